import {dirname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {formatDuration} from '../../core/duration.ts'
import {functionNameOf} from '../../core/function-reference.ts'
import type {HookFunctions, HookInvocation} from '../hook-port.ts'
import {endGroup, within} from '../host/await-script.ts'
import {LineSplitter} from '../host/line-splitter.ts'
import type {Reaper} from '../host/reaper.ts'
import {isGroupAlive, signalGroup, startScript, type ScriptProcess} from '../host/script-process.ts'
import type {CreateHookFunctions, HookContext} from '../start.ts'
import {handlerEnvironment} from './handler-environment.ts'
import {handlerProgram, type HandlerTask} from './handler-program.ts'

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
      await runOnce(file, functionName, invocation, signal, options, context)
    }
  })
}

async function runOnce(
  file: string,
  functionName: string,
  {deploymentId, hookExecutionId, event}: HookInvocation,
  signal: AbortSignal,
  {env, reaper, modules = {}, limitMs = defaultLimitMs}: HookHandlersOptions,
  {region, endpoint, onHookOutput, targetOf}: HookContext
): Promise<void> {
  const say = (stream: 'stdout' | 'stderr', line: string): void =>
    onHookOutput({deploymentId, target: targetOf(deploymentId), lifecycleEvent: event, script: functionName, stream, line})
  const task: HandlerTask = {
    file: pathToFileURL(file).href,
    functionName,
    event: {DeploymentId: deploymentId, LifecycleEventHookExecutionId: hookExecutionId},
    limitMs,
    region,
    modules
  }
  const child = await startScript(
    {program: process.execPath, args: ['-e', handlerProgram(), JSON.stringify(task)], shown: file},
    {cwd: dirname(file), env: handlerEnvironment({base: env, functionName, file, region, endpoint: endpoint(), marker: reaper.marker})}
  )
  if (child.pid !== undefined) reaper.guard(child.pid)
  try {
    const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
    const written = Promise.all([linesOf(child, 'stdout', say), linesOf(child, 'stderr', say)])
    const end = await within(exited, limitMs, signal)
    if (end !== 'done') await endGroup(child, exited, closingMs)
    // What the handler started does not outlive it.
    else if (isGroupAlive(child)) signalGroup(child, 'SIGKILL')
    await within(written, closingMs)
    child.stdout.destroy()
    child.stderr.destroy()
    const why = end === 'done' ? strangeEnd(child) : end === 'late' ? endedLate(limitMs) : undefined
    if (why !== undefined) say('stderr', `The handler of "${functionName}" ${why}.`)
  } finally {
    if (child.pid !== undefined) reaper.release(child.pid)
  }
}

function linesOf(
  child: ScriptProcess,
  stream: 'stdout' | 'stderr',
  say: (stream: 'stdout' | 'stderr', line: string) => void
): Promise<void> {
  const splitter = new LineSplitter(line => say(stream, line.toString('utf8')))
  child[stream].on('data', (chunk: Buffer) => splitter.push(chunk))
  return new Promise(resolve =>
    child[stream].once('close', () => {
      splitter.end()
      resolve()
    })
  )
}

function endedLate(limitMs: number): string {
  return `was ended after ${formatDuration(limitMs)}, as Lambda ends a function at its timeout; here it gets no more. It can do less where CODEDEPLOY_KIT_REHEARSAL is set`
}

/** An end that the handler has not told about by itself. */
function strangeEnd({exitCode, signalCode}: ScriptProcess): string | undefined {
  if (signalCode !== null) return `was ended by ${signalCode}`
  return exitCode === 0 || exitCode === 1 ? undefined : `ended its process with status ${exitCode ?? 'unknown'}`
}
