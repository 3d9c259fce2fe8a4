import {getEventListeners} from 'node:events'
import fc from 'fast-check'
import {defined} from '../../src/core/defined.ts'
import {isTerminal, type DeploymentSnapshot} from '../../src/deployment/model.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployPorts} from '../../src/operations/ports.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {errorExitStatus, exitStatus} from '../../src/report/exit-status.ts'
import {ModelledCodeDeploy, type Fate, type ModelledDeployment, type Rival, type World} from './modelled-codedeploy.ts'
import {callFaults, modelledPorts, operations, type Fault, type ModelledGroup, type Wire} from './modelled-ports.ts'
import {VirtualClock} from './virtual-clock.ts'

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
    listLagMs: fc.constantFrom(0, 0, 0, 3_000, 10_000, 30_000),
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

/** A world, a wish, and what goes wrong. */
export const scenario = fc.boolean().chain(isBlueGreen =>
  fc.record({
    world: worldOf(isBlueGreen),
    options: optionsOf(isBlueGreen),
    faults: fc.oneof(fc.array(fault, {maxLength: 4}), fc.array(fault, {maxLength: 1})),
    latencyMs: fc.constantFrom(20, 250, 1_500),
    cancelMs: fc.option(ms(200_000), {nil: undefined, freq: 2})
  })
)
export type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never

/** What a `deploy` came to, and the service with it. */
export interface Ran {
  readonly model: ModelledCodeDeploy
  /** The deployments of this run. */
  readonly own: readonly ModelledDeployment[]
  readonly result: DeployResult | undefined
  readonly error: unknown
  readonly exit: number
  readonly events: readonly OperationEvent[]
  /** The final status that a look at the own deployment showed, once the run knew its id. */
  readonly shownEnd: string | undefined
  readonly isCancelled: boolean
  /** Whether the run knew the id of its deployment when it was cancelled, if it was. */
  readonly isCreatedFirst: boolean
  readonly left: {readonly timers: number; readonly listeners: number}
}

/** Runs `deploy` from its options to its exit status, in no time. */
export async function runDeploy(
  {world, options, faults, latencyMs, cancelMs}: Scenario,
  connect: (model: ModelledCodeDeploy, wire: Wire, group: ModelledGroup) => DeployPorts = modelledPorts,
  clock = new VirtualClock()
): Promise<Ran> {
  const model = new ModelledCodeDeploy({...world, now: () => clock.now()} satisfies World)
  const controller = new AbortController()
  const {signal} = controller
  const events: OperationEvent[] = []
  let ownId: string | undefined
  let shownEnd: string | undefined
  let isCreatedFirst = false
  const onSeen = ({id, status}: DeploymentSnapshot): void => {
    if (id === ownId && isTerminal(status)) shownEnd = status
  }
  const takeBack = cancelMs === undefined ? undefined : clock.after(cancelMs, () => controller.abort(new Error('cancelled')))
  const deploymentType: ModelledGroup['deploymentType'] = world.isBlueGreen ? 'BLUE_GREEN' : 'IN_PLACE'
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
        if (event.type === 'deployment-created') {
          ownId = event.deploymentId
          isCreatedFirst = !signal.aborted
        }
        events.push(event)
      }
    },
    connect(model, {clock, faults, latencyMs, onSeen}, group)
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
    events,
    shownEnd,
    isCancelled,
    isCreatedFirst,
    left: {timers: clock.pending, listeners: getEventListeners(signal, 'abort').length}
  }
}
