import {CreateDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {afterAll, afterEach, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {SimulatedFleetOptions} from '../../src/local/simulation/simulated-fleet.ts'
import {deployForBranch} from '../../src/operations/branch-deployment.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {GitHubStage, repository, type StageEvent} from '../support/github-stage.ts'
import type {StepRun} from '../support/runner.ts'

// Most tests run several programs, one after the other.
jest.setTimeout(60_000)

const appSpec = `version: 0.0
os: linux
files:
  - source: app
    destination: /opt/shop
hooks:
  AfterInstall:
    - location: scripts/migrate.sh
`

const serviceRoleArn = 'arn:aws:iam::123456789012:role/CodeDeploy'

const branchConfig = `master:
  deploymentGroupName: production
  deploymentGroupConfig:
    serviceRoleArn: arn:aws:iam::123456789012:role/CodeDeploy
    ec2TagFilters:
      - {Type: KEY_AND_VALUE, Key: stage, Value: production}
      - {Type: KEY_AND_VALUE, Key: site, Value: east}
    autoRollbackConfiguration: {enabled: false}
feature/.*:
  deploymentGroupConfig:
    serviceRoleArn: arn:aws:iam::123456789012:role/CodeDeploy
refs/tags/feature/.*:
  deploymentGroupConfig:
    serviceRoleArn: arn:aws:iam::123456789012:role/CodeDeploy
gh-readonly-queue/.*: ~
`

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
const withConfig = `${appSpec}branch_config:\n${indented(branchConfig)}`
const application = {'appspec.yml': withConfig, 'app/index.html': 'one', 'scripts/migrate.sh': '#!/bin/sh\n'}

let stage: GitHubStage
let script: NonNullable<SimulatedFleetOptions['script']> = () => undefined
/** Calls that the role of the run may not make. */
let denied: readonly string[] = []
beforeAll(async () => {
  stage = await GitHubStage.start({
    instances: 2,
    simulation: {script: (...asked) => script(...asked)},
    faults: ({operation}) =>
      denied.includes(operation) ? {kind: 'refuse', errorName: 'AccessDeniedException', message: 'not allowed', status: 400} : undefined
  })
  stage.commit('main', application)
})
afterEach(() => {
  script = () => undefined
  denied = []
})
afterAll(() => stage.close())

async function deploy(event: StageEvent, inputs: Readonly<Record<string, string>> = {}, run?: number): Promise<StepRun> {
  stage.clear()
  return stage.run(event, inputs, run)
}

async function green(...asked: Parameters<typeof deploy>): Promise<StepRun> {
  const run = await deploy(...asked)
  expect({status: run.status, said: run.status === 0 ? '' : run.stdout + run.stderr}).toEqual({status: 0, said: ''})
  return run
}

const told = ({commands}: StepRun, level: string): string =>
  commands
    .filter(({name}) => name === level)
    .map(({message}) => message)
    .join('\n')

const ofBranch = {
  applicationName: 'shop',
  branch: 'master',
  branchConfig: {master: {deploymentGroupName: 'production'}},
  githubRepository: repository,
  githubCommitId: '0123456789abcdef0123456789abcdef01234567'
} as const
const minuteMs = 60_000

describe('WF 1: it gives up after ten minutes, and says that a deployment failed that goes on', () => {
  test('five hours are waited for, when nobody says less', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [...Array<object>(300).fill({status: 'InProgress'}), {status: 'Succeeded'}])
    const startMs = aws.clock.now()
    const {outcome} = await deployForBranch({...ofBranch, pollInterval: minuteMs}, aws.ports)
    expect([outcome, Math.round((aws.clock.now() - startMs) / minuteMs)]).toEqual(['succeeded', 300])
  })

  test('a limit of yours is told as a limit, with the deployment that goes on', async () => {
    script = () => ({durationMs: 'never'})
    const run = await deploy(stage.pushed('feature/slow', {}), {timeout: '1s'})
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'timed-out', 'deployment-status': 'InProgress'}})
    expect(told(run, 'error')).toMatch(/did not end within .* and goes on/)
    expect(told(run, 'error')).not.toContain('failed')
  })
})

describe('WF 2: another deployment that takes longer counts as finished, and uses up one of five tries', () => {
  test('it is waited for to its end, and so are six more; then one deployment is created', async () => {
    const aws = new FakeAws()
    const others = ['d-A', 'd-B', 'd-C', 'd-D', 'd-E', 'd-F', 'd-G']
    for (const [index, deploymentId] of others.entries()) {
      aws.createFaults.push(new DeployError('active-deployment', 'the group has an active deployment', {deploymentId}))
      aws.timelines.set(deploymentId, [
        ...Array<object>(90).fill({status: 'InProgress'}),
        {status: index % 2 === 0 ? 'Succeeded' : 'Failed'}
      ])
    }
    const startMs = aws.clock.now()
    const {outcome, deploymentIds} = await deployForBranch({...ofBranch, pollInterval: minuteMs, timeout: 12 * 60 * minuteMs}, aws.ports)
    expect({outcome, deploymentIds, created: aws.created.length}).toEqual({outcome: 'succeeded', deploymentIds: ['d-1'], created: 1})
    expect((aws.clock.now() - startMs) / minuteMs).toBeGreaterThan(7 * 85)
    expect(aws.stopped).toEqual([])
  })
})

describe('WF 3: every run updates the group', () => {
  test('one that is equal is not updated, whatever the order of its lists is, and no right is needed for it', async () => {
    await green(stage.pushed('master', {}))
    const [head, ...rest] = (await stage.group('production'))?.ec2TagFilters ?? []
    expect(rest).toHaveLength(1)
    denied = ['UpdateDeploymentGroup', 'CreateDeploymentGroup', 'TagResource', 'ListTagsForResource']
    const turned = withConfig.replace(/( +- \{.*Value: production\}\n)( +- \{.*Value: east\}\n)/, '$2$1')
    expect(turned).not.toBe(withConfig)
    const {outputs, stdout} = await green(stage.pushed('master', {'appspec.yml': turned}))
    expect(outputs['deployment-group-created']).toBe('false')
    expect(stage.written).toEqual(['CreateDeployment'])
    expect(stdout).toContain('is set as it should be')
    expect((await stage.group('production'))?.ec2TagFilters?.[0]).toEqual(head)
  })

  test('what it does not name is left to whoever else sets it', async () => {
    await green(stage.pushed('master', {'appspec.yml': withConfig}))
    await stage.updateGroup('production', {alarmConfiguration: {enabled: true, alarms: [{name: 'too-many-errors'}]}})
    await green(stage.pushed('master', {}))
    expect(stage.written).toEqual(['CreateDeployment'])
    expect((await stage.group('production'))?.alarmConfiguration?.alarms).toEqual([{name: 'too-many-errors'}])
  })
})

describe('WF 4: names with a slash, and two branches with one name', () => {
  test('each branch has a legal name of its own', async () => {
    const names: string[] = []
    for (const branch of ['feature/123/new_gimmick', 'feature/123-new-gimmick', 'feature/123/new/gimmick']) {
      const {outputs} = await green(stage.pushed(branch, {}), {'dry-run': 'true'})
      names.push(outputs['deployment-group-name'] ?? '')
    }
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^feature-123-new-gimmick-[0-9a-f]{12}$/)
  })

  test('a variable counts wherever it stands', async () => {
    const config = `feature/.*:
  deploymentGroupName: $BRANCH.$BRANCH-$PR_NUMBER
  deploymentGroupConfig: {serviceRoleArn: arn:aws:iam::123456789012:role/CodeDeploy}`
    const head = stage.commit('feature/twice', {})
    const event = stage.pullRequest('feature/twice', head, {number: 12})
    const {outputs} = await green(event, {'branch-config': config, 'dry-run': 'true'})
    expect(outputs['deployment-group-name']).toMatch(/^(feature-twice-[0-9a-f]{12})\.\1-12$/)
  })
})

describe('WF 5: a branch that nothing is said of ends green, with nothing deployed and no word', () => {
  test('it is skipped with a warning that names the patterns, and with outputs', async () => {
    const run = await green(stage.pushed('hotfix', {}))
    expect(run.outputs).toMatchObject({outcome: 'skipped', 'application-name': 'shop'})
    expect(told(run, 'warning')).toContain('Nothing is deployed: the branch configuration has no pattern for this branch')
    for (const text of [run.stdout, run.outputs['error-message']])
      expect(text).toContain('no pattern in appspec.yml matches "hotfix": "master", "feature/.*"')
    expect(run.summary).toContain('no pattern in appspec.yml matches "hotfix"')
    expect(stage.calls).toEqual([])
  })

  test('on-unmatched-branch: fail is red', async () => {
    const run = await deploy(stage.pushed('hotfix', {}), {'on-unmatched-branch': 'fail'})
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(told(run, 'error')).toContain('no pattern in appspec.yml matches "hotfix"')
  })
})

describe('WF 6: an event whose payload has no ref is a TypeError', () => {
  test.each<[string, string, (sha: string) => object, string]>([
    ['schedule', 'refs/heads/master', () => ({schedule: '0 4 * * *'}), 'production'],
    ['workflow_dispatch', 'refs/heads/feature/manual', () => ({inputs: {}}), 'feature-manual-'],
    ['release', 'refs/tags/feature/v2', () => ({release: {tag_name: 'feature/v2'}}), 'feature-v2-']
  ])('%s is deployed as its ref', async (name, ref, payload, group) => {
    const sha = stage.commit(ref.replace(/^refs\/\w+\//, ''), {})
    const {outputs} = await green({name, ref, sha, payload: payload(sha)}, {'dry-run': 'true'})
    expect(outputs).toMatchObject({outcome: 'skipped', 'deployment-group-name': expect.stringMatching(`^${group}`) as unknown})
    expect(JSON.parse(outputs['revision'] ?? '')).toMatchObject({commitId: sha})
  })

  test('merge_group is a branch of its own, and never the one that it is to be merged into', async () => {
    const sha = stage.commit('main', {})
    const ref = `refs/heads/gh-readonly-queue/master/pr-7-${'0'.repeat(40)}`
    const payload = {merge_group: {head_ref: ref, head_sha: sha, base_ref: 'refs/heads/master'}}
    const {outputs} = await green({name: 'merge_group', ref, sha, payload})
    expect(outputs).toMatchObject({outcome: 'skipped'})
    expect(stage.written).toEqual([])
  })

  test('a comment has no branch and no commit, and the step says what to name', async () => {
    const payload = {issue: {number: 7, pull_request: {url: 'https://api.github.com/repos/octo/shop/pulls/7'}}}
    const run = await deploy({name: 'issue_comment', ref: 'refs/heads/master', sha: stage.commit('main', {}), payload})
    expect(run.status).toBe(1)
    expect(told(run, 'error')).toContain('the event `issue_comment` does not say which commit is to be deployed')
    expect(stage.calls).toEqual([])
  })
})

describe('WF 7: only the last deployment is asked for its run, and the description is overwritten', () => {
  test('a run that is older stays away, also after a deployment from the console; your words are kept', async () => {
    const older = stage.pushed('master', {})
    const newer = stage.pushed('master', {})
    const {outputs} = await green(newer, {description: 'the summer release'}, 900)
    expect((await stage.deployment(outputs['deployment-id'])).description).toMatch(/run=900.*the summer release$/)
    const {revision} = await stage.deployment(outputs['deployment-id'])
    await stage.codedeploy.send(
      new CreateDeploymentCommand({applicationName: 'shop', deploymentGroupName: 'production', ...(revision && {revision})})
    )
    while ((await stage.deployment((await stage.deployments('production'))[0])).status !== 'Succeeded');
    const run = await deploy(older, {'on-stale-run': 'fail'}, 899)
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'superseded'}})
    expect(told(run, 'error')).toContain('900')
    expect(stage.written).toEqual([])
    const skipped = await green(older, {'on-stale-run': 'skip'}, 899)
    expect(skipped.outputs).toMatchObject({outcome: 'superseded'})
  })
})

describe('WF 8: the configuration is a foreign key of appspec.yml in the working directory, and of no other file', () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['in the workflow', {'appspec.yml': appSpec}, {'branch-config': branchConfig}],
    ['in a file', {'appspec.yml': appSpec, '.github/branches.yml': branchConfig}, {'branch-config': '.github/branches.yml'}],
    [
      'in a file of JSON',
      {
        'appspec.yml': appSpec,
        'b.json': JSON.stringify({master: {deploymentGroupName: 'production', deploymentGroupConfig: {serviceRoleArn}}})
      },
      {'branch-config': 'b.json'}
    ],
    ['in an AppSpec elsewhere', {'appspec.yml': appSpec, 'deploy/appspec.yaml': withConfig}, {'branch-config': 'deploy/appspec.yaml'}]
  ])('%s', async (_, files, inputs) => {
    const {outputs} = await green(stage.pushed('master', files), {...inputs, 'dry-run': 'true'})
    expect(outputs).toMatchObject({outcome: 'skipped', 'deployment-group-name': 'production'})
  })

  test('a mistake in it is told with its line, before anything is asked', async () => {
    const wrong = `${appSpec}branch_config:\n  master:\n    deploymentGroupname: production\n`
    const run = await deploy(stage.pushed('master', {'appspec.yml': wrong}))
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(told(run, 'error')).toContain('appspec.yml:11:5')
    expect(told(run, 'error')).toContain('Did you mean "deploymentGroupName"?')
    expect(stage.calls).toEqual([])
  })
})

describe("WF 9: a fork's commit is deployed as if it were here, and nobody is told why a deployment failed", () => {
  test('a fork is refused, with its name and the reason', async () => {
    const head = stage.commit('main', {'appspec.yml': withConfig})
    const run = await deploy(stage.pullRequest('master', head, {from: 'mallory/shop'}))
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(told(run, 'error')).toMatch(/comes from mallory\/shop, a fork of octo\/shop.*Anybody may open a pull request/s)
    expect(stage.calls).toEqual([])
  })

  test('with allow-forks it is the commit of the fork, and never the group of a branch here', async () => {
    const head = stage.commit('main', {'appspec.yml': withConfig})
    const event = stage.pullRequest('master', head, {from: 'mallory/shop'})
    const run = await green(event, {'allow-forks': 'true'})
    expect(run.outputs).toMatchObject({outcome: 'skipped'})
    expect(run.outputs['error-message']).toContain('no pattern in appspec.yml matches "mallory:master"')
  })

  test('each event is told, and of a failure its script, its last lines and its place in the AppSpec', async () => {
    script = ({event}) =>
      event === 'AfterInstall' ? {failure: {scriptName: 'scripts/migrate.sh', logTail: '[stderr]no such table: carts'}} : undefined
    const run = await deploy(stage.pushed('feature/fails', {'appspec.yml': withConfig}))
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(run.stdout).toMatch(/DownloadBundle +Succeeded/)
    const [failure] = run.commands.filter(({name}) => name === 'error')
    expect(failure?.properties).toMatch(/file=appspec\.yml,line=8\b/)
    expect(told(run, 'error')).toContain('no such table: carts')
    expect(JSON.parse(run.outputs['failed-targets'] ?? '')).toMatchObject([{event: 'AfterInstall', script: 'scripts/migrate.sh'}])
  })
})

test('events that go without saying are the same for a program', async () => {
  const events: OperationEvent[] = []
  const aws = new FakeAws()
  const {outcome, errorMessage} = await deployForBranch({...ofBranch, branch: 'other', onEvent: event => events.push(event)}, aws.ports)
  expect([outcome, errorMessage]).toEqual(['skipped', 'no pattern in branchConfig matches "other": "master"'])
  expect(events.map(({type}) => type)).toEqual(['warning', 'ended'])
})
