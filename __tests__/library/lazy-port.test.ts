import {expect, test} from '@jest/globals'
import {lazyPort} from '../../src/library/lazy-port.ts'

/** A port that knows itself, as those of the SDK's clients do. */
class Counter {
  count = 0
  add(by: number): Promise<number> {
    return Promise.resolve((this.count += by))
  }
  clear(): Promise<void> {
    this.count = 0
    return Promise.resolve()
  }
}
type Counting = Pick<Counter, 'add' | 'clear'>
const names = {add: true, clear: true} as const

test('a port is loaded with the first call, once, and is called as itself', async () => {
  let loads = 0
  const port = lazyPort<Counting>(async () => {
    await Promise.resolve()
    loads += 1
    return new Counter()
  }, names)
  expect(loads).toBe(0)
  expect(await Promise.all([port.add(2), port.add(3)])).toEqual([2, 5])
  await port.clear()
  expect(await port.add(1)).toBe(1)
  expect(loads).toBe(1)
})

test('a port that cannot be loaded fails each call, and nothing before', async () => {
  const port = lazyPort<Counting>(() => Promise.reject(new Error('not installed')), names)
  await expect(port.add(1)).rejects.toThrow('not installed')
  await expect(port.clear()).rejects.toThrow('not installed')
})
