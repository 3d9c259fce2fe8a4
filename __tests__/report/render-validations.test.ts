import {describe, expect, test} from '@jest/globals'
import {validateAppSpec, type AppSpecValidation} from '../../src/appspec/validate.ts'
import {annotationCommand} from '../../src/report/github/annotation-command.ts'
import {renderValidations} from '../../src/report/render-validations.ts'

const good = 'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: a.sh\n      timeout: 30\n'
const validate = (file: string, text: string): Promise<AppSpecValidation> => validateAppSpec({text, file, agentVersion: 'both'})
const both = async (): Promise<AppSpecValidation[]> => [
  await validate('a/appspec.yml', good.replace('linux', 'Linux')),
  await validate('b/appspec.yml', good.replace('30', '0'))
]

test('json is a line for each file', async () => {
  const lines = renderValidations(await both(), 'json')
    .trimEnd()
    .split('\n')
  expect(lines.map(line => (JSON.parse(line) as {file: string}).file)).toEqual(['a/appspec.yml', 'b/appspec.yml'])
})

test('sarif is one document for all files', async () => {
  const log = JSON.parse(renderValidations(await both(), 'sarif')) as {runs: {results: {ruleId: string}[]}[]}
  expect(log.runs.map(({results}) => results.map(({ruleId}) => ruleId))).toEqual([['os-value', 'timeout-invalid']])
})

test('text has the lines where findings are', async () => {
  const text = renderValidations(await both(), 'text')
  expect(text).toContain('a/appspec.yml:2:5: error:')
  expect(text).toContain('> 6 |       timeout: 0')
  expect(text.endsWith('\n')).toBe(true)
})

test('text of a file without faults says so', async () => {
  const lines = renderValidations([await validate('appspec.yml', good)], 'text')
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('appspec.yml')
})

describe('github', () => {
  test('has the text, and then annotations of all files together', async () => {
    const lines = renderValidations(await both(), 'github')
      .trimEnd()
      .split('\n')
    const first = lines.findIndex(line => line.startsWith('::'))
    expect(lines[0]).not.toMatch(/^::/)
    expect(lines.slice(first).map(line => line.slice(0, line.indexOf('::', 2)))).toEqual([
      '::error file=a/appspec.yml,line=2,col=5,endLine=2,endColumn=9,title=os-value',
      expect.stringContaining('::error file=b/appspec.yml,line=6,col=16,')
    ])
  })

  test('keeps the budget of a step over all files', async () => {
    const many = await Promise.all(Array.from({length: 30}, (_, index) => validate(`${index}.yml`, `version: ${index + 1}\nos: x\n`)))
    const commands = renderValidations(many, 'github')
      .split('\n')
      .filter(line => line.startsWith('::error'))
    expect(commands.length).toBeLessThanOrEqual(9)
  })

  test('lets no file issue a command', async () => {
    const text = `version: 0.0\nos: "::error::x"\n"::stop-commands::x":\n  - 1\n? |\n  ::set-env name=A::b\n: ##[error]x\n`
    const lines = renderValidations([await validate('::warning::a.yml', text)], 'github').split('\n')
    const commands = lines.filter(line => /^\s*::|##\[/.test(line))
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) file=%3A%3Awarning%3A%3Aa\.yml,/)
  })
})

test('a command escapes what would end it', () => {
  expect(annotationCommand({level: 'error', title: 'a:b,c%', message: '50%\r\n::debug::x', file: 'a,b.yml', startLine: 1})).toBe(
    '::error file=a%2Cb.yml,line=1,title=a%3Ab%2Cc%25::50%25%0D%0A::debug::x'
  )
})
