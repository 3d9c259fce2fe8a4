import {describe, expect, test} from '@jest/globals'
import type {DeployResult} from '../../src/operations/result.ts'
import {maskAccountIds} from '../../src/report/account-ids.ts'
import {outputsOf} from '../../src/report/outputs.ts'
import {diagnosticJson, toResultJson} from '../../src/report/result-json.ts'
import {diagnostics, failure, previousRevision, revision, rolledBack, succeeded, without} from './samples.ts'

describe('outputs', () => {
  test('of a deployment that was rolled back', () => {
    const {'failed-targets': failedTargets, diagnostics: found, 'deployment-url': url, ...rest} = outputsOf(rolledBack)
    expect(rest).toEqual({
      outcome: 'rolled-back',
      'deployment-id': 'd-1',
      'deployment-ids': '["d-1","d-2"]',
      'deployment-status': 'Failed',
      'application-name': 'web',
      'deployment-group-name': 'production',
      'compute-platform': 'Server',
      'error-code': 'HEALTH_CONSTRAINTS',
      'error-message': 'The overall deployment failed because too many individual instances failed deployment.',
      'rollback-deployment-id': 'd-2',
      'rollback-status': 'Succeeded',
      targets: '{"pending":0,"inProgress":0,"succeeded":1,"failed":1,"skipped":1,"ready":0}',
      revision: JSON.stringify(revision),
      'previous-revision': JSON.stringify(previousRevision),
      's3-bucket': 'releases',
      's3-key': 'web/0123456789abcdef.tgz',
      's3-version-id': 'v2',
      's3-etag': '9e107d9d372bb6826bd81d3542a419d6',
      'bundle-sha256': '0123456789abcdef'.repeat(4),
      'bundle-size': '1234'
    })
    expect(url).toMatch(/^https:/)
    expect(JSON.parse(failedTargets ?? '')).toEqual([
      {
        target: 'i-0002',
        status: 'Failed',
        event: 'AfterInstall',
        script: 'scripts/prepare.sh',
        code: 'ScriptFailed',
        message: failure.message,
        logTail: failure.logTail
      }
    ])
    expect(JSON.parse(found ?? '')).toHaveLength(2)
  })

  test('hold no value the run does not have', () => {
    const rehearsal = without(succeeded, 'deploymentUrl', 'bundle')
    const outputs = outputsOf({...rehearsal, revision: {type: 'github', repository: 'o/r', commitId: 'c'.repeat(40)}})
    expect(Object.keys(outputs)).not.toEqual(expect.arrayContaining(['deployment-url']))
    expect(Object.keys(outputs).filter(name => /^(s3|bundle|error|rollback)-/.test(name))).toEqual([])
  })

  test('of failed targets and findings are bounded, and count what they leave out', () => {
    const result: DeployResult = {
      ...rolledBack,
      failedTargets: Array.from({length: 1_000}, (_, index) => ({
        target: `i-${index}`,
        status: 'Failed',
        diagnostics: {errorCode: 'ScriptFailed', scriptName: 's', message: 'm', logTail: 'ü'.repeat(2_000)}
      })),
      diagnostics: Array.from({length: 3_000}, () => ({rule: 'r', severity: 'error' as const, message: 'm'.repeat(300), file: 'f'}))
    }
    const outputs = outputsOf(result)
    const failed = JSON.parse(outputs['failed-targets'] ?? '') as {target?: string; omitted?: number}[]
    const found = JSON.parse(outputs.diagnostics ?? '') as {rule?: string; omitted?: number}[]
    expect(Buffer.byteLength(outputs['failed-targets'] ?? '') + Buffer.byteLength(outputs.diagnostics ?? '')).toBeLessThanOrEqual(
      256 * 1024
    )
    expect(failed.at(-1)).toEqual({omitted: 1_000 - (failed.length - 1)})
    expect(found.at(-1)).toEqual({omitted: 3_000 - (found.length - 1)})
  })
})

describe('account ids', () => {
  test.each([
    ['in an ARN', 'User: arn:aws:sts::123456789012:assumed-role/x is not', 'User: arn:aws:sts::************:assumed-role/x is not'],
    ['in an ARN of another partition', 'arn:aws-us-gov:iam::123456789012:role/x', 'arn:aws-us-gov:iam::************:role/x'],
    ['in a registry', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/x', '************.dkr.ecr.eu-west-1.amazonaws.com/x'],
    ['named so', 'account 123456789012, AccountId=123456789012', 'account ************, AccountId=************'],
    ['time stamps stay', 'backup-202611210900.sql', 'backup-202611210900.sql'],
    ['ARNs without an account stay', 'arn:aws:s3:::bucket/key', 'arn:aws:s3:::bucket/key']
  ])('%s', (_reason, text, expected) => expect(maskAccountIds(text)).toBe(expected))

  test('are in no output and not in the JSON', () => {
    const arn = 'arn:aws:iam::123456789012:role/deploy'
    const result: DeployResult = {
      ...rolledBack,
      errorMessage: `The role ${arn} is missing`,
      failedTargets: [{target: arn, status: 'Failed', diagnostics: {errorCode: 'x', scriptName: arn, message: arn, logTail: arn}}],
      failures: [{...failure, targets: [arn], message: arn, logTail: arn, summary: arn, remedy: arn}],
      diagnostics: [{rule: 'r', severity: 'error', message: arn, hint: arn, file: 'f'}],
      snapshots: [{id: 'd-1', status: 'Failed', targets: [{id: arn, status: 'Failed', events: []}]}]
    }
    expect(JSON.stringify([outputsOf(result), toResultJson(result)])).not.toContain('123456789012')
  })
})

describe('JSON of a result', () => {
  test('is the result with its counts, failures and deployments', () => {
    const json = toResultJson(rolledBack)
    expect(json).toMatchObject({
      outcome: 'rolled-back',
      targets: {succeeded: 1, failed: 1, skipped: 1},
      failures: [{code: 'ScriptFailed', file: 'appspec.yml', line: 8, column: 17, remedy: failure.remedy}],
      deployments: [{id: 'd-1', status: 'Failed', targets: [{id: 'i-0001'}, {id: 'i-0002'}, {id: 'i-0003'}]}, {id: 'd-2'}]
    })
    expect(json).not.toHaveProperty('overview')
    expect(json).not.toHaveProperty('snapshots')
  })

  test('holds no control characters from hosts', () => {
    const logTail = 'a\u001b[31mb\u009b0m\r\nc'
    expect(toResultJson({...rolledBack, failures: [{...failure, logTail}]}).failures[0]?.logTail).toBe('ab\nc')
  })

  test('of a finding names its place and all agents it is about', () => {
    expect(diagnostics.map(diagnosticJson)[1]).toEqual({
      rule: 'hook-timeout-too-long',
      severity: 'warning',
      message: 'AfterInstall may run 4000 s.',
      hint: 'Keep it under 3600 s.',
      file: 'appspec.yml',
      line: 9,
      column: 7,
      endLine: 9,
      endColumn: 18,
      agents: ['agent-1', 'agent-1-ruby-3.0', 'agent-2']
    })
    expect(diagnosticJson({rule: 'r', severity: 'error', message: 'm', file: 'f', agents: []})).toMatchObject({agents: []})
    expect(diagnosticJson({rule: 'r', severity: 'error', message: 'm', file: 'f', agents: ['agent-2']})).toEqual({
      rule: 'r',
      severity: 'error',
      message: 'm',
      file: 'f',
      agents: ['agent-2']
    })
  })
})
