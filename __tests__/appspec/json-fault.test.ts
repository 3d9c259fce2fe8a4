import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {jsonFault} from '../../src/appspec/json-fault.ts'

describe('where a text stops being JSON', () => {
  test.each<[string, number, string]>([
    ['', 0, 'the text ends, and a value is expected here'],
    ['{"a": 1,}', 8, 'there is a comma too much before this'],
    ['[1,]', 3, 'there is a comma too much before this'],
    ['{"a": x}', 6, 'a value is expected here'],
    ['{a: 1}', 1, 'a name in double quotes or "}" is expected here'],
    ["{'a': 1}", 1, 'JSON has texts in double quotes only'],
    ['{"a" 1}', 5, '":" is expected here'],
    ['{"a": 1 "b": 2}', 8, '"," or the closing bracket is expected here'],
    ['{"a": [1}', 8, '"," or the closing bracket is expected here'],
    ['{"a": 1', 7, 'the text ends, and "," or the closing bracket is expected here'],
    ['{"a": 01}', 6, 'a value is expected here'],
    ['{} {}', 3, 'nothing more is expected here'],
    ['{\n  // here\n  "a": 1\n}', 4, 'JSON has no comments'],
    ['{"a": "b\n"}', 6, 'this text does not end in its line, or has an escape that JSON does not know'],
    ['{"a": "\\x"}', 6, 'this text does not end in its line, or has an escape that JSON does not know']
  ])('%j', (source, offset, message) => {
    expect(jsonFault(source)).toEqual({offset, message})
  })
})

const parses = (source: string): boolean => {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}

describe('it is of one mind with JSON.parse', () => {
  test('about JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom(undefined, 1, '\t'),
        (json, space) => jsonFault(JSON.stringify(JSON.parse(json), null, space)) === undefined
      )
    )
  })

  test('about JSON with a character more, less or another', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '0', '-', '.', 'e', 'n', '\\', ' '),
        fc.boolean(),
        (json, where, mark, cuts) => {
          const at = where % (json.length + 1)
          const broken = json.slice(0, at) + mark + json.slice(cuts ? at + 1 : at)
          expect([broken, jsonFault(broken) === undefined]).toEqual([broken, parses(broken)])
        }
      ),
      {numRuns: 2_000}
    )
  })

  test('at any depth', () => {
    expect(jsonFault('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined()
  })
})
