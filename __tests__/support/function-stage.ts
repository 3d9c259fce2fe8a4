import {createHash} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {GetApplicationRevisionCommand, ListDeploymentsCommand} from '@aws-sdk/client-codedeploy'
import {expect} from '@jest/globals'
import {minute, startFunctions, type FunctionFixture, type FunctionFixtureOptions, type Platform} from '../local/function-fixture.ts'
import {Workshop} from './program.ts'
import {Step, type StepRun} from './runner.ts'

/** The last call of a look at a deployment: what was read before belongs to what it answers. */
const lastOfLook = 'BatchGetDeploymentTargets'
/** Calls that leave something behind. */
const writes: ReadonlySet<string> = new Set([
  'RegisterTaskDefinition',
  'PublishVersion',
  'RegisterApplicationRevision',
  'CreateDeployment',
  'StopDeployment',
  'ContinueDeployment'
])

export interface FunctionStageOptions extends Omit<FunctionFixtureOptions, 'faults'> {
  /** How much time passes there with each look at a deployment. Default: a minute. */
  readonly passes?: number
}

/**
 * The embedded CodeDeploy with a service of ECS or an alias of Lambda, in the process of the test, and steps of the action that deploy to it.
 * Time passes there as somebody looks at a deployment. The function `smoke` can be a hook; it reports `Succeeded` unless its handler is another.
 */
export class FunctionStage {
  readonly running: FunctionFixture
  readonly workshop = new Workshop()
  readonly step: Step
  /** The calls that change something, in order. */
  readonly changes: string[]

  private constructor(running: FunctionFixture, changes: string[]) {
    this.running = running
    this.changes = changes
    const {endpoint, region} = running.local
    this.step = new Step(this.workshop, {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x'
    })
  }

  static async start({passes = minute, account: change, ...options}: FunctionStageOptions): Promise<FunctionStage> {
    const changes: string[] = []
    let passTime = (): void => undefined
    const running = await startFunctions({
      ...options,
      account: account => {
        account.functions.push({name: 'smoke', codeSha256: 'smoke', versions: [], aliases: []})
        change?.(account)
      },
      faults: ({operation}) => {
        if (operation === lastOfLook) passTime()
        if (writes.has(operation)) changes.push(operation)
        return undefined
      }
    })
    passTime = () => void running.clock.advance(passes)
    running.handlers['smoke'] = invocation => running.report(invocation, 'Succeeded')
    return new FunctionStage(running, changes)
  }

  /** A file in the workspace. */
  write(name: string, text: string): void {
    const file = join(this.workshop.workspace, name)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }

  /** Inputs of a deployment of `app` to the group, or of what follows one. */
  inputs(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
    return {'application-name': 'shop', 'deployment-group-name': 'production', source: 'app', 'poll-interval': '20ms', ...more}
  }

  async deploy(more: Readonly<Record<string, string>> = {}): Promise<StepRun> {
    return this.step.run(this.inputs(more))
  }

  /** The AppSpec that CodeDeploy was given, and the hash that it keeps it by. */
  async appSpecOf({outputs}: StepRun): Promise<{readonly content: string; readonly sha256: string}> {
    const {revision} = await this.running.info(outputs['deployment-id'] ?? '')
    const kept = await this.running.codedeploy.send(new GetApplicationRevisionCommand({applicationName: 'shop', revision}))
    const {content = '', sha256 = ''} = kept.revision?.appSpecContent ?? {}
    return {content, sha256}
  }

  /** Ids of all deployments, rollbacks included. */
  async deployments(): Promise<readonly string[]> {
    const group = {applicationName: 'shop', deploymentGroupName: 'production'}
    return (await this.running.codedeploy.send(new ListDeploymentsCommand(group))).deployments ?? []
  }

  /** A hash of what the account holds: an equal one says that nothing was changed. */
  holding(): string {
    const {services, taskDefinitions, functions} = this.running.account()
    return createHash('sha256').update(JSON.stringify({services, taskDefinitions, functions})).digest('hex')
  }

  async close(): Promise<void> {
    await this.running.close()
    expect(this.workshop.leftovers()).toEqual([])
    this.workshop.remove()
  }
}

const hooksOf = (hooks: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(hooks).map(([event, name]) => `  - ${event}: ${name}\n`)
  return lines.length === 0 ? '' : `Hooks:\n${lines.join('')}`
}

/** AppSpecs of the fixture's service and alias, as people write them: `web:2` or version 2 is to get the traffic. */
export const appSpecFiles: Readonly<Record<Platform, (hooks?: Readonly<Record<string, string>>) => string>> = {
  ECS: (hooks = {}) => `version: 0.0
Resources:
  # The service of the shop.
  - TargetService:
      type: AWS::ECS::Service
      Properties:
        taskDefinition: arn:aws:ecs:us-east-1:000000000000:task-definition/web:2 # another one each time
        LoadBalancerInfo: {ContainerName: app, ContainerPort: 8080}
${hooksOf(hooks)}`,
  Lambda: (hooks = {}) => `version: 0.0
Resources:
  # The function of the shop.
  - Checkout:
      type: AWS::Lambda::Function
      Properties:
        Name: checkout
        Alias: live
        targetVersion: '2' # another one each time
${hooksOf(hooks)}`
}

/** A task definition of the family `web`, as `describe-task-definition` has it. */
export const taskDefinitionFile = (parts: object = {}): string =>
  JSON.stringify({
    family: 'web',
    networkMode: 'awsvpc',
    containerDefinitions: [{name: 'app', image: 'app:6', memory: 64, portMappings: [{containerPort: 8080}]}],
    revision: 5,
    status: 'ACTIVE',
    ...parts
  })

/** What a log says of the traffic. */
export const trafficIn = ({stdout}: Pick<StepRun, 'stdout'>): readonly string[] =>
  [...stdout.matchAll(/^\S+ +traffic +(\S.*?)(?: {2}\(.*)?$/gm)].map(([, told = '']) => told)

export const errorsOf = ({commands}: StepRun): StepRun['commands'] => commands.filter(({name}) => name === 'error')

export function expectGreen({status, stdout}: StepRun): void {
  expect({status, stdout: status === 0 ? '' : stdout}).toEqual({status: 0, stdout: ''})
}

/** The runner drops an output that masking the account id would change. */
export function expectNoAccount({outputs}: StepRun): void {
  expect(Object.entries(outputs).filter(([, value]) => /(?<![0-9a-f])\d{12}(?![0-9a-f])/.test(value))).toEqual([])
}
