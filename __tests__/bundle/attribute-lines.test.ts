import {expect, test} from '@jest/globals'
import {attributeLines} from '../../src/bundle/attribute-lines.ts'

function lineOf(text: string, path: string, attribute: string): number | undefined {
  return attributeLines([{file: '.gitattributes', text}])(path, false, attribute)?.span.start.line
}

test.each([
  ['itself', 'a text\n* eol=lf\n', 'text', 1],
  ['by a macro', '[attr]left export-ignore\na left\n', 'export-ignore', 2],
  ['by a macro of macros', '[attr]one export-ignore\n[attr]two one -diff\na two\n', 'export-ignore', 3],
  ['by the macro of git', 'a binary\n', 'text', 1],
  ['by a macro that is defined anew no more', '[attr]left export-ignore\n[attr]left text\na left\n', 'export-ignore', undefined],
  ['not at all', '[attr]left export-ignore\na text\n', 'export-ignore', undefined]
])('a line says an attribute %s', (_, text, attribute, line) => {
  expect(lineOf(text, 'a', attribute)).toBe(line)
})

test('macros that name each other over and over take no memory', () => {
  const doubling = Array.from({length: 60}, (_, i) => `[attr]m${i + 1} m${i} m${i}\n`).join('')
  expect(lineOf(`${doubling}a m60\n`, 'a', 'm0')).toBe(61)
})
