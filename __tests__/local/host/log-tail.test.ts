import {expect, test} from '@jest/globals'
import {LogTail} from '../../../src/local/host/log-tail.ts'

function tailOf(...lines: string[]): string {
  const tail = new LogTail()
  for (const line of lines) tail.add(line)
  return tail.toString()
}

test('keeps the last whole lines that are together shorter than 2,048 characters', () => {
  expect(tailOf('a', 'b')).toBe('a\nb\n')
  expect(tailOf('first', 'x'.repeat(2_040), 'last')).toBe(`${'x'.repeat(2_040)}\nlast\n`)
  expect(tailOf('first', 'x'.repeat(2_042), 'last')).toBe('last\n')
})

test('a line that is too long takes what precedes it away, not what follows', () => {
  expect(tailOf('before', 'x'.repeat(2_047))).toBe('')
  expect(tailOf('before', 'x'.repeat(2_047), 'after')).toBe('after\n')
})

test('counts characters, not code units', () => {
  expect(tailOf('😀'.repeat(2_046))).toBe(`${'😀'.repeat(2_046)}\n`)
})
