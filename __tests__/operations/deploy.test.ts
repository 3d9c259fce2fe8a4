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
    ['BLUE_GREEN', 'succeeded', 20],
    ['IN_PLACE', 'timed-out', 12]
  ])('a deployment of a group that may not be read had 12 hours, whatever it was: %s', async (deploymentType, outcome, hours) => {
    const aws = new FakeAws()
    const hourMs = 3_600_000
    const running = Array<Timeline[number]>(20).fill({status: 'InProgress', deploymentType})
    aws.timelines.set('d-1', [...running, {status: 'Succeeded', deploymentType}])
    const getDeploymentGroup = (): Promise<never> => Promise.reject(new DeployError('access-denied', 'not authorized'))
    const startMs = aws.clock.now()
    const ports = {...aws.ports, codedeploy: {...aws.codedeploy, getDeploymentGroup}}
    const result = await deploy({...base, pollInterval: hourMs}, ports)
    expect(result.outcome).toBe(outcome)
    expect((aws.clock.now() - startMs) / hourMs).toBe(hours)
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

  test('a stop that was only accepted was told as one that has happened', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    const controller = new AbortController()
    aws.clock.onSleep = () => controller.abort(new Error('SIGINT received'))
    const {result} = await run(aws, {signal: controller.signal})
    expect(result).toMatchObject({
      outcome: 'cancelled',
      deploymentStatus: 'InProgress',
      errorMessage: 'the run was cancelled; the deployment was told to stop'
    })
  })

  test.each([
    ['stop', 'cancelled', [{deploymentId: 'd-1', autoRollback: undefined}]],
    ['stop-and-rollback', 'cancelled', [{deploymentId: 'd-1', autoRollback: true}]],
    ['leave', 'left-running', []]
  ] as const)('a cancel while it is being created, with wait-for: none and on-cancel: %s', async (onCancel, outcome, stopped) => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    const controller = new AbortController()
    const create = aws.codedeploy.createDeployment.bind(aws.codedeploy)
    aws.codedeploy.createDeployment = (...asked) => {
      controller.abort(new Error('SIGINT received'))
      return create(...asked)
    }
    const {result} = await run(aws, {waitFor: 'none', onCancel, signal: controller.signal})
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

describe('a deployment that ended by itself just before it was to be stopped', () => {
  test('is told as what it is when the run was cancelled', async () => {
    const aws = new FakeAws()
    aws.stopAnswer = false
    aws.timelines.set('d-1', [{status: 'InProgress'}, {status: 'Succeeded'}])
    const controller = new AbortController()
    aws.clock.onSleep = () => controller.abort(new Error('SIGINT received'))
    expect((await run(aws, {signal: controller.signal})).result).toMatchObject({outcome: 'succeeded', deploymentStatus: 'Succeeded'})
  })

  test('is told as what it is when time was up', async () => {
    const aws = new FakeAws()
    aws.stopAnswer = false
    aws.timelines.set('d-1', [...Array.from({length: 40}, () => ({status: 'InProgress'})), {status: 'Succeeded'}])
    expect((await run(aws, {timeout: 60_000, pollInterval: 2_000, onTimeout: 'stop'})).result.outcome).toBe('succeeded')
  })
})

describe('on-timeout: stop-and-rollback', () => {
  test('follows the rollback, and tells no event twice', async () => {
    const aws = new FakeAws()
    const busy = target('i-1', 'InProgress', lifecycleEvent('Install', 'InProgress'))
    aws.timelines.set('d-1', [
      ...Array.from({length: 31}, () => ({status: 'InProgress', targets: [busy], overview: overview({inProgress: 1})})),
      {status: 'Stopped', targets: [busy], rollback: {rollbackDeploymentId: 'd-BACK'}}
    ])
    aws.timelines.set('d-BACK', [{status: 'Succeeded'}])
    const {result, events} = await run(aws, {timeout: 60_000, pollInterval: 2_000, onTimeout: 'stop-and-rollback'})
    expect(result).toMatchObject({outcome: 'timed-out', rollbackDeploymentId: 'd-BACK', rollbackStatus: 'Succeeded'})
    const told = events.filter(({type}) => type === 'lifecycle-changed' || type === 'status-changed').map(event => JSON.stringify(event))
    expect(told).toEqual([...new Set(told)])
  })
})

test('a deployment that AWS does not find yet just after it was created is waited for', async () => {
  const aws = new FakeAws()
  aws.onLook = (_, look) => {
    if (look < 3) throw new DeployError('not-found', 'DeploymentDoesNotExistException')
  }
  expect((await run(aws)).result.outcome).toBe('succeeded')
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
    expect(result).toMatchObject({outcome: 'succeeded', observerError: 'broken reporter'})
  })

  test('failed instances are counted even when they cannot be read', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'Succeeded', overview: overview({failed: 3, succeeded: 1})}])
    const {events} = await run(aws)
    expect(events).toContainEqual(
      expect.objectContaining({type: 'warning', message: expect.stringContaining('failed on 3 of 4 instances') as unknown})
    )
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
    await expect(run(aws)).rejects.toMatchObject({code: 'usage', input: 'github-commit-id'})
    expect(aws.uploaded).toEqual([])
  })

  test('a run that was cancelled creates nothing', async () => {
    const aws = new FakeAws()
    await expect(run(aws, {signal: AbortSignal.abort()})).rejects.toMatchObject({code: 'cancelled'})
    expect(aws.created).toEqual([])
  })
})

describe('skip-unchanged: deploy', () => {
  const same = {type: 'github', repository: 'Octo/Shop', commitId: commit} as const

  test('the revision of the last deployment, which succeeded, is not deployed again', async () => {
    const aws = new FakeAws()
    aws.lastDeployment = {lastSuccessfulRevision: same, isLastDeploymentSuccessful: true}
    const {result, events} = await run(aws, {skipUnchanged: 'deploy'})
    expect(result).toMatchObject({
      outcome: 'skipped',
      deploymentIds: [],
      errorMessage: 'no deployment was created: the last one to deployment group "production" succeeded with this revision'
    })
    expect(aws.created).toEqual([])
    expect(events.at(-1)).toEqual({type: 'ended', result})
  })

  test.each<[string, FakeAws['lastDeployment'], Partial<DeployOptions>]>([
    ['is not asked for', {lastSuccessfulRevision: same, isLastDeploymentSuccessful: true}, {}],
    [
      'meets a group whose last deployment failed: nobody knows what its hosts run',
      {lastSuccessfulRevision: same, isLastDeploymentSuccessful: false},
      {skipUnchanged: 'deploy'}
    ],
    ['meets a group that says nothing of its last deployment', {lastSuccessfulRevision: same}, {skipUnchanged: 'deploy'}],
    [
      'meets another revision',
      {lastSuccessfulRevision: {...same, commitId: 'f'.repeat(40)}, isLastDeploymentSuccessful: true},
      {skipUnchanged: 'deploy'}
    ],
    ['meets a new group', {}, {skipUnchanged: 'deploy'}]
  ])('deploys when it %s', async (_, last, options) => {
    const aws = new FakeAws()
    aws.lastDeployment = last
    expect((await run(aws, options)).result.outcome).toBe('succeeded')
    expect(aws.created).toHaveLength(1)
  })

  test('deploys when the group may not be read', async () => {
    const aws = new FakeAws()
    aws.lastDeployment = {lastSuccessfulRevision: same, isLastDeploymentSuccessful: true}
    aws.codedeploy.getDeploymentGroup = () => Promise.reject(new DeployError('access-denied', 'GetDeploymentGroup failed'))
    expect((await run(aws, {skipUnchanged: 'deploy'})).result.outcome).toBe('succeeded')
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

  test.each([
    [{}, /^Somebody replaced the object/],
    [{versionId: 'v9'}, /^A version never changes, so this revision is not as `push` put it out/]
  ])('a version with another ETag was "replaced", although no version can be: %j', async (version, hint) => {
    const aws = new FakeAws()
    aws.objects.set('bucket/k.zip', {eTag: 'e9', versionId: 'v9', size: 1, metadata: {}})
    const {githubCommitId: _id, githubRepository: _repository, ...rest} = base
    const revision = {type: 's3', bucket: 'bucket', key: 'k.zip', bundleType: 'zip', eTag: 'other', ...version} as const
    await expect(deploy({...rest, revision}, aws.ports)).rejects.toMatchObject({
      code: 'refused',
      input: 'revision',
      hint: expect.stringMatching(hint) as unknown
    })
  })
})
