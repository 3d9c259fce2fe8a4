import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readYaml} from '../../src/appspec/read.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {renderDiagnostic} from '../../src/report/code-frame.ts'
import {treeOf} from './fixture-tree.ts'

const validate = (text: string | Uint8Array): ReturnType<typeof validateAppSpec> =>
  validateAppSpec({text, file: 'appspec.yml', agentVersion: 'both', tree: treeOf({'app/a': ''})})

const pieces = [
  'version: 0.0\n',
  'os: linux\n',
  'files:\n',
  '  - source: a\n',
  '    destination: /b\n',
  'permissions:\n',
  '  - object: /b\n',
  '    mode: 0644\n',
  'hooks:\n',
  '  AfterInstall:\n',
  '    - location: a.sh\n',
  '      timeout: 1:00\n',
  '*a',
  '&a ',
  '<<: *a\n',
  '!x ',
  '!!float ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  ': ',
  '- ',
  '? ',
  '| ',
  '>-\n',
  '#',
  '\t',
  '\n',
  '\r',
  ' ',
  '  ',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '\ufeff',
  '\0',
  '\u2028',
  '\ud800',
  '2020-01-01',
  '~',
  '0',
  ':x'
]

describe('no input breaks the reader', () => {
  test('1,500 mixtures of pieces of AppSpecs: a verdict for each agent, and a place for each refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), async parts => {
        const text = parts.join('')
        const {verdicts, diagnostics} = await validate(text)
        const errors = diagnostics.filter(({severity, span}) => severity === 'error' && span !== undefined)
        if (Object.values(verdicts).includes('invalid')) expect(errors.length).toBeGreaterThan(0)
        for (const diagnostic of diagnostics) {
          expect(diagnostic.span?.end.offset ?? 0).toBeLessThanOrEqual(text.length)
          expect(renderDiagnostic(diagnostic, text)).toContain(diagnostic.rule)
        }
      }),
      {numRuns: 1500}
    )
  })

  test('1,000 arrays of bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 60}), async bytes => {
        expect(Object.keys((await validate(bytes)).verdicts)).toHaveLength(3)
      }),
      {numRuns: 1000}
    )
  })

  test('a document is the same however its lines end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.filter(piece => !piece.includes('\r'))), {maxLength: 20}), parts => {
        const text = parts.join('')
        const outcome = (source: string): boolean => readYaml(source).problem === undefined
        expect(outcome(text.replaceAll('\n', '\r\n'))).toBe(outcome(text))
      }),
      {numRuns: 500}
    )
  })
})

describe('bounds', () => {
  test.each([
    ['brackets without end', '['.repeat(1_000_000)],
    ['indentation without end', Array.from({length: 2_000}, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['more bytes than any AppSpec has', 'a'.repeat(9 * 1024 * 1024)]
  ])('%s: refused', async (_, text) => {
    const {verdicts, diagnostics} = await validate(text)
    expect(Object.values(verdicts)).toEqual(['invalid', 'invalid', 'invalid'])
    expect(diagnostics).toContainEqual(expect.objectContaining({rule: 'yaml-expansion', severity: 'error'}))
  })

  test('aliases that multiply are never expanded', async () => {
    const levels = Array.from(
      {length: 30},
      (_, i) => `k${i}: &k${i} [${i === 0 ? 'x' : Array.from({length: 9}, () => `*k${i - 1}`).join(', ')}]`
    )
    const {verdicts} = await validate(`version: 0.0\nos: linux\n${levels.join('\n')}\n`)
    expect(verdicts).toEqual({'agent-1': 'invalid', 'agent-1-ruby-3.0': 'valid', 'agent-2': 'valid'})
  })

  test('an alias to what contains it', async () => {
    const {verdicts} = await validate('version: 0.0\nos: linux\nhooks: &h\n  AfterInstall: *h\n')
    expect(Object.values(verdicts)).toEqual(['invalid', 'invalid', 'invalid'])
  })
})
