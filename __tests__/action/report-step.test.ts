import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {StepReport} from '../../src/action/report-step.ts'
import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {mixed} from '../report/groups-samples.ts'
import {succeeded} from '../report/samples.ts'
import {readCommandFile} from '../support/runner.ts'

const created: OperationEvent = {
  type: 'deployment-created',
  deploymentId: 'd-1',
  applicationName: 'shop',
  deploymentGroupName: 'production',
  revision: {type: 'github', repository: 'octo/shop', commitId: 'c'.repeat(40)},
  deploymentUrl: 'https://console.aws.amazon.com/d-1'
}

let folder: string
let output: string
let printed: string[]
/** Lines that standard output takes; others make it throw. */
let takes: (line: string) => boolean

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-report-'))
  output = join(folder, 'output')
  writeFileSync(output, '')
  process.env['GITHUB_OUTPUT'] = output
  printed = []
  takes = () => true
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    if (!takes(String(text))) throw new Error('no space left on device')
    printed.push(String(text).trimEnd())
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env['GITHUB_OUTPUT']
  rmSync(folder, {recursive: true, force: true})
})

const warnings = (): string[] => printed.filter(line => line.startsWith('::warning'))

describe('StepReport', () => {
  test('a log that cannot be written keeps no output from being set', () => {
    const report = new StepReport({})
    takes = line => line.startsWith('::')
    report.observe(created)
    report.observe({type: 'notice', message: 'another line'})
    expect(readCommandFile(output)).toMatchObject({'deployment-id': 'd-1'})
    expect(warnings()).toEqual(['::warning::Could not write the log, which is silent from here on: no space left on device'])
  })

  test('the deployments of several groups are put out as soon as each exists, one on a line', async () => {
    const url = 'https://console.aws.amazon.com/d-1'
    const report = new StepReport({jobSummary: false})
    report.observe({...created, deploymentId: 'd-2', group: 'us'})
    expect(readCommandFile(output)).toMatchObject({'deployment-id': 'd-2'})
    report.observe({...created, deploymentId: 'd-1', group: 'eu'})
    expect(readCommandFile(output)).toMatchObject({'deployment-id': 'd-2\nd-1', 'deployment-url': `${url}\n${url}`})
    report.observe({type: 'warning', message: 'slow', group: 'eu'})
    await report.endGroups(mixed)
    expect(readCommandFile(output)).toMatchObject({outcome: 'failed', 'deployment-id': 'd-1\nd-2'})
    expect(printed.filter(line => line.startsWith('::error'))).toEqual([
      expect.stringContaining('::europe: AfterInstall failed on 1 of 3 targets'),
      expect.stringContaining('::america: arn:aws:iam::')
    ])
    expect(warnings()).toContainEqual(expect.stringMatching(/::eu: slow$/))
  })

  test.each([
    ['a run that fails after it created the group says that it did', {}, 'true'],
    ['a dry run created none', {isPlan: true} as const, undefined],
    ['of several groups it is not known which', {group: 'production'}, undefined]
  ])('%s', async (_, more, put) => {
    const report = new StepReport({jobSummary: false})
    const change = {type: 'deployment-group', change: 'created', applicationName: 'shop', deploymentGroupName: 'production'} as const
    report.observe({...change, differences: [], ...more})
    await report.fail(new DeployError('access-denied', 'CreateDeployment failed'))
    process.exitCode = undefined
    expect(readCommandFile(output)['deployment-group-created']).toBe(put)
  })

  test('outputs that cannot be written keep no line from the log, and are told once', () => {
    process.env['GITHUB_OUTPUT'] = join(folder, 'nowhere')
    const report = new StepReport({})
    report.observe(created)
    report.observe({type: 'notice', message: 'another line'})
    expect(printed).toContain('another line')
    expect(warnings()).toEqual([expect.stringMatching(/^::warning::Could not write the outputs: /)])
  })

  test('a bug in an output, the annotations or the summary of a deployment that succeeded leaves it succeeded', async () => {
    const broken: DeployResult = {
      ...succeeded,
      get failedTargets(): never {
        throw new TypeError('no targets')
      },
      get diagnostics(): never {
        throw new TypeError('no findings')
      },
      get durationMs(): never {
        throw new TypeError('no duration')
      }
    }
    await new StepReport({}).end(broken)
    expect(readCommandFile(output)).toEqual({outcome: 'succeeded'})
    expect(warnings()).toEqual(
      ['the outputs', 'the annotations', 'the job summary'].map(what => expect.stringContaining(`Could not write ${what}: no `) as unknown)
    )
  })

  test('state that cannot be kept is told once, and tried again', () => {
    const report = new StepReport({})
    const kept: string[] = []
    for (const run of ['created', 'named', 'settled']) {
      report.attempt('the state for the post step', () => {
        if (run === 'created') throw new Error('disk full\n::error::pwned')
        kept.push(run)
      })
    }
    report.attempt('the state for the post step', () => {
      throw new Error('disk full again')
    })
    expect(kept).toEqual(['named', 'settled'])
    expect(warnings()).toEqual(['::warning::Could not write the state for the post step: disk full ::error::pwned'])
  })

  test('findings that only the error carries are annotated at their line, once, beside those that were told before', async () => {
    const span = {start: {line: 8, column: 24, offset: 150}, end: {line: 8, column: 27, offset: 153}}
    const container = {rule: 'ecs-container-unknown', severity: 'error', message: 'There is none.', file: 'appspec.yml', span} as const
    const hook = {rule: 'fn-hook-name', severity: 'warning', message: 'A name.', file: 'appspec.yml'} as const
    const verdicts = {'agent-1': 'valid', 'agent-1-ruby-3.0': 'valid', 'agent-2': 'valid'} as const
    const report = new StepReport({jobSummary: false})
    const validation = {file: 'appspec.yml', platform: 'ecs', verdicts, text: '', diagnostics: [hook]} as const
    report.observe({type: 'validated', validation})
    await report.fail(new DeployError('invalid-appspec', 'appspec.yml:8:24: there is none', {diagnostics: [container, hook]}))
    process.exitCode = 0
    const annotations = printed.filter(line => /^::(?:error|warning) /.test(line))
    expect(annotations).toEqual([
      '::error title=ecs-container-unknown,file=appspec.yml,line=8,endLine=8,col=24,endColumn=26::There is none.',
      '::warning title=fn-hook-name,file=appspec.yml::A name.'
    ])
  })
})
