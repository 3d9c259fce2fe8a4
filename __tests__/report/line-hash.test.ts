import {expect, test} from '@jest/globals'
import {lineHash} from '../../src/report/line-hash.ts'

// Test vectors of the authors of FNV (draft-eastlake-fnv, appendix C).
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8']
])('FNV-1a of %j', (text, hash) => {
  expect(lineHash(text)).toBe(hash)
})
