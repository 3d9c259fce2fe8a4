import {randomUUID} from 'node:crypto'
import {spawn} from 'node:child_process'
import {parse} from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {DeployError} from '../../core/errors.ts'
import {watchForTheEnd} from './reaper-watcher.ts'
import type {ReaperMessage, ReaperReady, ReaperReport} from './reaper-watcher.ts'

export type {ReaperReport} from './reaper-watcher.ts'

/**
 * Sees to it that nothing stays behind, even when this process is killed with SIGKILL: a small process of its own session holds the other
 * end of a pipe, and when the pipe closes it ends everything that hooks started and removes the temporary folders.
 *
 * On Linux it also finds processes that left their process group, by a marker in their environment; elsewhere only process groups
 * (macOS) or the trees of running scripts (Windows) are known. What a hook starts on another machine or in a container is out of reach.
 */
export interface Reaper {
  /** The environment variable that hooks get; everything that inherits it is ended. */
  readonly marker: {readonly name: string; readonly value: string}
  /** The process id of the watcher. */
  readonly watcher: number
  /** A script runs as the leader of this process group. */
  guard(group: number): void
  /** That script has ended; what it left running in its group is ended at the close, unless the reaper keeps services. */
  release(group: number): void
  /** An absolute folder to be removed at the end. */
  removeAtEnd(folder: string): void
  /** Ends and removes, and says what could not be. A second call returns the same. */
  close(): Promise<ReaperReport>
}

export interface ReaperOptions {
  /** The environment the host process has; only what Node itself needs to start is taken from it. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Leave services alone that hooks started in the background; scripts that still run are ended. Default false. */
  readonly keep?: boolean
}

const markerName = 'CODEDEPLOY_KIT_RUN'

/** What Node may need to start at all; nothing else of the environment reaches the watcher. */
const passedOn = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'windir', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH']

interface Watcher {
  readonly pid: number
  tell(message: ReaperMessage): void
  /** Closes the pipe and waits; undefined when the watcher had ended before, without a report. */
  end(): Promise<ReaperReport | undefined>
}

/** Starts the watcher. Rejects with a `local` error when it cannot be started: then nothing may be run that it ought to guard. */
export async function createReaper({env, keep = false}: ReaperOptions): Promise<Reaper> {
  const marker = {name: markerName, value: randomUUID()}
  const groups = new Set<number>()
  const folders = new Set<string>()
  const runMessage: ReaperMessage = {type: 'run', marker: `${marker.name}=${marker.value}`, keep}

  const watcher = await startWatcher(env)
  watcher.tell(runMessage)
  let closed: Promise<ReaperReport> | undefined

  async function close(): Promise<ReaperReport> {
    const report = await watcher.end()
    if (report !== undefined) return report
    // Somebody killed the watcher: a second one gets the whole list.
    const second = await startWatcher(env)
    second.tell(runMessage)
    for (const group of groups) second.tell({type: 'guard', group})
    for (const folder of folders) second.tell({type: 'remove', folder})
    const secondReport = await second.end()
    if (secondReport !== undefined) return secondReport
    throw new DeployError('local', 'The process that ends what the hooks left running was itself killed.', {
      hint: `Look for processes with ${marker.name}=${marker.value} in their environment, and for these folders: ${[...folders].join(', ') || 'none'}.`
    })
  }

  return {
    marker,
    watcher: watcher.pid,
    guard(group) {
      groups.add(group)
      watcher.tell({type: 'guard', group})
    },
    release(group) {
      if (keep) groups.delete(group)
      watcher.tell({type: 'release', group})
    },
    removeAtEnd(folder) {
      folders.add(folder)
      watcher.tell({type: 'remove', folder})
    },
    close() {
      closed ??= close()
      return closed
    }
  }
}

async function startWatcher(env: ReaperOptions['env']): Promise<Watcher> {
  const program = [process.execPath, '-e', `(${watchForTheEnd.toString()})(process.getBuiltinModule.bind(process))`] as const
  // A shell in between that ends at once makes the watcher a child of init: killing the tree of this process does not reach it. Node
  // destroys the standard input of a child that ended, hence the fourth channel.
  const isWindows = process.platform === 'win32'
  const [command, ...args] = isWindows ? program : ['/bin/sh', '-c', '"$@" <&3 3<&- &', 'sh', ...program]
  const launcher = spawn(command, args, {
    // Its own session: the Ctrl-C of a terminal and the end of a job's process group do not reach it either.
    detached: true,
    stdio: isWindows ? ['pipe', 'pipe', 'ignore'] : ['ignore', 'pipe', 'ignore', 'pipe'],
    // A folder that is in use as a working directory cannot be removed on Windows.
    cwd: parse(process.execPath).root,
    env: Object.fromEntries(passedOn.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]]))),
    windowsHide: true
  })
  const control = launcher.stdio[isWindows ? 0 : 3] as Writable & Handle
  const stdout = launcher.stdio[1] as Readable & Handle
  const handles = [launcher, control, stdout]
  let text = ''
  stdout.setEncoding('utf8')
  const isReady = new Promise<boolean>(resolve => {
    stdout.on('data', (chunk: string) => {
      text += chunk
      if (text.includes('\n')) resolve(true)
    })
    stdout.once('close', () => {
      resolve(false)
    })
  })
  const ended = new Promise<void>(resolve => stdout.once('close', resolve))
  const failed = new Promise<Error>(resolve => launcher.on('error', resolve))
  // A lost watcher shows in its missing report.
  control.on('error', () => undefined)

  const outcome = await Promise.race([isReady, failed])
  if (outcome !== true) {
    throw new DeployError('local', 'The process that ends what hooks leave running cannot be started.', {
      hint: 'Node must be able to start itself a second time: look at the limits for processes and memory.',
      cause: outcome === false ? undefined : outcome
    })
  }
  // The watcher must not keep this process alive: that this process ends is what it waits for.
  for (const handle of handles) handle.unref()
  const [ready = ''] = text.split('\n')
  return {
    pid: (JSON.parse(ready) as ReaperReady).watcher,
    tell(message) {
      if (control.writable) control.write(`${JSON.stringify(message)}\n`)
    },
    async end() {
      for (const handle of handles) handle.ref()
      control.end()
      await ended
      const report = text.split('\n')[1]
      return report === undefined || report === '' ? undefined : (JSON.parse(report) as ReaperReport)
    }
  }
}

/** What pipes are under the types that `spawn` gives them. */
interface Handle {
  ref(): void
  unref(): void
}
