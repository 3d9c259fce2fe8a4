import {DeployError} from '../core/errors.ts'
import type {GitPort} from './git-port.ts'

/** The first of these folders that is in a git repository with that commit, as hosts of a rehearsal look for it. Undefined when none is. */
export async function cloneWith(
  commitId: string,
  clones: readonly string[],
  git: GitPort,
  signal?: AbortSignal
): Promise<string | undefined> {
  for (const directory of clones) {
    const found = await git.run(['cat-file', '-e', `${commitId}^{commit}`], {directory, signal}).catch((error: unknown) => {
      signal?.throwIfAborted()
      // A folder that is not there, or no git: the hosts say so.
      if (isLocal(error)) return undefined
      throw error
    })
    if (found?.status === 0) return directory
  }
  return undefined
}

function isLocal(error: unknown): boolean {
  return error instanceof DeployError && error.code === 'local'
}
