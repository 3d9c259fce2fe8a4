import type {Clock} from '../core/clock.ts'

/** Runs `work` with a signal that aborts `graceMs` after `signal` does: what was begun may come to its end, if that does not take long. */
export async function withGrace<T>(
  signal: AbortSignal | undefined,
  graceMs: number,
  clock: Clock,
  work: (late: AbortSignal | undefined) => Promise<T>
): Promise<T> {
  if (!signal) return work(undefined)
  const late = new AbortController()
  const done = new AbortController()
  const onAbort = (): void => {
    clock.sleep(graceMs, done.signal).then(
      () => late.abort(signal.reason),
      () => undefined
    )
  }
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, {once: true})
  try {
    return await work(late.signal)
  } finally {
    signal.removeEventListener('abort', onAbort)
    done.abort()
  }
}
