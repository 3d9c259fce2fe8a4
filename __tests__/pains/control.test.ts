import {StopDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {changeDeployments} from '../../src/local/simulation/fault-rules.ts'
import {lostAnswer} from '../../src/local/simulation/service-faults.ts'
import {Workshop, written} from '../support/program.ts'
import {Step, type StepRun} from '../support/runner.ts'
import {EmbeddedAccount} from './embedded-account.ts'

let account: EmbeddedAccount
let workshops: Workshop[]
beforeAll(async () => {
  account = await EmbeddedAccount.start(2)
})
afterAll(() => account.close())
beforeEach(() => {
  workshops = []
})
afterEach(() => {
  for (const workshop of workshops) workshop.remove()
})

const release = {source: 'web-app', 's3-bucket': 'revisions', 'application-name': 'shop', 'poll-interval': '20ms'}

/** A job of its own, that a run of the workflow started. */
function job(run = 42, attempt = 1): Step {
  const workshop = new Workshop()
  workshops.push(workshop)
  workshop.webApp()
  return new Step(workshop, {...account.environment, GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt)})
}

const inputs = (group: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  ...release,
  'deployment-group-name': group,
  ...more
})

function verdict({commands}: StepRun): string {
  return commands.filter(({name}) => name === 'error').at(-1)?.message ?? ''
}

/** Whatever is deployed hangs in `AfterInstall`. */
function hang(): void {
  account.fleet.script = ({event}) => (event === 'AfterInstall' ? 'hang' : undefined)
}

describe('a cancelled workflow that leaves the deployment running', () => {
  test('one call stops it, well before the runner kills the step, and the post step has seen it end', async () => {
    const group = await account.newGroup()
    hang()
    const step = job()
    const {child, ended} = step.start(inputs(group))
    await account.fleet.hanging(2)
    await written(child, /InProgress/)
    const cancelledMs = performance.now()
    child.kill('SIGINT')
    const run = await ended
    // When the runner sends the second signal.
    expect(performance.now() - cancelledMs).toBeLessThan(7_500)
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'cancelled'}})
    expect(account.written.filter(call => call === 'StopDeployment')).toHaveLength(1)
    const post = await step.run(release, run.state)
    expect(post.status).toBe(0)
    expect(post.stdout).toContain('Stopped')
    expect((await account.deployment(run.outputs['deployment-id'])).status).toBe('Stopped')
  })

  test('killed before it knew the id: the post step finds the deployment by its run, and stops it', async () => {
    const group = await account.newGroup()
    hang()
    const step = job()
    let kill = (): void => undefined
    account.faults = ({operation}) => {
      if (operation === 'CreateDeployment') return lostAnswer
      if (operation === 'ListDeployments') kill()
      return undefined
    }
    const {child, ended} = step.start(inputs(group))
    kill = () => child.kill('SIGKILL')
    const {outputs, state, signal} = await ended
    expect([signal, outputs['deployment-id']]).toEqual(['SIGKILL', undefined])
    account.faults = () => undefined
    const [created = '', ...more] = await account.deployments(group)
    expect(more).toEqual([])
    const post = await step.run(release, state)
    expect(post.stdout).toContain(created)
    expect((await account.deployment(created)).status).toBe('Stopped')
  })

  test('on-cancel: leave lets it go on, and says so, with how to take it up again', async () => {
    const group = await account.newGroup()
    hang()
    const step = job()
    const {child, ended} = step.start(inputs(group, {'on-cancel': 'leave'}))
    await written(child, /InProgress/)
    child.kill('SIGTERM')
    const run = await ended
    const id = run.outputs['deployment-id'] ?? ''
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'left-running'}})
    expect(verdict(run)).toMatch(new RegExp(`^Deployment ${id} was left running.*goes on.*\`mode: wait\` with \`deployment-id: ${id}\``))
    await step.run(release, run.state)
    expect(account.written).not.toContain('StopDeployment')
    account.fleet.release()
  })

  test('cancelled while it waits for the deployment of another run: that one is not touched, and none is created', async () => {
    const group = await account.newGroup()
    hang()
    const {outputs} = await job(41).run(inputs(group, {'wait-for': 'none'}))
    const step = job()
    const {child, ended} = step.start(inputs(group))
    await written(child, /Waiting for d-/)
    child.kill('SIGINT')
    const run = await ended
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'cancelled'}})
    expect((await step.run(release, run.state)).status).toBe(0)
    expect(account.written).not.toContain('StopDeployment')
    expect(await account.deployments(group)).toEqual([outputs['deployment-id']])
    expect((await account.deployment(outputs['deployment-id'])).status).toBe('InProgress')
    account.fleet.release()
  })
})

describe('a second push while the group is being deployed to', () => {
  /** Run 41 deploys, and hangs. */
  async function busyGroup(): Promise<{readonly group: string; readonly active: string}> {
    const group = await account.newGroup()
    hang()
    const {outputs} = await job(41).run(inputs(group, {'wait-for': 'none'}))
    return {group, active: outputs['deployment-id'] ?? ''}
  }

  const ends: [how: string, end: (active: string) => Promise<unknown>][] = [
    [
      'succeeded',
      () => {
        account.fleet.release()
        return Promise.resolve()
      }
    ],
    ['was stopped', active => account.codedeploy.send(new StopDeploymentCommand({deploymentId: active}))]
  ]
  test.each(ends)('waits, says for whom, and deploys when the first %s', async (how, end) => {
    const {group, active} = await busyGroup()
    // Deployments to other groups are nobody's concern.
    const elsewhere = await job(7).run(inputs(await otherGroup(), {'wait-for': 'none'}))
    const {child, ended} = job().start(inputs(group))
    const log = await written(child, /Waiting for d-/)
    expect(log).toMatch(
      new RegExp(`Waiting for ${active}, the active deployment of ${group} \\(InProgress, started by run 41 .* by mona; `)
    )
    account.fleet.script = () => undefined
    await end(active)
    const run = await ended
    expect(run).toMatchObject({status: 0, outputs: {outcome: 'succeeded'}})
    expect(run.stdout).toMatch(new RegExp(`Waited [\\d.]+ m?s for ${active} .*, then "${group}" was free`))
    expect(run.stdout).not.toContain(elsewhere.outputs['deployment-id'])
    // It stops nobody.
    expect(account.written.filter(call => call === 'StopDeployment')).toHaveLength(how === 'was stopped' ? 1 : 0)
    account.fleet.release()
  })

  async function otherGroup(): Promise<string> {
    const other = await account.newGroup()
    hang()
    return other
  }

  test.each([
    ['fail', 1, 'failed'],
    ['skip', 0, 'skipped']
  ])('on-active-deployment: %s ends with %s, and says whose deployment it is', async (policy, status, outcome) => {
    const {group, active} = await busyGroup()
    const run = await job().run(inputs(group, {'on-active-deployment': policy}))
    expect(run).toMatchObject({status, outputs: {outcome}})
    expect(run.outputs['error-message']).toMatch(
      new RegExp(`${active} \\(InProgress, started by run 41 \\(attempt 1\\) at 0123456: .* by mona\\)`)
    )
    expect(await account.deployments(group)).toEqual([active])
    account.fleet.release()
  })

  test('three at once: all are deployed, and never two at the same time', async () => {
    const group = await account.newGroup()
    const runs = await Promise.all([41, 42, 43].map(run => job(run).run(inputs(group))))
    expect(runs.map(({status, outputs}) => [status, outputs['outcome']])).toEqual(runs.map(() => [0, 'succeeded']))
    const infos = await Promise.all(runs.map(({outputs}) => account.deployment(outputs['deployment-id'])))
    const times = infos.map(({createTime, completeTime}) => [createTime?.getTime() ?? NaN, completeTime?.getTime() ?? NaN] as const)
    times.sort(([a], [b]) => a - b)
    for (const [i, [start]] of times.entries()) expect(start).toBeGreaterThanOrEqual(times[i - 1]?.[1] ?? 0)
    expect(await account.deployments(group)).toHaveLength(3)
  })
})

describe('an older commit deployed over a newer one', () => {
  const rows: [what: string, run: number, attempt: number, outcome: string][] = [
    ['an older run', 41, 1, 'superseded'],
    ['an older run that was started again', 41, 9, 'superseded'],
    ['an earlier attempt of the same run', 42, 1, 'superseded'],
    ['a later attempt of the same run', 42, 3, 'succeeded'],
    ['a newer run', 43, 1, 'succeeded']
  ]
  test.each(rows)('on-stale-run: after run 42, attempt 2, %s', async (_, run, attempt, outcome) => {
    const group = await account.newGroup()
    const newer = await job(42, 2).run(inputs(group))
    const stale = await job(run, attempt).run(inputs(group, {'on-stale-run': 'skip'}))
    expect(stale).toMatchObject({status: 0, outputs: {outcome}})
    expect(await account.deployments(group)).toHaveLength(outcome === 'superseded' ? 1 : 2)
    if (outcome !== 'superseded') return
    const why = `run 42 (attempt 2), which is newer, deployed to "${group}" with 0123456 already (${newer.outputs['deployment-id'] ?? ''}: Succeeded)`
    for (const told of [stale.stdout, stale.summary, stale.outputs['error-message']]) expect(told).toContain('which is newer')
    expect(stale.outputs['error-message']).toContain(why)
    const failed = await job(run, attempt).run(inputs(group, {'on-stale-run': 'fail'}))
    expect(failed).toMatchObject({status: 1, outputs: {outcome: 'superseded'}})
    expect(verdict(failed)).toContain(why)
    expect(await account.deployments(group)).toHaveLength(1)
  })

  test('a run that a newer one overtook while it waited is not deployed any more', async () => {
    const group = await account.newGroup()
    hang()
    const {outputs} = await job(40).run(inputs(group, {'wait-for': 'none'}))
    const first = outputs['deployment-id']
    // Run 41 does not see the end of run 40 before run 42 has been and gone.
    const isRunning = changeDeployments(info => ({...info, status: 'InProgress'}))
    account.faults = request =>
      request.operation === 'GetDeployment' && request.input['deploymentId'] === first ? isRunning(request) : undefined
    const {child, ended} = job(41).start(inputs(group, {'on-stale-run': 'skip'}))
    await written(child, /Waiting for d-/)
    account.fleet.script = () => undefined
    account.fleet.release()
    await account.untilListed(group, 'Succeeded')
    const newer = await job(42).run(inputs(group))
    expect(newer.status).toBe(0)
    account.faults = () => undefined
    expect(await ended).toMatchObject({status: 0, outputs: {outcome: 'superseded'}})
    expect(await account.deployments(group)).toEqual([newer.outputs['deployment-id'], first])
  })
})
