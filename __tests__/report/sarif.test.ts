import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {ruleCatalogue} from '../../src/appspec/rule-catalogue.ts'
import {validateAppSpec, type AppSpecValidation} from '../../src/appspec/validate.ts'
import type {Diagnostic} from '../../src/core/diagnostic.ts'
import {version} from '../../src/core/version.ts'
import {sarif} from '../../src/report/sarif.ts'
import type {SarifResult} from '../../src/report/sarif-log.ts'
import {span} from './samples.ts'
import {sarifSchema} from './sarif-schema.ts'

const isSarif = new Ajv({allErrors: true, strict: true}).compile(sarifSchema)

const validate = (text: string, file = 'appspec.yml'): Promise<AppSpecValidation> => validateAppSpec({text, file, agentVersion: 'both'})

function validationOf(diagnostics: readonly Partial<Diagnostic>[], {file = 'appspec.yml', text = ''} = {}): AppSpecValidation {
  const found = diagnostics.map(each => ({rule: 'os-value', severity: 'error' as const, message: 'Wrong.', file, ...each}))
  return {
    file,
    platform: 'server',
    verdicts: {'agent-1': 'valid', 'agent-1-ruby-3.0': 'valid', 'agent-2': 'valid'},
    diagnostics: found,
    text
  }
}

function resultsOf(...validations: readonly AppSpecValidation[]): readonly SarifResult[] {
  return sarif(validations).runs[0]?.results ?? []
}

const broken = `version: 0.0
os: linux
hooks:
  AfterInstall:
    - location: a.sh
      timeout: 5m
`

describe('a log', () => {
  test('of every AppSpec in the fixtures is SARIF 2.1.0, with a description of each rule', async () => {
    const folder = fileURLToPath(new URL('../fixtures/appspec/', import.meta.url))
    const names = readdirSync(folder).filter(name => /^[^.]+\.yml$/.test(name))
    const validations = await Promise.all(
      names.map(name => validateAppSpec({text: readFileSync(folder + name), file: `fixtures/${name}`, agentVersion: 'both'}))
    )
    const log = sarif(validations)
    isSarif(JSON.parse(JSON.stringify(log)))
    expect(isSarif.errors).toBeNull()
    const [run] = log.runs
    expect(run?.results.length).toBeGreaterThan(names.length)
    expect(run?.tool.driver.rules.map(({id}) => id)).toEqual(ruleCatalogue.map(({id}) => id))
    for (const {ruleId, ruleIndex} of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  test('of nothing wrong is SARIF too, and names the file that was looked at', async () => {
    const log = sarif([await validate('version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: a.sh\n      timeout: 30\n')])
    expect(isSarif(log)).toBe(true)
    expect(log.runs[0]?.artifacts).toEqual([{location: {uri: 'appspec.yml', uriBaseId: '%SRCROOT%'}}])
    expect(log.runs[0]?.results).toEqual([])
  })

  test('is refused by the test when a part is missing', () => {
    const [run] = sarif([validationOf([{}])]).runs
    expect(isSarif({version: '2.1.0', runs: [{...run, tool: {}}]})).toBe(false)
    expect(isSarif({version: '2.1.0', runs: [{...run, results: [{ruleId: 'x', message: {}, locations: []}]}]})).toBe(false)
  })
})

test('a rule says what it is about, how bad it is, and where it is explained', () => {
  const rule = sarif([]).runs[0]?.tool.driver.rules.find(({id}) => id === 'hook-empty')
  expect(rule).toMatchObject({
    shortDescription: {text: 'An event has no scripts.'},
    helpUri: `https://unpkg.com/codedeploy-kit@${version}/docs/rules/hook-empty.md`,
    defaultConfiguration: {level: 'note'},
    properties: {tags: ['codedeploy', 'appspec', 'server'], 'problem.severity': 'recommendation'}
  })
})

test('a result has its rule, level, message, remedy, agents and place', async () => {
  const [result] = resultsOf(await validate(broken, 'deploy/appspec.yml'))
  expect(result).toMatchObject({
    ruleId: 'timeout-misread',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'deploy/appspec.yml', uriBaseId: '%SRCROOT%'},
          region: {startLine: 6, startColumn: 16, endLine: 6, endColumn: 18}
        }
      }
    ],
    properties: {agents: ['agent-2']}
  })
  expect(result?.message.text).toContain('5 seconds')
  expect(result?.message.text).toContain('(agent-2)\nWrite the seconds')
})

test('of what no agent reads, none is named', async () => {
  const text =
    'version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\n      Properties: {Name: a, Alias: b, TargetVersion: $LATEST}\n'
  const result = resultsOf(await validate(text, 'appspec.yml')).find(({ruleId}) => ruleId === 'lambda-version')
  expect(result?.level).toBe('error')
  expect(result).not.toHaveProperty('properties')
  expect(result?.message.text).not.toContain('()')
})

test('columns count UTF-16 code units, as columnKind says', async () => {
  const text = 'version: 0.0\nos: linux\nx-note: {a: "🚀", b: 2026-11-21}\nhooks: {AfterInstall: [{location: a.sh, timeout: 9}]}\n'
  const result = resultsOf(await validate(text)).find(({ruleId}) => ruleId === 'yaml-date')
  const start = (text.split('\n')[2] ?? '').indexOf('2026') + 1
  expect(result?.locations[0].physicalLocation.region).toMatchObject({startColumn: start, endColumn: start + 10})
})

test('a safe fix comes along', async () => {
  const log = sarif([await validate(`${broken}x-released: 2026-11-21\n`)])
  expect(isSarif(log)).toBe(true)
  expect(log.runs[0]?.results.find(({ruleId}) => ruleId === 'yaml-date')?.fixes).toEqual([
    {
      artifactChanges: [
        {
          artifactLocation: {uri: 'appspec.yml', uriBaseId: '%SRCROOT%'},
          replacements: [
            {deletedRegion: {startLine: 7, startColumn: 13, endLine: 7, endColumn: 23}, insertedContent: {text: '"2026-11-21"'}}
          ]
        }
      ]
    }
  ])
})

test('a fix of very many edits does not come along: the log would be many times as long as the file', () => {
  const edits = Array.from({length: 1_001}, (_, index) => ({span: span(index + 1, 3, 1), text: ''}))
  expect(resultsOf(validationOf([{fix: {edits: edits.slice(0, 1_000)}}]))[0]?.fixes).toHaveLength(1)
  expect(resultsOf(validationOf([{fix: {edits}}]))[0]).not.toHaveProperty('fixes')
})

describe('what comments ignore', () => {
  const text = `${broken}# codedeploy-kit: ignore key-case\nFiles: []\n`

  test('is left out: code scanning would show it as an open alert', async () => {
    const results = resultsOf(await validate(text))
    expect(results.map(({ruleId}) => ruleId)).not.toContain('key-case')
    for (const result of results) expect(result).not.toHaveProperty('suppressions')
  })

  test('is marked when it is asked for, after all that counts, which is marked as well', async () => {
    const log = sarif([await validate(text)], {suppressed: true})
    isSarif(JSON.parse(JSON.stringify(log)))
    expect(isSarif.errors).toBeNull()
    const results = log.runs[0]?.results ?? []
    expect(results.map(({suppressions}) => suppressions)).toEqual(
      results.map(({ruleId}) => (ruleId === 'key-case' ? [{kind: 'inSource'}] : []))
    )
    expect(results.at(-1)).toMatchObject({ruleId: 'key-case', locations: [{physicalLocation: {region: {startLine: 8}}}]})
    expect(results.at(-1)).not.toHaveProperty('fixes')
  })
})

test('a finding about the whole file has no region', () => {
  expect(resultsOf(validationOf([{}]))[0]?.locations[0].physicalLocation).toEqual({
    artifactLocation: {uri: 'appspec.yml', uriBaseId: '%SRCROOT%'}
  })
})

test('a rule outside of the catalogue has no index', () => {
  const [result] = resultsOf(validationOf([{rule: 'dangling-symlink'}]))
  expect(result).toMatchObject({ruleId: 'dangling-symlink'})
  expect(result).not.toHaveProperty('ruleIndex')
})

describe('the address of a file', () => {
  test.each([
    ['relative', 'deploy/appspec.yml', {uri: 'deploy/appspec.yml', uriBaseId: '%SRCROOT%'}],
    ['with a dot in front', './appspec.yml', {uri: 'appspec.yml', uriBaseId: '%SRCROOT%'}],
    ['of Windows', 'deploy\\appspec.yml', {uri: 'deploy/appspec.yml', uriBaseId: '%SRCROOT%'}],
    ['with blanks and other characters', 'a b/ä#?.yml', {uri: 'a%20b/%C3%A4%23%3F.yml', uriBaseId: '%SRCROOT%'}],
    ['absolute', '/srv/app spec.yml', {uri: 'file:///srv/app%20spec.yml'}],
    ['absolute on Windows', 'C:\\srv\\appspec.yml', {uri: 'file:///C:/srv/appspec.yml'}]
  ])('%s', (_, file, location) => {
    const log = sarif([validationOf([{}], {file})])
    expect(log.runs[0]?.results[0]?.locations[0].physicalLocation.artifactLocation).toEqual(location)
    expect(isSarif(log)).toBe(true)
  })
})

describe('fingerprints', () => {
  const prints = async (text: string): Promise<string[]> =>
    resultsOf(await validate(text))
      .filter(({ruleId}) => ruleId === 'timeout-misread')
      .map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)

  test('stay when lines move or are indented', async () => {
    const before = await prints(broken)
    expect(before).toHaveLength(1)
    expect(await prints(`# a comment\n\n${broken}`)).toEqual(before)
    expect(await prints(broken.replace('    - location: a.sh\n      timeout', '  - location: a.sh\n    timeout'))).toEqual(before)
    expect(await prints(broken.replaceAll('\n', '\r\n'))).toEqual(before)
  })

  test('change with the line', async () => {
    expect(await prints(broken.replace('5m', '6m'))).not.toEqual(await prints(broken))
  })

  test('of equal lines differ', async () => {
    const twice = await prints(`${broken}    - location: b.sh\n      timeout: 5m\n`)
    expect(new Set(twice).size).toBe(2)
    expect(twice).toContain((await prints(broken))[0])
  })

  test('of two files do not depend on each other', async () => {
    const results = resultsOf(await validate(broken, 'a.yml'), await validate(broken, 'b.yml'))
    const found = results.filter(({ruleId}) => ruleId === 'timeout-misread')
    expect(new Set(found.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)).size).toBe(1)
  })
})

test('thousands of findings in one long line take no longer than in many', () => {
  const text = 'x'.repeat(1 << 20)
  const many = Array.from({length: 20_000}, (_, index) => ({span: span(1, index + 1, 1)}))
  const startMs = performance.now()
  const prints = resultsOf(validationOf(many, {text})).map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)
  expect(new Set(prints).size).toBe(5_000)
  // The square of it is minutes.
  expect(performance.now() - startMs).toBeLessThan(20_000)
}, 60_000)

test('more than code scanning shows are counted, and errors stay', () => {
  const many = Array.from({length: 6_000}, (_, index) => ({severity: index < 5_999 ? ('info' as const) : ('error' as const)}))
  const [run] = sarif([validationOf(many)]).runs
  expect(run?.results).toHaveLength(5_000)
  expect(run?.results[0]?.level).toBe('error')
  expect(run?.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('1,000 more findings')
})

test('text is made safe: no control characters, no account ids', () => {
  const message = 'Bad \u001b[31mred\u0007 arn:aws:ecs:eu-central-1:123456789012:task-definition/web'
  const [result] = resultsOf(validationOf([{message, span: span(1, 1, 2)}]))
  expect(result?.message.text).toBe('Bad red arn:aws:ecs:eu-central-1:************:task-definition/web')
})
