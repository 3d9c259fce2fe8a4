/**
 * What `start` resolves to, or the reason of the abort as soon as that came, whatever `start` still waits for, such as a pause between two
 * attempts. With `graceMs`, work that is under way may go on that long after the abort; only then is its own signal aborted.
 */
export async function untilAborted<T>(
  signal: AbortSignal | undefined,
  graceMs: number,
  start: (signal: AbortSignal | undefined) => Promise<T>
): Promise<T> {
  if (signal === undefined) return await start(undefined)
  const end = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let onAbort: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    const give = (): void => {
      // First the requests are destroyed, so that none arrives after whatever the caller does next.
      end.abort(signal.reason)
      reject(signal.reason as Error)
    }
    onAbort = (): void => {
      if (graceMs === 0) give()
      else timer = setTimeout(give, graceMs)
    }
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, {once: true})
  })
  try {
    return await Promise.race([start(end.signal), aborted])
  } finally {
    clearTimeout(timer)
    if (onAbort) signal.removeEventListener('abort', onAbort)
  }
}
