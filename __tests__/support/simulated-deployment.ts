import {DeployError} from '../../src/core/errors.ts'
import {isTerminal, type DeploymentSnapshot, type TargetSnapshot} from '../../src/deployment/model.ts'
import type {DeploymentReader} from '../../src/deployment/reader.ts'
import type {FakeClock} from './fake-clock.ts'
import {overview} from './snapshots.ts'

/** What becomes of a target: it begins, and each of its events takes `stepMs`, up to the one that fails. */
export interface TargetFate {
  readonly startMs: number
  readonly stepMs: number
  /** Index of the event that fails; none when it is past the last. */
  readonly failsAt: number
  /** A status of a newer API while it runs. */
  readonly runsAs: 'InProgress' | 'Unknown' | 'Hovering'
}

export interface DeploymentFate {
  readonly targets: readonly TargetFate[]
  /** The statuses before the end, 10 s each; the last one stays. */
  readonly statuses: readonly string[]
  /** How it ends when all targets have; `undefined`: never. */
  readonly end: 'Succeeded' | 'Failed' | 'Stopped' | undefined
  readonly pageSize: number
  /** Reads lag behind by as much, those of odd calls. */
  readonly lagMs: number
  /** Of ECS or Lambda: only the first target counts, and its traffic is shifted in as many steps. Default: of servers. */
  readonly shift?: {readonly computePlatform: 'ECS' | 'Lambda'; readonly steps: number}
}

export const faultKinds = [
  'throttled',
  'service',
  'network',
  'access-denied',
  'expired-credentials',
  'no-credentials',
  'not-found',
  'gone'
] as const
export type FaultKind = (typeof faultKinds)[number]

export const eventNames = ['BeforeInstall', 'Install', 'AfterInstall'] as const
/** As many, so that a fate fits both. */
const trafficEventNames = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'] as const

/** A deployment as a function of time, read through calls that may fail. */
export class SimulatedDeployment implements DeploymentReader {
  calls = 0
  /** Calls since the last sleep, and the most there were. */
  callsOfLook = 0
  mostCallsOfLook = 0
  /** Calls for several targets where AWS takes one. */
  refusedCalls = 0
  /** The final status that GetDeployment gave away. */
  shownEnd: string | undefined
  readonly #fate: DeploymentFate
  readonly #faults: ReadonlyMap<number, FaultKind>
  readonly #clock: FakeClock
  readonly #startMs: number
  /** Milliseconds from the start to the end. */
  readonly endMs: number
  readonly #onCall: (call: number) => void

  constructor(
    fate: DeploymentFate,
    faults: ReadonlyMap<number, FaultKind>,
    clock: FakeClock,
    onCall: (call: number) => void = () => undefined
  ) {
    this.#fate = fate
    this.#faults = faults
    this.#clock = clock
    this.#startMs = clock.now()
    this.#onCall = onCall
    this.endMs = Math.max(fate.statuses.length * 10_000, ...this.#fates.map(endOf))
  }

  noteSleep(): void {
    this.callsOfLook = 0
  }

  /** Every final event of the targets that failed. */
  get failedEvents(): string[] {
    return this.#fates.flatMap((fate, i) =>
      fate.failsAt >= eventNames.length
        ? []
        : targetAt(fate, i, Infinity, this.#fate.shift).events.map(({name, status}) => `i-${i} ${name} ${status}`)
    )
  }

  /** The share of the traffic in the end. */
  get finalShare(): number | undefined {
    return this.#targets(Infinity)[0]?.traffic?.newPercent
  }

  get #fates(): readonly TargetFate[] {
    return this.#fate.shift ? this.#fate.targets.slice(0, 1) : this.#fate.targets
  }

  async getDeployment(deploymentId: string): Promise<DeploymentSnapshot> {
    const ms = await this.#call()
    const {statuses, end, shift} = this.#fate
    const running = statuses[Math.min(Math.floor(ms / 10_000), statuses.length - 1)] ?? 'Created'
    const status = end !== undefined && ms >= this.endMs ? end : running
    if (isTerminal(status)) this.shownEnd = status
    const counts = overview({})
    const counted: Record<string, number> = {...counts}
    for (const {status} of this.#targets(ms)) {
      const key = status === 'Pending' ? 'pending' : status === 'Succeeded' ? 'succeeded' : status === 'Failed' ? 'failed' : 'inProgress'
      counted[key] = (counted[key] ?? 0) + 1
    }
    // The counts of a deployment to a service or a function need not be kept.
    if (shift) return {id: deploymentId, status, computePlatform: shift.computePlatform, overview: counts, targets: []}
    return {id: deploymentId, status, overview: {...counts, ...counted}, targets: []}
  }

  async listTargets(
    _: string,
    {statuses, nextToken = '0'}: {readonly statuses?: readonly string[]; readonly nextToken?: string}
  ): Promise<{readonly ids: readonly string[]; readonly nextToken?: string}> {
    const ms = await this.#call()
    const ids = this.#targets(ms)
      .filter(({status}) => statuses === undefined || statuses.includes(status))
      .map(({id}) => id)
    const next = Number(nextToken) + this.#fate.pageSize
    return {ids: ids.slice(Number(nextToken), next), ...(next < ids.length && {nextToken: String(next)})}
  }

  async getTargets(_: string, ids: readonly string[]): Promise<readonly TargetSnapshot[]> {
    const ms = await this.#call()
    if (this.#fate.shift && ids.length > 1) {
      this.refusedCalls += 1
      throw new DeployError('usage', 'one at a time', {errorName: 'DeploymentTargetListSizeExceededException'})
    }
    const targets = this.#targets(ms)
    return ids.flatMap(id => targets[Number(id.slice(2))] ?? [])
  }

  async #call(): Promise<number> {
    const call = this.calls++
    this.callsOfLook += 1
    this.mostCallsOfLook = Math.max(this.mostCallsOfLook, this.callsOfLook)
    this.#onCall(call)
    await Promise.resolve()
    const fault = this.#faults.get(call)
    if (fault === 'gone') throw new DeployError('not-found', 'gone', {errorName: 'DeploymentTargetDoesNotExistException'})
    if (fault) throw new DeployError(fault, fault)
    return Math.max(0, this.#clock.now() - this.#startMs - (call % 2 === 1 ? this.#fate.lagMs : 0))
  }

  #targets(ms: number): TargetSnapshot[] {
    return this.#fates.map((fate, i) => targetAt(fate, i, ms, this.#fate.shift))
  }
}

function endOf({startMs, stepMs, failsAt}: TargetFate): number {
  return startMs + stepMs * Math.min(failsAt + 1, eventNames.length)
}

function targetAt(fate: TargetFate, index: number, ms: number, shift: DeploymentFate['shift']): TargetSnapshot {
  const {startMs, stepMs, failsAt, runsAs} = fate
  const step = ms < startMs ? -1 : Math.min(Math.floor((ms - startMs) / stepMs), eventNames.length)
  const isFailed = step > failsAt
  const events = (shift ? trafficEventNames : eventNames).map((name, i) => {
    if (isFailed) return {name, status: i < failsAt ? 'Succeeded' : i === failsAt ? 'Failed' : 'Skipped'}
    return {name, status: i < step ? 'Succeeded' : i === step ? 'InProgress' : 'Pending'}
  })
  const status = step < 0 ? 'Pending' : isFailed ? 'Failed' : step < eventNames.length ? runsAs : 'Succeeded'
  if (!shift) return {id: `i-${index}`, status, events}
  // While AllowTraffic runs, and for good when it does not fail.
  const into = Math.min(1, Math.max(0, (ms - startMs - stepMs) / stepMs))
  const newPercent = failsAt < 1 || (isFailed && failsAt === 1) ? 0 : Math.round((Math.floor(into * shift.steps) / shift.steps) * 100)
  return {id: `i-${index}`, status, events, traffic: {newPercent}}
}
