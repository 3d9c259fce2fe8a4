/** A unit of work and how much memory it holds until its result is taken. */
export interface Job<R> {
  readonly bytes: number
  readonly run: () => Promise<R>
}

export interface InFlightLimits {
  readonly jobs: number
  readonly bytes: number
}

/**
 * Runs jobs side by side and yields their results in the order of the jobs. At least one job runs; more are started while fewer than
 * `limits.jobs` and `limits.bytes` are in flight. After an error, or when the consumer leaves, the rest is awaited and dropped.
 */
export async function* inOrder<R>(jobs: AsyncIterable<Job<R>>, limits: InFlightLimits): AsyncGenerator<R, void, undefined> {
  const flying: {readonly bytes: number; readonly result: Promise<R>}[] = []
  let bytes = 0
  const land = async (): Promise<R> => {
    const first = flying.shift()
    if (first === undefined) throw new Error('no job in flight')
    bytes -= first.bytes
    return first.result
  }
  try {
    for await (const job of jobs) {
      while (flying.length > 0 && (flying.length >= limits.jobs || bytes + job.bytes > limits.bytes)) yield await land()
      const result = job.run()
      // Whoever lands it sees the rejection; until then it must not count as unhandled.
      result.catch(() => undefined)
      flying.push({bytes: job.bytes, result})
      bytes += job.bytes
    }
    while (flying.length > 0) yield await land()
  } finally {
    await Promise.allSettled(flying.map(({result}) => result))
  }
}
