import type {DeploymentInfo, DeploymentTarget, LifecycleEvent} from '@aws-sdk/client-codedeploy'

/** What becomes of a deployment. */
export interface Fate {
  /** Its statuses before the end, each with how long it lasts. */
  readonly steps: readonly Step[]
  readonly end: 'Succeeded' | 'Failed' | 'Stopped'
  readonly targets: number
  /** How many of these fail. */
  readonly failed: number
  /** How long it takes to stop. */
  readonly stopMs: number
  /** How long reads do not know it yet. */
  readonly unseenMs: number
  /** How late its rollback is announced. */
  readonly announcedMs: number
  readonly rollbackEnd: 'Succeeded' | 'Failed' | 'Stopped'
}

export interface Step {
  readonly status: string
  readonly ms: number
  /** Blue/green: the replacement instances get their traffic, or have it. */
  readonly traffic?: 'shifting' | 'shifted'
}

/** Somebody else, who wants to deploy to the group. */
export interface Rival {
  /** When, in milliseconds since the model began; not at all when the group is taken then. */
  readonly atMs: number
  readonly description: string
  readonly creator: string
  readonly fate: Fate
}

export interface ModelledDeployment {
  readonly id: string
  readonly description: string
  readonly creator: string
  readonly createdMs: number
  readonly fate: Fate
  readonly rollbackEvents: readonly string[]
  readonly rollbackOf?: string
  stop?: {readonly atMs: number; readonly autoRollback: boolean | undefined}
  rollbackId?: string
}

export interface World {
  readonly now: () => number
  readonly isBlueGreen: boolean
  readonly groupRollbackEvents: readonly string[]
  /** Whether GetDeployment says what is rolled back. */
  readonly tellsRollbackEvents: boolean
  /** Whether the refusal of a second deployment names the first. */
  readonly namesActive: boolean
  /** Every second read is as old as this. */
  readonly lagMs: number
  /** How late a list has a new deployment. */
  readonly listLagMs: number
  readonly fate: Fate
  readonly rivals: readonly Rival[]
}

/** An error of the service, by its name. */
export class Refusal extends Error {
  override readonly name: string
  readonly $fault = 'client'

  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}

const installEvents = ['BeforeInstall', 'Install', 'AfterInstall', 'ApplicationStart', 'ValidateService']
const trafficEvents = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic']
const finalStatuses: readonly string[] = ['Succeeded', 'Failed', 'Stopped']

/** CodeDeploy as far as a deployment to one group shows it: a function of time and of what it was asked. It shares no code with the product. */
export class ModelledCodeDeploy {
  readonly deployments: ModelledDeployment[] = []
  /** What StopDeployment was asked about, carried out or not. */
  readonly stopRequests: string[] = []
  /** Creates that were refused because another deployment was active, by the id of that. */
  readonly refusedFor: string[] = []
  readonly #world: World
  readonly #startMs: number
  readonly #rivals: Rival[]
  #reads = 0

  constructor(world: World) {
    this.#world = world
    this.#startMs = world.now()
    this.#rivals = [...world.rivals].sort((a, b) => a.atMs - b.atMs)
  }

  get now(): number {
    this.#advance()
    return this.#world.now()
  }

  statusAt(deployment: ModelledDeployment, atMs: number): string {
    const end = endOf(deployment)
    if (atMs >= end.atMs) return end.status
    return stepAt(deployment, atMs)?.status ?? 'Created'
  }

  statusNow(deployment: ModelledDeployment): string {
    return this.statusAt(deployment, this.now)
  }

  isOver(deployment: ModelledDeployment): boolean {
    return finalStatuses.includes(this.statusNow(deployment))
  }

  /** Whether a blue/green deployment had come so far by then, in milliseconds since the model began, before it ended. */
  hasReached({createdMs, fate}: ModelledDeployment, milestone: 'ready' | 'traffic-shifted', byMs = Infinity): boolean {
    const untilMs = Math.min(this.now, this.#startMs + byMs)
    let atMs = createdMs
    for (const {status, ms, traffic} of fate.steps) {
      if (atMs <= untilMs && (traffic === 'shifted' || (milestone === 'ready' && (status === 'Ready' || traffic !== undefined))))
        return true
      atMs += ms
    }
    return false
  }

  createDeployment({
    description = '',
    autoRollbackConfiguration: rollback
  }: {
    readonly description?: string | undefined
    readonly autoRollbackConfiguration?:
      {readonly enabled?: boolean | undefined; readonly events?: readonly string[] | undefined} | undefined
  }): string {
    const active = this.#activeAt(this.now)
    if (active) {
      this.refusedFor.push(active.id)
      // A name that looks like an id.
      const message = this.#world.namesActive
        ? `The Deployment Group 'prod-1' already has an active Deployment '${active.id}'`
        : 'the group is already being deployed to'
      throw new Refusal('DeploymentLimitExceededException', message)
    }
    const events = rollback === undefined ? this.#world.groupRollbackEvents : rollback.enabled === true ? (rollback.events ?? []) : []
    return this.#create({description, creator: 'user', createdMs: this.#world.now(), fate: this.#world.fate, rollbackEvents: events}).id
  }

  stopDeployment(id: string, autoRollback: boolean | undefined): void {
    this.stopRequests.push(id)
    const deployment = this.#find(id)
    if (this.isOver(deployment)) throw new Refusal('DeploymentAlreadyCompletedException', `${id} has ended`)
    deployment.stop ??= {atMs: this.#world.now(), autoRollback}
  }

  /** Newest first. */
  listDeployments(statuses: readonly string[] | undefined, sinceMs: number): string[] {
    const nowMs = this.now
    return this.deployments
      .filter(({createdMs}) => createdMs >= sinceMs && createdMs + this.#world.listLagMs <= nowMs)
      .filter(deployment => statuses === undefined || statuses.includes(this.statusNow(deployment)))
      .map(({id}) => id)
      .reverse()
  }

  getDeployment(id: string): DeploymentInfo {
    const deployment = this.#find(id)
    const atMs = this.#readTime(deployment)
    const status = this.statusAt(deployment, atMs)
    const {fate, description, creator, createdMs, rollbackEvents, rollbackOf} = deployment
    const end = endOf(deployment)
    const isAnnounced = deployment.rollbackId !== undefined && atMs >= end.atMs + fate.announcedMs
    const counts = {Pending: 0, InProgress: 0, Succeeded: 0, Failed: 0, Skipped: 0, Ready: 0}
    for (const target of this.#targetStatuses(deployment, atMs)) counts[target] += 1
    return {
      deploymentId: id,
      applicationName: 'shop',
      deploymentGroupName: 'production',
      computePlatform: 'Server',
      deploymentStyle: {deploymentType: this.#world.isBlueGreen ? 'BLUE_GREEN' : 'IN_PLACE'},
      status: status as NonNullable<DeploymentInfo['status']>,
      description,
      creator: creator as NonNullable<DeploymentInfo['creator']>,
      createTime: new Date(createdMs),
      deploymentOverview: counts,
      ...(this.#world.tellsRollbackEvents && {
        autoRollbackConfiguration: {
          enabled: rollbackEvents.length > 0,
          events: rollbackEvents as ('DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_REQUEST')[]
        }
      }),
      ...(status === 'Failed' && {errorInformation: {code: 'HEALTH_CONSTRAINTS', message: 'too many targets failed'}}),
      ...(isAnnounced && {rollbackInfo: {rollbackDeploymentId: deployment.rollbackId}}),
      ...(rollbackOf !== undefined && {rollbackInfo: {rollbackTriggeringDeploymentId: rollbackOf}}),
      ...(stepAt(deployment, atMs)?.traffic === 'shifted' && {instanceTerminationWaitTimeStarted: true})
    }
  }

  listTargets(id: string, statuses: readonly string[] | undefined): string[] {
    const deployment = this.#find(id)
    return this.#targetStatuses(deployment, this.#readTime(deployment)).flatMap((status, i) =>
      statuses === undefined || statuses.includes(status) ? [`i-${i}`] : []
    )
  }

  getTargets(id: string, ids: readonly string[]): DeploymentTarget[] {
    const deployment = this.#find(id)
    const atMs = this.#readTime(deployment)
    const statuses = this.#targetStatuses(deployment, atMs)
    return ids.map(targetId => {
      const status = statuses[Number(targetId.slice(2))] ?? 'Pending'
      const lifecycleEvents = this.#events(deployment, atMs, status)
      return {deploymentTargetType: 'InstanceTarget', instanceTarget: {targetId, status, lifecycleEvents}}
    })
  }

  #events(deployment: ModelledDeployment, atMs: number, target: keyof Counts): LifecycleEvent[] {
    const names = this.#world.isBlueGreen ? [...installEvents, ...trafficEvents] : installEvents
    const traffic = stepAt(deployment, atMs)?.traffic
    return names.map((lifecycleEventName, i) => {
      const isTraffic = i >= installEvents.length
      if (target === 'Succeeded' || (isTraffic && traffic === 'shifted')) return {lifecycleEventName, status: 'Succeeded'}
      if (target === 'Failed') return {lifecycleEventName, status: i === 0 ? 'Succeeded' : i === 1 ? 'Failed' : 'Skipped'}
      if (target === 'Pending' || (isTraffic && traffic === undefined)) return {lifecycleEventName, status: 'Pending'}
      return {lifecycleEventName, status: isTraffic || i > 1 ? 'InProgress' : 'Succeeded'}
    })
  }

  #targetStatuses(deployment: ModelledDeployment, atMs: number): (keyof Counts)[] {
    const {fate} = deployment
    const status = this.statusAt(deployment, atMs)
    return Array.from({length: fate.targets}, (_, i) => {
      if (status === 'Created' || status === 'Queued') return 'Pending'
      if (!finalStatuses.includes(status)) return status === 'Ready' ? 'Ready' : 'InProgress'
      if (status === 'Succeeded') return i < fate.failed ? 'Failed' : 'Succeeded'
      return status === 'Failed' ? 'Failed' : 'Skipped'
    })
  }

  /** Reads are eventually consistent. */
  #readTime({createdMs}: ModelledDeployment): number {
    this.#reads += 1
    return Math.max(createdMs, this.now - (this.#reads % 2 === 0 ? this.#world.lagMs : 0))
  }

  #find(id: string): ModelledDeployment {
    const found = this.deployments.find(deployment => deployment.id === id)
    if (found && this.now >= found.createdMs + found.fate.unseenMs) return found
    throw new Refusal('DeploymentDoesNotExistException', `there is no deployment ${id}`)
  }

  #activeAt(atMs: number): ModelledDeployment | undefined {
    return this.deployments.find(deployment => deployment.createdMs <= atMs && atMs < endOf(deployment).atMs)
  }

  #create(made: Omit<ModelledDeployment, 'id'>): ModelledDeployment {
    const deployment = {...made, id: `d-MODELLED${String.fromCharCode(65 + this.deployments.length)}`}
    this.deployments.push(deployment)
    return deployment
  }

  /** What happened by itself since: rollbacks and rivals, in their order. */
  #advance(): void {
    const nowMs = this.#world.now()
    for (;;) {
      const rolledBack = this.deployments.filter(
        deployment => deployment.rollbackId === undefined && endOf(deployment).atMs <= nowMs && isRolledBack(deployment)
      )
      const ended = rolledBack.sort((a, b) => endOf(a).atMs - endOf(b).atMs)[0]
      const rival = this.#rivals[0]
      const rivalMs = rival === undefined ? Infinity : this.#startMs + rival.atMs
      if (ended && endOf(ended).atMs <= rivalMs) this.#rollBack(ended)
      else if (rival && rivalMs <= nowMs) {
        this.#rivals.shift()
        if (!this.#activeAt(rivalMs)) this.#create({...rival, createdMs: rivalMs, rollbackEvents: this.#world.groupRollbackEvents})
      } else return
    }
  }

  #rollBack(ended: ModelledDeployment): void {
    const {fate} = ended
    const steps = [{status: 'InProgress', ms: 40_000}]
    const made = {description: '', creator: 'codeDeployRollback', createdMs: endOf(ended).atMs, rollbackEvents: [], rollbackOf: ended.id}
    ended.rollbackId = this.#create({...made, fate: {...fate, steps, end: fate.rollbackEnd, failed: 0}}).id
  }
}

interface Counts {
  readonly Pending: number
  readonly InProgress: number
  readonly Succeeded: number
  readonly Failed: number
  readonly Skipped: number
  readonly Ready: number
}

function stepAt({createdMs, fate}: ModelledDeployment, atMs: number): Step | undefined {
  let untilMs = createdMs
  for (const step of fate.steps) {
    untilMs += step.ms
    if (atMs < untilMs) return step
  }
  return undefined
}

function endOf({createdMs, fate, stop}: ModelledDeployment): {readonly atMs: number; readonly status: string} {
  const atMs = fate.steps.reduce((sum, {ms}) => sum + ms, createdMs)
  const stoppedMs = stop ? stop.atMs + fate.stopMs : Infinity
  return stoppedMs < atMs ? {atMs: stoppedMs, status: 'Stopped'} : {atMs, status: fate.end}
}

/** What StopDeployment was told overrules the settings. */
function isRolledBack(deployment: ModelledDeployment): boolean {
  const {stop, rollbackEvents, rollbackOf} = deployment
  const {status} = endOf(deployment)
  if (rollbackOf !== undefined || status === 'Succeeded') return false
  if (status === 'Failed') return rollbackEvents.includes('DEPLOYMENT_FAILURE')
  return stop?.autoRollback ?? (stop !== undefined && rollbackEvents.length > 0)
}
