import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {restart} from '../../src/operations/restart.ts'
import {exitStatus} from '../../src/report/exit-status.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {overview, target} from '../support/snapshots.ts'

let source: string
beforeAll(() => {
  source = mkdtempSync(join(tmpdir(), 'kit-group-'))
  writeFileSync(
    join(source, 'appspec.yml'),
    'version: 0.0\nos: linux\nfiles:\n  - source: app.txt\n    destination: /srv/app\nhooks:\n  BeforeBlockTraffic:\n    - location: drain.sh\n      timeout: 60\n'
  )
  writeFileSync(join(source, 'app.txt'), 'app')
  writeFileSync(join(source, 'drain.sh'), '#!/bin/sh\nset -e\ntrue\n', {mode: 0o755})
})
afterAll(() => rmSync(source, {recursive: true, force: true}))

async function run(aws: FakeAws, options: Partial<DeployOptions> = {}): Promise<{result: DeployResult; events: OperationEvent[]}> {
  const events: OperationEvent[] = []
  const base = {applicationName: 'shop', deploymentGroupName: 'production', source, s3Bucket: 'bundles'}
  return {result: await deploy({...base, ...options, onEvent: event => events.push(event)}, aws.ports), events}
}

describe('before anything is uploaded', () => {
  test.each<[string, Partial<DeployOptions>, object]>([
    ['what the type of the group refuses', {targetAutoScalingGroups: ['green']}, {code: 'usage', input: 'target-auto-scaling-groups'}],
    [
      'a misspelt configuration, with the one that was meant',
      {deploymentConfigName: 'CodeDeployDefault.OneAtTime'},
      {
        code: 'not-found',
        input: 'deployment-config-name',
        hint: 'Did you mean "CodeDeployDefault.OneAtATime"? Set `deployment-config-name`.'
      }
    ],
    [
      'a configuration of another platform',
      {deploymentOptions: 'deploymentConfigName: CodeDeployDefault.ECSAllAtOnce'},
      {code: 'usage', input: 'deployment-options'}
    ]
  ])('%s', async (_, options, expected) => {
    const aws = new FakeAws()
    aws.group = {deploymentType: 'IN_PLACE'}
    await expect(run(aws, options)).rejects.toMatchObject(expected)
    expect({uploaded: aws.uploaded, registered: aws.registered, created: aws.created}).toEqual({uploaded: [], registered: [], created: []})
  })

  test.each([
    [false, 1],
    [true, 0]
  ])('a hook around the traffic, of a group with a load balancer: %s', async (hasLoadBalancer, warnings) => {
    const aws = new FakeAws()
    aws.group = {hasLoadBalancer}
    const {result} = await run(aws)
    expect(result.diagnostics.filter(({rule}) => rule === 'hook-never-runs')).toHaveLength(warnings)
  })

  test('a rehearsal says nothing of hooks that another group may run', async () => {
    const aws = new FakeAws()
    const result = await deploy(
      {applicationName: 'shop', deploymentGroupName: 'production', source, s3Bucket: 'bundles'},
      {...aws.ports, hostSystem: 'linux'}
    )
    expect(result.diagnostics.map(({rule}) => rule)).not.toContain('hook-never-runs')
  })
})

describe('errors in the AppSpec', () => {
  const denied = new DeployError('no-credentials', 'Could not load credentials from any providers')

  async function failing(appspec: string): Promise<{error: unknown; events: OperationEvent[]; asked: number}> {
    const folder = mkdtempSync(join(tmpdir(), 'kit-local-first-'))
    const aws = new FakeAws()
    const events: OperationEvent[] = []
    let asked = 0
    aws.codedeploy.getDeploymentGroup = () => {
      asked += 1
      return Promise.reject(denied)
    }
    try {
      writeFileSync(join(folder, 'appspec.yml'), appspec)
      const options = {applicationName: 'shop', deploymentGroupName: 'production', source: folder, s3Bucket: 'bundles'}
      const error: unknown = await deploy({...options, onEvent: event => events.push(event)}, aws.ports).catch((thrown: unknown) => thrown)
      return {error, events, asked}
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
  const broken = 'version: 0.0\nos: linux\nfiles:\n  - source: nothing.txt\n    destination: /srv/app\n'

  test('are told before missing credentials, without a call', async () => {
    const {error, events, asked} = await failing(broken)
    expect(error).toMatchObject({code: 'invalid-appspec'})
    expect(events.filter(({type}) => type === 'validated')).toHaveLength(1)
    expect(asked).toBe(0)
  })

  test('wait for the group where only that can say whether they are any', async () => {
    const hooks = 'hooks:\n  BeforeBlockTraffic:\n    - location: nothing.sh\n'
    expect(await failing(`version: 0.0\nos: linux\n${hooks}`)).toEqual({error: denied, events: [], asked: 1})
  })
})

describe('a dry run', () => {
  const nothing = {uploaded: [], registered: [], created: [], stopped: []}
  const done = ({uploaded, registered, created, stopped}: FakeAws): object => ({uploaded, registered, created, stopped})

  test('shows the request of CreateDeployment, and does nothing', async () => {
    const aws = new FakeAws()
    const {result, events} = await run(aws, {dryRun: true, overrideAlarms: 'none', deploymentConfigName: 'CodeDeployDefault.AllAtOnce'})
    expect(result).toMatchObject({
      outcome: 'skipped',
      deploymentIds: [],
      request: {
        applicationName: 'shop',
        deploymentGroupName: 'production',
        deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
        overrideAlarmConfiguration: {enabled: false},
        revision: {
          revisionType: 'S3',
          s3Location: {bucket: 'bundles', key: expect.stringMatching(/^shop\/[0-9a-f]{64}\.tgz$/) as unknown, bundleType: 'tgz'}
        }
      }
    })
    expect(exitStatus(result)).toBe(0)
    expect(events).toContainEqual({type: 'not-requested', request: result.request})
    expect(done(aws)).toEqual(nothing)
  })

  test('pins what is in S3 already, and says what is in its way', async () => {
    const aws = new FakeAws()
    await run(aws)
    const before = done(aws)
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    const {result, events} = await run(aws, {dryRun: true})
    expect(result.request?.revision).toMatchObject({s3Location: {version: 'v1', eTag: 'e1'}})
    expect(events).toContainEqual({type: 'notice', message: expect.stringMatching(/being deployed to now: d-1 \(InProgress/) as unknown})
    expect(done(aws)).toEqual(before)
  })

  test('fails for what the deployment would fail for', async () => {
    const aws = new FakeAws()
    await expect(run(aws, {dryRun: true, applicationName: 'shpo'})).rejects.toMatchObject({code: 'not-found', input: 'application-name'})
    await expect(run(aws, {dryRun: true, appspec: 'nothing.yml'})).rejects.toMatchObject({input: 'appspec'})
  })

  test('of a restart', async () => {
    const aws = new FakeAws()
    const result = await restart({applicationName: 'shop', deploymentGroupName: 'production', dryRun: true}, aws.ports)
    expect(result).toMatchObject({outcome: 'skipped', request: {deploymentMode: 'RESTART'}})
    expect(done(aws)).toEqual(nothing)
  })
})

describe('a success that is none to everybody', () => {
  const partial: Partial<DeploymentSnapshot> = {
    status: 'Succeeded',
    overview: overview({succeeded: 2, failed: 1}),
    targets: [target('i-3', 'Failed')]
  }
  const empty: Partial<DeploymentSnapshot> = {status: 'Succeeded', overview: overview({})}

  test.each<[string, Partial<DeploymentSnapshot>, Partial<DeployOptions>, DeployResult['outcome'], number]>([
    ['failed targets', partial, {}, 'succeeded', 1],
    ['failed targets, ignored', partial, {onPartialFailure: 'ignore'}, 'succeeded', 0],
    ['failed targets, refused', partial, {onPartialFailure: 'fail', onNoTargets: 'ignore'}, 'failed', 0],
    ['no targets', empty, {}, 'succeeded', 1],
    ['no targets, ignored', empty, {onNoTargets: 'ignore'}, 'succeeded', 0],
    ['no targets, refused', empty, {onNoTargets: 'fail', onPartialFailure: 'ignore'}, 'failed', 0]
  ])('%s', async (_, snapshot, options, outcome, warnings) => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [snapshot])
    const {result, events} = await run(aws, options)
    expect(result.outcome).toBe(outcome)
    expect(events.filter(({type}) => type === 'warning')).toHaveLength(warnings)
    expect(exitStatus(result)).toBe(outcome === 'succeeded' ? 0 : 1)
    if (outcome === 'failed') expect(result.errorMessage).toMatch(/`on-(partial-failure|no-targets)` makes that a failure/)
  })
})
