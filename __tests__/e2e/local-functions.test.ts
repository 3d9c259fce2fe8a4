import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CodeDeployClient, CreateApplicationCommand, CreateDeploymentGroupCommand} from '@aws-sdk/client-codedeploy'
import {CreateServiceCommand, DescribeServicesCommand, ECSClient, RegisterTaskDefinitionCommand} from '@aws-sdk/client-ecs'
import {CreateAliasCommand, CreateFunctionCommand, GetAliasCommand, LambdaClient, UpdateFunctionCodeCommand} from '@aws-sdk/client-lambda'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {ecsGroup} from '../local/function-fixture.ts'
import {roleArn} from '../local/local-fixture.ts'
import {appSpecFiles, expectGreen, expectNoAccount, taskDefinitionFile, trafficIn} from '../support/function-stage.ts'
import {linuxTest} from '../support/platform-tests.ts'
import {cli, untilNone, Workshop, written} from '../support/program.ts'
import {Step} from '../support/runner.ts'

/** `codedeploy-kit local` with CodeDeploy, ECS and Lambda on one port, set up by AWS's clients, and the action that deploys to it. */
const workshop = new Workshop()
const region = 'us-east-1'
let endpoint = ''
let stop: () => Promise<void> = () => Promise.resolve()
let codedeploy: CodeDeployClient
let ecs: ECSClient
let lambda: LambdaClient

/** It notes each time it is called beside itself. */
const handler = `import {appendFileSync} from 'node:fs'
import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
export const handler = withCodeDeployHook(({deploymentId}) => appendFileSync(new URL('called', import.meta.url), deploymentId + '\\n'))`

beforeAll(async () => {
  for (const folder of ['ecs', 'lambda', 'hooks']) mkdirSync(join(workshop.workspace, folder))
  writeFileSync(join(workshop.workspace, 'hooks/smoke.mjs'), handler)
  const {child, ended} = workshop.start(cli, ['local', '--speed', '600', '--hook-handlers', 'smoke=hooks/smoke.mjs'])
  stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  endpoint = /^http:\/\/127\.0\.0\.1:\d+/.exec(await written(child, /\n/))?.[0] ?? ''
  const settings = {endpoint, region, credentials: {accessKeyId: 'x', secretAccessKey: 'x'}}
  codedeploy = new CodeDeployClient(settings)
  ecs = new ECSClient(settings)
  lambda = new LambdaClient(settings)
  await Promise.all([setUpEcs(), setUpLambda()])
})
afterAll(async () => {
  await stop()
  expect(await untilNone(() => workshop.leftovers())).toEqual([])
  workshop.remove()
})

async function setUpEcs(): Promise<void> {
  const {revision: _revision, status: _status, ...definition} = JSON.parse(taskDefinitionFile()) as Readonly<Record<string, unknown>>
  await ecs.send(
    new RegisterTaskDefinitionCommand({...definition, family: 'web', containerDefinitions: definition['containerDefinitions'] as []})
  )
  const service = {cluster: 'main', serviceName: 'web', taskDefinition: 'web:1', desiredCount: 2}
  await ecs.send(
    new CreateServiceCommand({
      ...service,
      deploymentController: {type: 'CODE_DEPLOY'},
      capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', weight: 1}],
      loadBalancers: [{containerName: 'app', containerPort: 8080}]
    })
  )
  await codedeploy.send(new CreateApplicationCommand({applicationName: 'web', computePlatform: 'ECS'}))
  const group = {applicationName: 'web', deploymentGroupName: 'production', serviceRoleArn: roleArn, ...ecsGroup()}
  await codedeploy.send(new CreateDeploymentGroupCommand({...group, deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent15Minutes'}))
}

async function setUpLambda(): Promise<void> {
  const zip = (text: string): Uint8Array => Buffer.from(text)
  await lambda.send(new CreateFunctionCommand({FunctionName: 'checkout', Role: roleArn, Code: {ZipFile: zip('the first')}, Publish: true}))
  await lambda.send(new CreateAliasCommand({FunctionName: 'checkout', Name: 'live', FunctionVersion: '1'}))
  await lambda.send(new UpdateFunctionCodeCommand({FunctionName: 'checkout', ZipFile: zip('the second')}))
  await codedeploy.send(new CreateApplicationCommand({applicationName: 'checkout', computePlatform: 'Lambda'}))
  const group = {applicationName: 'checkout', deploymentGroupName: 'production', serviceRoleArn: roleArn}
  await codedeploy.send(
    new CreateDeploymentGroupCommand({...group, deploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent15Minutes'})
  )
}

const step = (): Step =>
  new Step(workshop, {AWS_ENDPOINT_URL: endpoint, AWS_REGION: region, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x'})
const called = (): readonly string[] => readFileSync(join(workshop.workspace, 'hooks/called'), 'utf8').trim().split('\n')
const group = {'deployment-group-name': 'production', 'poll-interval': '50ms'}

test('a task definition is deployed to a service of ECS, and a file plays the hook function', async () => {
  writeFileSync(join(workshop.workspace, 'ecs/appspec.yaml'), appSpecFiles.ECS({AfterAllowTraffic: 'smoke'}))
  writeFileSync(join(workshop.workspace, 'ecs/task-definition.json'), taskDefinitionFile())
  const inputs = {...group, 'application-name': 'web', source: 'ecs', 'task-definition': 'task-definition.json'}
  const run = await step().run(inputs)
  expectGreen(run)
  expectNoAccount(run)
  expect(run.outputs).toMatchObject({outcome: 'succeeded', 'compute-platform': 'ECS', 'task-definition': 'web:2'})
  expect(trafficIn(run)).toEqual(['10 % new, 90 % old', '100 % new, 0 % old'])
  expect(run.stdout).toContain('CapacityProviderStrategy: FARGATE_SPOT (base 0, weight 1), as the service has it')
  const {services = []} = await ecs.send(new DescribeServicesCommand({cluster: 'main', services: ['web']}))
  expect(services[0]?.taskSets?.map(({status, taskDefinition}) => [status, taskDefinition?.split('/')[1]])).toEqual([['PRIMARY', 'web:2']])
  expect(called()).toContain(run.outputs['deployment-id'])
})

test('a version is published and gets the traffic of an alias; the next run has nothing to do', async () => {
  writeFileSync(join(workshop.workspace, 'lambda/appspec.yaml'), appSpecFiles.Lambda({BeforeAllowTraffic: 'smoke'}))
  const inputs = {...group, 'application-name': 'checkout', source: 'lambda', 'lambda-target-version': 'publish'}
  const run = await step().run(inputs)
  expectGreen(run)
  expectNoAccount(run)
  expect(run.outputs).toMatchObject({
    outcome: 'succeeded',
    'compute-platform': 'Lambda',
    'lambda-current-version': '1',
    'lambda-target-version': '2'
  })
  expect(trafficIn(run)).toEqual(['10 % version 2, 90 % version 1', '100 % version 2, 0 % version 1'])
  const alias = await lambda.send(new GetAliasCommand({FunctionName: 'checkout', Name: 'live'}))
  expect([alias.FunctionVersion, alias.RoutingConfig]).toEqual(['2', undefined])
  expect(called()).toContain(run.outputs['deployment-id'])

  const again = await step().run(inputs)
  expectGreen(again)
  expect(again.outputs['outcome']).toBe('skipped')
})

linuxTest('nothing is left behind', async () => {
  await stop()
  expect(await untilNone(() => workshop.survivors())).toEqual([])
})
