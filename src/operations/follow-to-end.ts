import {formatDuration} from '../core/duration.ts'
import type {Observer} from '../core/observer.ts'
import {withHint} from '../core/with-hint.ts'
import type {FailureExplanation} from '../deployment/failure.ts'
import type {HookFunctionNames} from '../deployment/hook-functions.ts'
import type {DeploymentKind, DeploymentSnapshot} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {followDeployment, type FollowEnd} from './follow-deployment.ts'
import {followRollback} from './follow-rollback.ts'
import {judgeSuccess} from './judge-success.ts'
import {milestones} from './milestone.ts'
import type {FollowOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import type {DeployResult, Outcome} from './result.ts'
import type {Stop} from './stop-deployment.ts'
import {tellOpenTraffic} from './tell-open-traffic.ts'
import {fateOf, withTakeUpAgain} from './take-up-again.ts'

/** What following a deployment, and its rollback, has shown. */
export type RunEnd = Pick<
  DeployResult,
  'outcome' | 'reached' | 'deploymentId' | 'rollbackDeploymentId' | 'errorCode' | 'errorMessage' | 'request' | 'failures' | 'snapshots'
>

export interface FollowContext {
  readonly options: FollowOptions
  /** Milliseconds since the epoch, from which on the time is counted. */
  readonly startMs: number
  /** What the group says, where it may be read. What the deployment itself says goes before. */
  readonly group: DeploymentKind | undefined
  /** ECS and Lambda: which function checks which event, as far as it is known. */
  readonly hookFunctions: () => Promise<HookFunctionNames>
  /** Which ends of the deployment its group rolls back, for when the deployment does not say so itself. */
  readonly rollbackEvents: readonly string[]
  /** What StopDeployment answered before, where stopping is what was asked for: those who did that hear nothing of other inputs. */
  readonly stop?: Extract<Stop, 'stopped' | 'over'>
  /** Whether StopDeployment was told to roll back, where it was told something. */
  readonly isRollbackAsked?: boolean
  readonly explain: (failed: DeploymentSnapshot) => Promise<readonly FailureExplanation[]>
  readonly ports: Pick<DeployPorts, 'codedeploy' | 'clock' | 'hostSystem'>
  readonly observe: Observer<OperationEvent>
}

/** CodeDeploy's own limits (limits page of its guide): nothing runs longer. ECS: until its traffic is shifted, and to the end of its old tasks. */
const platformLimitHours = {inPlace: 12, blueGreen: 109, ecs: 120 + 48, lambda: 50} as const

/** Milliseconds that a deployment is followed: what was asked for, or as long as it can run; while its kind is not known, the longer. */
export function budgetOf({timeout}: FollowOptions, kind: DeploymentKind): number {
  return timeout ?? platformLimitHours[limitOf(kind)] * 3_600_000
}

function limitOf({computePlatform, deploymentType}: DeploymentKind): keyof typeof platformLimitHours {
  if (computePlatform === 'ECS') return 'ecs'
  if (computePlatform === 'Lambda') return 'lambda'
  if (deploymentType === 'IN_PLACE') return 'inPlace'
  return computePlatform === 'Server' ? 'blueGreen' : 'ecs'
}

/** Follows a deployment as far as `waitFor` asks; one that failed or was stopped, to the end of its rollback. */
export async function followToEnd(deploymentId: string, context: FollowContext): Promise<RunEnd> {
  const {options, startMs, group, hookFunctions, explain, ports, observe} = context
  const deadline = (seen: DeploymentSnapshot | undefined): number => startMs + budgetOf(options, {...group, ...seen})
  const end = await followDeployment(deploymentId, {...options, hookFunctions: await hookFunctions()}, deadline, ports, observe)
  if (end.type === 'reached') return reached(deploymentId, options, end.snapshot)
  if (end.type !== 'final') return unfinished(deploymentId, end, context)

  const {snapshot, isTimedOut} = end
  if (snapshot.status === 'Succeeded') {
    const problem = judgeSuccess(snapshot, options, observe)
    const verdict = problem === undefined ? {outcome: 'succeeded' as const} : {outcome: 'failed' as const, errorMessage: problem}
    return {...verdict, deploymentId, failures: [], snapshots: [snapshot]}
  }
  // Who stopped it is known then: this run.
  const failures = (await explain(snapshot)).filter(({code}) => !isTimedOut || code !== 'MANUAL_STOP')
  for (const failure of failures) observe({type: 'failure-explained', deploymentId, failure})
  const isAsked = isTimedOut && options.onTimeout === 'stop-and-rollback'
  const rollback = await followRollback(snapshot, isAsked ? {...context, isRollbackAsked: true} : context)
  if (rollback === undefined) tellOpenTraffic(snapshot, ports, observe)
  const outcome = isTimedOut ? 'timed-out' : (rollback?.outcome ?? (snapshot.status === 'Stopped' ? 'stopped' : 'failed'))
  const problem = isTimedOut ? lateEnd(snapshot, options) : snapshot.errorMessage
  const errorMessage = [problem, rollback?.problem].filter(part => part !== undefined).join('. ')
  return {
    outcome,
    deploymentId,
    ...(snapshot.errorCode !== undefined && {errorCode: snapshot.errorCode}),
    ...(errorMessage !== '' && {errorMessage}),
    ...(rollback?.deploymentId !== undefined && {rollbackDeploymentId: rollback.deploymentId}),
    failures,
    snapshots: rollback?.snapshot ? [snapshot, rollback.snapshot] : [snapshot]
  }
}

/** A deployment that goes on, as far as was asked for. */
export function reached(deploymentId: string, {waitFor}: FollowOptions, snapshot: DeploymentSnapshot | undefined): RunEnd {
  return {
    outcome: 'left-running',
    ...(waitFor !== undefined && waitFor !== 'succeeded' && {reached: milestones[waitFor]}),
    deploymentId,
    failures: [],
    snapshots: snapshot ? [snapshot] : []
  }
}

type Unfinished = Exclude<FollowEnd, {type: 'final' | 'reached'}>

/** A deployment whose end was not seen. */
function unfinished(deploymentId: string, end: Unfinished, context: FollowContext): RunEnd {
  const {options, stop, ports} = context
  tellLastSeen(end, context)
  const [outcome, problem] = stop === undefined ? describeUnfinished(end, context) : describeStopping(end, stop, options)
  const errorMessage = outcome === 'cancelled' ? problem : withTakeUpAgain(problem, deploymentId, ports)
  return {outcome, deploymentId, errorMessage, failures: [], snapshots: end.snapshot ? [end.snapshot] : []}
}

/** Where the traffic was that a stop leaves there: nobody may look again. */
function tellLastSeen(end: Unfinished, {options, rollbackEvents, ports, observe}: FollowContext): void {
  if (end.type === 'lost' || end.stop !== 'stopped' || end.snapshot === undefined) return
  const policy = end.type === 'cancelled' ? options.onCancel : options.onTimeout
  const events = end.snapshot.autoRollbackEvents ?? rollbackEvents
  if (policy !== 'stop-and-rollback' && !events.includes('DEPLOYMENT_STOP_ON_REQUEST')) tellOpenTraffic(end.snapshot, ports, observe)
}

function describeUnfinished(end: Unfinished, {options, ports}: FollowContext): readonly [Outcome, string] {
  const isRehearsed = ports.hostSystem !== undefined
  const isLeft = (stop: Stop): boolean => isRehearsed && (stop === 'refused' || stop === 'unknown')
  switch (end.type) {
    case 'timed-out': {
      const fate = end.stop === undefined || isLeft(end.stop) ? fateOf(ports) : afterTimeout[end.stop]
      return ['timed-out', late(fate, options, `; last seen: ${end.snapshot?.status ?? 'nothing'}`)]
    }
    case 'cancelled':
      if (isLeft(end.stop ?? 'refused')) return ['cancelled', `the run was cancelled; the deployment ${fateOf(ports)}`]
      return afterCancel[end.stop ?? 'refused']
    case 'lost':
      return ['unknown', `the deployment ${isRehearsed ? 'could' : 'goes on, but can'}not be watched any more: ${withHint(end.error)}`]
  }
}

/** The end of a deployment that was to be stopped, and was not seen. */
function describeStopping(end: Unfinished, stop: 'stopped' | 'over', {timeout}: FollowOptions): readonly [Outcome, string] {
  const after = timeout === undefined ? '' : ` after ${formatDuration(timeout)}`
  const seen = `last seen: ${end.snapshot?.status ?? 'nothing'}`
  switch (end.type) {
    case 'timed-out':
      return [
        'timed-out',
        stop === 'stopped'
          ? `the deployment was told to stop, and has not ended yet${after}; ${seen}`
          : `the deployment had ended before it could be stopped, and how was not seen in time; ${seen}`
      ]
    case 'cancelled':
      return stop === 'stopped'
        ? ['cancelled', 'the run was cancelled; the deployment was told to stop, and has not ended yet']
        : ['unknown', 'the run was cancelled; the deployment had ended before it could be stopped, and how was not seen']
    case 'lost': {
      const before = stop === 'stopped' ? 'was told to stop' : 'had ended before it could be stopped'
      return ['unknown', `the deployment ${before}, and cannot be watched any more: ${withHint(end.error)}`]
    }
  }
}

/** A deployment that ended only because it was stopped when the time was up. */
function lateEnd({status, errorMessage}: DeploymentSnapshot, options: FollowOptions): string {
  if (status === 'Stopped') return late('was stopped', options)
  return `${late('failed while it was being stopped', options)}${errorMessage === undefined ? '' : `: ${errorMessage}`}`
}

/** What the time limit was, what became of the deployment, and which input decided that. */
function late(fate: string, {timeout, onTimeout = 'fail'}: FollowOptions, more = ''): string {
  const limit = timeout === undefined ? 'in time' : `within ${formatDuration(timeout)}`
  return `the deployment did not end ${limit} and ${fate} (\`on-timeout: ${onTimeout}\`${more})`
}

const afterTimeout: Readonly<Record<Stop, string>> = {
  stopped: 'was told to stop',
  over: 'ended just then, and how was not seen',
  refused: 'goes on, since it could not be stopped',
  unknown: 'may go on: whether it was stopped is not known'
}

const afterCancel: Readonly<Record<Stop, readonly [Outcome, string]>> = {
  stopped: ['cancelled', 'the run was cancelled; the deployment was told to stop'],
  over: ['unknown', 'the run was cancelled; the deployment ended just then, and how was not seen'],
  refused: ['left-running', 'the run was cancelled; the deployment goes on'],
  unknown: ['unknown', 'the run was cancelled; whether the deployment was stopped is not known']
}
