import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {describeRun, type RunMarker} from '../../src/deployment/run-marker.ts'
import type {Creation} from '../../src/operations/create-context.ts'
import {createDeployment} from '../../src/operations/create-deployment.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import {errorExitStatus, exitStatus} from '../../src/report/exit-status.ts'
import {FakeAws} from '../support/fake-aws.ts'

const workflow = 'octo/shop/deploy.yml'
const own: RunMarker = {run: '100', attempt: 2, sha: 'a'.repeat(40), nonce: 'own', workflow}

/** The group's deployments, newest first, each by a description. */
class AwsWithHistory extends FakeAws {
  readonly history: {id: string; description: string; status?: string}[] = []

  constructor() {
    super()
    const getDeployment = this.codedeploy.getDeployment.bind(this.codedeploy)
    this.codedeploy.getDeployment = async (id, signal) => {
      const known = this.history.find(deployment => deployment.id === id)
      const snapshot: DeploymentSnapshot = await getDeployment(id, signal)
      return known ? {...snapshot, description: known.description, status: known.status ?? snapshot.status} : snapshot
    }
    const {history} = this
    this.codedeploy.deployments = async function* () {
      await Promise.resolve()
      yield* history.map(({id}) => id)
    }
  }
}

const marked = (marker: Partial<RunMarker>): string => describeRun({...own, nonce: 'other', ...marker}, 'octo/shop by mona')

function create(
  aws: FakeAws,
  options: Pick<DeployOptions, 'onStaleRun' | 'onActiveDeployment'>,
  events: OperationEvent[] = []
): Promise<Creation> {
  const request = {
    applicationName: 'shop',
    deploymentGroupName: 'production',
    description: describeRun(own, ''),
    revision: {type: 'github', repository: 'octo/shop', commitId: 'c'}
  } as const
  return createDeployment(request, options, Infinity, aws.ports, event => events.push(event))
}

describe('a newer run', () => {
  test.each<[string, Partial<RunMarker> | string, boolean]>([
    ['a later run', {run: '101', attempt: 1}, true],
    ['a run whose number has more digits', {run: '1000', attempt: 1}, true],
    ['a later attempt of this run', {attempt: 3}, true],
    ['this attempt', {}, false],
    ['an earlier attempt', {attempt: 1}, false],
    ['an earlier run, tried again and again', {run: '99', attempt: 9}, false],
    ['a later run of another workflow', {run: '101', workflow: 'octo/shop/restart.yml'}, false],
    ['a later run of another repository', {run: '101', workflow: 'octo/docs/deploy.yml'}, false],
    ['a run without a number', {run: 'a1b2c3d4'}, false],
    ['a person', 'hotfix by hand', false],
    ['a rollback of CodeDeploy', '', false]
  ])('%s', async (_, other, isNewer) => {
    for (const status of ['InProgress', 'Succeeded', 'Failed', 'Stopped']) {
      const aws = new AwsWithHistory()
      const description = typeof other === 'string' ? other : marked(other)
      aws.history.push({id: 'd-9', description, status})
      const created = await create(aws, {onStaleRun: 'skip'})
      expect(created.type).toBe(isNewer ? 'superseded' : 'created')
      expect(aws.created).toHaveLength(isNewer ? 0 : 1)
    }
  })

  test('is a question only runs with a number may ask', async () => {
    const aws = new AwsWithHistory()
    const base = {applicationName: 'shop', deploymentGroupName: 'production', githubRepository: 'octo/shop', githubCommitId: 'a'.repeat(40)}
    await expect(deploy({...base, onStaleRun: 'skip'}, aws.ports)).rejects.toMatchObject({code: 'usage', input: 'on-stale-run'})
  })

  test('is found behind others', async () => {
    const aws = new AwsWithHistory()
    aws.history.push(
      {id: 'd-9', description: 'by hand'},
      {id: 'd-8', description: marked({run: '99'})},
      {id: 'd-7', description: marked({run: '105'})}
    )
    expect(await create(aws, {onStaleRun: 'skip'})).toMatchObject({type: 'superseded', newer: {deploymentId: 'd-7', marker: {run: '105'}}})
  })

  test('nobody asks where it is allowed', async () => {
    const aws = new AwsWithHistory()
    aws.codedeploy.deployments = () => {
      throw new Error('asked')
    }
    expect(await create(aws, {onStaleRun: 'allow'})).toMatchObject({type: 'created'})
    expect(await create(aws, {})).toMatchObject({type: 'created'})
  })

  test('fails the run that is to fail, and says which it is', async () => {
    const aws = new AwsWithHistory()
    aws.history.push({id: 'd-9', description: marked({run: '101', attempt: 1}), status: 'Failed'})
    const error: unknown = await create(aws, {onStaleRun: 'fail'}).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'superseded',
      input: 'on-stale-run',
      message: expect.stringContaining(
        'run 101 (attempt 1), which is newer, deployed to "production" with aaaaaaa already (d-9: Failed)'
      ) as unknown
    })
    expect(errorExitStatus(error)).toBe(1)
  })

  test('that cannot be looked for is an error: the question was asked', async () => {
    const aws = new AwsWithHistory()
    const denied = new DeployError('access-denied', 'not allowed to list')
    aws.codedeploy.deployments = () => {
      throw denied
    }
    await expect(create(aws, {onStaleRun: 'skip'})).rejects.toBe(denied)
  })

  test('that deployed while this one waited is noticed after the wait', async () => {
    const aws = new AwsWithHistory()
    aws.createFaults.push(new DeployError('active-deployment', 'busy', {deploymentId: 'd-OTHER'}))
    aws.timelines.set('d-OTHER', [{status: 'InProgress'}, {status: 'Succeeded'}])
    aws.onLook = () => {
      aws.history.splice(0, 1, {id: 'd-9', description: marked({run: '101'}), status: 'Succeeded'})
    }
    expect(await create(aws, {onStaleRun: 'skip'})).toMatchObject({type: 'superseded', newer: {deploymentId: 'd-9'}})
    expect(aws.created).toEqual([])
  })

  test('is told before the upload, and the run is skipped without an error', async () => {
    const aws = new AwsWithHistory()
    aws.history.push({id: 'd-9', description: marked({run: '101'})})
    const result = await deploy(
      {
        applicationName: 'shop',
        deploymentGroupName: 'production',
        githubRepository: 'octo/shop',
        githubCommitId: 'a'.repeat(40),
        run: {id: own.run, attempt: own.attempt, workflow},
        onStaleRun: 'skip'
      },
      aws.ports
    )
    expect(result).toMatchObject({outcome: 'superseded', deploymentIds: [], errorMessage: expect.stringContaining('d-9') as unknown})
    expect(exitStatus(result)).toBe(0)
  })
})

describe('the deployment in the way', () => {
  test.each(['Created', 'Queued', 'InProgress', 'Baking', 'Ready'])(
    'is waited for while it is %s, told whose it is and how long',
    async status => {
      const aws = new AwsWithHistory()
      aws.createFaults.push(new DeployError('active-deployment', 'busy', {deploymentId: 'd-OTHER'}))
      const description = describeRun({...own, run: '99', nonce: 'other'}, 'octo/shop by mona')
      aws.timelines.set('d-OTHER', [{status, description}, {status}, {status}, {status: 'Succeeded'}])
      const events: OperationEvent[] = []
      expect(await create(aws, {}, events)).toEqual({type: 'created', deploymentId: 'd-1'})
      const startedBy = 'run 99 (attempt 2) at aaaaaaa: octo/shop by mona'
      expect(events[0]).toMatchObject({type: 'waiting-for-active-deployment', activeDeploymentId: 'd-OTHER', status, startedBy})
      expect(events.at(-1)).toMatchObject({
        type: 'notice',
        message: expect.stringMatching(/^Waited .* s for d-OTHER \(.*by mona\), then "production" was free$/) as unknown
      })
    }
  )

  test('is looked for where AWS does not name it', async () => {
    const aws = new AwsWithHistory()
    aws.createFaults.push(new DeployError('active-deployment', 'busy'))
    aws.history.push({id: 'd-8', description: 'by hand'})
    aws.timelines.set('d-8', [{status: 'InProgress'}, {status: 'Succeeded'}])
    const asked: unknown[] = []
    const deployments = aws.codedeploy.deployments.bind(aws.codedeploy)
    aws.codedeploy.deployments = (application, group, statuses, signal) => {
      asked.push(statuses)
      return deployments(application, group, statuses, signal)
    }
    expect(await create(aws, {onActiveDeployment: 'skip'})).toMatchObject({type: 'skipped', active: {id: 'd-8', startedBy: 'by hand'}})
    expect(asked).toEqual([['Created', 'Queued', 'InProgress', 'Baking', 'Ready']])
  })

  test('is a rollback that is not stopped', async () => {
    const aws = new AwsWithHistory()
    aws.createFaults.push(new DeployError('active-deployment', 'busy', {deploymentId: 'd-BACK'}))
    aws.timelines.set('d-BACK', [{status: 'InProgress', creator: 'codeDeployRollback'}, {status: 'Succeeded'}])
    expect(await create(aws, {onActiveDeployment: 'stop'})).toMatchObject({type: 'created'})
    expect(aws.stopped).toEqual([])
  })
})
