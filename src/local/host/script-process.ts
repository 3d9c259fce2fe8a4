import {spawn} from 'node:child_process'
import type {ChildProcess, ChildProcessByStdio} from 'node:child_process'
import type {Readable, Writable} from 'node:stream'
import {setTimeout as sleep} from 'node:timers/promises'

/** How a script is started: a program with its arguments. `shown` is what the agent names when the program cannot be started. */
export interface ScriptCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly shown: string
}

export type ScriptProcess = ChildProcessByStdio<Writable, Readable, Readable>

export interface StartOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** Attempts at starting a script that another process still seems to write. */
const busyAttempts = 20

/** Starts a script as the leader of a process group of its own, with a closed standard input. Rejects with the system's error. */
export async function startScript(command: ScriptCommand, options: StartOptions): Promise<ScriptProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(command, options)
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      // No shebang: the agent's Ruby falls back to the shell; so does glibc, but not every C library.
      if (code === 'ENOEXEC' && command.program !== '/bin/sh')
        return start({...command, program: '/bin/sh', args: [command.program]}, options)
      // While this process forks for another instance, the child has this script, just unpacked, still open for writing.
      if (code !== 'ETXTBSY' || attempt >= busyAttempts) throw error
      await sleep(25)
    }
  }
}

function start({program, args}: ScriptCommand, {cwd, env}: StartOptions): Promise<ScriptProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      // On Windows this would open a console window for each script.
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true
    })
    child.once('error', reject)
    child.once('spawn', () => {
      child.stdin.on('error', () => undefined)
      child.stdin.end()
      resolve(child)
    })
  })
}

/** Signals the script with everything in its process group. One that has ended is no error, one of another user is left. */
export function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/PID', String(child.pid), '/T', '/F'], {stdio: 'ignore', windowsHide: true}).on('error', () => child.kill())
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** Whether anything of the script's process group still runs. */
export function isGroupAlive(child: ChildProcess): boolean {
  if (child.pid === undefined) return false
  if (process.platform === 'win32') return child.exitCode === null && child.signalCode === null
  try {
    process.kill(-child.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
