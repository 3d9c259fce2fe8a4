import {createHash} from 'node:crypto'
import {afterEach, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {found, withTestListener} from '../local/function-fixture.ts'
import {
  appSpecFiles,
  expectGreen,
  expectNoAccount,
  FunctionStage,
  taskDefinitionFile,
  trafficIn,
  type FunctionStageOptions
} from '../support/function-stage.ts'

/** The action as a runner starts it, deploying to ECS through the SDK. */
let stage: FunctionStage | undefined
afterEach(async () => {
  await stage?.close()
  stage = undefined
})

async function start(options: Omit<FunctionStageOptions, 'platform'> = {}): Promise<FunctionStage> {
  return (stage = await FunctionStage.start({platform: 'ECS', ...options}))
}

const canary = {'deployment-config-name': 'CodeDeployDefault.ECSCanary10Percent5Minutes'}
const arnOf = (revision: number): string => `arn:aws:ecs:us-east-1:000000000000:task-definition/web:${revision}`
const liveOf = ({running}: FunctionStage): readonly (readonly [string, number])[] =>
  running.service().taskSets.map(({taskDefinition, trafficWeight}) => [taskDefinition, trafficWeight] as const)

interface AppSpec {
  readonly Resources: readonly Readonly<Record<string, {readonly Properties: object}>>[]
}
const propertiesIn = (content: string): object => found(Object.values((parse(content) as AppSpec).Resources[0] ?? {})[0]).Properties

test('a task definition is registered and put into the AppSpec file, with what the service has and the file does not say', async () => {
  const it = await start({
    account: ({services: [service]}) =>
      Object.assign(found(service), {
        capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', base: 0, weight: 1}],
        platformVersion: '1.4.0',
        networkConfiguration: {awsvpcConfiguration: {subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED'}}
      })
  })
  const before = appSpecFiles.ECS({BeforeInstall: 'smoke', AfterAllowTraffic: 'smoke'})
  it.write('app/appspec.yaml', before)
  it.write('app/task-definition.json', taskDefinitionFile())
  const run = await it.deploy({'task-definition': 'task-definition.json', ...canary})
  expectGreen(run)
  expectNoAccount(run)

  const {content, sha256} = await it.appSpecOf(run)
  // What was written stays as it was written.
  const kept = before.replace(arnOf(2), arnOf(6)).split('\n')
  expect(content.split('\n').filter(line => kept.includes(line))).toEqual(kept)
  expect(propertiesIn(content)).toEqual({
    taskDefinition: arnOf(6),
    LoadBalancerInfo: {ContainerName: 'app', ContainerPort: 8080},
    capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', base: 0, weight: 1}],
    platformVersion: '1.4.0',
    networkConfiguration: {awsvpcConfiguration: {subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED'}}
  })
  expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))

  expect(run.outputs).toMatchObject({
    outcome: 'succeeded',
    'deployment-status': 'Succeeded',
    'compute-platform': 'ECS',
    'task-definition': 'web:6',
    revision: JSON.stringify({type: 'appspec', sha256})
  })
  expect(trafficIn(run)).toEqual(['10 % new, 90 % old', '100 % new, 0 % old'])
  expect(run.stdout).toContain('app/task-definition.json: left out revision, status, which ECS adds to what was registered\n')
  expect(run.stdout).toMatch(/^ +- CapacityProviderStrategy: FARGATE_SPOT \(base 0, weight 1\), as the service has it$/m)
  expect(run.stdout).toContain('\n|   # The service of the shop.\n')
  expect(run.summary).toContain('| Task definition | `web:6` |')
  expect(run.summary).toContain('- CapacityProviderStrategy: FARGATE_SPOT (base 0, weight 1), as the service has it')
  expect(run.summary).toContain('taskDefinition: arn:aws:ecs:us-east-1:000000000000:task-definition/web:6 # another one each time')

  expect(it.changes).toEqual(['RegisterTaskDefinition', 'CreateDeployment'])
  expect(it.running.account().findTaskDefinition('web:6')?.definition).not.toHaveProperty('status')
  expect(liveOf(it)).toEqual([[arnOf(6), 100]])
  expect(it.running.invoked).toEqual(['BeforeInstall smoke', 'AfterAllowTraffic smoke'])
})

test('an AppSpec is made of a task definition that is there, a container and a port', async () => {
  const it = await start()
  it.write('app/README.md', 'no AppSpec here')
  const run = await it.deploy({'task-definition': 'web:3', 'container-name': 'app', 'container-port': '8080'})
  expectGreen(run)
  expectNoAccount(run)
  expect(run.outputs).toMatchObject({outcome: 'succeeded', 'task-definition': 'web:3'})
  expect(run.stdout).toContain('The AppSpec that was made')
  expect(propertiesIn((await it.appSpecOf(run)).content)).toEqual({
    TaskDefinition: arnOf(3),
    LoadBalancerInfo: {ContainerName: 'app', ContainerPort: 8080}
  })
  expect(it.changes).toEqual(['CreateDeployment'])
  expect(liveOf(it)).toEqual([[arnOf(3), 100]])
})

test('the revision that one step put out is deployed by another one, without the AppSpec', async () => {
  const it = await start()
  it.write('app/appspec.yaml', appSpecFiles.ECS())
  const first = await it.deploy()
  expectGreen(first)
  const {source: _source, ...inputs} = it.inputs({revision: first.outputs['revision'] ?? ''})
  const again = await it.step.run(inputs)
  expectGreen(again)
  expect(await it.appSpecOf(again)).toEqual(await it.appSpecOf(first))
  expect(liveOf(it)).toEqual([[arnOf(2), 100]])
})

test('a dry run registers and creates nothing, and shows the request', async () => {
  const it = await start()
  it.write('app/appspec.yaml', appSpecFiles.ECS())
  it.write('app/task-definition.json', taskDefinitionFile())
  const before = it.holding()
  const run = await it.deploy({'task-definition': 'task-definition.json', 'dry-run': 'true'})
  expectGreen(run)
  expectNoAccount(run)
  expect(run.outputs['outcome']).toBe('skipped')
  expect(run.stdout).toContain('"revisionType":"AppSpecContent"')
  expect([it.changes, it.holding()]).toEqual([[], before])
})

test('tests run on new tasks that are ready, and then a step lets it go on, as far as the traffic', async () => {
  const it = await start({
    group: {
      ...withTestListener(),
      blueGreenDeploymentConfiguration: {
        deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 2_880},
        terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 2_880}
      }
    }
  })
  it.write('app/appspec.yaml', appSpecFiles.ECS({AfterAllowTestTraffic: 'smoke'}))
  const ready = await it.deploy({'wait-for': 'ready', ...canary})
  expectGreen(ready)
  expect(ready.outputs).toMatchObject({outcome: 'left-running', 'compute-platform': 'ECS'})
  expect((await it.running.info(ready.outputs['deployment-id'] ?? '')).status).toBe('Ready')
  expect([it.running.newPercent(), it.running.invoked]).toEqual([0, ['AfterAllowTestTraffic smoke']])
  // The post step leaves it alone.
  expect(await it.step.post(it.inputs(), ready.state)).toMatchObject({status: 0})

  const deploymentId = ready.outputs['deployment-id'] ?? ''
  const next = {mode: 'continue', 'deployment-id': deploymentId, 'poll-interval': '20ms'}
  const shifted = await it.step.run({...next, 'wait-for': 'traffic-shifted'})
  expectGreen(shifted)
  expectNoAccount(shifted)
  expect(shifted.outputs).toMatchObject({outcome: 'left-running', 'deployment-id': deploymentId, 'deployment-status': 'InProgress'})
  expect(trafficIn(shifted)).toEqual(['10 % new, 90 % old', '100 % new, 0 % old'])
  // The old tasks are kept for as long as the group says.
  expect(liveOf(it)).toEqual([
    [arnOf(1), 0],
    [arnOf(2), 100]
  ])

  const ended = await it.step.run(next)
  expectGreen(ended)
  expect(ended.outputs).toMatchObject({outcome: 'succeeded'})
  expect(liveOf(it)).toEqual([[arnOf(2), 100]])
  expect(it.changes).toEqual(['CreateDeployment', 'ContinueDeployment', 'ContinueDeployment'])
})
