import {describe, expect, test} from '@jest/globals'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {FakeAws} from '../support/fake-aws.ts'

/** The function `orders`, whose alias `live` points at version 1. */
function lambdaAccount(): FakeAws {
  const aws = new FakeAws()
  aws.groupPlatform = 'Lambda'
  aws.group = {deploymentType: 'BLUE_GREEN'}
  aws.functions.addFunction('orders', {version: 2})
  aws.functions.aliases.set('orders:live', {name: 'live', version: '1', weights: {}})
  return aws
}

const appSpec = `version: 0.0
Resources:
  - orders:
      Type: AWS::Lambda::Function
      Properties:
        Name: orders
        Alias: live
        CurrentVersion: "1"
        TargetVersion: "2"
`

function folder(text: string, name = 'appspec.yaml'): string {
  const source = temporaryFolder()
  write(source, {[name]: text})
  return source
}

async function run(aws: FakeAws, options: Partial<DeployOptions>): Promise<readonly OperationEvent[]> {
  const events: OperationEvent[] = []
  await deploy({applicationName: 'shop', deploymentGroupName: 'production', ...options, onEvent: event => events.push(event)}, aws.ports)
  return events
}

function sent(aws: FakeAws): string | undefined {
  const revision = aws.created.at(-1)?.revision
  return revision?.type === 'appspec' ? revision.content : undefined
}

test('aliases of aliases, which stand for a thousand million values, are deployed in no time', async () => {
  const levels = Array.from({length: 9}, (_, i) => `l${i + 1}: &l${i + 1} [${Array<string>(10).fill(`*l${i}`).join(', ')}]\n`)
  const text = `l0: &l0 [x]\n${levels.join('')}${appSpec.replace('"1"', '')}`
  const aws = lambdaAccount()
  await run(aws, {source: folder(text)})
  expect(sent(aws)).toBe(text.replace('CurrentVersion:', 'CurrentVersion: "1"'))
}, 10_000)

describe('a byte order mark', () => {
  test('in front of keys in lines is not sent, and a warning says so', async () => {
    const aws = lambdaAccount()
    const events = await run(aws, {source: folder(`\ufeff${appSpec}`)})
    expect(sent(aws)).toBe(appSpec)
    const findings = events.flatMap(event => (event.type === 'validated' ? event.validation.diagnostics : []))
    expect(findings.map(({rule, severity, span}) => [rule, severity, span?.start.line])).toEqual([['yaml-bom', 'warning', 1]])
    expect(findings[0]?.message).toContain('"deploy" sends the text without it')
  })

  test('moves no finding', async () => {
    const events = await run(lambdaAccount(), {source: folder(`\ufeff${appSpec.replace('"1"', '')}        Region: here\n`)})
    const validation = events.flatMap(event => (event.type === 'validated' ? [event.validation] : []))[0]
    const span = validation?.diagnostics.find(({rule}) => rule === 'key-unknown')?.span
    expect(span && validation.text.slice(span.start.offset, span.end.offset)).toBe('Region')
  })

  test('is not sent of an AppSpec that was given as a text either', async () => {
    const aws = lambdaAccount()
    await run(aws, {appspecContent: `\ufeff${appSpec}`})
    expect(sent(aws)).toBe(appSpec)
  })
})

describe('an AppSpec that is too large says how large it is, and nothing of another name for it', () => {
  const text = `${appSpec}# ${'x'.repeat(9_000_000)}\n`

  test.each<[string, Partial<DeployOptions>]>([
    ['found', {}],
    ['named', {appspec: 'appspec.yaml'}],
    ['with values of its own', {lambdaFunctionName: 'orders', lambdaAlias: 'live'}]
  ])('%s', async (_, options) => {
    const aws = lambdaAccount()
    await expect(run(aws, {source: folder(text), ...options})).rejects.toMatchObject({
      code: 'invalid-appspec',
      input: 'appspec',
      message: expect.stringMatching(
        /appspec\.yaml" is too large for an AppSpec: it has 9\.0 MB, and no more than 8\.4 MB are read$/
      ) as unknown
    })
    expect(aws.created).toEqual([])
  })
})

describe('names that Lambda cannot have are refused before anything is created', () => {
  test.each([
    ['Name: orders', 'Name: "orders:live"', 'lambda-function'],
    ['Name: orders', 'Name: ordérs', 'lambda-function'],
    ['Alias: live', 'Alias: "a b"', 'lambda-alias'],
    ['TargetVersion: "2"', 'TargetVersion: "99999999999999999999999"', 'lambda-version']
  ])('%s as %s', async (from, to, rule) => {
    const aws = lambdaAccount()
    await expect(run(aws, {source: folder(appSpec.replace(from, to))})).rejects.toMatchObject({
      code: 'invalid-appspec',
      diagnostics: expect.arrayContaining([expect.objectContaining({rule, severity: 'error'})]) as unknown
    })
    expect(aws.created).toEqual([])
  })
})

test.each(['error', 'warn', 'off'] as const)('nothing is put beside a merge key, which may bring it: validate %s', async validate => {
  const aws = lambdaAccount()
  const text = appSpec.replace('CurrentVersion: "1"', '<<: {CurrentVersion: "1"}')
  await expect(run(aws, {source: folder(text), validate})).rejects.toMatchObject({
    code: 'invalid-appspec',
    diagnostics: expect.arrayContaining([expect.objectContaining({rule: 'yaml-alias', severity: 'error'})]) as unknown
  })
  expect(aws.created).toEqual([])
})
