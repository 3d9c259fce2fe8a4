import {assertNever} from '../core/assert-never.ts'
import type {Observer} from '../core/observer.ts'
import type {DeploymentSnapshot} from '../deployment/model.ts'
import type {DeploymentRequest} from '../deployment/request.ts'
import {createDeployment} from './create-deployment.ts'
import type {OperationEvent} from './events.ts'
import {explainWithFindings} from './explain-with-findings.ts'
import {followDeployment, type FollowEnd} from './follow-deployment.ts'
import {followRollback} from './follow-rollback.ts'
import type {DeployOptions} from './options.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import type {DeployResult, Outcome} from './result.ts'
import type {PreparedRevision} from './store-revision.ts'
import {warnOfPartialSuccess} from './warn-of-partial-success.ts'

export type RunEnd = Pick<
  DeployResult,
  'outcome' | 'deploymentId' | 'rollbackDeploymentId' | 'errorCode' | 'errorMessage' | 'failures' | 'snapshots'
>

export interface RunContext {
  readonly request: DeploymentRequest
  readonly options: DeployOptions
  /** Absent when the group may not be read. */
  readonly group: DeploymentGroup | undefined
  readonly ports: DeployPorts
  readonly observe: Observer<OperationEvent>
}

/** CodeDeploy's own limits (limits page of its guide): nothing runs longer. */
const platformLimitMs = {IN_PLACE: 12 * 3_600_000, BLUE_GREEN: 109 * 3_600_000} as const

/** From CreateDeployment to the end. Nothing that happens in here loses the deployment's id. */
export async function runDeployment(context: RunContext, {validation}: PreparedRevision): Promise<RunEnd> {
  const {request, options, group, ports, observe} = context
  const {applicationName, deploymentGroupName, description, revision} = request
  const budgetMs = options.timeout ?? platformLimitMs[group?.deploymentType === 'BLUE_GREEN' ? 'BLUE_GREEN' : 'IN_PLACE']
  const deadlineMs = ports.clock.now() + budgetMs
  observe({type: 'creating-deployment', applicationName, deploymentGroupName, description})
  const creation = await createDeployment(request, options, deadlineMs, ports, observe)
  if (creation.type !== 'created') return notCreated(creation, request)

  const {deploymentId} = creation
  const deploymentUrl = ports.codedeploy.deploymentUrl(deploymentId)
  observe({
    type: 'deployment-created',
    deploymentId,
    applicationName,
    deploymentGroupName,
    revision,
    ...(deploymentUrl !== undefined && {deploymentUrl})
  })
  const end = await followDeployment(deploymentId, options, deadlineMs, ports, observe)
  if (end.type !== 'final') return unfinished(deploymentId, end)

  const {snapshot, isTimedOut} = end
  if (snapshot.status === 'Succeeded') {
    warnOfPartialSuccess(snapshot, observe)
    return {outcome: 'succeeded', deploymentId, failures: [], snapshots: [snapshot]}
  }
  const failures = explainWithFindings(snapshot, validation)
  for (const failure of failures) observe({type: 'failure-explained', deploymentId, failure})
  const rollback = await followRollback(snapshot, context, budgetMs)
  const outcome = isTimedOut ? 'timed-out' : (rollback?.outcome ?? (snapshot.status === 'Stopped' ? 'stopped' : 'failed'))
  const errorMessage = [snapshot.errorMessage, rollback?.problem].filter(part => part !== undefined).join('. ')
  return {
    outcome,
    deploymentId,
    ...(snapshot.errorCode !== undefined && {errorCode: snapshot.errorCode}),
    ...(errorMessage !== '' && {errorMessage}),
    ...(rollback && {rollbackDeploymentId: rollback.deploymentId}),
    failures,
    snapshots: withRollback(snapshot, rollback?.snapshot)
  }
}

function withRollback(snapshot: DeploymentSnapshot, rollback: DeploymentSnapshot | undefined): DeploymentSnapshot[] {
  return rollback ? [snapshot, rollback] : [snapshot]
}

function notCreated(
  creation: Exclude<Awaited<ReturnType<typeof createDeployment>>, {type: 'created'}>,
  {deploymentGroupName}: DeploymentRequest
): RunEnd {
  switch (creation.type) {
    case 'cancelled':
      return {outcome: 'cancelled', errorMessage: 'the run was cancelled before a deployment was created', failures: [], snapshots: []}
    case 'unknown': {
      const {message, hint} = creation.error
      return {outcome: 'unknown', errorMessage: [message, hint].filter(part => part !== undefined).join('. '), failures: [], snapshots: []}
    }
    case 'skipped':
    case 'timed-out': {
      const active = creation.activeDeploymentId ?? 'another deployment'
      const errorMessage = `no deployment was created: ${active} is active in deployment group "${deploymentGroupName}"`
      return {outcome: creation.type, errorMessage, failures: [], snapshots: []}
    }
    default:
      return assertNever(creation)
  }
}

/** A deployment whose end was not seen. */
function unfinished(deploymentId: string, end: Exclude<FollowEnd, {type: 'final'}>): RunEnd {
  const [outcome, problem] = describeUnfinished(end)
  const goesOn = outcome === 'unknown' || outcome === 'left-running' || (end.type === 'timed-out' && end.stop !== 'stopped')
  const errorMessage = goesOn
    ? `${problem.replace(/\.$/, '')}. To take it up again: codedeploy-kit wait --deployment-id ${deploymentId}`
    : problem
  return {outcome, deploymentId, errorMessage, failures: [], snapshots: end.snapshot ? [end.snapshot] : []}
}

function describeUnfinished(end: Exclude<FollowEnd, {type: 'final'}>): readonly [Outcome, string] {
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
