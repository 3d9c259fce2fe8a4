import type {DeploymentEvent} from './events.ts'
import {functionNameOf} from '../core/function-reference.ts'
import {hookDuty, hookEvents, logGroupOf, type HookFunctionNames} from './hook-functions.ts'
import {isTargetFinal} from './merge.ts'
import {hasOneTarget, type DeploymentSnapshot, type TargetSnapshot} from './model.ts'

type StallEvent = Extract<DeploymentEvent, {type: 'targets-stalled'}>

/** CodeDeploy gives an agent five minutes to begin an event: told while there is still something to do. */
const notStartedMs = 240_000
/** A script may take an hour; after half of one somebody may want to look. */
const runningMs = 1_800_000
/** A hook function runs for a quarter of an hour at most, but it must report within an hour; tasks have an hour to become healthy. */
const functionMs = 600_000
const namedTargets = 10

const checks: Readonly<Record<StallEvent['phase'], readonly string[]>> = {
  'not-started': [
    'The CodeDeploy agent is installed and running (`systemctl status codedeploy-agent`).',
    'The instance has an instance profile; a profile that was attached later needs a restart of the agent.',
    'The instance reaches the endpoints of CodeDeploy (its commands, too) and S3, by internet or VPC endpoints.',
    "The instance's clock is right: AWS refuses requests that are more than five minutes off.",
    'The instance runs, and its tags (case counts) or its Auto Scaling group are those of the deployment group.'
  ],
  running: [
    'The script ends, and starts services in the background with all three streams redirected.',
    'The agent still runs and the instance is not out of memory or disk; its log is /var/log/aws/codedeploy-agent/.',
    'Of BlockTraffic and AllowTraffic: the deregistration delay and the health checks of the target group.'
  ]
}

/** New tasks that do not start are tried again and again for an hour; nothing else tells of them. */
const installChecks: readonly string[] = [
  'The new tasks start: the stopped tasks of the service say why not (its image, its secrets, memory, the log of its containers).',
  'They pass the health check of their target group: path, port, security groups, and `healthCheckGracePeriodSeconds` of the service.',
  'The cluster has room for them besides the old ones. CodeDeploy gives up after an hour.'
]

interface Watched {
  readonly said: string
  readonly sinceMs: number
  isTold: boolean
}

/** Notices targets that say nothing for long. The traffic of functions and task sets takes as long as it is to take. */
export class StallWatch {
  readonly #hookFunctions: HookFunctionNames
  readonly #watched = new Map<string, Watched>()
  #standstill: {readonly counts: string; readonly sinceMs: number; isTold: boolean} | undefined

  /** `hookFunctions`: of ECS and Lambda, which function checks which event, as far as it is known. */
  constructor(hookFunctions: HookFunctionNames = {}) {
    this.#hookFunctions = hookFunctions
  }

  /** The stalls that one look shows for the first time. `read`: the targets of this look. */
  look(known: DeploymentSnapshot, read: readonly TargetSnapshot[], nowMs: number): readonly StallEvent[] {
    if (known.status !== 'InProgress') return []
    if (hasOneTarget(known.computePlatform)) return read.flatMap(target => this.#functionStall(known.id, target, nowMs))
    if ((known.computePlatform ?? 'Server') !== 'Server') return []
    const stalled: Record<StallEvent['phase'], string[]> = {'not-started': [], running: []}
    for (const target of read) {
      const phase = this.#phaseOfStall(target, nowMs)
      if (phase) stalled[phase].push(target.id)
    }
    const events = (['not-started', 'running'] as const).flatMap(phase =>
      stalled[phase].length === 0 ? [] : [stallEvent(known.id, phase, stalled[phase], stalled[phase].length)]
    )
    const pending = this.#pendingAtStandstill(known, nowMs)
    return pending === 0 ? events : [...events, stallEvent(known.id, 'not-started', [], pending)]
  }

  /** Of a service or a function: the event that does not end, and what it waits for. */
  #functionStall(deploymentId: string, {id, events}: TargetSnapshot, nowMs: number): readonly StallEvent[] {
    const name = events.find(({status}) => status === 'InProgress')?.name
    const before = this.#watched.get(id)
    if (before?.said !== name) {
      if (name === undefined) this.#watched.delete(id)
      else this.#watched.set(id, {said: name, sinceMs: nowMs, isTold: false})
      return []
    }
    if (before === undefined || name === undefined || before.isTold || nowMs - before.sinceMs < functionMs) return []
    const checks = name === 'Install' ? installChecks : hookEvents.has(name) ? hookChecks(name, this.#hookFunctions[name]) : []
    if (checks.length === 0) return []
    before.isTold = true
    return [{type: 'targets-stalled', deploymentId, phase: 'running', targets: [id], targetCount: 1, silentMs: functionMs, checks}]
  }

  #phaseOfStall(target: TargetSnapshot, nowMs: number): StallEvent['phase'] | undefined {
    if (isTargetFinal(target.status)) {
      this.#watched.delete(target.id)
      return undefined
    }
    const said = JSON.stringify([target.status, target.events.map(({status}) => status)])
    const before = this.#watched.get(target.id)
    if (before?.said !== said) {
      this.#watched.set(target.id, {said, sinceMs: nowMs, isTold: false})
      return undefined
    }
    const phase = phaseOf(target)
    if (before.isTold || phase === undefined || nowMs - before.sinceMs < silenceOf(phase)) return undefined
    before.isTold = true
    return phase
  }

  /** Pending targets while none is in progress: in place, CodeDeploy begins the next ones at once. They are not named: nothing lists them. */
  #pendingAtStandstill({overview, deploymentType}: DeploymentSnapshot, nowMs: number): number {
    if (!overview || deploymentType === 'BLUE_GREEN' || overview.inProgress + overview.ready > 0) {
      this.#standstill = undefined
      return 0
    }
    const counts = JSON.stringify(overview)
    if (this.#standstill?.counts !== counts) this.#standstill = {counts, sinceMs: nowMs, isTold: false}
    if (this.#standstill.isTold || nowMs - this.#standstill.sinceMs < notStartedMs) return 0
    this.#standstill.isTold = true
    return overview.pending
  }
}

function hookChecks(event: string, called: string | undefined): readonly string[] {
  if (called === undefined) return [`${event} waits for its hook function, which ${hookDuty}; its log says how far it came.`]
  const name = functionNameOf(called)
  return [
    `${event} waits for its hook function ${name}, which ${hookDuty}.`,
    `Its log (log group ${logGroupOf(name)}) says how far it came.`
  ]
}

function phaseOf({events}: TargetSnapshot): StallEvent['phase'] | undefined {
  if (events.some(({status}) => status === 'InProgress')) return 'running'
  return events.every(({status}) => status === 'Pending') ? 'not-started' : undefined
}

function silenceOf(phase: StallEvent['phase']): number {
  return phase === 'running' ? runningMs : notStartedMs
}

function stallEvent(deploymentId: string, phase: StallEvent['phase'], targets: readonly string[], targetCount: number): StallEvent {
  return {
    type: 'targets-stalled',
    deploymentId,
    phase,
    targets: targets.slice(0, namedTargets),
    targetCount,
    silentMs: silenceOf(phase),
    checks: checks[phase]
  }
}
