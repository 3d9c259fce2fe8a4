import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import {cancellable} from '../../src/operations/cancellable.ts'

const reason = new Error('SIGINT received')
const bug = new TypeError('x is not a function')
const reset = Object.assign(new Error('read ECONNRESET'), {code: 'ECONNRESET'})

/** What `work` throws, after a cancel if `isCancelled`. */
function thrown(error: Error, isCancelled = true): Promise<unknown> {
  const controller = new AbortController()
  const work = (): Promise<never> => {
    if (isCancelled) controller.abort(reason)
    return Promise.reject(error)
  }
  return cancellable(controller.signal, 'the bundle was written', work).catch((error: unknown) => error)
}

describe('what is thrown after a cancel', () => {
  test.each<[string, Error, Error]>([
    ['a call that was cut off', new DeployError('cancelled', 'GetDeployment failed: Request aborted'), reason],
    ['the reason of the abort', reason, reason],
    ['a call that failed just then', new DeployError('network', 'reset'), new DeployError('network', 'reset')],
    ['a stream that was cut off', reset, reset],
    ['an abort of Node', new DOMException('aborted', 'AbortError'), new DOMException('aborted', 'AbortError')]
  ])('is the cancel, in its own words: %s', async (_, error, cause) => {
    expect(await thrown(error)).toMatchObject({
      code: 'cancelled',
      message: 'the run was cancelled before the bundle was written',
      cause: {message: cause.message}
    })
  })

  test('is a bug where it is one, and was called a cancel', async () => {
    expect(await thrown(bug)).toBe(bug)
  })
})

test('what is thrown without a cancel is thrown on', async () => {
  for (const error of [bug, reset, new DeployError('network', 'reset')]) expect(await thrown(error, false)).toBe(error)
})

test('after a cancel nothing is begun', async () => {
  const begun: string[] = []
  const work = (): Promise<void> => Promise.resolve(void begun.push('work'))
  await expect(cancellable(AbortSignal.abort(reason), 'it began', work)).rejects.toMatchObject({code: 'cancelled'})
  expect(begun).toEqual([])
})
