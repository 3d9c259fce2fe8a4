import {expect, test} from '@jest/globals'
import {untilAborted} from '../../src/aws/until-aborted.ts'

const reason = new Error('SIGINT received')
const never = new Promise<never>(() => undefined)

test.each([0, 20])('work that does not listen is left after %d ms, its own signal aborted first', async graceMs => {
  const controller = new AbortController()
  let own: AbortSignal | undefined
  const work = untilAborted(controller.signal, graceMs, signal => {
    own = signal
    return never
  })
  controller.abort(reason)
  await expect(work).rejects.toBe(reason)
  expect(own?.reason).toBe(reason)
})

test('work that ends within the grace counts', async () => {
  const controller = new AbortController()
  const {promise, resolve} = deferred()
  const work = untilAborted(controller.signal, 60_000, () => promise)
  controller.abort(reason)
  resolve('answer')
  expect(await work).toBe('answer')
})

test('without a signal it is the work itself', async () => {
  expect(await untilAborted(undefined, 0, () => Promise.resolve('answer'))).toBe('answer')
})

function deferred(): {readonly promise: Promise<string>; readonly resolve: (value: string) => void} {
  let resolve: (value: string) => void = () => undefined
  const promise = new Promise<string>(done => (resolve = done))
  return {promise, resolve}
}
