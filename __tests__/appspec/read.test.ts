import {describe, expect, test} from '@jest/globals'
import {readYaml} from '../../src/appspec/read.ts'
import type {YamlNode} from '../../src/appspec/yaml/node.ts'

type Plain = string | readonly Plain[] | readonly (readonly [Plain, Plain])[] | {readonly alias: string}

/** Maps as lists of pairs, so that order and duplicates show. */
function plain(node: YamlNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'sequence':
      return node.items.map(plain)
    case 'mapping':
      return node.pairs.map(({key, value}) => [plain(key), plain(value)] as const)
    case 'alias':
      return {alias: node.name}
  }
}

const read = (text: string): Plain | string => {
  const {root, problem} = readYaml(text)
  if (problem !== undefined) return `${problem.kind} at ${problem.span.start.line}:${problem.span.start.column}`
  return root === undefined ? 'nothing' : plain(root)
}

describe('YAML as the agents read it', () => {
  test.each<[string, Plain]>([
    ['a: b', [['a', 'b']]],
    ['a:\n- b\n- c', [['a', ['b', 'c']]]],
    ['- - a\n  - b\n-', [['a', 'b'], '']],
    ['a: one\n  two\n\n  three', [['a', 'one two\nthree']]],
    ['a: "one\n  two\\\n  three"', [['a', 'one twothree']]],
    ["a: 'it''s'", [['a', "it's"]]],
    ['a: "\\t\\x41\\u00e9\\/"', [['a', '\tA\u00e9/']]],
    ['a: |\n  x\n   y\n', [['a', 'x\n y\n']]],
    ['a: >-\n  x\n  y\n\n', [['a', 'x y']]],
    ['a: |+\n  x\n\n', [['a', 'x\n\n']]],
    [
      '{a: [b, {c: d}], e}',
      [
        ['a', ['b', [['c', 'd']]]],
        ['e', '']
      ]
    ],
    ['[a: b]', [[['a', 'b']]]],
    ['{"a":b}', [['a', 'b']]],
    ['files: [\n]', [['files', []]]],
    ['? a\n: b', [['a', 'b']]],
    [
      'a: &x b\nc: *x',
      [
        ['a', 'b'],
        ['c', {alias: 'x'}]
      ]
    ],
    ['a: "b"#c', [['a', 'b']]],
    ['a: b#c', [['a', 'b#c']]],
    ['#\n\ufeffa: b', [['a', 'b']]],
    ['a: http://x:80/', [['a', 'http://x:80/']]],
    ['a: C:\\temp', [['a', 'C:\\temp']]],
    [
      'a: 1\na: 2',
      [
        ['a', '1'],
        ['a', '2']
      ]
    ],
    ['a: [?]', 'syntax at 1:7'],
    ['a: b: c', 'syntax at 1:5'],
    ['a: [u:b:, c]', 'syntax at 1:8'],
    ['a:\n\t- b', 'tab at 2:1'],
    ['a: "\\w"', 'escape at 1:5'],
    ['a: "b', 'syntax at 1:4'],
    ['a: {b: c', 'syntax at 1:4'],
    ['a: **', 'alias-name at 1:4'],
    ['a: *b', 'alias-name at 1:4'],
    ['a\nb: c', 'syntax at 2:2'],
    ['a: !e!x b', 'syntax at 1:4'],
    ['%FOO\n--- a', 'directive at 1:5']
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('where a key may start, and where it must', () => {
  const longest = 'k'.repeat(1024)

  test.each<[string, string, Plain]>([
    [
      'at the start of the text and of each line',
      'a: b\nc: d',
      [
        ['a', 'b'],
        ['c', 'd']
      ]
    ],
    [
      'after a block of text',
      'a: |\n  x\nb: c',
      [
        ['a', 'x\n'],
        ['b', 'c']
      ]
    ],
    [
      'after text of several lines',
      'a: x\n  y\nb: c',
      [
        ['a', 'x y'],
        ['b', 'c']
      ]
    ],
    ['after a dash', '- a: b', [[['a', 'b']]]],
    ['after "? ", and after its ":"', '? - a\n: - b', [[['a'], ['b']]]],
    ['not after a key in the same line', 'a: - b', 'syntax at 1:4'],
    ['not after a value in the same line', 'a: b: c', 'syntax at 1:5'],
    ['not after quoted text', 'a: "b": c', 'syntax at 1:7'],
    ['not after an anchor', '&a - b', 'syntax at 1:4'],
    ['not after a tag', '!a - b', 'syntax at 1:4'],
    ['not after brackets', '[] - b', 'syntax at 1:4'],
    ['brackets may be followed by a tab, as nothing can be indented there', 'a: []\t', [['a', []]]],
    ['not in the line of a document marker', '--- a: b', 'syntax at 1:6'],
    [
      'after an opening bracket and a comma',
      '{a: b, c: [d: e]}',
      [
        ['a', 'b'],
        ['c', [[['d', 'e']]]]
      ]
    ],
    ['not after "? " in brackets, which says it already', '{? a: b}', [['a', 'b']]],
    ['nor after the ":" of such a key', '{? a: b: c}', 'syntax at 1:8'],
    ['where other keys stand', 'a: b\nc', 'syntax at 2:1'],
    ['where other entries stand', '-\na', 'syntax at 2:1'],
    ['not in brackets, wherever their lines begin', '- [\na\n]', [['a']]],
    ['a key has 1024 characters at most', `${longest}: a`, [[longest, 'a']]],
    ['and not one more', `${longest}k: a`, 'syntax at 1:1026'],
    ['and stays in one line', '"a\n b": c', 'syntax at 2:4']
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

test('every node has its place, as an editor counts it', () => {
  const {root} = readYaml('a:\r\n  - "b"   # note\r\n  - c d\r\nlast: x\r\n')
  if (root?.kind !== 'mapping') throw new Error('not a map')
  const list = root.pairs[0]?.value
  if (list?.kind !== 'sequence') throw new Error('not a list')
  const place = ({span: {start, end}}: YamlNode): string => `${start.line}:${start.column}-${end.line}:${end.column}`
  expect([root, list, ...list.items].map(place)).toEqual(['1:1-4:8', '2:3-3:8', '2:5-2:8', '3:5-3:8'])
})

test('tags are resolved, styles and the text as written are kept', () => {
  const {root} = readYaml('%TAG !e! tag:example.com,2026:\n---\n[!!float "0", !e!x y, ! z, !<tag:a> b]\n')
  if (root?.kind !== 'sequence') throw new Error('not a list')
  expect(root.items.map(item => (item.kind === 'scalar' ? [item.tag, item.style, item.raw] : []))).toEqual([
    ['tag:yaml.org,2002:float', 'double-quoted', '"0"'],
    ['tag:example.com,2026:x', 'plain', 'y'],
    ['!', 'plain', 'z'],
    ['tag:a', 'plain', 'b']
  ])
})

test('what follows the first document is told, and where', () => {
  expect(readYaml('a: b\n---\nc: d\n').more).toMatchObject({span: {start: {line: 2, column: 1}}})
  expect(readYaml(' a: b\nc: d\n').more).toMatchObject({span: {start: {line: 2}}, problem: {kind: 'syntax'}})
  expect(readYaml('a: b\n...\n').more).toBeUndefined()
})
