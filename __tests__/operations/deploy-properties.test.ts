import {getEventListeners} from 'node:events'
import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {defined} from '../../src/core/defined.ts'
import {DeployError} from '../../src/core/errors.ts'
import {isTerminal, type DeploymentSnapshot} from '../../src/deployment/model.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {errorExitStatus, exitStatus} from '../../src/report/exit-status.ts'
import {ModelledCodeDeploy, type Fate, type ModelledDeployment, type Rival, type World} from '../support/modelled-codedeploy.ts'
import {callFaults, modelledPorts, operations, type CallFault, type Fault} from '../support/modelled-ports.ts'
import {VirtualClock} from '../support/virtual-clock.ts'

const workflow = 'octo/shop/deploy.yml'
const ms = (max: number): fc.Arbitrary<number> => fc.integer({min: 0, max})

const inPlace = fc.array(
  fc.record({
    status: fc.constantFrom('Created', 'Queued', 'InProgress', 'InProgress', 'Baking', 'Hovering'),
    ms: ms(90_000)
  }),
  {minLength: 1, maxLength: 4}
)
const blueGreen = fc.tuple(ms(60_000), ms(60_000), ms(60_000), ms(60_000)).map(([install, ready, shift, keep]) => [
  {status: 'InProgress', ms: install},
  {status: 'Ready', ms: ready},
  {status: 'InProgress', ms: shift, traffic: 'shifting' as const},
  {status: 'InProgress', ms: keep, traffic: 'shifted' as const}
])
const fateOf = (steps: fc.Arbitrary<Fate['steps']>): fc.Arbitrary<Fate> =>
  fc.record({
    steps,
    end: fc.constantFrom('Succeeded', 'Succeeded', 'Failed', 'Stopped'),
    targets: fc.constantFrom(0, 1, 3),
    failed: fc.constantFrom(0, 0, 0, 1),
    stopMs: ms(30_000),
    unseenMs: fc.constantFrom(0, 0, 1_500),
    announcedMs: fc.constantFrom(0, 3_000, 20_000),
    rollbackEnd: fc.constantFrom('Succeeded', 'Succeeded', 'Failed')
  })

const rival = (steps: fc.Arbitrary<Fate['steps']>): fc.Arbitrary<Rival> =>
  fc.record({
    atMs: fc.oneof(fc.constant(-5_000), ms(120_000)),
    description: fc.constantFrom(
      'by hand',
      `run=99 attempt=1 id=other99 workflow=${workflow}`,
      `run=101 attempt=1 id=other101 workflow=${workflow}`
    ),
    creator: fc.constantFrom('user', 'user', 'autoscaling', 'codeDeployRollback'),
    fate: fateOf(steps)
  })

const rollbackEvents = [[], ['DEPLOYMENT_FAILURE'], ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST']]
const worldOf = (isBlueGreen: boolean): fc.Arbitrary<Omit<World, 'now'>> => {
  const steps: fc.Arbitrary<Fate['steps']> = isBlueGreen ? blueGreen : inPlace
  return fc.record({
    isBlueGreen: fc.constant(isBlueGreen),
    groupRollbackEvents: fc.constantFrom(...rollbackEvents),
    tellsRollbackEvents: fc.boolean(),
    namesActive: fc.boolean(),
    lagMs: fc.constantFrom(0, 0, 2_000),
    listLagMs: fc.constantFrom(0, 0, 3_000),
    fate: fateOf(steps),
    rivals: fc.array(rival(steps), {maxLength: 2})
  })
}

const fault: fc.Arbitrary<Fault> = fc.record({
  operation: fc.constantFrom(...operations, 'CreateDeployment', 'GetDeployment', 'GetDeployment', 'StopDeployment'),
  fault: fc.constantFrom(...callFaults),
  from: fc.oneof(fc.constant(0), fc.integer({min: 0, max: 12})),
  count: fc.constantFrom(1, 1, 1, 1, 2, 5, Infinity)
})

const maybe = <const T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values)

const optionsOf = (
  isBlueGreen: boolean
): fc.Arbitrary<{readonly [K in 'waitFor' | 'timeout' | keyof typeof policies]: DeployOptions[K] | undefined}> =>
  fc.record({
    ...policies,
    waitFor: isBlueGreen ? maybe('none', 'ready', 'traffic-shifted', 'succeeded') : maybe('none', ...Array<undefined>(6)),
    timeout: maybe(20_000, 120_000, 600_000, ...Array<undefined>(4))
  })
const policies = {
  onTimeout: maybe('fail', 'stop', 'stop-and-rollback'),
  onCancel: maybe('leave', 'stop', 'stop-and-rollback'),
  onActiveDeployment: maybe('wait', 'wait', 'fail', 'skip', 'stop', 'stop-and-rollback'),
  onStaleRun: maybe('skip', 'fail', undefined, undefined),
  onPartialFailure: maybe('ignore', 'warn', 'fail'),
  onNoTargets: maybe('ignore', 'warn', 'fail'),
  autoRollback: maybe<NonNullable<DeployOptions['autoRollback']>>(false, ['DEPLOYMENT_FAILURE']),
  waitForRollback: maybe(true, false),
  pollInterval: maybe(5_000),
  deploymentConfigName: maybe('CodeDeployDefault.AllAtOnce')
}

const run = fc.boolean().chain(isBlueGreen =>
  fc.record({
    world: worldOf(isBlueGreen),
    options: optionsOf(isBlueGreen),
    faults: fc.oneof(fc.array(fault, {maxLength: 4}), fc.array(fault, {maxLength: 1})),
    latencyMs: fc.constantFrom(20, 250, 1_500),
    cancelMs: fc.option(ms(200_000), {nil: undefined, freq: 2})
  })
)
type Run = typeof run extends fc.Arbitrary<infer T> ? T : never

interface Told {
  readonly event: OperationEvent
  readonly atMs: number
}

interface Ran {
  readonly model: ModelledCodeDeploy
  /** The deployments of this run. */
  readonly own: readonly ModelledDeployment[]
  readonly result: DeployResult | undefined
  readonly error: unknown
  readonly exit: number
  readonly told: readonly Told[]
  /** The final status that a look at the own deployment showed, once the run knew its id. */
  readonly shownEnd: string | undefined
  readonly isCancelled: boolean
  readonly left: {readonly timers: number; readonly listeners: number}
}

async function runDeploy({world, options, faults, latencyMs, cancelMs}: Run): Promise<Ran> {
  const clock = new VirtualClock()
  const model = new ModelledCodeDeploy({...world, now: () => clock.now()} satisfies World)
  const controller = new AbortController()
  const {signal} = controller
  const told: Told[] = []
  let ownId: string | undefined
  let shownEnd: string | undefined
  const onSeen = ({id, status}: DeploymentSnapshot): void => {
    if (id === ownId && isTerminal(status)) shownEnd = status
  }
  const takeBack = cancelMs === undefined ? undefined : clock.after(cancelMs, () => controller.abort(new Error('cancelled')))
  const deploymentType = world.isBlueGreen ? 'BLUE_GREEN' : 'IN_PLACE'
  const group = {deploymentType, autoRollbackEvents: world.groupRollbackEvents}
  const given: Partial<DeployOptions> = defined(options)
  const work = deploy(
    {
      ...given,
      applicationName: 'shop',
      deploymentGroupName: 'production',
      githubRepository: 'octo/shop',
      githubCommitId: 'a'.repeat(40),
      run: {id: '100', attempt: 1, workflow},
      signal,
      onEvent: event => {
        if (event.type === 'deployment-created') ownId = event.deploymentId
        told.push({event, atMs: clock.now()})
      }
    },
    modelledPorts(model, {clock, faults, latencyMs, onSeen}, group)
  )
  let result: DeployResult | undefined
  let error: unknown
  try {
    result = await clock.run(work)
  } catch (thrown) {
    error = thrown
  }
  const isCancelled = signal.aborted
  takeBack?.()
  return {
    model,
    own: model.deployments.filter(({description}) => description.includes('id=a1b2c3d4')),
    result,
    error,
    exit: result ? exitStatus(result) : errorExitStatus(error),
    told,
    shownEnd,
    isCancelled,
    left: {timers: clock.pending, listeners: getEventListeners(signal, 'abort').length}
  }
}

/** Whether the options make a failure of a success. */
function isRefusedSuccess({fate}: ModelledDeployment, {onPartialFailure, onNoTargets}: Run['options']): boolean {
  if (fate.targets === 0) return onNoTargets === 'fail'
  return fate.failed > 0 && onPartialFailure === 'fail'
}

/** Why exit status 0 is the truth; undefined when it is not. */
function reasonForSuccess({options}: Run, {model, own, result}: Ran): string | undefined {
  const [deployment] = own
  if (deployment === undefined) {
    const isRefused = model.refusedFor.length > 0
    if (options.onActiveDeployment === 'skip' && isRefused && result?.outcome === 'skipped') return 'skipped'
    const isNewer = model.deployments.some(({description}) => description.startsWith('run=101 '))
    return options.onStaleRun === 'skip' && isNewer && result?.outcome === 'superseded' ? 'superseded' : undefined
  }
  const {waitFor} = options
  if (model.statusNow(deployment) === 'Succeeded' && !isRefusedSuccess(deployment, options) && result?.outcome === 'succeeded')
    return 'succeeded'
  if (result?.outcome !== 'left-running' || result.deploymentId !== deployment.id) return undefined
  if (waitFor === 'none') return 'created'
  return (waitFor === 'ready' || waitFor === 'traffic-shifted') && model.hasReached(deployment, waitFor) ? waitFor : undefined
}

function expectTruth(given: Run, ran: Ran): void {
  const {options} = given
  const {model, own, result, error, exit, told, shownEnd, left} = ran
  const [deployment] = own

  // What broke is a failure of CodeDeploy, not of ours.
  if (error !== undefined && !(error instanceof DeployError)) throw error as Error
  expect(own.length).toBeLessThanOrEqual(1)
  expect(left).toEqual({timers: 0, listeners: 0})

  // 0 if and only if the final status is Succeeded, or what was asked for instead.
  if (exit === 0) expect(reasonForSuccess(given, ran)).toBeDefined()
  if (shownEnd === 'Succeeded' && deployment && options.waitFor !== 'none' && !isRefusedSuccess(deployment, options)) {
    expect([exit, result?.outcome]).toEqual([0, result?.reached === undefined ? 'succeeded' : 'left-running'])
  }
  // Nothing was created where nothing is said of a deployment.
  if (result?.deploymentId === undefined && result?.outcome !== 'unknown') expect(own).toEqual([])
  else if (result.deploymentId !== undefined) expect(result.deploymentId).toBe(deployment?.id)

  expectPatience(given, ran)
  expectTrueOutcome(given, ran)
  expectTrueStops(given, ran)
  expectTrueEvents(ran, told)
  expect(model.deployments.length).toBeLessThan(20)
}

const passing: ReadonlySet<CallFault> = new Set(['throttled', 'error-500', 'reset', 'lost', 'cut'])

/** What passes ends no run, and hides nothing: only options and cancels do. */
function expectPatience({faults, options}: Run, {result, error, isCancelled}: Ran): void {
  if (isCancelled || options.timeout !== undefined) return
  if (faults.some(({fault}) => !passing.has(fault)) || faults.reduce((sum, {count}) => sum + count, 0) > 3) return
  if (error instanceof DeployError) expect(['usage', 'active-deployment', 'superseded']).toContain(error.code)
  expect(['unknown', 'timed-out', 'cancelled']).not.toContain(result?.outcome)
}

/** The outcome is what the service itself would say now. */
function expectTrueOutcome({options}: Run, {model, own, result, shownEnd}: Ran): void {
  const [deployment] = own
  const rollback = model.deployments.find(({id}) => id === result?.rollbackDeploymentId)
  if (result?.rollbackDeploymentId !== undefined) expect(rollback?.rollbackOf).toBe(deployment?.id)
  switch (result?.outcome) {
    case 'succeeded':
      expect(deployment && model.statusNow(deployment)).toBe('Succeeded')
      break
    case 'failed':
      expect(deployment && model.statusNow(deployment)).toBe(shownEnd)
      expect(shownEnd === 'Failed' || (deployment && isRefusedSuccess(deployment, options))).toBe(true)
      break
    case 'stopped':
      expect(deployment && model.statusNow(deployment)).toBe('Stopped')
      break
    case 'rolled-back':
      expect(rollback && model.statusNow(rollback)).toBe('Succeeded')
      break
    case 'rollback-failed':
      expect(rollback && model.statusNow(rollback)).toMatch(/^(Failed|Stopped)$/)
      break
    case 'left-running':
      // It was not stopped by us: where it may have been, that is not known.
      if (deployment?.stop) expect(model.stopRequests).not.toContain(deployment.id)
      break
    case 'cancelled':
      if (result.deploymentId !== undefined && deployment && result.rollbackDeploymentId === undefined) {
        expect(deployment.stop !== undefined || model.isOver(deployment)).toBe(true)
      }
      break
    default:
  }
}

/** Only what is to be stopped is, and never a rollback. */
function expectTrueStops({options}: Run, {model, own, result, error, isCancelled}: Ran): void {
  const {onCancel = 'stop', onTimeout = 'fail', onActiveDeployment = 'wait'} = options
  const mayStopOwn = (isCancelled && onCancel !== 'leave') || onTimeout !== 'fail'
  const mayStopOthers = onActiveDeployment === 'stop' || onActiveDeployment === 'stop-and-rollback'
  const ownIds = new Set(own.map(({id}) => id))
  for (const {id, creator} of model.deployments.filter(({id}) => model.stopRequests.includes(id))) {
    expect(creator).not.toBe('codeDeployRollback')
    expect(ownIds.has(id) ? mayStopOwn : mayStopOthers).toBe(true)
  }
  // What is to be stopped with the run is, or it is said that it may go on.
  if (
    isCancelled &&
    onCancel !== 'leave' &&
    own.some(deployment => !model.isOver(deployment) && !model.stopRequests.includes(deployment.id))
  ) {
    expect(['unknown', 'left-running']).toContain(result?.outcome)
  }
  if (result?.outcome === 'cancelled' || (error instanceof DeployError && error.code === 'cancelled')) expect(isCancelled).toBe(true)
  const {errorMessage = ''} = result ?? {}
  if (/ and (the deployment )?was stopped/.test(errorMessage))
    expect(own.every(deployment => deployment.stop !== undefined || model.isOver(deployment))).toBe(true)
}

function expectTrueEvents({own, result, shownEnd}: Ran, told: readonly Told[]): void {
  const events = told.map(({event}) => event)
  expect(events.filter(({type}) => type === 'ended')).toHaveLength(result ? 1 : 0)
  if (result) expect(events.at(-1)?.type).toBe('ended')
  expect(events.filter(({type}) => type === 'deployment-created').length).toBe(result?.deploymentId === undefined ? 0 : 1)
  const finished = events.filter(event => event.type === 'finished')
  const ids = finished.map(({deploymentId}) => deploymentId)
  expect(new Set(ids).size).toBe(ids.length)
  const [deployment] = own
  if (deployment) expect(ids.includes(deployment.id)).toBe(shownEnd !== undefined)
  // What a watch tells of a deployment ends with that.
  for (const [i, event] of events.entries()) {
    if (event.type !== 'finished') continue
    const later = events.slice(i + 1).filter(other => 'deploymentId' in other && other.deploymentId === event.deploymentId)
    expect(later.map(({type}) => type).filter(type => type !== 'failure-explained' && type !== 'rollback-started')).toEqual([])
  }
}

test('whatever happens to the deployment, to the calls and to the group, a deploy ends with the truth', async () => {
  const ends = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(run, async given => {
      const ran = await runDeploy(given)
      const end = ran.result?.outcome ?? (ran.error instanceof DeployError ? `error ${ran.error.code}` : 'bug')
      ends.set(end, (ends.get(end) ?? 0) + 1)
      expectTruth(given, ran)
    }),
    {numRuns: Number(process.env['RUNS'] ?? 10_000)}
  )
  console.log(ends)
}, 120_000)
