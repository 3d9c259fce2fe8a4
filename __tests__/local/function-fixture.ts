import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  BatchGetDeploymentTargetsCommand,
  CreateApplicationCommand,
  CreateDeploymentCommand,
  CreateDeploymentConfigCommand,
  CreateDeploymentGroupCommand,
  GetDeploymentCommand,
  ListDeploymentTargetsCommand,
  PutLifecycleEventHookExecutionStatusCommand
} from '@aws-sdk/client-codedeploy'
import type {
  CreateDeploymentCommandInput,
  CreateDeploymentGroupCommandInput,
  DeploymentInfo,
  ECSTarget,
  LambdaTarget,
  LifecycleEvent,
  TrafficRoutingConfig
} from '@aws-sdk/client-codedeploy'
import {Account} from '../../src/local/account/account.ts'
import type {EcsServiceRecord, LambdaAliasRecord, TaskSetRecord} from '../../src/local/account/records.ts'
import type {FaultRule} from '../../src/local/control-plane/fault.ts'
import type {HookEnd, HookFunctions, HookInvocation} from '../../src/local/hook-port.ts'
import {VirtualClock} from '../../src/local/simulation/virtual-clock.ts'
import type {Fixture} from './local-fixture.ts'
import {roleArn, startFixture} from './local-fixture.ts'

export const minute = 60_000
export type Platform = 'ECS' | 'Lambda'

/** What a hook function does; the default of one that is not scripted is that it does not exist. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most of them say nothing about their end
export type Handler = (invocation: HookInvocation, signal: AbortSignal) => Promise<HookEnd | void> | HookEnd | void

const arn = (revision: number): string => `arn:aws:ecs:us-east-1:000000000000:task-definition/web:${revision}`

/** The AppSpec that deploys `web:REVISION` or version REVISION. */
export function appSpec(platform: Platform, revision: number, hooks: Readonly<Record<string, string>> = {}): string {
  const resource =
    platform === 'ECS'
      ? {
          Type: 'AWS::ECS::Service',
          Properties: {TaskDefinition: arn(revision), LoadBalancerInfo: {ContainerName: 'app', ContainerPort: 8080}}
        }
      : {
          Type: 'AWS::Lambda::Function',
          Properties: {Name: 'checkout', Alias: 'live', CurrentVersion: String(revision - 1), TargetVersion: String(revision)}
        }
  return JSON.stringify({
    version: 0.0,
    Resources: [{Target: resource}],
    Hooks: Object.entries(hooks).map(([event, name]) => ({[event]: name}))
  })
}

export const ecsGroup = (settings: Partial<CreateDeploymentGroupCommandInput> = {}): Partial<CreateDeploymentGroupCommandInput> => ({
  ecsServices: [{clusterName: 'main', serviceName: 'web'}],
  loadBalancerInfo: {
    targetGroupPairInfoList: [{targetGroups: [{name: 'blue'}, {name: 'green'}], prodTrafficRoute: {listenerArns: ['arn:production']}}]
  },
  ...settings
})

/** A group with a test listener as well. */
export const withTestListener = (): Partial<CreateDeploymentGroupCommandInput> => ({
  loadBalancerInfo: {
    targetGroupPairInfoList: [
      {
        targetGroups: [{name: 'blue'}, {name: 'green'}],
        prodTrafficRoute: {listenerArns: ['arn:production']},
        testTrafficRoute: {listenerArns: ['arn:test']}
      }
    ]
  }
})

export interface FunctionFixture extends Fixture {
  readonly clock: VirtualClock
  /** `EVENT FUNCTION`, as they were invoked. */
  readonly invoked: string[]
  readonly handlers: Record<string, Handler>
  /** What is on disk of the account. */
  account(): Account
  service(): EcsServiceRecord
  alias(): LambdaAliasRecord
  deploy(content: string, settings?: Partial<CreateDeploymentCommandInput>): Promise<string>
  info(deploymentId: string): Promise<DeploymentInfo>
  target(deploymentId: string): Promise<Partial<ECSTarget & LambdaTarget>>
  /** `Install Succeeded`, in order. */
  events(deploymentId: string): Promise<readonly string[]>
  /** Lets the clock run until the deployment has ended. */
  ended(deploymentId: string): Promise<DeploymentInfo>
  /** The same until an event of the deployment is in progress. */
  during(deploymentId: string, event: string): Promise<void>
  report({deploymentId, hookExecutionId}: HookInvocation, status: string): Promise<void>
  /** Percent of the traffic that the new one has, in the account; that the old one has the rest is checked. */
  newPercent(): number
}

export interface FunctionFixtureOptions {
  readonly platform: Platform
  readonly group?: Partial<CreateDeploymentGroupCommandInput>
  /** Default: all at once. */
  readonly routing?: TrafficRoutingConfig
  /** Changes what the account has, before anything runs. */
  readonly account?: (account: Account) => void
  /** Asked for each call. */
  readonly faults?: FaultRule
  /** Continues with what another one left. */
  readonly directory?: string
}

/** Version 1 is deployed: `web:1`, or version 1 under the alias `live`; there are 2 to 5 as well. */
export async function startFunctions({
  platform,
  group = {},
  routing,
  account: change,
  faults,
  directory: given
}: FunctionFixtureOptions): Promise<FunctionFixture> {
  const directory = given ?? (await mkdtemp(join(tmpdir(), 'codedeploy-kit-functions-')))
  if (given === undefined) seed(directory, change)
  const clock = new VirtualClock()
  const invoked: string[] = []
  const handlers: Record<string, Handler> = {}
  const hookFunctions: HookFunctions = {
    async invoke(invocation, signal) {
      const {event, functionName} = invocation
      invoked.push(`${event} ${functionName}`)
      const handler = handlers[functionName]
      if (handler === undefined) throw new Error(`Function not found: ${functionName}`)
      return handler(invocation, signal)
    }
  }
  const fixture = await startFixture({directory, clock, hookFunctions, ...(faults && {faults})})
  const {codedeploy} = fixture
  if (given === undefined) {
    await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop', computePlatform: platform}))
    const config = {deploymentConfigName: 'custom', computePlatform: platform}
    if (routing !== undefined) await codedeploy.send(new CreateDeploymentConfigCommand({...config, trafficRoutingConfig: routing}))
    await codedeploy.send(
      new CreateDeploymentGroupCommand({
        applicationName: 'shop',
        deploymentGroupName: 'production',
        serviceRoleArn: roleArn,
        ...(routing === undefined ? {} : {deploymentConfigName: 'custom'}),
        ...(platform === 'ECS' ? ecsGroup(group) : group)
      })
    )
  }
  const account = (): Account => new Account(join(directory, 'account'))
  const info = async (deploymentId: string): Promise<DeploymentInfo> =>
    (await codedeploy.send(new GetDeploymentCommand({deploymentId}))).deploymentInfo ?? {}
  const lifecycle = async (deploymentId: string): Promise<readonly LifecycleEvent[]> =>
    (await self.target(deploymentId)).lifecycleEvents ?? []
  const until = async (isReached: () => Promise<boolean>): Promise<void> => {
    // Faster and faster: functions that are on the wire need turns of the event loop, not time, and waits need hours.
    for (let ms = 1_000; !(await isReached()); ms *= 1.1) await clock.advance(Math.min(minute, ms))
  }
  const self: FunctionFixture = {
    ...fixture,
    clock,
    invoked,
    handlers,
    account,
    service: () => found(account().findService('main', 'web')),
    alias: () => found(account().findFunction('checkout')?.aliases[0]),
    async deploy(content, settings = {}) {
      const {deploymentId} = await codedeploy.send(
        new CreateDeploymentCommand({
          applicationName: 'shop',
          deploymentGroupName: 'production',
          revision: {revisionType: 'AppSpecContent', appSpecContent: {content}},
          ...settings
        })
      )
      return found(deploymentId)
    },
    info,
    async target(deploymentId) {
      const {targetIds = []} = await codedeploy.send(new ListDeploymentTargetsCommand({deploymentId}))
      if (targetIds.length === 0) return {}
      const {deploymentTargets = []} = await codedeploy.send(new BatchGetDeploymentTargetsCommand({deploymentId, targetIds}))
      return {...deploymentTargets[0]?.ecsTarget, ...deploymentTargets[0]?.lambdaTarget}
    },
    async events(deploymentId) {
      return (await lifecycle(deploymentId)).map(({lifecycleEventName, status}) => `${lifecycleEventName} ${status}`)
    },
    async ended(deploymentId) {
      await until(async () => ['Succeeded', 'Failed', 'Stopped'].includes((await info(deploymentId)).status ?? ''))
      return await info(deploymentId)
    },
    async during(deploymentId, wanted) {
      await until(async () => (await self.events(deploymentId).catch((): readonly string[] => [])).includes(`${wanted} InProgress`))
    },
    async report({deploymentId, hookExecutionId}, status) {
      const ids = {deploymentId, lifecycleEventHookExecutionId: hookExecutionId}
      await codedeploy.send(new PutLifecycleEventHookExecutionStatusCommand({...ids, status: status as 'Succeeded'}))
    },
    newPercent: () => (platform === 'ECS' ? percentOfTaskSets(self.service().taskSets) : percentOfAlias(self.alias())),
    async close() {
      await fixture.close()
      if (given === undefined) await rm(directory, {recursive: true, force: true})
    }
  }
  return self
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing there')
  return value
}

function seed(directory: string, change: (account: Account) => void = () => undefined): void {
  const account = new Account(join(directory, 'account'))
  account.taskDefinitions.push(
    ...[1, 2, 3, 4, 5].map(revision => ({
      arn: arn(revision),
      family: 'web',
      revision,
      registeredMs: 0,
      definition: {family: 'web', containerDefinitions: [{name: 'app', image: 'app', portMappings: [{containerPort: 8080}]}]}
    }))
  )
  account.services.push({
    cluster: 'main',
    service: 'web',
    deploymentController: 'CODE_DEPLOY',
    desiredCount: 2,
    loadBalancers: [{containerName: 'app', containerPort: 8080}],
    taskSets: [{id: 'ecs-svc/1', taskDefinition: arn(1), createdMs: 0, status: 'PRIMARY', trafficWeight: 100}]
  })
  account.functions.push({
    name: 'checkout',
    codeSha256: 'code',
    versions: [1, 2, 3, 4, 5].map(version => ({version: String(version), codeSha256: `code ${version}`, publishedMs: 0})),
    aliases: [{name: 'live', version: '1'}]
  })
  change(account)
  account.save()
}

function percentOfTaskSets(taskSets: readonly TaskSetRecord[]): number {
  const of = (wanted: (taskSet: TaskSetRecord) => boolean): number =>
    taskSets.filter(wanted).reduce((sum, {trafficWeight}) => sum + trafficWeight, 0)
  if (of(() => true) !== 100) throw new Error('the weights of the task sets are not 100 percent')
  return of(({id}) => id !== 'ecs-svc/1')
}

function percentOfAlias({version, additional}: LambdaAliasRecord): number {
  if (version !== '1') return additional === undefined ? 100 : Number.NaN
  return Math.round((additional?.weight ?? 0) * 100)
}
