import {afterAll, afterEach, beforeAll, expect, jest, test} from '@jest/globals'
import type {SimulatedFleetOptions} from '../../src/local/simulation/simulated-fleet.ts'
import {GitHubStage, repository} from '../support/github-stage.ts'
import type {Run} from '../support/program.ts'

// Most tests run several programs, one after the other.
jest.setTimeout(60_000)

const settings = {
  serviceRoleArn: 'arn:aws:iam::123456789012:role/CodeDeploy',
  deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
  ec2TagFilters: [
    {Key: 'stage', Value: 'staging', Type: 'KEY_AND_VALUE'},
    {Key: 'site', Value: 'east', Type: 'KEY_AND_VALUE'}
  ],
  autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']}
}

let stage: GitHubStage
let sha: string
let script: NonNullable<SimulatedFleetOptions['script']> = () => undefined
let isSlow = false
beforeAll(async () => {
  stage = await GitHubStage.start({
    simulation: {script: (...asked) => script(...asked)},
    // So that whoever comes at the same time has looked before anything is there.
    faults: ({operation}) => (isSlow && operation === 'CreateDeploymentGroup' ? {kind: 'delay', ms: 1_500} : undefined)
  })
  sha = stage.commit('main', {
    'appspec.yml': `version: 0.0\nos: linux\nbranch_config:\n  .*:\n    deploymentGroupConfig: ${JSON.stringify(settings)}\n`
  })
})
afterEach(() => {
  script = () => undefined
  isSlow = false
})
afterAll(() => stage.close())

const commit = (): string[] => ['--github-repository', repository, '--github-commit-id', sha]

/** The command on a machine of somebody, without a word of a runner. */
function run(mode: string, ...flags: readonly string[]): Promise<Run> {
  return stage.command({sha}, mode, '--application-name', 'shop', ...flags)
}

async function deploy(group: string, config: object, ...flags: readonly string[]): Promise<Run> {
  stage.clear()
  const given = ['--deployment-group-name', group, '--deployment-group-config', JSON.stringify(config)]
  return run('deploy', ...commit(), ...given, '--poll-interval', '20ms', ...flags)
}

const ended = ({status, stdout, stderr}: Run): object => ({status, said: status === 0 ? '' : stdout + stderr})
const green = {status: 0, said: ''}

test('a group that is missing is created with a tag; one that is equal is left alone, however it is written', async () => {
  expect(ended(await deploy('equal', settings))).toEqual(green)
  expect(stage.written).toEqual(['CreateDeploymentGroup', 'CreateDeployment'])
  expect(stage.requests.find(({operation}) => operation === 'CreateDeploymentGroup')?.input).toEqual({
    ...settings,
    applicationName: 'shop',
    deploymentGroupName: 'equal',
    tags: [{Key: 'codedeploy-kit', Value: 'true'}]
  })
  const written = {
    ...settings,
    ec2TagFilters: [...settings.ec2TagFilters].reverse(),
    autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_FAILURE']},
    deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'},
    outdatedInstancesStrategy: 'UPDATE',
    alarmConfiguration: {enabled: false},
    triggerConfigurations: []
  }
  const again = await deploy('equal', written)
  expect(ended(again)).toEqual(green)
  expect(again.stdout).toContain('Deployment group shop / equal is set as it should be')
  expect(stage.written).toEqual(['CreateDeployment'])
})

test('one that differs is updated in one call, with what differs and nothing else; a dry run only shows it', async () => {
  expect(ended(await deploy('differing', settings))).toEqual(green)
  const other = {...settings, deploymentConfigName: 'CodeDeployDefault.OneAtATime', ec2TagFilters: settings.ec2TagFilters.slice(0, 1)}
  const dry = await deploy('differing', other, '--dry-run')
  expect(ended(dry)).toEqual(green)
  expect(dry.stdout).toContain('Deployment group shop / differing would be updated: 2 differences')
  expect(dry.stdout).toContain('deploymentConfigName: CodeDeployDefault.AllAtOnce -> CodeDeployDefault.OneAtATime')
  expect(stage.written).toEqual([])
  const {stdout, ...rest} = await deploy('differing', other)
  expect(ended({stdout, ...rest})).toEqual(green)
  expect(stdout).toContain('was updated: 2 differences')
  expect(stage.written).toEqual(['UpdateDeploymentGroup', 'CreateDeployment'])
  expect(stage.requests.find(({operation}) => operation === 'UpdateDeploymentGroup')?.input).toEqual({
    applicationName: 'shop',
    currentDeploymentGroupName: 'differing',
    deploymentConfigName: 'CodeDeployDefault.OneAtATime',
    ec2TagFilters: settings.ec2TagFilters.slice(0, 1)
  })
  expect(await stage.group('differing')).toMatchObject({autoRollbackConfiguration: settings.autoRollbackConfiguration})
})

test('a revision that cannot be deployed leaves no group behind', async () => {
  const bad = stage.commit('bad', {'appspec.yml': 'version: 0.0\nos: beos\n'})
  stage.clear()
  const {status} = await run(
    ...(['deploy', '--deployment-group-name', 'never', '--deployment-group-config', JSON.stringify(settings)] as const),
    ...['--github-repository', repository, '--github-commit-id', bad]
  )
  expect(status).toBe(1)
  expect(stage.written).toEqual([])
})

test('two runs at once for a new branch: one group, and one deployment after the other', async () => {
  isSlow = true
  stage.clear()
  const flags = [...commit(), '--branch', 'new', '--poll-interval', '20ms', '--format', 'json']
  const runs = await Promise.all([run('deploy', ...flags), run('deploy', ...flags)])
  expect(runs.map(ended)).toEqual([green, green])
  const results = runs.map(({stdout}) => JSON.parse(stdout) as {outcome: string; deploymentId: string; deploymentGroupCreated: boolean})
  expect(results).toMatchObject([
    {outcome: 'succeeded', deploymentGroupName: 'new'},
    {outcome: 'succeeded', deploymentGroupName: 'new'}
  ])
  expect(results.map(({deploymentGroupCreated}) => deploymentGroupCreated).sort()).toEqual([false, true])
  expect([...(await stage.deployments('new'))].sort()).toEqual(results.map(({deploymentId}) => deploymentId).sort())
  expect(stage.written).not.toContain('UpdateDeploymentGroup')
})

test('two runs at once that want the same of a group that differs: whoever comes second finds it done, and nobody undoes it', async () => {
  expect(ended(await deploy('contested', settings))).toEqual(green)
  const other = {...settings, outdatedInstancesStrategy: 'IGNORE'}
  const runs = await Promise.all([deploy('contested', other), deploy('contested', other)])
  expect(runs.map(ended)).toEqual([green, green])
  expect(stage.written.filter(call => call === 'UpdateDeploymentGroup').length).toBeLessThanOrEqual(2)
  expect((await stage.group('contested'))?.outdatedInstancesStrategy).toBe('IGNORE')
  expect(ended(await deploy('contested', other))).toEqual(green)
  expect(stage.written).toEqual(['CreateDeployment'])
})

test('a group of somebody else is not touched, and what would change is told; one that is equal is deployed to', async () => {
  await stage.makeGroup('theirs', 'arn:aws:iam::123456789012:role/Terraform')
  const {status, stderr} = await deploy('theirs', settings)
  expect(status).not.toBe(0)
  expect(stderr).toMatch(/was not made here \(it has no tag "codedeploy-kit"\)/)
  expect(stderr).toContain('`adopt-deployment-group: true`')
  expect(stage.written).toEqual([])
  expect(ended(await deploy('theirs', {serviceRoleArn: 'arn:aws:iam::123456789012:role/Terraform'}))).toEqual(green)
  expect(stage.written).toEqual(['CreateDeployment'])
})

test('a group is not deleted under a deployment, unless that is stopped first', async () => {
  script = () => ({durationMs: 'never'})
  expect(ended(await deploy('busy', settings, '--wait-for', 'none'))).toEqual(green)
  const refused = await run('delete-deployment-group', '--deployment-group-name', 'busy')
  expect(refused.status).not.toBe(0)
  expect(refused.stderr).toContain('is being deployed to, and is not deleted')
  expect(await stage.groups()).toContain('busy')
  const flags = ['--deployment-group-name', 'busy', '--on-active-deployment', 'stop', '--format', 'json']
  const deleted = await run('delete-deployment-group', ...flags)
  expect(ended(deleted)).toEqual(green)
  expect(JSON.parse(deleted.stdout)).toMatchObject({outcome: 'succeeded', deploymentGroupDeleted: true, applicationDeleted: false})
  expect(await stage.groups()).not.toContain('busy')
})
