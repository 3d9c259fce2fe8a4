import {expect, test} from '@jest/globals'
import type {Diagnostic, Position} from '../../src/core/diagnostic.ts'
import {renderDiagnostic, type ReadText} from '../../src/report/code-frame.ts'

const text = 'version: 0.0\nos: Linux\nhooks:\n'

function at(line: number, column: number, endLine: number, endColumn: number): {readonly start: Position; readonly end: Position} {
  return {start: {line, column, offset: 0}, end: {line: endLine, column: endColumn, offset: 0}}
}

function read(of: string): ReadText {
  return {file: 'appspec.yml', text: of}
}

const finding: Diagnostic = {
  rule: 'os-value',
  severity: 'error',
  message: 'No.',
  hint: 'Write "os: linux".',
  file: 'appspec.yml',
  span: at(2, 5, 2, 10)
}

test('a finding is shown with its line, the line before it and a caret below every character', () => {
  expect(renderDiagnostic(finding, read(text))).toBe(`appspec.yml:2:5: error: No. [os-value]
  1 | version: 0.0
> 2 | os: Linux
    |     ^^^^^
  help: Write "os: linux".`)
})

test('the agents concerned are named', () => {
  expect(renderDiagnostic({...finding, agents: ['agent-2']})).toBe(
    'appspec.yml:2:5: error: No. [os-value] (agent-2)\n  help: Write "os: linux".'
  )
})

test('of what no agent reads, none is named', () => {
  expect(renderDiagnostic({...finding, agents: []})).toBe('appspec.yml:2:5: error: No. [os-value]\n  help: Write "os: linux".')
})

test('without a place there are only words', () => {
  expect(renderDiagnostic({rule: 'x', severity: 'info', message: 'M.', file: 'f'}, {file: 'f', text})).toBe('f: info: M. [x]')
})

test('a place of several lines is underlined to the end of its first', () => {
  expect(renderDiagnostic({...finding, span: at(2, 1, 4, 1)}, read(text))).toContain('\n    | ^^^^^^^^^\n')
})

test('a place behind the last character still gets a caret', () => {
  expect(renderDiagnostic({...finding, span: at(1, 13, 1, 13)}, read(text))).toContain(`\n    | ${' '.repeat(12)}^\n`)
})

test('a long line is cut around the place', () => {
  const long = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`
  const [, line = '', carets = ''] = renderDiagnostic({...finding, span: at(1, 501, 1, 505)}, read(long)).split('\n')
  expect(line.length).toBeLessThan(140)
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE')
})

test('the file cannot paint on the terminal or start a command of a workflow', () => {
  const rendered = renderDiagnostic({...finding, message: 'a\n::error::b', span: at(1, 1, 1, 2)}, read('\x1b[31mred\u202e\x07\n'))
  for (const character of ['\x1b', '\x07', '\u202e']) expect(rendered).not.toContain(character)
  expect(rendered.split('\n').filter(line => line.startsWith('::'))).toEqual([])
})

test('a number of seven megabytes was printed as long as it is', () => {
  const long = '9'.repeat(7_000_000)
  const span = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: long.length + 1, offset: long.length}}
  const text = renderDiagnostic(
    {rule: 'timeout-invalid', severity: 'error', file: 'a.yml', message: `It is ${long}.`, hint: long, span},
    {file: 'a.yml', text: long}
  )
  expect(text.length).toBeLessThan(5_000)
})

test('a finding in .gitattributes was shown with a line of the AppSpec', () => {
  const rendered = renderDiagnostic({...finding, file: '.gitattributes'}, read(text))
  expect(rendered).toBe('.gitattributes:2:5: error: No. [os-value]\n  help: Write "os: linux".')
})
