import {describe, expect, test} from '@jest/globals'
import {objectMetadata} from '../../src/operations/object-metadata.ts'
import {textMap} from '../../src/operations/text-map.ts'

describe('no entry of a JSON object is lost', () => {
  test.each([
    ['a name given twice', '{"__proto__":"x","a":"1","a":"2"}', /"a" is given twice/],
    ['a name given twice, written otherwise', '{"a":"1","\\u0061":"2"}', /"a" is given twice/],
    ['a name given twice, the first time with more than a text', '{"a":{"b":"c","b":["d"]},"a":"2"}', /"a" is given twice/],
    ['a value that is no text', '{"a":{"b":"c"}}', /"a" must be a text, a number, true or false/],
    ['a value that is nothing', '{"a":null}', /"a" must be a text, a number, true or false/],
    ['a list', '{"a":[1]}', /"a" must be a text, a number, true or false/]
  ])('%s is refused', (_, json, message) => expect(() => textMap.parse(json)).toThrow(message))

  test.each([
    [
      '__proto__',
      '{"__proto__": "x", "a": "1"}',
      [
        ['__proto__', 'x'],
        ['a', '1']
      ]
    ],
    [
      'names that are also values, braces and quotes in values',
      '{"a" : "b", "b": "a\\":{[", "c": "}"}',
      [
        ['a', 'b'],
        ['b', 'a":{['],
        ['c', '}']
      ]
    ],
    ['lines', '__proto__=x', [['__proto__', 'x']]],
    // They were refused: `toJSON` of an object writes them so.
    [
      'numbers, true and false, as they are written',
      '{"PORT":80, "version": 1.10,"deep":"1:2","on" :true, "off":false,"least":-1e3}',
      [
        ['PORT', '80'],
        ['version', '1.10'],
        ['deep', '1:2'],
        ['on', 'true'],
        ['off', 'false'],
        ['least', '-1e3']
      ]
    ]
  ])('%s', (_, text, entries) => expect(Object.entries(textMap.parse(text))).toEqual(entries))
})

test('metadata of the name __proto__ is stored', () => {
  const s3Metadata = textMap.parse('{"__proto__": "x"}')
  const {metadata} = objectMetadata({sha256: 'a', bundleType: 'tgz'}, {applicationName: 'shop', s3Metadata})
  expect(Object.entries(metadata)).toContainEqual(['__proto__', 'x'])
})

test('what a program gives is refused by its name', () => {
  expect(() => textMap.check?.({HOST: 'a', PORT: 80})).toThrow('the value of "PORT" must be a text')
  expect(() => textMap.check?.([])).toThrow('it must be an object of texts')
})
