import {chmodSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CreateDeploymentGroupCommand, GetDeploymentCommand, ListDeploymentsCommand} from '@aws-sdk/client-codedeploy'
import {afterAll, afterEach, beforeAll, beforeEach, expect, jest} from '@jest/globals'
import {startLocalAccount, type LocalAccount} from '../support/local-account.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {cli, Workshop, written} from '../support/program.ts'
import {Step} from '../support/runner.ts'

// Each test runs several programs, one after the other.
jest.setTimeout(60_000)

const groups = ['production', 'eu,west']

let host: Workshop
let account: LocalAccount
let workshop: Workshop
let app: string
beforeAll(async () => {
  host = new Workshop()
  account = await startLocalAccount(host, 1)
  await account.codedeploy.send(
    new CreateDeploymentGroupCommand({
      applicationName: 'shop',
      deploymentGroupName: 'eu,west',
      serviceRoleArn: 'arn:aws:iam::000000000000:role/r'
    })
  )
})
afterAll(async () => {
  await account.stop()
  host.remove()
})
beforeEach(() => {
  workshop = new Workshop()
  app = workshop.webApp()
})
afterEach(() => workshop.remove())

function hang(script: string): void {
  writeFileSync(join(app, 'scripts', script), '#!/bin/sh\nsleep 3600\n')
  chmodSync(join(app, 'scripts', script), 0o755)
}

const statusesOf = (ids: readonly string[]): Promise<(string | undefined)[]> =>
  Promise.all(
    ids.map(async deploymentId => (await account.codedeploy.send(new GetDeploymentCommand({deploymentId}))).deploymentInfo?.status)
  )

// Both groups have the same instance, and would refuse what the other installed.
const release = {
  'application-name': 'shop',
  'deployment-group-name': groups.join('\n'),
  'file-exists-behavior': 'OVERWRITE',
  'poll-interval': '50ms',
  source: 'web-app',
  's3-bucket': 'revisions'
}

test('a step deploys to both groups, and puts out one line for each', async () => {
  const {status, outputs, summary, stdout} = await new Step(workshop, account.environment).run(release)
  expect({status, stdout: status === 0 ? '' : stdout}).toEqual({status: 0, stdout: ''})
  const ids = (outputs['deployment-id'] ?? '').split('\n')
  expect(ids).toHaveLength(2)
  expect(await statusesOf(ids)).toEqual(['Succeeded', 'Succeeded'])
  expect(outputs).toMatchObject({outcome: 'succeeded', 'deployment-ids': JSON.stringify(ids), 'deployment-group-name': groups.join('\n')})
  expect(JSON.parse(outputs['result'] ?? '')).toMatchObject(
    groups.map((deploymentGroupName, index) => ({deploymentGroupName, deploymentId: ids[index], outcome: 'succeeded'}))
  )
  expect(summary).toContain('shop was deployed to all 2 groups')
  expect(summary.match(/^\| `(production|eu,west)` /gm)).toHaveLength(2)
})

test('what a killed step left in two groups, the post step stops', async () => {
  // Before Install: two that install into one folder of one instance at a time get into each other's way, as on a host.
  hang('before-install.sh')
  const step = new Step(workshop, account.environment)
  const {child, ended} = step.start({...release, 'max-parallel': '2'})
  await written(child, /(?=[^]*\[production\] .*DownloadBundle +Succeeded)(?=[^]*\[eu,west\] .*DownloadBundle +Succeeded)/)
  child.kill('SIGKILL')
  const {state, outputs} = await ended
  const ids = (outputs['deployment-id'] ?? '').split('\n')
  expect(await statusesOf(ids)).toEqual(['InProgress', 'InProgress'])
  const post = await step.run(release, state)
  expect(post.status).toBe(0)
  // The ids are in the order of creation until the step ends.
  for (const name of groups) expect(post.stdout).toMatch(new RegExp(`\\[${name}\\] d-\\w+ was stopped`))
  expect(await statusesOf(ids)).toEqual(['Stopped', 'Stopped'])
})

test('a cancelled step stops what runs, and begins no more', async () => {
  hang('validate.sh')
  const step = new Step(workshop, account.environment)
  const {child, ended} = step.start(release)
  await written(child, /AfterInstall +Succeeded/)
  child.kill('SIGINT')
  const {status, outputs, state} = await ended
  expect([status, outputs['outcome']]).toEqual([1, 'cancelled'])
  expect(JSON.parse(outputs['result'] ?? '')).toMatchObject([{outcome: 'cancelled'}, {outcome: 'not-started'}])
  const post = await step.run(release, state)
  expect(post.status).toBe(0)
  expect(await statusesOf([outputs['deployment-id'] ?? ''])).toEqual(['Stopped'])
})

test('the command line takes the flag once for each group, and --format json has all of them', async () => {
  const flags = Object.entries(release).flatMap(([name, value]) => value.split('\n').flatMap(one => [`--${name}`, one]))
  const {status, stdout, stderr} = await workshop.run(cli, ['deploy', ...flags, '--format', 'json'], account.environment)
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: 'succeeded',
    groups: groups.map(deploymentGroupName => ({deploymentGroupName, outcome: 'succeeded'}))
  })
})

test.each(['rehearse', 'rollback', 'restart', 'delete-deployment-group'])('%s takes one group', async mode => {
  const {codedeploy} = account
  const before = (await codedeploy.send(new ListDeploymentsCommand({}))).deployments
  const {'application-name': application} = release
  const args = [mode, '--application-name', application, ...groups.flatMap(name => ['--deployment-group-name', name])]
  const {status, stderr} = await workshop.run(cli, args, account.environment)
  expect([status, stderr]).toEqual([2, expect.stringContaining(`--deployment-group-name names 2 groups, and ${mode} takes one`)])
  const step = await new Step(workshop, account.environment).run({
    mode,
    'application-name': application,
    'deployment-group-name': groups.join('\n')
  })
  expect(step.status).toBe(1)
  expect(step.stdout).toContain(`\`deployment-group-name\` names 2 groups, and ${mode} takes one`)
  expect((await codedeploy.send(new ListDeploymentsCommand({}))).deployments).toEqual(before)
})
