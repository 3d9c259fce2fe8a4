import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {boundedPattern} from '../../src/operations/bounded-pattern.ts'

const matches = (pattern: string, text: string): boolean => boundedPattern(pattern).matches(text, {steps: 1_000_000})

describe('a pattern matches what the language matches with it', () => {
  const patterns = [
    'master',
    'wip\\/.*',
    '.*',
    '.+?',
    'a|b',
    '(feat|fix)/[A-Z]+-\\d{1,4}(-.*)?',
    '(?!main$|release/).*',
    '(?=.*b)[a-c]{2,}',
    '(?:(?:a*)*b?){2,3}',
    '(?<kind>a|ab)(c|bcd)(d*)',
    '\\w+\\b.\\B\\w*',
    '^^a$|$^',
    '[^]*\\u0061[\\]\\\\]?',
    '[\\w-]+|]|{|}|a{,2}|\\.|\\-|\\x61',
    '(?=a)*b|(?:)|()',
    'ſ|K|ß|é',
    'v\\d+\\.\\d+\\.\\d+',
    '(a?){3}a{3}',
    '(^a|b$)*'
  ]
  const texts = [
    '',
    'a',
    'ab',
    'abcd',
    'Master',
    'main',
    'main2',
    'wip/x',
    'feat/ABC-12-x',
    'v1.2.3',
    'K',
    'S',
    'É',
    'aaa',
    'b',
    'ba',
    ']',
    'x\ny',
    'a{,2}'
  ]

  test.each(patterns)('%s', pattern => {
    const language = new RegExp(`^(?:${pattern})$`, 'i')
    for (const text of texts) expect([text, matches(pattern, text)]).toEqual([text, language.test(text)])
  })

  test('whatever it is made of', () => {
    const {pattern} = fc.letrec<{pattern: string; term: string}>(tie => ({
      pattern: fc.array(tie('term'), {minLength: 1, maxLength: 4}).chain(terms => fc.constantFrom('', '|').map(glue => terms.join(glue))),
      term: fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        fc.constantFrom('a', 'b', '.', '[ab]', '[^b]', '\\d', '\\w', '^', '$', '\\b', '\\B', '\\/', '-'),
        fc
          .tuple(
            fc.constantFrom('(', '(?:', '(?=', '(?!'),
            tie('pattern'),
            fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{0,}', '*?')
          )
          .map(([open, inner, quantifier]) => `${open}${inner})${quantifier}`)
      )
    }))
    const text = fc.array(fc.constantFrom('a', 'b', 'B', '/', '-', '1'), {maxLength: 7}).map(characters => characters.join(''))
    fc.assert(
      fc.property(pattern, text, (source, name) => {
        expect(matches(source, name)).toBe(new RegExp(`^(?:${source})$`, 'i').test(name))
      }),
      {numRuns: 5_000}
    )
  })
})

describe('no pattern keeps it busy', () => {
  const name = `${'a'.repeat(40)}b`
  test.each([
    '(a+)+$',
    '(a|a)*',
    '(a|aa)+',
    '(.*a){20}',
    'a*a*a*a*a*a*a*a*c',
    '((a*)*)*c',
    '(?=(a+)+c).*',
    '(a{0,1000}){1000}',
    '((((a?)*)*)*)*c'
  ])('%s', pattern => {
    const startMs = performance.now()
    expect(matches(pattern, name)).toBe(false)
    expect(performance.now() - startMs).toBeLessThan(10_000)
  })

  test('what would all the same is ended', () => {
    expect(() => boundedPattern('(?:.*.*.*)*x').matches('a'.repeat(1_000), {steps: 100_000})).toThrow('it takes too long to compare with')
  })
})

test.each([
  ['*', /Nothing to repeat/],
  ['(a', /Unterminated group/],
  ['(a)\\1', /"\\1" is not known here/],
  ['(?<!a)b', /"\(\?<!" is not known here/],
  ['(?<=a)b', /"\(\?<=" is not known here/],
  ['(?<x>a)\\k<x>', /"\\k" is not known here/],
  [`${'('.repeat(60)}${')'.repeat(60)}`, /more than 50 groups/]
])('%s is refused', (pattern, message) => {
  expect(() => boundedPattern(pattern)).toThrow(message)
})
