import {expect, test} from '@jest/globals'
import {readInteger, readSexagesimalInteger} from '../../src/appspec/scalar-numerals.ts'

test.each([
  ['decimal', '9'.repeat(7_000_000)],
  ['negative', `-${'9'.repeat(7_000_000)}`],
  ['hexadecimal', `0x${'f'.repeat(7_000_000)}`],
  ['octal', '7'.repeat(7_000_000)],
  ['base 60', `${'1'.repeat(7_000_000)}:30`]
])('a number of millions of digits took minutes to read: %s', (_, text) => {
  const read = readInteger(text, 'anywhere') ?? readSexagesimalInteger(text)
  const value = read?.type === 'integer' ? read.value : 0n
  expect((value < 0n ? -value : value) > 10n ** 900n).toBe(true)
  expect(value < 0n).toBe(text.startsWith('-'))
})

test.each([
  ['0'.repeat(3_000), 0n],
  [`${'0'.repeat(3_000)}17`, 15n],
  [`0x${'0'.repeat(3_000)}ff`, 255n]
])('zeros before a number do not make it large', (text, value) => {
  expect(readInteger(text, 'anywhere')).toEqual({type: 'integer', value})
})
