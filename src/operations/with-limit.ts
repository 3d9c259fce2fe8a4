import type {Clock} from '../core/clock.ts'

/** Runs `work` with a signal that aborts after `limitMs`, or as soon as `signal` does: how it ends then is up to the work. */
export async function withLimit<T>(
  limitMs: number,
  clock: Clock,
  work: (limit: AbortSignal) => Promise<T>,
  signal?: AbortSignal
): Promise<T> {
  const limit = new AbortController()
  const alarm = new AbortController()
  const cutShort = (): void => alarm.abort()
  if (signal?.aborted) cutShort()
  else signal?.addEventListener('abort', cutShort, {once: true})
  const running = work(limit.signal)
  const pass = (): void => limit.abort()
  clock.sleep(limitMs, alarm.signal).then(pass, pass)
  try {
    return await running
  } finally {
    signal?.removeEventListener('abort', cutShort)
    alarm.abort()
  }
}
