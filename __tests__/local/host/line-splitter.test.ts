import {expect, test} from '@jest/globals'
import {LineSplitter} from '../../../src/local/host/line-splitter.ts'

function split(chunks: readonly string[], limit?: number): string[] {
  const lines: string[] = []
  const splitter = new LineSplitter(line => lines.push(line.toString()), limit)
  for (const chunk of chunks) splitter.push(Buffer.from(chunk))
  splitter.end()
  return lines
}

test.each([
  ['several lines in one chunk', ['a\nb\n'], ['a', 'b']],
  ['one line in several chunks', ['a', 'b', 'c\n'], ['abc']],
  ['an unterminated last line', ['a\nb'], ['a', 'b']],
  ['empty lines', ['\n\na'], ['', '', 'a']],
  ['CRLF, also when the chunk ends between the two', ['a\r\nb\r', '\n'], ['a', 'b']],
  ['nothing', [], []]
])('%s', (_, chunks, lines) => {
  expect(split(chunks)).toEqual(lines)
})

test('a line over the limit is handed on in pieces', () => {
  expect(split(['abcdefgh', 'ij\nk\n'], 4)).toEqual(['abcd', 'efgh', 'ij', 'k'])
  expect(split(['abcd\nx'], 4)).toEqual(['abcd', 'x'])
})
