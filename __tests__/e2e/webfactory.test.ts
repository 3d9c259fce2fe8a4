import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, expect, jest} from '@jest/globals'
import {GitHubStage, type StageEvent} from '../support/github-stage.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import type {StepRun} from '../support/runner.ts'

// Each test runs several programs, one after the other.
jest.setTimeout(60_000)

/** "Here be your existing CodeDeploy configuration." One instance plays those of all groups. */
const existing = `version: 0.0
os: linux
files:
  - source: app
    destination: /opt/shop
file_exists_behavior: OVERWRITE
hooks:
  AfterInstall:
    - location: scripts/name.sh
`

/** As it stands in the README of webfactory/create-aws-codedeploy-deployment. */
const branchConfig = `
# This section controls the action:
branch_config:
    wip\\/.*: ~

    master:
        deploymentGroupName: production
        deploymentGroupConfig:
            serviceRoleArn: arn:aws:iam::1234567890:role/CodeDeployProductionRole
            ec2TagFilters:
                - { Type: KEY_AND_VALUE, Key: node_class, Value: production }
        deploymentConfig:
            autoRollbackConfiguration:
                enabled: true

    '.*':
        deploymentGroupName: $BRANCH.staging.acme.tld
        deploymentGroupConfig:
            serviceRoleArn: arn:aws:iam::1234567890:role/CodeDeployStagingRole
            ec2TagFilters:
                - { Type: KEY_AND_VALUE, Key: hostname, Value: phobos.stage }
`

const application = {
  'appspec.yml': `${existing}${branchConfig}`,
  'app/index.html': 'one',
  'scripts/name.sh': '#!/bin/sh\nprintf %s "$DEPLOYMENT_GROUP_NAME" > "$CODEDEPLOY_KIT_ROOT/opt/shop/name"\n'
}

let stage: GitHubStage
beforeAll(async () => {
  stage = await GitHubStage.start()
  stage.commit('main', application)
  stage.clear()
})
afterAll(() => stage.close())

/** Their workflow has no inputs at all. */
async function deploy(event: StageEvent, inputs: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  stage.clear()
  return stage.run(event, inputs)
}

async function green(event: StageEvent, inputs: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  const run = await deploy(event, inputs)
  expect({status: run.status, said: run.status === 0 ? '' : run.stdout + run.stderr}).toEqual({status: 0, said: ''})
  return run
}

test('a commit on master goes to the group "production", which is created as the AppSpec says', async () => {
  const event = stage.pushed('master', {})
  const {outputs} = await green(event)
  expect(outputs).toMatchObject({
    outcome: 'succeeded',
    'application-name': 'shop',
    'deployment-group-name': 'production',
    'deployment-group-created': 'true'
  })
  expect(await stage.group('production')).toMatchObject({
    serviceRoleArn: 'arn:aws:iam::1234567890:role/CodeDeployProductionRole',
    ec2TagFilters: [{Type: 'KEY_AND_VALUE', Key: 'node_class', Value: 'production'}]
  })
  expect(await stage.deployment(outputs['deployment-id'])).toMatchObject({
    status: 'Succeeded',
    autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']},
    revision: {revisionType: 'GitHub', gitHubLocation: {repository: 'octo/shop', commitId: event.sha}}
  })
})

test('the next one finds it as it should be: nothing but the deployment is asked for', async () => {
  const {outputs} = await green(stage.pushed('master', {'app/index.html': 'two'}))
  expect(outputs).toMatchObject({'deployment-group-name': 'production', 'deployment-group-created': 'false'})
  expect(stage.written).toEqual(['CreateDeployment'])
  expect(readFileSync(stage.installed('opt/shop/index.html'), 'utf8')).toBe('two')
})

test('a branch has a group of its own, whose name its hooks are told', async () => {
  const {outputs} = await green(stage.pushed('feat/123/new_gimmick', {}))
  const name = 'feat-123-new-gimmick-f2badf4750b6.staging.acme.tld'
  expect(outputs).toMatchObject({outcome: 'succeeded', 'deployment-group-name': name, 'deployment-group-created': 'true'})
  expect((await stage.group(name))?.serviceRoleArn).toBe('arn:aws:iam::1234567890:role/CodeDeployStagingRole')
  expect(readFileSync(stage.installed('opt/shop/name'), 'utf8')).toBe(name)
})

test('the tag "master" is not the branch "master"', async () => {
  const {sha} = stage.pushed('master', {})
  const ref = 'refs/tags/master'
  const {outputs} = await green({name: 'push', ref, sha, payload: {ref, after: sha, head_commit: {id: sha}}}, {'dry-run': 'true'})
  expect(outputs['deployment-group-name']).toMatch(/^master-[0-9a-f]{12}\.staging\.acme\.tld$/)
})

test('work in progress is skipped, and the step says why', async () => {
  const {outputs, stdout} = await green(stage.pushed('wip/add-feature-x', {}))
  expect(outputs).toMatchObject({outcome: 'skipped', 'application-name': 'shop'})
  expect(outputs).not.toHaveProperty('deployment-id')
  expect(stdout).toContain('"wip/add-feature-x" is not deployed: "wip\\/.*" in appspec.yml')
  expect(stage.calls).toEqual([])
})

test("a pull request is deployed as its branch, with its own commit and not with GitHub's merge of it", async () => {
  const head = stage.commit('fix-login', {'app/index.html': 'fixed'})
  const {outputs} = await green(stage.pullRequest('fix-login', head))
  expect(outputs).toMatchObject({outcome: 'succeeded', 'deployment-group-name': 'fix-login.staging.acme.tld'})
  expect((await stage.deployment(outputs['deployment-id'])).revision?.gitHubLocation?.commitId).toBe(head)
})

test('when it is closed its group is taken away; whoever comes second finds none, and is as green', async () => {
  const head = stage.commit('fix-logout', {'app/index.html': 'fixed'})
  await green(stage.pullRequest('fix-logout', head, {number: 8}))
  const name = 'fix-logout.staging.acme.tld'
  expect(await stage.groups()).toContain(name)
  const closed = stage.pullRequest('fix-logout', head, {number: 8, action: 'closed'})
  const first = await green(closed, {mode: 'delete-deployment-group'})
  expect(first.outputs).toMatchObject({outcome: 'succeeded', 'deployment-group-name': name, 'deployment-group-deleted': 'true'})
  expect(await stage.groups()).not.toContain(name)
  const second = await green(closed, {mode: 'delete-deployment-group'})
  expect(second.outputs).toMatchObject({outcome: 'succeeded', 'deployment-group-deleted': 'false'})
  expect(stage.written).toEqual([])
})

test('what a branch has that is skipped is not deleted either', async () => {
  const {outputs} = await green(stage.pushed('wip/another', {}), {mode: 'delete-deployment-group'})
  expect(outputs).toMatchObject({outcome: 'skipped', 'deployment-group-deleted': 'false'})
  expect(stage.calls).toEqual([])
})

test('a group that their action made is shown as it differs, and is taken over when told so', async () => {
  const event = stage.pushed('legacy', {})
  await stage.makeGroup('legacy.staging.acme.tld', 'arn:aws:iam::1234567890:role/Older')
  const refused = await deploy(event)
  expect(refused).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
  expect(refused.stdout).toContain('serviceRoleArn')
  expect(refused.stdout).toContain('adopt-deployment-group')
  expect(stage.written).toEqual([])
  const {outputs} = await green(event, {'adopt-deployment-group': 'true'})
  expect(outputs).toMatchObject({outcome: 'succeeded', 'deployment-group-created': 'false'})
  expect(stage.written.filter(call => call !== 'CreateDeployment').sort()).toEqual(['TagResource', 'UpdateDeploymentGroup'])
  expect((await stage.group('legacy.staging.acme.tld'))?.serviceRoleArn).toMatch(/CodeDeployStagingRole$/)
})
