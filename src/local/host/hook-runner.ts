import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Script} from '../../appspec/model.ts'
import type {LifecycleErrorCode} from '../../deployment/model.ts'
import {endGroup, within} from './await-script.ts'
import {LineSplitter} from './line-splitter.ts'
import type {Reaper} from './reaper.ts'
import {findScript, isExecutable, isInside, makeExecutable, scriptCommand} from './script-command.ts'
import type {ScriptLog} from './script-log.ts'
import {signalGroup, startScript} from './script-process.ts'
import type {ScriptProcess} from './script-process.ts'
import {isSystemError, systemErrorText} from './system-error-text.ts'

export interface HookRunOptions {
  /** Of one event, in the AppSpec's order. */
  readonly scripts: readonly Script[]
  /** The unpacked revision the scripts are in. */
  readonly archive: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Honour `runas` and `sudo`, and scripts outside of the revision, as on a real host. */
  readonly isRealHost: boolean
  readonly log: ScriptLog
  readonly reaper: Reaper
  readonly signal: AbortSignal
  readonly onLine: (script: string, stream: 'stdout' | 'stderr', line: string) => void
  readonly onNotice: (message: string) => void
  /** Milliseconds between SIGTERM and SIGKILL after a timeout. Default 5000, as agent 2; agent 1 waits for ever. */
  readonly timeoutGraceMs?: number
  /** Milliseconds after the end of a script until a still open output is remarked on. Default 3000. */
  readonly openOutputNoticeMs?: number
}

export interface ScriptFailure {
  readonly errorCode: LifecycleErrorCode
  readonly scriptName: string
  readonly message: string
}

/** Milliseconds that a stopped script has between SIGTERM and SIGKILL. */
const stopGraceMs = 1_000
/** Longest delay a timer of Node's takes. */
const longestDelayMs = 2 ** 31 - 1

/** Runs the scripts of one event one after the other; the first failure ends the event. Messages and codes are the agent's. */
export async function runHook(options: HookRunOptions): Promise<ScriptFailure | undefined> {
  for (const script of options.scripts) {
    const failure = options.signal.aborted ? stoppedBefore(script) : await runScript(script, options)
    if (failure !== undefined) return failure
  }
  return undefined
}

function stoppedBefore(script: Script): ScriptFailure {
  const scriptName = script.location.value
  return {
    errorCode: 'UnknownError',
    scriptName,
    message: `Script at specified location: ${scriptName} was not run because the deployment was stopped`
  }
}

async function runScript(script: Script, options: HookRunOptions): Promise<ScriptFailure | undefined> {
  const {archive, cwd, env, isRealHost, log, reaper, onNotice} = options
  const location = script.location.value
  const fail = (errorCode: LifecycleErrorCode, message: string): ScriptFailure => ({errorCode, scriptName: location, message})
  const who = `Script at specified location: ${location}${isRealHost && script.runas !== undefined ? ` run as user ${script.runas.value}` : ''}`

  const path = findScript(archive, location)
  if (path === undefined) {
    return fail('ScriptMissing', `Script does not exist at specified location: ${resolve(archive, location.replace(/^\/+/, ''))}`)
  }
  if (!isRealHost && !isInside(realpathSync(archive), realpathSync(path))) {
    return fail('UnknownError', `${who} is outside of the revision; a rehearsal does not run it`)
  }
  if (!isExecutable(path)) {
    onNotice(`${location} is not executable. The agent makes it executable and goes on.`)
    try {
      makeExecutable(path)
    } catch {
      return fail('ScriptNotExecutable', `Unable to set script at specified location: ${location} as executable`)
    }
  }

  log.heading(`Script - ${location}`)
  const command = scriptCommand(path, script, isRealHost)
  let child: ScriptProcess
  try {
    child = await startScript(command, {cwd, env})
  } catch (error) {
    if (!isSystemError(error)) throw error
    const text = `${who} failed with error Errno::${error.code} with message ${systemErrorText(error.code)} - ${command.shown}`
    return fail('ScriptFailed', text)
  }
  if (child.pid !== undefined) reaper.guard(child.pid)
  try {
    return await follow(child, script, who, fail, options)
  } finally {
    if (child.pid !== undefined) reaper.release(child.pid)
  }
}

async function follow(
  child: ScriptProcess,
  script: Script,
  who: string,
  fail: (errorCode: LifecycleErrorCode, message: string) => ScriptFailure,
  options: HookRunOptions
): Promise<ScriptFailure | undefined> {
  const {signal, log, onLine, onNotice, timeoutGraceMs = 5_000, openOutputNoticeMs = 3_000} = options
  const location = script.location.value
  const timeoutMs = Math.min(script.timeoutSeconds * 1_000, longestDelayMs)
  const exited = new Promise<number | null>(done => child.once('exit', done))
  const record = (stream: 'stdout' | 'stderr'): Promise<void> => {
    const splitter = new LineSplitter(line => {
      log.output(stream, line)
      onLine(location, stream, line.toString('utf8'))
    })
    child[stream].on('data', (chunk: Buffer) => splitter.push(chunk))
    return new Promise(done =>
      child[stream].once('close', () => {
        splitter.end()
        done()
      })
    )
  }
  const closed = {stdout: record('stdout'), stderr: record('stderr')}
  const stop = async (): Promise<ScriptFailure> => {
    await endGroup(child, exited, stopGraceMs)
    return fail('UnknownError', `${who} was ended because the deployment was stopped`)
  }

  const end = await within(exited, timeoutMs, signal)
  if (end === 'aborted') return stop()
  if (end === 'late') {
    // The agent closes its ends of the pipes first: what the script writes on its way out is lost.
    child.stdout.destroy()
    child.stderr.destroy()
    signalGroup(child, 'SIGTERM')
    if ((await within(exited, timeoutGraceMs, signal)) !== 'done') {
      onNotice(`${location} did not end on SIGTERM and was killed. Agent 1 would go on waiting for it.`)
      signalGroup(child, 'SIGKILL')
      await exited
    }
    return fail('ScriptTimedOut', `${who} failed to complete in ${script.timeoutSeconds} seconds`)
  }

  for (const stream of ['stdout', 'stderr'] as const) {
    const notice = setTimeout(() => {
      onNotice(
        `${location} has ended, but something it started in the background still holds its ${stream}. The event lasts until that ends, ` +
          `and fails after ${script.timeoutSeconds} s: start it with "> /dev/null 2>&1 < /dev/null &".`
      )
    }, openOutputNoticeMs)
    const output = await within(closed[stream], timeoutMs, signal)
    clearTimeout(notice)
    if (output === 'aborted') return stop()
    if (output === 'late') {
      child.stdout.destroy()
      child.stderr.destroy()
      return fail('UnknownError', `${who} failed to close ${stream.toUpperCase()}`)
    }
  }
  // Null, hence an empty text, when a signal ended the script.
  const exitCode = await exited
  return exitCode === 0 ? undefined : fail('ScriptFailed', `${who} failed with exit code ${exitCode ?? ''}`)
}
