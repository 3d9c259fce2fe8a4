import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {Workshop} from '../support/program.ts'

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

test.each([
  ['thrown', /nobody catches this/],
  ['rejected', /nobody awaits this/]
])('an error that is %s where nobody sees it lets the work settle, is told, and ends with status 1', async (how, message) => {
  const {status, stdout, stderr} = await workshop.run(join(import.meta.dirname, 'uncaught-main.ts'), [how])
  expect([status, stdout]).toEqual([1, 'settled\n'])
  expect(stderr).toMatch(message)
})
