import {DeployError} from '../core/errors.ts'

/**
 * Runs `work`, of which nothing remains when it throws. What it throws after `signal` aborted is the cancel, whatever layer noticed it
 * first: a `cancelled` DeployError.
 */
export async function cancellable<T>(signal: AbortSignal | undefined, what: string, work: () => Promise<T>): Promise<T> {
  try {
    signal?.throwIfAborted()
    return await work()
  } catch (error) {
    if (!signal?.aborted || (error instanceof DeployError && error.code === 'cancelled')) throw error
    throw new DeployError('cancelled', `the run was cancelled before ${what}`, {cause: error})
  }
}
