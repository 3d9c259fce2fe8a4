import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {lifecycleEvent, overview, target} from '../support/snapshots.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const base: DeployOptions = {
  applicationName: 'shop',
  deploymentGroupName: 'production',
  githubRepository: 'octo/shop',
  githubCommitId: commit
}

async function run(aws: FakeAws, options: Partial<DeployOptions> = {}): Promise<{result: DeployResult; events: OperationEvent[]}> {
  const events: OperationEvent[] = []
  return {result: await deploy({...base, ...options, onEvent: event => events.push(event)}, aws.ports), events}
}

type Timeline = Partial<DeploymentSnapshot>[]
const failed: Timeline = [
  {status: 'InProgress'},
  {status: 'Failed', errorCode: 'HEALTH_CONSTRAINTS', errorMessage: 'too many failed', autoRollbackEvents: ['DEPLOYMENT_FAILURE']}
]
const withRollback: Timeline = [...failed, {status: 'Failed', rollback: {rollbackDeploymentId: 'd-BACK'}}]

describe('the outcome', () => {
  test.each<[string, Timeline, Timeline | undefined, DeployResult['outcome']]>([
    ['Succeeded', [{status: 'InProgress'}, {status: 'Succeeded'}], undefined, 'succeeded'],
    ['Failed without rollback', [{status: 'Failed'}], undefined, 'failed'],
    ['Stopped', [{status: 'InProgress'}, {status: 'Stopped'}], undefined, 'stopped'],
    ['Failed, then a rollback that succeeds', withRollback, [{status: 'InProgress'}, {status: 'Succeeded'}], 'rolled-back'],
    ['Failed, then a rollback that fails', withRollback, [{status: 'Failed'}], 'rollback-failed'],
    ['Failed, then a rollback that is stopped', withRollback, [{status: 'Stopped'}], 'rollback-failed'],
    [
      'a rollback that is announced late',
      [...failed, {status: 'Failed'}, {status: 'Failed'}, {status: 'Failed', rollback: {rollbackDeploymentId: 'd-BACK'}}],
      [{status: 'Succeeded'}],
      'rolled-back'
    ],
    ['a rollback that is never announced', failed, undefined, 'failed'],
    [
      'nothing to roll back to',
      [{status: 'Failed', autoRollbackEvents: ['DEPLOYMENT_FAILURE'], rollback: {rollbackMessage: 'no previous revision'}}],
      undefined,
      'failed'
    ]
  ])('%s', async (_, timeline, rollback, outcome) => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', timeline)
    if (rollback) aws.timelines.set('d-BACK', rollback)
    const {result, events} = await run(aws)
    expect(result.outcome).toBe(outcome)
    expect(result.deploymentIds).toEqual(rollback ? ['d-1', 'd-BACK'] : ['d-1'])
    expect(events.filter(({type}) => type === 'ended')).toHaveLength(1)
    expect(events.at(-1)?.type).toBe('ended')
  })

  test('a deployment that does not end in time is left running, and is no failure of the deployment', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    const {result} = await run(aws, {timeout: 60_000})
    expect(result).toMatchObject({outcome: 'timed-out', deploymentId: 'd-1', deploymentStatus: 'InProgress'})
    expect(aws.stopped).toEqual([])
  })

  test.each([
    ['stop', undefined],
    ['stop-and-rollback', true]
  ] as const)('on-timeout: %s stops it', async (onTimeout, autoRollback) => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    const {result} = await run(aws, {timeout: 60_000, onTimeout})
    expect(result.outcome).toBe('timed-out')
    expect(aws.stopped).toEqual([{deploymentId: 'd-1', autoRollback}])
  })

  test.each([
    ['stop', 'cancelled', [{deploymentId: 'd-1', autoRollback: undefined}]],
    ['stop-and-rollback', 'cancelled', [{deploymentId: 'd-1', autoRollback: true}]],
    ['leave', 'left-running', []]
  ] as const)('cancelling with on-cancel: %s', async (onCancel, outcome, stopped) => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    const controller = new AbortController()
    aws.clock.onSleep = () => controller.abort(new Error('SIGINT received'))
    const {result} = await run(aws, {onCancel, signal: controller.signal})
    expect(result).toMatchObject({outcome, deploymentId: 'd-1'})
    expect(aws.stopped).toEqual(stopped)
  })

  test('a deployment that can no longer be read is unknown, never a success', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    aws.onLook = (_, look) => {
      if (look === 2) throw new DeployError('expired-credentials', 'the token has expired')
    }
    const {result} = await run(aws)
    expect(result).toMatchObject({outcome: 'unknown', deploymentId: 'd-1'})
    expect(result.errorMessage).toContain('goes on')
  })
})

describe('what it tells', () => {
  test('the id as soon as there is one, before the first look', async () => {
    const aws = new FakeAws()
    const events: string[] = []
    aws.onLook = () => events.push('look')
    await deploy({...base, onEvent: ({type}) => events.push(type)}, aws.ports)
    expect(events.indexOf('creating-deployment')).toBeLessThan(events.indexOf('deployment-created'))
    expect(events.indexOf('deployment-created')).toBeLessThan(events.indexOf('look'))
  })

  test('why it failed', async () => {
    const aws = new FakeAws()
    const broken = target(
      'i-1',
      'Failed',
      lifecycleEvent('AfterInstall', 'Failed', {scriptName: 's.sh', message: 'failed with exit code 3'})
    )
    aws.timelines.set('d-1', [{status: 'Failed', targets: [broken], overview: overview({failed: 1})}])
    const {result} = await run(aws)
    expect(result.failures).toMatchObject([{event: 'AfterInstall', script: 's.sh', code: 'ScriptFailed'}])
    expect(result.failedTargets).toMatchObject([{target: 'i-1', event: 'AfterInstall'}])
  })

  test('failed instances under a deployment that succeeded are a warning', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [
      {status: 'Succeeded', targets: [target('i-1', 'Failed'), target('i-2', 'Succeeded')], overview: overview({failed: 1, succeeded: 1})}
    ])
    const {result, events} = await run(aws)
    expect(result.outcome).toBe('succeeded')
    expect(events).toContainEqual(
      expect.objectContaining({type: 'warning', message: expect.stringContaining('1 of 2 instances: i-1') as unknown})
    )
  })

  test('an observer that throws does not change the outcome', async () => {
    const aws = new FakeAws()
    const result = await deploy(
      {
        ...base,
        onEvent: () => {
          throw new Error('broken reporter')
        }
      },
      aws.ports
    )
    expect(result.outcome).toBe('succeeded')
  })
})

describe('before anything is created', () => {
  test.each([
    ['application', {applicationName: 'shpo'}, 'application-name', 'Did you mean "shop"?'],
    ['group', {deploymentGroupName: 'prodution'}, 'deployment-group-name', 'Did you mean "production"?']
  ])('an unknown %s is told with the nearest one there is', async (_, names, input, hint) => {
    const aws = new FakeAws()
    await expect(run(aws, names)).rejects.toMatchObject({code: 'not-found', input, hint: expect.stringContaining(hint) as unknown})
    expect(aws.created).toEqual([])
  })

  test('a group of another platform is refused before the upload', async () => {
    const aws = new FakeAws()
    aws.groupPlatform = 'Lambda'
    await expect(run(aws)).rejects.toMatchObject({code: 'usage', input: 'deployment-group-name'})
    expect(aws.uploaded).toEqual([])
  })

  test('a run that was cancelled creates nothing', async () => {
    const aws = new FakeAws()
    await expect(run(aws, {signal: AbortSignal.abort()})).rejects.toMatchObject({code: 'cancelled'})
    expect(aws.created).toEqual([])
  })
})

describe('the request', () => {
  test('does not send what was not said', async () => {
    const aws = new FakeAws()
    await run(aws)
    expect(Object.keys(aws.created[0] ?? {}).sort()).toEqual(['applicationName', 'deploymentGroupName', 'description', 'revision'])
  })

  test('pins an object in S3 by version and ETag', async () => {
    const aws = new FakeAws()
    aws.objects.set('bucket/k.zip', {eTag: 'e9', versionId: 'v9', size: 1, metadata: {}})
    const {githubCommitId: _id, githubRepository: _repository, ...rest} = base
    await deploy({...rest, s3Bucket: 'bucket', s3Key: 'k.zip'}, aws.ports)
    expect(aws.created[0]?.revision).toEqual({type: 's3', bucket: 'bucket', key: 'k.zip', bundleType: 'zip', eTag: 'e9', versionId: 'v9'})
  })

  test.each([
    ['is not there', {}, 'not-found'],
    ['has another ETag than the one asked for', {s3Etag: 'other'}, 'refused']
  ])('an object that %s is not deployed', async (what, more, code) => {
    const aws = new FakeAws()
    if (what !== 'is not there') aws.objects.set('bucket/k.zip', {eTag: 'e9', versionId: 'v9', size: 1, metadata: {}})
    const {githubCommitId: _id, githubRepository: _repository, ...rest} = base
    await expect(deploy({...rest, s3Bucket: 'bucket', s3Key: 'k.zip', ...more}, aws.ports)).rejects.toMatchObject({code})
    expect(aws.created).toEqual([])
  })
})
