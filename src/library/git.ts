import {spawn, type ChildProcess} from 'node:child_process'
import {existsSync} from 'node:fs'
import {DeployError} from '../core/errors.ts'
import {formatSize} from '../core/size.ts'
import type {GitAnswer, GitPort} from '../operations/git-port.ts'
import {gitEnvironment} from './git-environment.ts'

/** Bytes of standard output, unless the caller says otherwise. */
export const defaultOutputLimit: number = 64 * 1024 * 1024
/** Of what git says on standard error the start is kept. */
export const maxErrorBytes: number = 16 * 1024

/** So long git may take to clear up after itself when it is ended; then it is killed. */
const graceMs = 1_000

/**
 * Git as a process of this machine. It has no terminal, so that nothing it runs can ask there. On abort all of its processes are ended, and the
 * call rejects when they are: nothing writes into a folder that is removed then. None of them outlives this process.
 */
export function createGit(environment: Readonly<Record<string, string | undefined>> = process.env): GitPort {
  return {
    run: (args, {directory, input, environment: more, limitBytes = defaultOutputLimit, signal}) =>
      new Promise<GitAnswer>((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error)
          return
        }
        const git = spawn('git', args, {
          cwd: directory,
          env: gitEnvironment(environment, more),
          stdio: ['pipe', 'pipe', 'pipe'],
          windowsHide: true,
          detached: process.platform !== 'win32'
        })
        let failure: Error | undefined
        let kill: ReturnType<typeof setTimeout> | undefined
        const end = (error: Error): void => {
          if (failure !== undefined) return
          failure = error
          endProcesses(git, 'SIGTERM')
          kill = setTimeout(() => {
            endProcesses(git, 'SIGKILL')
            reject(error)
          }, graceMs)
        }
        const onAbort = (): void => end(signal?.reason as Error)
        signal?.addEventListener('abort', onAbort, {once: true})
        // It is of a group of its own, which a signal to ours does not reach.
        const onExit = (): void => endProcesses(git, 'SIGTERM')
        process.once('exit', onExit)
        const settle = (): void => {
          signal?.removeEventListener('abort', onAbort)
          process.removeListener('exit', onExit)
          clearTimeout(kill)
        }
        const [stdout, stderr]: [Uint8Array[], Uint8Array[]] = [[], []]
        let [outBytes, errorBytes] = [0, 0]
        git.stdout.on('data', (piece: Uint8Array) => {
          outBytes += piece.length
          if (outBytes > limitBytes) end(tooMuch(args, limitBytes))
          else if (failure === undefined) stdout.push(piece)
        })
        git.stderr.on('data', (piece: Uint8Array) => {
          errorBytes += piece.length
          if (errorBytes <= maxErrorBytes) stderr.push(piece)
        })
        git.on('error', error => {
          settle()
          reject(notStarted(error, directory))
        })
        git.on('close', status => {
          settle()
          if (failure !== undefined) {
            reject(failure)
            return
          }
          // Ended by somebody else's signal it has no status, and did not do what it was asked.
          resolve({status: status ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8')})
        })
        // It may end before it has read all: its status says why.
        git.stdin.on('error', () => undefined)
        git.stdin.end(input ?? '')
      })
  }
}

function endProcesses(git: ChildProcess, how: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (process.platform === 'win32' || git.pid === undefined) git.kill(how)
    else process.kill(-git.pid, how)
  } catch {
    // It has ended by itself.
  }
}

export function tooMuch(args: readonly string[], limitBytes: number): DeployError {
  return new DeployError('local', `git ${args.find(arg => !arg.startsWith('-')) ?? ''} wrote more than ${formatSize(limitBytes)}`)
}

/** Why git could not be run at all. */
export function notStarted(cause: unknown, directory: string): DeployError {
  if (!existsSync(directory)) return new DeployError('local', `there is no directory "${directory}" to run git in`, {cause})
  return new DeployError('local', 'git cannot be run', {
    hint: 'Install git, or see to it that it is in one of the directories of PATH.',
    cause
  })
}
