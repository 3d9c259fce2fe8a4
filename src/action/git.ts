import type {GitAnswer, GitPort} from '../operations/git-port.ts'
import {createGit, defaultOutputLimit, maxErrorBytes, notStarted, tooMuch} from '../library/git.ts'
import {gitEnvironment} from '../library/git-environment.ts'

/**
 * Git through `@actions/exec`, which is loaded with the first call. On abort, and past the limit, the call ends at once; git itself cannot be
 * ended through that package, and what it still writes is dropped. So a fetch goes another way, which may hang and must not outlive the step,
 * and what git is to read: that package leaves the error unhandled when a program ends before it has read all.
 */
export function createActionGit(environment: Readonly<Record<string, string | undefined>> = process.env): GitPort {
  const piped = createGit(environment)
  return {
    async run(args, options) {
      if (options.input !== undefined || args[0] === 'fetch') return piped.run(args, options)
      const {directory, environment: more, limitBytes = defaultOutputLimit, signal} = options
      signal?.throwIfAborted()
      const {exec} = await import('@actions/exec')
      return new Promise<GitAnswer>((resolve, reject) => {
        const onAbort = (): void => reject(signal?.reason as Error)
        signal?.addEventListener('abort', onAbort, {once: true})
        const [stdout, stderr]: [Uint8Array[], Uint8Array[]] = [[], []]
        let [outBytes, errorBytes] = [0, 0]
        const listeners = {
          stdout: (piece: Buffer) => {
            outBytes += piece.length
            if (outBytes <= limitBytes) stdout.push(piece)
            else reject(tooMuch(args, limitBytes))
          },
          stderr: (piece: Buffer) => {
            errorBytes += piece.length
            if (errorBytes <= maxErrorBytes) stderr.push(piece)
          }
        }
        exec('git', [...args], {
          cwd: directory,
          env: gitEnvironment(environment, more),
          silent: true,
          ignoreReturnCode: true,
          listeners
        })
          .then(
            status => resolve({status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8')}),
            (error: unknown) => reject(notStarted(error, directory))
          )
          .finally(() => signal?.removeEventListener('abort', onAbort))
      })
    }
  }
}
