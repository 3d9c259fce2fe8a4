import type {Observer} from '../core/observer.ts'
import type {FailureExplanation} from '../deployment/failure.ts'
import type {DeploymentSnapshot} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {followDeployment, type FollowEnd} from './follow-deployment.ts'
import {followRollback} from './follow-rollback.ts'
import {judgeSuccess} from './judge-success.ts'
import {milestones} from './milestone.ts'
import type {FollowOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import type {DeployResult, Outcome} from './result.ts'

/** What following a deployment, and its rollback, has shown. */
export type RunEnd = Pick<
  DeployResult,
  'outcome' | 'reached' | 'deploymentId' | 'rollbackDeploymentId' | 'errorCode' | 'errorMessage' | 'request' | 'failures' | 'snapshots'
>

export interface FollowContext {
  readonly options: FollowOptions
  readonly deadlineMs: number
  /** What a rollback has: it takes as long as a deployment. */
  readonly budgetMs: number
  /** Which ends of the deployment its group rolls back, for when the deployment does not say so itself. */
  readonly rollbackEvents: readonly string[]
  /** Whether StopDeployment was told to roll back, where it was told something. */
  readonly isRollbackAsked?: boolean
  readonly explain: (failed: DeploymentSnapshot) => FailureExplanation[]
  readonly ports: Pick<DeployPorts, 'codedeploy' | 'clock'>
  readonly observe: Observer<OperationEvent>
}

/** CodeDeploy's own limits (limits page of its guide): nothing runs longer. */
const platformLimitMs = {IN_PLACE: 12 * 3_600_000, BLUE_GREEN: 109 * 3_600_000} as const

/** Milliseconds that a deployment is followed: what was asked for, or as long as it can run. */
export function budgetOf({timeout}: FollowOptions, deploymentType: string | undefined): number {
  return timeout ?? platformLimitMs[deploymentType === 'BLUE_GREEN' ? 'BLUE_GREEN' : 'IN_PLACE']
}

/** Follows a deployment as far as `waitFor` asks; one that failed or was stopped, to the end of its rollback. */
export async function followToEnd(deploymentId: string, context: FollowContext): Promise<RunEnd> {
  const {options, deadlineMs, explain, ports, observe} = context
  const end = await followDeployment(deploymentId, options, deadlineMs, ports, observe)
  if (end.type === 'reached') return reached(deploymentId, options, end.snapshot)
  if (end.type !== 'final') return unfinished(deploymentId, end)

  const {snapshot, isTimedOut} = end
  if (snapshot.status === 'Succeeded') {
    const problem = judgeSuccess(snapshot, options, observe)
    const verdict = problem === undefined ? {outcome: 'succeeded' as const} : {outcome: 'failed' as const, errorMessage: problem}
    return {...verdict, deploymentId, failures: [], snapshots: [snapshot]}
  }
  const failures = explain(snapshot)
  for (const failure of failures) observe({type: 'failure-explained', deploymentId, failure})
  const isAsked = isTimedOut && options.onTimeout === 'stop-and-rollback'
  const rollback = await followRollback(snapshot, isAsked ? {...context, isRollbackAsked: true} : context)
  const outcome = isTimedOut ? 'timed-out' : (rollback?.outcome ?? (snapshot.status === 'Stopped' ? 'stopped' : 'failed'))
  const errorMessage = [snapshot.errorMessage, rollback?.problem].filter(part => part !== undefined).join('. ')
  return {
    outcome,
    deploymentId,
    ...(snapshot.errorCode !== undefined && {errorCode: snapshot.errorCode}),
    ...(errorMessage !== '' && {errorMessage}),
    ...(rollback && {rollbackDeploymentId: rollback.deploymentId}),
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
function unfinished(deploymentId: string, end: Unfinished): RunEnd {
  const [outcome, problem] = describeUnfinished(end)
  const goesOn = outcome === 'unknown' || outcome === 'left-running' || (end.type === 'timed-out' && end.stop !== 'stopped')
  const errorMessage = goesOn
    ? `${problem.replace(/\.$/, '')}. To take it up again: codedeploy-kit wait --deployment-id ${deploymentId}`
    : problem
  return {outcome, deploymentId, errorMessage, failures: [], snapshots: end.snapshot ? [end.snapshot] : []}
}

function describeUnfinished(end: Unfinished): readonly [Outcome, string] {
  switch (end.type) {
    case 'timed-out': {
      const lastSeen = `(last seen: ${end.snapshot?.status ?? 'nothing'})`
      return ['timed-out', `the deployment did not end in time${end.stop === 'stopped' ? ' and was stopped' : '; it goes on'} ${lastSeen}`]
    }
    case 'cancelled':
      return end.stop === 'stopped'
        ? ['cancelled', 'the run was cancelled and the deployment was stopped']
        : ['left-running', 'the run was cancelled; the deployment goes on']
    case 'lost': {
      const {message, hint} = end.error
      return [
        'unknown',
        `the deployment goes on, but cannot be watched any more: ${[message, hint].filter(part => part !== undefined).join('. ')}`
      ]
    }
  }
}
