import {DeployError} from '../core/errors.ts'

/**
 * Runs `work`, of which nothing remains when it throws. What it throws because `signal` aborted is the cancel, whatever layer noticed it
 * first and however that put it: a `cancelled` DeployError that says what had not happened yet.
 */
export async function cancellable<T>(signal: AbortSignal | undefined, what: string, work: () => Promise<T>): Promise<T> {
  try {
    signal?.throwIfAborted()
    return await work()
  } catch (error) {
    if (!signal?.aborted || !isOfCancel(error, signal)) throw error
    // That a call was cut off says no more than why.
    const cause: unknown = error instanceof DeployError && error.code === 'cancelled' ? signal.reason : error
    throw new DeployError('cancelled', `the run was cancelled before ${what}`, {cause})
  }
}

/** Whether what was thrown after `signal` aborted may come from that: a bug of this program does not. */
export function isOfCancel(error: unknown, signal: AbortSignal): boolean {
  if (error instanceof DeployError || error === signal.reason) return true
  // Streams, files and sockets that are cut off throw errors of Node, and those have codes.
  const {name, code} = (error ?? {}) as {readonly name?: unknown; readonly code?: unknown}
  return name === 'AbortError' || typeof code === 'string'
}
