import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {closeGithubDeployments} from '../../src/action/close-github-deployments.ts'
import {GithubApi} from '../../src/action/github-api.ts'
import {GithubDeploymentCalls} from '../../src/action/github-deployment-calls.ts'
import {GithubDeployments, type GithubDeploymentOptions} from '../../src/action/github-deployment.ts'
import type {KeptDeployment} from '../../src/action/kept-deployment.ts'
import {retireGithubDeployments} from '../../src/action/retire-github-deployments.ts'
import {DeployError} from '../../src/core/errors.ts'
import {withHint} from '../../src/core/with-hint.ts'
import type {RevisionLocation} from '../../src/deployment/model.ts'
import type {EventFacts} from '../../src/library/github-event.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {FinishedRun} from '../../src/operations/finish-run.ts'
import type {DeployResult, Outcome} from '../../src/operations/result.ts'
import {mixed} from '../report/groups-samples.ts'
import {revision, succeeded} from '../report/samples.ts'
import {FakeGithub, type Fate} from '../support/fake-github.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const other = 'fedcba9876543210fedcba9876543210fedcba98'
const logUrl = 'https://github.com/octo/shop/actions/runs/42'
const facts: EventFacts = {repository: 'octo/shop', commitId: sha, eventName: 'push', branch: 'main'}

let github: FakeGithub
let calls: GithubDeploymentCalls
let told: string[]
let saved: readonly KeptDeployment[]
beforeEach(async () => {
  github = new FakeGithub()
  const apiUrl = await github.start()
  calls = new GithubDeploymentCalls(new GithubApi({token: 'secret-token', apiUrl, timeoutMs: 200}), 'octo/shop')
  told = []
  saved = []
})
afterEach(() => github.stop())

function tell(event: OperationEvent): void {
  if (event.type === 'warning') told.push(withHint(event))
  if (event.type === 'notice') told.push(event.message)
}

function shown(options: Partial<GithubDeploymentOptions> = {}): GithubDeployments {
  const {commitId} = options.facts ?? facts
  return new GithubDeployments(calls, {mode: 'deploy', facts, commitId, logUrl, tell, save: kept => (saved = kept), ...options})
}

const created = (group = 'web-prod', deploymentId = 'd-1', more: object = {}): OperationEvent => ({
  type: 'deployment-created',
  deploymentId,
  applicationName: 'web',
  deploymentGroupName: group,
  revision,
  ...more
})
const found: OperationEvent = {
  type: 'deployment-found',
  deploymentId: 'd-1',
  applicationName: 'web',
  deploymentGroupName: 'web-prod',
  status: 'InProgress'
}
const result = (more: Partial<DeployResult> = {}): DeployResult => ({
  ...succeeded,
  applicationName: 'web',
  deploymentGroupName: 'web-prod',
  deploymentId: 'd-1',
  ...more
})
const ofGithub = (repository: string): RevisionLocation => ({type: 'github', repository, commitId: other})
const kept: KeptDeployment = {
  deploymentId: 'd-1',
  applicationName: 'web',
  deploymentGroupName: 'web-prod',
  environment: 'web-prod',
  id: 100
}
const isCreate = (method: string, path: string): boolean => method === 'POST' && path.endsWith('/deployments')
const isStatus = (path: string): boolean => path.endsWith('/statuses')

describe('GithubDeployments', () => {
  test('shows a deployment from its creation to its success', async () => {
    const deployments = shown({environmentUrl: 'https://shop.example'})
    deployments.observe(created())
    await deployments.end({type: 'ended', result: result()})
    expect(github.deployments).toMatchObject([
      {
        ref: sha,
        environment: 'web-prod',
        auto_merge: false,
        required_contexts: [],
        transient_environment: false,
        description: 'CodeDeploy d-1 of web to web-prod',
        payload: {'codedeploy-kit': {deploymentId: 'd-1', applicationName: 'web', deploymentGroupName: 'web-prod'}}
      }
    ])
    expect(github.statuses).toEqual([
      {deployment: 100, state: 'in_progress', description: 'd-1 is under way', log_url: logUrl},
      {
        deployment: 100,
        state: 'success',
        description: expect.any(String) as unknown,
        log_url: logUrl,
        environment_url: 'https://shop.example'
      }
    ])
    expect(github.requests.every(({authorization}) => authorization === 'token secret-token')).toBe(true)
    expect([told, saved]).toEqual([[], []])
  })

  test.each<[Outcome, string | undefined]>([
    ['succeeded', 'success'],
    ['failed', 'failure'],
    ['stopped', 'failure'],
    ['rolled-back', 'failure'],
    ['rollback-failed', 'failure'],
    ['timed-out', 'error'],
    ['cancelled', 'error'],
    ['unknown', 'error'],
    ['left-running', undefined]
  ])('%s is shown as %s', async (outcome, state) => {
    const deployments = shown()
    deployments.observe(created())
    await deployments.end({type: 'ended', result: result({outcome})})
    expect(github.said).toEqual(['100 in_progress', ...(state === undefined ? [] : [`100 ${state}`])])
    expect(told).toEqual(outcome === 'left-running' ? [expect.stringContaining('as in progress in "web-prod"')] : [])
    // Of these the post step looks once more how they stand.
    expect(saved).toEqual(['cancelled', 'unknown'].includes(outcome) ? [{...kept, state, isTold: true}] : [])
  })

  test('nothing was deployed: nothing is shown', async () => {
    await shown().end({type: 'ended', result: result({outcome: 'skipped'})})
    expect(github.calls).toEqual([])
  })

  test('an operation that threw ends as an error, and the post step looks once more', async () => {
    const deployments = shown()
    deployments.observe(created())
    await deployments.end({type: 'threw', error: new DeployError('network', 'arn:aws:iam::123456789012:role/r is gone')})
    expect(github.statuses.at(-1)).toMatchObject({state: 'error', description: 'arn:aws:iam::************:role/r is gone'})
    expect(saved).toEqual([{...kept, state: 'error', isTold: true}])
  })

  test.each<[string, Partial<GithubDeploymentOptions>, object, string | undefined]>([
    ["of an object in S3, the event's", {}, {}, sha],
    ['of a commit of this repository, that commit', {}, {revision: ofGithub('Octo/Shop')}, other],
    [
      "of a fork's commit, that commit",
      {facts: {...facts, fork: {repository: 'stranger/shop'}}},
      {revision: ofGithub('stranger/shop')},
      other
    ],
    ['of a commit of another repository, none', {}, {revision: ofGithub('octo/other')}, undefined],
    ['of an object that may be an old release, none', {commitId: undefined}, {}, undefined],
    ['of an event without a commit, none', {facts: {repository: 'octo/shop'}}, {}, undefined],
    ['of a rollback to an object, none: it is not that of the event', {mode: 'rollback'}, {}, undefined],
    ['of a restart whose revision is not known, none', {mode: 'restart'}, {revision: undefined}, undefined]
  ])('the commit is, %s', async (_, options, more, commit) => {
    const deployments = shown(options)
    deployments.observe(created('web-prod', 'd-1', more))
    await deployments.end({type: 'ended', result: result()})
    expect(github.deployments.map(({ref}) => ref)).toEqual(commit === undefined ? [] : [commit])
    expect(told).toEqual(
      commit === undefined ? ['There is no deployment of GitHub for d-1: which commit it deploys is not known here'] : []
    )
    expect(saved).toEqual([])
  })

  test('a rollback shows the commit that its revision was shown with', async () => {
    await calls.create({...kept, deploymentId: 'd-0'}, other, false)
    const deployments = shown({mode: 'rollback'})
    deployments.observe({type: 'rolling-back', deploymentGroupName: 'web-prod', to: {deploymentId: 'd-0', revision}})
    deployments.observe(created())
    await deployments.end({type: 'ended', result: result()})
    expect(github.deployments.at(-1)).toMatchObject({ref: other, payload: {'codedeploy-kit': {deploymentId: 'd-1'}}})
    expect(github.said).toEqual(['101 in_progress', '101 success'])
  })

  test.each<[string, unknown, RegExp | undefined]>([
    ['null', null, /not created: GitHub answered something else than the list/],
    ['no list', {message: 'fine'}, /not created: GitHub answered something else than the list/],
    ['a list of null', [null], undefined]
  ])('a list of deployments that is %s is told in words', async (_, body, expected) => {
    github.fate = ({method}) => (method === 'GET' ? {body} : undefined)
    const deployments = shown()
    deployments.observe({...found, revision})
    await deployments.end({type: 'ended', result: result()})
    expect(told).toEqual(expected ? [expect.stringMatching(expected)] : [])
    expect(github.deployments).toHaveLength(expected ? 0 : 1)
  })

  test('what is waited for is the one that was created with it, and none is created for it', async () => {
    await calls.create(kept, sha, false)
    const deployments = shown({mode: 'wait'})
    deployments.observe(found)
    await deployments.end({type: 'ended', result: result()})
    expect(github.deployments).toHaveLength(1)
    expect(github.said).toEqual(['100 in_progress', '100 success'])
  })

  test('the environment of a pull request goes away again', async () => {
    const deployments = shown({facts: {...facts, pullRequestNumber: 7}, environment: 'preview'})
    deployments.observe(created())
    await deployments.end({type: 'ended', result: result()})
    expect(github.deployments).toMatchObject([{environment: 'preview', transient_environment: true}])
  })

  test('several groups have one each, in environments of their own', async () => {
    const deployments = shown({environment: 'production'})
    for (const [index, group] of ['canary', 'europe', 'america'].entries()) deployments.observe(created(group, `d-${index}`, {group}))
    const [canary] = mixed.groups
    if (canary?.type === 'ended') deployments.observe({type: 'ended', result: canary.result, group: 'canary'})
    await deployments.end({type: 'ended', result: mixed})
    expect(github.deployments.map(({environment}) => environment).sort()).toEqual([
      'production/america',
      'production/canary',
      'production/europe'
    ])
    const ends = new Map(
      github.deployments.map(({id, environment}) => [environment, github.said.filter(text => text.startsWith(`${id} `)).length])
    )
    expect([...ends.values()]).toEqual([2, 2, 2])
    expect(github.statuses.map(({state}) => state).sort()).toEqual([
      'error',
      'failure',
      'in_progress',
      'in_progress',
      'in_progress',
      'success'
    ])
  })

  const permission = '`github-token` needs the permission `deployments: write`'
  test.each<[string, (nth: number) => Fate, Partial<{deployments: number; said: string[]; told: RegExp[]; kept: number}>]>([
    ['may not create it', () => ({status: 403, message: 'Resource not accessible by integration'}), {told: [new RegExp(permission)]}],
    ['does not see the repository', () => ({status: 404}), {told: [new RegExp(permission)]}],
    ['is not valid', () => ({status: 401, message: 'Bad credentials'}), {told: [new RegExp(permission)]}],
    [
      'names a commit that is not there',
      () => ({status: 422, message: 'No ref found'}),
      {told: [/not created: GitHub refused it \(422\): No ref found$/]}
    ],
    ['has used up its limit', () => ({status: 403, headers: {'x-ratelimit-remaining': '0'}}), {told: [/used up its rate limit \(403\)$/]}],
    ['is asked twice', nth => (nth === 1 ? {status: 502} : undefined), {deployments: 1, said: ['100 in_progress', '100 success']}],
    [
      'is not answered although it was created',
      nth => (nth === 1 ? 'lose' : undefined),
      {deployments: 1, said: ['100 in_progress', '100 success']}
    ],
    ['meets a server that is down', () => ({status: 500}), {told: [/not created: GitHub answered 500/], kept: 1}],
    ['is answered null', () => ({body: null}), {told: [/not created: GitHub created no deployment$/]}],
    ['meets a server that hangs', () => 'hang', {told: [/not created: GitHub did not answer within 0.2 s/], kept: 1}]
  ])(
    'a token that %s changes nothing but what is shown',
    async (_, fate, {deployments: count = 0, said = [], told: expected = [], kept: left = 0}) => {
      github.fate = ({method, path}, nth) => (isCreate(method, path) ? fate(nth) : undefined)
      const deployments = shown()
      deployments.observe(created())
      await deployments.end({type: 'ended', result: result()})
      expect(github.deployments).toHaveLength(count)
      expect(github.said).toEqual(said)
      expect(told).toHaveLength(expected.length)
      for (const [index, text] of expected.entries()) expect(told[index]).toMatch(text)
      // What may have been created all the same, the post step looks for.
      expect(saved).toHaveLength(left)
      expect(github.requests.filter(({method, path}) => isCreate(method, path)).length).toBeLessThanOrEqual(2)
    }
  )

  test('a token of a fork is told apart', async () => {
    github.fate = () => ({status: 403, message: 'Resource not accessible by integration'})
    const deployments = shown({facts: {...facts, fork: {repository: 'stranger/shop'}}})
    deployments.observe(created())
    await deployments.end({type: 'ended', result: result()})
    expect(told).toEqual([expect.stringMatching(/`permissions` of the job\. The token of a pull request from a fork can only read\.$/)])
  })

  test('an end that GitHub did not hear of is left to the post step', async () => {
    github.fate = ({path, body}) => (isStatus(path) && body['state'] === 'success' ? 'hang' : undefined)
    const deployments = shown()
    deployments.observe(created())
    await deployments.end({type: 'ended', result: result()})
    expect(saved).toEqual([{...kept, state: 'success'}])
    expect(told).toEqual([expect.stringContaining('"web-prod" was not updated: GitHub did not answer')])
  })

  test('what a killed step leaves is known from the moment it is created', async () => {
    const deployments = shown()
    deployments.observe(created())
    expect(saved).toEqual([{...kept, id: undefined}])
    await deployments.end({type: 'ended', result: result({outcome: 'cancelled'})})
  })
})

describe('closeGithubDeployments', () => {
  test.each<[string, Partial<KeptDeployment>, FinishedRun | undefined, string[]]>([
    ['was stopped', {}, {type: 'stopped', deploymentId: 'd-1', status: 'Stopped'}, ['100 error']],
    ['is being stopped', {}, {type: 'stopping', deploymentId: 'd-1', status: 'InProgress'}, ['100 error']],
    ['had succeeded', {}, {type: 'ended', deploymentId: 'd-1', status: 'Succeeded'}, ['100 success']],
    ['had succeeded after all', {state: 'error', isTold: true}, {type: 'ended', deploymentId: 'd-1', status: 'Succeeded'}, ['100 success']],
    ['had failed', {}, {type: 'ended', deploymentId: 'd-1', status: 'Failed'}, ['100 failure']],
    ['goes on', {}, {type: 'left-running', deploymentId: 'd-1', status: 'InProgress'}, []],
    ['cannot be looked at', {}, undefined, ['100 error']],
    ['was stopped, which the step said', {state: 'error', isTold: true}, {type: 'stopped', deploymentId: 'd-1', status: 'Stopped'}, []],
    ['had an end that was not heard', {state: 'success'}, undefined, ['100 success']],
    ['was created, and nobody heard its id', {id: undefined as never}, undefined, ['100 error']]
  ])('what a step left that %s', async (_, more, run, said) => {
    await calls.create(kept, sha, false)
    await closeGithubDeployments([{...kept, ...more}], new Map(run === undefined ? [] : [['web-prod', run]]), calls, {
      logUrl,
      environmentUrl: undefined,
      tell
    })
    expect(github.said).toEqual(said)
    expect(told).toEqual([])
  })

  test('one that cannot be told keeps no other from being told', async () => {
    github.fate = ({path}) => (path.includes('/100/') ? {status: 403} : undefined)
    const two = [kept, {...kept, deploymentGroupName: 'other', id: 101}]
    await closeGithubDeployments(two, new Map(), calls, {logUrl, environmentUrl: undefined, tell})
    expect(github.said).toEqual(['101 error'])
    expect(told).toEqual([expect.stringContaining('deployments: write')])
  })
})

describe('retireGithubDeployments', () => {
  test('makes inactive what was deployed to the group, and nothing else', async () => {
    await calls.create(kept, sha, true)
    await calls.create({...kept, deploymentId: 'd-2'}, sha, true)
    await calls.create({...kept, deploymentId: 'd-3', deploymentGroupName: 'web-pr-8'}, sha, true)
    await calls.create({...kept, deploymentId: 'd-4', environment: 'elsewhere'}, sha, true)
    github.deployments.push({id: 1, sha, environment: 'web-prod', payload: ''})
    github.deployments.push({id: 2, sha, environment: 'web-prod', payload: JSON.stringify(github.deployments[0]?.payload)})
    expect(await retireGithubDeployments({applicationName: 'web', deploymentGroupName: 'web-prod'}, 'web-prod', calls, logUrl)).toBe(3)
    expect([...github.said].sort()).toEqual(['100 inactive', '101 inactive', '2 inactive'])
  })
})
