import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {
  CreateApplicationCommand,
  CreateDeploymentGroupCommand,
  GetDeploymentCommand,
  ListDeploymentsCommand,
  StopDeploymentCommand
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand} from '@aws-sdk/client-s3'
import {afterAll, beforeAll, expect} from '@jest/globals'
import type {Host} from '../../src/local/host-port.ts'
import {createSimulatedFleet} from '../../src/local/simulation/simulated-fleet.ts'
import type {CreateHosts} from '../../src/local/start.ts'
import {roleArn, startFixture, type Fixture} from '../local/local-fixture.ts'
import {FaultyProxy} from '../support/faulty-proxy.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {Workshop} from '../support/program.ts'
import {Step, type StepRun} from '../support/runner.ts'
import {drawMoments, type Moment} from '../support/signal-moments.ts'

const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_121)
/** GitHub sends the next signal after 7.5 s. On a network that answers, or is silent when a deployment is to be created, it takes less. */
const answerLimitMs = 5_000
const deadAnswerLimitMs = 7_000
const lanes = 6
/** What instances do, by deployment group, and whom they tell that their last event begins. */
const plans = new Map<string, Plan>()

interface Plan {
  readonly hangs: boolean
  readonly onLastEvent: () => void
  /** What an instance that is told to stop still waits for. */
  readonly stopped: Promise<void>
}

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture({createHosts: slowToStop(createSimulatedFleet({script: eventOf}))})
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'revisions'}))
  await fixture.codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
})
afterAll(() => fixture.close())

function eventOf({deploymentGroupName, event}: Parameters<Host['run']>[0]): {durationMs: number | 'never'} {
  const plan = plans.get(deploymentGroupName)
  if (event === 'ApplicationStart' && plan?.hangs === true) return {durationMs: 'never'}
  return {durationMs: 30}
}

/** Instances that may go on for a while when their deployment is stopped, as those do that finish the script they are in. */
function slowToStop(createHosts: CreateHosts): CreateHosts {
  return async context => {
    const fleet = await createHosts(context)
    const hosts = fleet.hosts.map((host): Host => {
      const run: Host['run'] = async (command, signal) => {
        const plan = plans.get(command.deploymentGroupName)
        if (command.event === 'ValidateService') plan?.onLastEvent()
        try {
          return await host.run(command, signal)
        } catch (error) {
          await plan?.stopped
          throw error
        }
      }
      return {...host, run}
    })
    return {...fleet, hosts}
  }
}

/** What a run came to. */
interface Story {
  readonly moment: Moment
  readonly run: StepRun
  readonly post: StepRun
  readonly isSignalled: boolean
  readonly isEndedBySecond: boolean
  /** From the first signal to the end of the process. */
  readonly answeredMs: number
  readonly stopsOfRun: number
  readonly stopsOfPost: number
  readonly creates: number
  /** The deployments of the run, when the step and when the post step had ended. */
  readonly after: Readonly<Record<string, string>>
  readonly afterPost: Readonly<Record<string, string>>
}

/** A deployment group, a proxy before it, and a place for the processes that deploy to it. */
class Lane {
  readonly workshop = new Workshop()
  readonly #group: string
  readonly #proxy: FaultyProxy
  readonly #step: Step
  readonly #inputs: Readonly<Record<string, string>>
  readonly #seen = new Set<string>()

  private constructor(group: string, proxy: FaultyProxy) {
    this.#group = group
    this.#proxy = proxy
    this.#step = new Step(this.workshop, {
      AWS_ENDPOINT_URL: proxy.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x'
    })
    mkdirSync(join(this.workshop.workspace, 'app'))
    writeFileSync(
      join(this.workshop.workspace, 'app/appspec.yml'),
      `version: 0.0\nos: linux\n# ${group}\nfiles:\n  - source: /\n    destination: /opt/shop\n`
    )
    this.#inputs = {
      mode: 'deploy',
      source: 'app',
      's3-bucket': 'revisions',
      'skip-unchanged': 'never',
      'application-name': 'shop',
      'deployment-group-name': group,
      'poll-interval': '20ms'
    }
  }

  static async open(group: string): Promise<Lane> {
    await fixture.codedeploy.send(
      new CreateDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: group, serviceRoleArn: roleArn})
    )
    return new Lane(group, await FaultyProxy.start(fixture.local.endpoint))
  }

  /** Runs the step without a signal: how many requests it sends before CreateDeployment. */
  async rehearse(): Promise<number> {
    const {status, stdout} = await this.#step.run(this.#inputs)
    expect({status, stdout: status === 0 ? '' : stdout}).toEqual({status: 0, stdout: ''})
    await this.#newDeployments()
    return this.#proxy.calls.indexOf('CreateDeployment')
  }

  async tell(moment: Moment): Promise<Story> {
    const proxy = this.#proxy
    proxy.reset()
    if (moment.isCreateSilent === true) proxy.rules.push({operation: 'CreateDeployment', fault: {kind: 'silent'}})
    let firstMs: number | undefined
    let secondMs: number | undefined
    let isLastEvent = false
    let release = (): void => undefined
    const released = new Promise<void>(resolve => (release = resolve))
    plans.set(this.#group, {
      hangs: moment.hangs,
      onLastEvent: () => (isLastEvent = true),
      stopped: moment.isSlowToStop ? released : Promise.resolve()
    })
    const {child, ended} = this.#step.start(this.#inputs)
    const {trigger, second} = moment

    const fire = async (): Promise<void> => {
      if (firstMs !== undefined) return
      firstMs = Infinity
      await sleep(trigger.delayMs)
      if (moment.isDeadAfterwards === true)
        for (const operation of ['StopDeployment', 'GetDeployment']) proxy.rules.push({operation, fault: {kind: 'silent'}})
      firstMs = child.exitCode === null && child.kill(moment.signal) ? performance.now() : undefined
      if (second?.type === 'after') {
        await sleep(second.delayMs)
        fireAgain()
      }
      // A held answer comes a moment later.
      await sleep(10)
    }
    const fireAgain = (): void => {
      if (secondMs === undefined && child.exitCode === null && child.kill('SIGTERM')) secondMs = performance.now()
    }
    const reached = (at: 'asked' | 'carried-out', operation: string, order: number): Promise<void> | undefined => {
      if (second?.type === 'stop' && second.at === at && operation === 'StopDeployment') fireAgain()
      if (trigger.type === 'last-event') return at === 'asked' && isLastEvent ? void fire() : undefined
      if (trigger.type !== 'request') return undefined
      if (trigger.operation === undefined ? order !== trigger.nth : operation !== trigger.operation) return undefined
      if (trigger.at === at) return fire()
      if (trigger.at === 'answered' && at === 'carried-out') void fire()
      return undefined
    }
    proxy.onCall = (operation, _, order) => reached('asked', operation, order)
    proxy.onAnswer = (operation, order) => reached('carried-out', operation, order)
    if (trigger.type === 'started') void fire()

    const run = await ended
    const endedMs = performance.now()
    proxy.rules.length = 0
    const after = await this.#newDeployments()
    const stopsOfRun = proxy.count('StopDeployment')
    proxy.onCall = () => undefined
    proxy.onAnswer = operation => {
      if (operation === 'GetDeployment') release()
    }
    const post = await this.#step.post(this.#inputs, run.state)
    const afterPost = {...(await this.#statusesOf(Object.keys(after))), ...(await this.#newDeployments())}
    await this.#stopAll(afterPost)
    release()
    return {
      moment,
      run,
      post,
      isSignalled: firstMs !== undefined,
      isEndedBySecond: secondMs !== undefined,
      answeredMs: firstMs === undefined ? 0 : endedMs - firstMs,
      stopsOfRun,
      stopsOfPost: proxy.count('StopDeployment') - stopsOfRun,
      creates: proxy.count('CreateDeployment'),
      after,
      afterPost
    }
  }

  /** What was left must not be in the way of the next run; it may have ended meanwhile. */
  async #stopAll(statuses: Readonly<Record<string, string>>): Promise<void> {
    for (const [deploymentId, status] of Object.entries(statuses))
      if (!isFinal(status)) await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId})).catch(() => undefined)
  }

  async close(): Promise<void> {
    await this.#proxy.close()
    this.workshop.remove()
  }

  /** Those that were created since they were last looked at, with their statuses. */
  async #newDeployments(): Promise<Record<string, string>> {
    const {deployments = []} = await fixture.codedeploy.send(
      new ListDeploymentsCommand({applicationName: 'shop', deploymentGroupName: this.#group})
    )
    const ids = deployments.filter(id => !this.#seen.has(id))
    for (const id of ids) this.#seen.add(id)
    return this.#statusesOf(ids)
  }

  async #statusesOf(ids: readonly string[]): Promise<Record<string, string>> {
    const found = ids.map(async deploymentId => {
      const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))
      return [deploymentId, deploymentInfo?.status ?? ''] as const
    })
    return Object.fromEntries(await Promise.all(found))
  }
}

const isFinal = (status: string): boolean => ['Succeeded', 'Failed', 'Stopped'].includes(status)

/** What is not as it should be. */
function flawsOf({
  moment,
  run,
  post,
  isSignalled,
  isEndedBySecond,
  answeredMs,
  stopsOfRun,
  stopsOfPost,
  creates,
  after,
  afterPost
}: Story): string[] {
  const flaws: string[] = []
  const must = (holds: boolean, what: string): void => {
    if (!holds) flaws.push(what)
  }
  const ids = Object.keys(afterPost)
  const [id = 'none'] = ids
  const status = afterPost[id]
  const isCut = run.signal !== null || isEndedBySecond || moment.signal === 'SIGKILL'
  must(ids.length <= 1 && creates <= 1, `${creates} creates and ${ids.length} deployments of one run`)
  must(status === undefined || isFinal(status), `the deployment is left ${status ?? ''}`)
  must(
    answeredMs < (moment.isDeadAfterwards === true ? deadAnswerLimitMs : answerLimitMs),
    `the process ended ${Math.round(answeredMs)} ms after the signal`
  )
  must(run.signal === null || run.outputs['outcome'] !== 'succeeded', 'a killed step says that it succeeded')
  must(run.status !== 0 || status === 'Succeeded', `status 0, and the deployment ${status ?? 'is not there'}`)
  must(
    isCut || (run.status === 0) === (status === 'Succeeded'),
    `status ${run.status ?? ''}, and the deployment ${status ?? 'is not there'}`
  )
  must(isSignalled || status === 'Succeeded', `nobody signalled, and the deployment ${status ?? 'is not there'}`)
  must(stopsOfRun <= 1, `${stopsOfRun} stops by the step`)
  // What a step did that was killed while it asked for the stop is not known: the post step asks again.
  must(
    stopsOfRun + stopsOfPost <= (isCut || moment.isDeadAfterwards === true ? 2 : 1),
    `${stopsOfRun} stops by the step and ${stopsOfPost} by the post step`
  )
  if (!isCut) {
    const {outcome} = run.outputs
    const isUnknown = moment.isCreateSilent === true || moment.isDeadAfterwards === true
    const expected = status === 'Succeeded' ? 'succeeded' : isUnknown ? 'unknown' : 'cancelled'
    must(outcome === expected, `the outcome is ${outcome ?? 'missing'}, and the deployment ${status ?? 'is not there'}`)
    must(run.outputs['deployment-id'] === undefined || run.outputs['deployment-id'] === id, 'the id is that of another deployment')
  }
  must(post.status === 0, `the post step ended with ${post.status ?? post.signal ?? ''}`)
  const told = / ?(d-\S+) (?:was stopped \((\w+)\)|had ended: (\w+))/.exec(post.stdout)
  if (told) {
    const [, toldId, stopped, ended] = told
    must(toldId === id && (stopped ?? ended) === status, `the post step says "${told[0]}", and ${id} is ${status ?? 'not there'}`)
  } else {
    // Nothing was left to do, or nothing was there.
    const before = after[id]
    must(
      before === undefined ? status === undefined : isFinal(before),
      `the post step is silent, and found ${id} ${before ?? 'missing'}: ${post.stdout}`
    )
    must(!post.stdout.includes('may still be running'), 'the post step does not know')
  }
  return flaws
}

test('SIGINT and SIGTERM at fifty random moments: each deployment is stopped or was final, and the post step agrees', async () => {
  const opened = await Promise.all(Array.from({length: lanes}, (_, index) => Lane.open(`group-${index + 1}`)))
  try {
    const preparation = (await opened[0]?.rehearse()) ?? 0
    expect(preparation).toBeGreaterThan(2)
    // After a create that nobody answered the post step looks for half a minute: the others run meanwhile.
    const left = drawMoments(seed, preparation).sort((a, b) => Number(b.isCreateSilent ?? false) - Number(a.isCreateSilent ?? false))
    const stories: Story[] = []
    await Promise.all(
      opened.map(async lane => {
        for (let moment = left.shift(); moment !== undefined; moment = left.shift()) stories.push(await lane.tell(moment))
        expect(lane.workshop.leftovers()).toEqual([])
      })
    )
    const wrong = stories.flatMap(story => {
      const flaws = flawsOf(story)
      const {moment, run, post} = story
      return flaws.length === 0 ? [] : [{flaws, moment, log: run.stdout.slice(-2_000), post: post.stdout, outputs: run.outputs}]
    })
    expect({seed, wrong}).toEqual({seed, wrong: []})
    const signalled = stories.filter(({moment, isSignalled}) => isSignalled && moment.signal !== 'SIGKILL')
    expect(signalled.length).toBeGreaterThanOrEqual(45)
  } finally {
    for (const lane of opened) await lane.close()
  }
}, 180_000)
