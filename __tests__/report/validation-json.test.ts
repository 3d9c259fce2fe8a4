import {describe, expect, test} from '@jest/globals'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import type {Diagnostic, TextEdit} from '../../src/core/diagnostic.ts'
import {jsonLine, jsonLinePieces} from '../../src/report/json-line.ts'
import {fixableJson, validationJson} from '../../src/report/validation-json.ts'
import {span} from './samples.ts'

const head = 'version: 0.0\nos: linux\nhooks: {AfterInstall: [{location: a.sh, timeout: 9}]}\n'

describe('a finding', () => {
  test('says what a fix would do, and where', async () => {
    const {diagnostics} = validationJson(await validateAppSpec({text: `${head}x-released: 2026-11-21\n`, file: 'web/appspec.yml'}))
    expect(diagnostics.find(({rule}) => rule === 'yaml-date')?.fix).toEqual({
      file: 'web/appspec.yml',
      summary: 'now "2026-11-21"',
      edits: [{line: 4, column: 13, endLine: 4, endColumn: 23, text: '"2026-11-21"'}]
    })
  })

  test('without a fix has no such member', async () => {
    const {diagnostics} = validationJson(await validateAppSpec({text: 'version: 1.0\nos: linux\n', file: 'appspec.yml'}))
    expect(diagnostics[0]).toMatchObject({rule: 'version-value'})
    expect(diagnostics[0]).not.toHaveProperty('fix')
  })

  test('whose fix changes another file names it', () => {
    const fix = {file: 'web/run.sh', edits: [{span: span(1, 10, 1), text: ''}]}
    expect(fixableJson({...finding, fix}).fix).toMatchObject({file: 'web/run.sh', summary: expect.stringContaining('deleted')})
  })

  test('with a fix of very many edits has it in words', () => {
    const edits = Array.from({length: 1_001}, (_, index): TextEdit => ({span: span(index + 1, 3, 1), text: ''}))
    expect(fixableJson({...finding, fix: {edits}}).fix).toEqual({file: 'appspec.yml', summary: expect.any(String)})
  })
})

const finding: Diagnostic = {rule: 'x', severity: 'error', message: 'Wrong.', file: 'appspec.yml'}

test('what comments ignore is listed, and only when there is something', async () => {
  const validate = async (text: string) => validationJson(await validateAppSpec({text, file: 'appspec.yml'}))
  const {suppressed, diagnostics} = await validate(`${head}# codedeploy-kit: ignore key-case\nFiles: []\n`)
  expect(suppressed?.map(({rule, line}) => [rule, line])).toEqual([['key-case', 5]])
  expect(diagnostics.filter(({rule}) => rule === 'key-case')).toEqual([])
  expect(await validate(head)).not.toHaveProperty('suppressed')
})

test('a line of JSON holds no character that a terminal acts upon, and loses none', () => {
  const value = {text: 'a\u009b31m\u202eb\u2028c\u001b\n\ufeff\u007f ä 🚀'}
  const line = jsonLine(value)
  expect(line).not.toMatch(/[\p{Cc}\u2028\u202e\ufeff]/u)
  expect(line).toContain('ä 🚀')
  expect(JSON.parse(line)).toEqual(value)
})

test.each([0, 1, 500, 501, 1_000, 1_234])('a line in pieces is the same line, with %d findings', amount => {
  const value = {
    file: 'a\u009b.yml',
    nothing: undefined,
    diagnostics: Array.from({length: amount}, (_, index) => ({index, a: [','], b: '\u2028'})),
    last: {}
  }
  const pieces = [...jsonLinePieces(value)]
  expect(pieces.join('')).toBe(`${jsonLine(value)}\n`)
  expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(500 * 50)
})

test('an empty object in pieces', () => {
  expect([...jsonLinePieces({})].join('')).toBe('{}\n')
})

test('of more findings than anybody can use the errors are listed, and the others counted', () => {
  const many = Array.from({length: 50_002}, (_, index): Diagnostic => ({...finding, severity: index < 50_001 ? 'info' : 'error'}))
  const verdicts = {'agent-1': 'valid', 'agent-1-ruby-3.0': 'valid', 'agent-2': 'valid'} as const
  const list = (diagnostics: readonly Diagnostic[]): ReturnType<typeof validationJson> =>
    validationJson({file: 'appspec.yml', platform: 'server', verdicts, text: '', diagnostics})
  const {diagnostics, omitted} = list(many)
  expect([diagnostics.length, diagnostics[0]?.severity, omitted]).toEqual([50_000, 'error', 2])
  expect(list(many.slice(0, 50_000))).not.toHaveProperty('omitted')
})
