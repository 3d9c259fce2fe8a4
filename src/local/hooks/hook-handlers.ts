import {randomUUID} from 'node:crypto'
import {dirname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {functionNameOf} from '../../core/function-reference.ts'
import {withHint} from '../../core/with-hint.ts'
import type {HookEnd, HookFunctions, HookInvocation} from '../hook-port.ts'
import {endGroup, within} from '../host/await-script.ts'
import {LineSplitter} from '../host/line-splitter.ts'
import type {Reaper} from '../host/reaper.ts'
import {isGroupAlive, signalGroup, startScript, type ScriptProcess} from '../host/script-process.ts'
import type {CreateHookFunctions, HookContext} from '../start.ts'
import {describeHandlerEnd, isStrangeEnd, type HandlerEnd} from './handler-end.ts'
import {handlerEnvironment} from './handler-environment.ts'
import {handlerProgram, type HandlerNote, type HandlerTask} from './handler-program.ts'

export interface HookHandlersOptions {
  /** Absolute paths of files, by the names of the functions they play. */
  readonly files: ReadonlyMap<string, string>
  /** What a host's agent would have as environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Guards the handlers; whoever made it closes it. */
  readonly reaper: Reaper
  /** URLs of modules by the names they are imported by, for handlers that cannot find them. */
  readonly modules?: Readonly<Record<string, string>>
  /** Milliseconds after which a handler is ended. Default: a minute. */
  readonly limitMs?: number
}

/** Lambda's own limit is a setting of the function, from 1 s to 15 min; whoever watches a rehearsal is not to wait that long. */
const defaultLimitMs = 60_000
/** Milliseconds that a handler has between SIGTERM and SIGKILL. */
const closingMs = 1_000

/**
 * Functions that are played by files of this machine, each invocation in a process of its own, as Lambda would run it once. What a handler
 * writes and throws becomes lines of output; what it says to the deployment it says by PutLifecycleEventHookExecutionStatus.
 */
export function createHookHandlers(options: HookHandlersOptions): CreateHookFunctions {
  const {files} = options
  return (context): HookFunctions => ({
    names: new Set(files.keys()),
    async invoke(invocation, signal) {
      const functionName = functionNameOf(invocation.functionName)
      const file = files.get(functionName)
      if (file === undefined) throw new Error(`There is no function "${functionName}".`)
      return runOnce(file, functionName, invocation, signal, options, context)
    }
  })
}

async function runOnce(
  file: string,
  functionName: string,
  {deploymentId, hookExecutionId, event, hasReported}: HookInvocation,
  signal: AbortSignal,
  {env, reaper, modules = {}, limitMs = defaultLimitMs}: HookHandlersOptions,
  {region, endpoint, onHookOutput, targetOf}: HookContext
): Promise<HookEnd | undefined> {
  const say = (stream: 'stdout' | 'stderr', line: string): void =>
    onHookOutput({deploymentId, target: targetOf(deploymentId), lifecycleEvent: event, script: functionName, stream, line})
  const task: HandlerTask = {
    file: pathToFileURL(file).href,
    functionName,
    event: {DeploymentId: deploymentId, LifecycleEventHookExecutionId: hookExecutionId},
    limitMs,
    region,
    modules,
    mark: randomUUID()
  }
  const notes = new NoteReader(task.mark, line => say('stderr', line))
  const child = await startScript(
    {program: process.execPath, args: ['-e', handlerProgram(), JSON.stringify(task)], shown: file},
    {cwd: dirname(file), env: handlerEnvironment({base: env, functionName, file, region, endpoint: endpoint(), marker: reaper.marker})}
  )
  if (child.pid !== undefined) reaper.guard(child.pid)
  try {
    const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
    const written = Promise.all([linesOf(child, 'stdout', line => say('stdout', line)), linesOf(child, 'stderr', line => notes.read(line))])
    const end = await within(exited, limitMs, signal)
    if (end !== 'done') await endGroup(child, exited, closingMs)
    // What the handler started does not outlive it.
    else if (isGroupAlive(child)) signalGroup(child, 'SIGKILL')
    await within(written, closingMs)
    child.stdout.destroy()
    child.stderr.destroy()
    if (end === 'aborted') return undefined
    const {exitCode: status, signalCode} = child
    const how: HandlerEnd = {
      file,
      status,
      signal: signalCode,
      ...notes.found,
      ...(end === 'late' && {lateMs: limitMs}),
      provided: Object.keys(modules)
    }
    const what = describeHandlerEnd(how)
    if (hasReported?.() !== true) {
      const message = `The function "${functionName}" ended without reporting: ${what}`
      say('stderr', withHint({message, hint: 'CodeDeploy waits for its report for the rest of the hour.'}))
    } else if (isStrangeEnd(how)) say('stderr', `The function "${functionName}" has reported, and then ${what}.`)
    return {what}
  } finally {
    if (child.pid !== undefined) reaper.release(child.pid)
  }
}

function linesOf(child: ScriptProcess, stream: 'stdout' | 'stderr', onLine: (line: string) => void): Promise<void> {
  const splitter = new LineSplitter(line => onLine(line.toString('utf8')))
  child[stream].on('data', (chunk: Buffer) => splitter.push(chunk))
  return new Promise(resolve =>
    child[stream].once('close', () => {
      splitter.end()
      resolve()
    })
  )
}

/** Takes what the handler's program tells out of the lines of standard error, and hands the others on. */
class NoteReader {
  readonly #mark: string
  readonly #onLine: (line: string) => void
  #note: HandlerNote | undefined
  #syntaxPlace: string | undefined

  constructor(mark: string, onLine: (line: string) => void) {
    this.#mark = mark
    this.#onLine = onLine
  }

  get found(): Pick<HandlerEnd, 'note' | 'syntaxPlace'> {
    return {
      ...(this.#note !== undefined && {note: this.#note}),
      ...(this.#syntaxPlace !== undefined && {syntaxPlace: this.#syntaxPlace})
    }
  }

  read(line: string): void {
    // What the handler wrote last may have no line end.
    const [written = '', note] = line.split(this.#mark, 2)
    if (note !== undefined) this.#note = parsed(note)
    else if (this.#note?.type === 'not-loaded' && /^file:.*:\d+$/.test(line)) this.#syntaxPlace ??= line
    // What Node adds to its own words says nothing about the handler.
    const isNodes = this.#syntaxPlace !== undefined && /^(?:Node\.js v.*)?$/.test(line)
    if ((note === undefined || written !== '') && !isNodes) this.#onLine(written)
  }
}

/** Undefined for one that a line of the handler before it, without an end, has cut. */
function parsed(note: string): HandlerNote | undefined {
  try {
    return JSON.parse(note) as HandlerNote
  } catch {
    return undefined
  }
}
