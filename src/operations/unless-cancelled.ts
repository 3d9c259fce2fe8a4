export const cancelled = {type: 'cancelled'} as const

/** For work of which nothing remains: however it ends after a cancel, that is a cancel. */
export async function unlessCancelled<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T | typeof cancelled> {
  try {
    return await work()
  } catch (error) {
    if (signal?.aborted) return cancelled
    throw error
  }
}
