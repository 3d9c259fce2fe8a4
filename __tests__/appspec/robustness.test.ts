import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readYaml} from '../../src/appspec/read.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import type {YamlNode} from '../../src/appspec/yaml/node.ts'
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
          expect(renderDiagnostic(diagnostic, {file: diagnostic.file, text})).toContain(diagnostic.rule)
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
        const outcome = (source: string): unknown => {
          const {root, problem} = readYaml(source)
          return {isReadable: problem === undefined, tree: root && shapeOf(root)}
        }
        expect(outcome(text.replaceAll('\n', '\r\n'))).toEqual(outcome(text))
      }),
      {numRuns: 500}
    )
  })
})

/** A document without places: values, tags, anchors and styles. */
function shapeOf(node: YamlNode): unknown {
  if (node.kind === 'alias') return {alias: node.name}
  const {kind, tag, anchor} = node
  const content =
    node.kind === 'scalar'
      ? {value: node.value, style: node.style}
      : node.kind === 'sequence'
        ? node.items.map(shapeOf)
        : node.pairs.map(({key, value}) => [shapeOf(key), shapeOf(value)])
  return {kind, tag, anchor, content}
}

describe('bounds', () => {
  test.each([
    ['50,000 comments for one line', '# codedeploy-kit: ignore yaml-date\n'.repeat(50_000), 'suppression-unused', 49_979],
    ['a comment with 40,000 rules', `# codedeploy-kit: ignore${' yaml-date'.repeat(40_000)}\n`, 'suppression-unused', 39_979],
    [
      'a comment with 10,000 rules that do not exist',
      `# codedeploy-kit: ignore ${Array.from({length: 10_000}, (_, i) => `yaml-datx-${i}`).join(' ')}\n`,
      'suppression-unknown-rule',
      9_979
    ],
    ['50,000 comments that ask for something else', '# codedeploy-kit: go\n'.repeat(50_000), 'suppression-unknown-rule', 49_979]
  ])(
    '%s: twenty findings, and one that counts the rest',
    async (_, comments, rule, more) => {
      const start = performance.now()
      const found = (await validate(`version: 0.0\nos: linux\n${comments}`)).diagnostics.filter(each => each.rule === rule)
      expect(performance.now() - start).toBeLessThan(10_000)
      expect(found).toHaveLength(21)
      expect(found.at(-1)?.message).toContain(` ${more} more.`)
    },
    30_000
  )

  test('20,000 findings on the line of a comment with 20,000 rules', async () => {
    const start = performance.now()
    const text = `version: 0.0\nos: linux\nx: [${'2020-01-01, '.repeat(20_000)}] # codedeploy-kit: ignore${' yaml-date'.repeat(20_000)}\n`
    expect((await validate(text)).diagnostics.filter(({rule}) => rule === 'suppression-unused')).toEqual([])
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 30_000)

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
