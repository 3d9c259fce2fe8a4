import {DeployError} from '../core/errors.ts'

/**
 * Sends a request that is given up after `limitMs`, answered or not: a connection that stays open without an answer must not hold up a
 * deployment. The caller's own signal ends it as well.
 */
export async function withinTime<T>(
  operation: string,
  limitMs: number,
  signal: AbortSignal | undefined,
  send: (signal: AbortSignal) => Promise<T>
): Promise<T> {
  const limit = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new DeployError('network', `${operation} got no answer within ${limitMs / 1_000} s`, {
          operation,
          hint: 'Check the network and the proxy; the service may be down.'
        })
      )
      limit.abort(new Error('no answer in time'))
    }, limitMs)
  })
  try {
    return await Promise.race([send(signal ? AbortSignal.any([signal, limit.signal]) : limit.signal), expired])
  } finally {
    clearTimeout(timer)
  }
}
