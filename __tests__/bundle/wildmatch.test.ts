import {describe, expect, test} from '@jest/globals'
import {toBytes, wildmatch} from '../../src/bundle/wildmatch.ts'

/** A pattern, what it matches and what it does not. */
type Row = readonly [pattern: string, matched: readonly string[], others: readonly string[]]

function check([pattern, matched, others]: Row, isPath: boolean): void {
  const answers = (texts: readonly string[]): string[] => texts.filter(text => wildmatch(toBytes(pattern), toBytes(text), isPath))
  expect(answers([...matched, ...others])).toEqual(matched)
}

describe('names', () => {
  test.each<Row>([
    ['', [''], ['a']],
    ['*', ['', 'a', '.a'], []],
    ['a*b*c', ['abc', 'axbxbxc', 'abcbc'], ['ab', 'abcd', 'acb', 'xabc']],
    ['*ab', ['ab', 'aab', 'abab'], ['aba', 'b']],
    ['?*?', ['ab', 'abc'], ['', 'a']],
    ['ab*ab', ['abab', 'abxab'], ['ab', 'aba']],
    ['\\*\\a\\\\', ['*a\\'], ['xa\\', '*a']],
    ['a\\', [], ['a', 'a\\']],
    ['??', ['é', 'ab'], ['a', '日']]
  ])('%j', (...row) => {
    check(row, false)
  })
})

describe('classes', () => {
  test.each<Row>([
    ['[ac-e-g]', ['a', 'c', 'd', 'e', '-', 'g'], ['b', 'f']],
    ['[!a]', ['b', '!'], ['a', '']],
    ['[^a]', ['b', '^'], ['a']],
    ['[a!^]', ['a', '!', '^'], ['b']],
    ['[]a]', [']', 'a'], ['[']],
    ['[!]a]', ['b'], [']', 'a']],
    ['[-a]', ['-', 'a'], ['b']],
    ['[a-]', ['-', 'a'], ['b']],
    ['[--0]', ['-', '.', '0'], ['1', ',']],
    ['[c-a]', ['c'], ['a', 'b', '-']],
    ['[A-\\]]', ['A', 'Z', '[', ']'], ['^', 'a']],
    ['[A-]]', ['A]', '-]'], ['A', 'B]']],
    ['[\\]\\\\]', [']', '\\'], ['[']],
    ['[[]', ['['], [']']],
    ['[[:alpha:]_-z]', ['a', 'Z', '_', 'q'], ['0', '^', '{']],
    ['[[:alpha:]-z]', ['a', '-', 'z'], ['{']],
    ['[![:digit:]]', ['a', '-'], ['0', '9']],
    ['[[:space:]]', [' ', '\t', '\n', '\r'], ['\v', '\f', 'a']],
    ['[[:cntrl:]]', ['\x01', '\x7f', '\t'], [' ', 'a']],
    ['[[:punct:]]', ['!', '~', '_', '@', '`'], ['a', '0', ' ']],
    ['[[:alpha]', ['[', ':', 'a', 'l'], ['z']],
    ['[[:]]', ['[]', ':]'], ['[']],
    ['[[=a=]]', ['=]', '[]', 'a]'], ['a', '=']],
    ['*[[:nope:]]', [], ['n', 'a', '[']],
    ['[a[::]]', [], ['a', ':']],
    ['[a', [], ['a', '[a']],
    ['[]', [], ['[]', ']']],
    ['[a\\', [], ['a', '\\']]
  ])('%j', (...row) => {
    check(row, false)
  })
})

describe('paths', () => {
  test.each<Row>([
    ['a/*', ['a/b', 'a/.b'], ['a', 'a/b/c']],
    ['a?b', ['axb'], ['a/b']],
    ['a[!x]b', ['ayb'], ['a/b', 'axb']],
    ['a[/]b', [], ['a/b']],
    ['a[.-0]b', ['a.b', 'a0b'], ['a/b']],
    ['**/b', ['b', 'a/b', 'a/a/b'], ['ab', 'a/ab', 'b/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'xa/b']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'ab/c']],
    ['**', ['a', 'a/b'], []],
    ['**/**/b', ['b', 'a/b', 'a/a/b'], ['ab']],
    ['a/**/**', ['a/b', 'a/b/c'], ['a']],
    ['**/a/**/b/**', ['a/b/c', 'x/a/y/b/z/c'], ['a/b', 'b/a/c']],
    ['**/a*/*b', ['a/b', 'x/ay/xb', 'a/a/b'], ['a/x/b', 'b']],
    ['a**/b', ['a/b', 'ax/b'], ['ax/y/b', 'ab']],
    ['**a/b', ['a/b', 'xa/b'], ['x/a/b']],
    ['x/a**', ['x/a', 'x/ab'], ['x/ab/c']],
    ['a/***/b', ['a/b', 'a/x/y/b'], ['ab']],
    ['a/****', ['a/b', 'a/b/c'], ['a']],
    ['a\\/b', ['a/b'], ['ab']],
    ['a/**\\/b', ['a/x/b', 'a/x/y/b'], ['a/b']],
    ['a/\\**', ['a/*', 'a/*b'], ['a/b', 'a/*/b']]
  ])('%j', (...row) => {
    check(row, true)
  })
})

test('40,000 paths and 30 patterns take well under a second, as do patterns made to be slow', () => {
  const start = performance.now()
  const paths = Array.from({length: 40_000}, (_, i) => `packages/module-${i % 97}/src/section-${i % 13}/file-${i}.component.ts`)
  const words = ['**/*.test.js', 'docs/**', '*.log', 'packages/*/dist/**', '**/[st]mp?/*', 'packages/**/*.ts']
  const patterns = Array.from({length: 5}, () => words).flat()
  let matched = 0
  for (const path of paths) for (const pattern of patterns) if (wildmatch(pattern, path, true)) matched += 1
  expect(matched).toBe(5 * paths.length)
  const long = 'a/'.repeat(2_000)
  for (const hard of ['**/*a'.repeat(100) + 'b*', '*a'.repeat(100) + '[b]*']) expect(wildmatch(hard, long, true)).toBe(false)
  // Some ten times what it takes: other tests may run at the same time.
  expect(performance.now() - start).toBeLessThan(5_000)
})
