import {describe, expect, test} from '@jest/globals'
import {LineMap} from '../../src/appspec/yaml/line-map.ts'
import type {Diagnostic} from '../../src/core/diagnostic.ts'
import {placeBack} from '../../src/operations/place-back.ts'

const given = 'version: 0.0\nProperties:\n  Name: <NAME> # ours\n  Alias: live\nHooks:\n  - Before: check\n'
const filled = given
  .replace('<NAME>', '"orders-of-the-shop"')
  .replace('  Alias: live\n', '  Alias: live\n  CurrentVersion: "3"\n  TargetVersion: "4"\n')

/** Where a finding about `part` of the filled text is placed in the given one. */
function placed(part: string, texts = {given, filled}): string {
  const at = texts.filled.indexOf(part)
  const span = new LineMap(texts.filled).span(at, at + part.length)
  const finding: Diagnostic = {rule: 'r', severity: 'error', message: 'm', file: 'f', span, fix: {edits: []}}
  const [back] = placeBack([finding], texts)
  if (!back?.span) throw new Error('it has no place')
  const {start, end} = back.span
  expect(new LineMap(texts.given).span(start.offset, end.offset)).toEqual(back.span)
  return texts.given.slice(start.offset, end.offset)
}

describe('a finding in an AppSpec that was filled in is placed in the file', () => {
  test.each([
    ['what was not touched', 'version: 0.0', 'version: 0.0'],
    ['what comes before a value, on its line', 'Name', 'Name'],
    ['what comes behind a value, on its line', '# ours', '# ours'],
    ['a value that was put in the place of another', '"orders-of-the-shop"', '<NAME>'],
    ['what comes behind lines that were added', 'check', 'check'],
    ['a line that was added is that of the key it comes after', 'TargetVersion', '  Alias: live']
  ])('%s', (_, part, expected) => {
    expect(placed(part)).toBe(expected)
  })

  test('with line ends of Windows', () => {
    const windows = {given: given.replaceAll('\n', '\r\n'), filled: filled.replaceAll('\n', '\r\n')}
    expect(placed('check', windows)).toBe('check')
  })

  test('on one line of JSON', () => {
    const json = {given: '{"a": "<A>", "b": 1}', filled: '{"a": "value", "b": 1, "c": 2}'}
    expect(placed('"a"', json)).toBe('"a"')
  })

  test('a text that was not changed keeps its findings, with their fixes', () => {
    const finding: Diagnostic = {rule: 'r', severity: 'info', message: 'm', file: 'f', fix: {edits: []}}
    expect(placeBack([finding], {given, filled: given})).toEqual([finding])
  })

  test('one without a place has none', () => {
    expect(placeBack([{rule: 'r', severity: 'info', message: 'm', file: 'f'}], {given, filled})).toEqual([
      {rule: 'r', severity: 'info', message: 'm', file: 'f'}
    ])
  })

  test('texts that have nothing in common', () => {
    expect(placed('b', {given: 'a\n', filled: 'b\nc\n'})).toBe('a')
  })
})
