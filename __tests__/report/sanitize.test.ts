import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {sanitizeLine, sanitizeLines, sanitizeText} from '../../src/report/sanitize.ts'

describe('sanitizeText', () => {
  test.each([
    ['plain text stays', 'ok äöü 🚀 \t tab', 'ok äöü 🚀 \t tab'],
    ['colours go', '\u001b[1;31mred\u001b[0m', 'red'],
    ['cursor movement goes', 'a\u001b[2J\u001b[Hb', 'ab'],
    ['8-bit control sequences go', 'a\u009b31mb', 'ab'],
    ['window titles go, ended by BEL', '\u001b]0;title\u0007text', 'text'],
    ['hyperlinks go, ended by ST', '\u001b]8;;https://x\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['device control strings go', '\u001bPq#0\u001b\\x', 'x'],
    ['8-bit strings go', '\u009d0;title\u009cx', 'x'],
    ['an unfinished string loses its power only', '\u001b]0;title', '0;title'],
    ['charset and keypad escapes go', '\u001b(B\u001b=x', 'x'],
    ['sequences formed by removing another stay harmless', '\u001b\u001b[31m[31mx', '[31mx'],
    ['C0 controls go', 'a\u0000\u0007\u0008b\u007f', 'ab'],
    ['C1 controls go', 'a\u0080\u0084b', 'ab'],
    ['bidirectional controls go', 'a\u202e\u2066b\u200f\u061cc', 'abc'],
    ['byte order mark and tag characters go', '\ufeffa\u{e0041}b', 'ab'],
    ['lone surrogates become replacement characters', 'a\ud800b', 'a\ufffdb'],
    ['all line breaks become line feeds', 'a\r\nb\rc\u2028d\u0085e\vf', 'a\nb\nc\nd\ne\nf'],
    ['blank lines at the end go', 'a\n\n \n', 'a']
  ])('%s', (_reason, text, expected) => {
    expect(sanitizeText(text)).toBe(expected)
  })

  test('no control character but tab and line feed survives, and a second pass changes nothing', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\u001b', '[', ']', '\u009b', '\u009d', '\u0007', '\\', '3', 'm', ';', '\r', '\n', '\u202e'),
        fc.string({minLength: 1, maxLength: 1, unit: 'binary'})
      )
    })
    fc.assert(
      fc.property(nasty, text => {
        const clean = sanitizeText(text)
        expect(clean.replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(sanitizeText(clean)).toBe(clean)
      })
    )
  })

  test('takes time in proportion to its length', () => {
    const text = '\u001b]'.repeat(100_000) + '\u009d'.repeat(200_000) + '\u001b[0'.repeat(100_000)
    expect(sanitizeText(text)).toHaveLength(0 + 100_000)
  })
})

test('sanitizeLine makes one line of several', () => {
  expect(sanitizeLine(' a\r\nb\n')).toBe('a b')
})

test('sanitizeLines of nothing is nothing', () => {
  expect(sanitizeLines('\n\n')).toEqual([])
})
