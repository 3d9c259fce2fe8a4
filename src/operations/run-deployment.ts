import type {Observer} from '../core/observer.ts'
import {explainFailure} from '../deployment/explain.ts'
import {targetCount, type DeploymentSnapshot} from '../deployment/model.ts'
import type {DeploymentRequest} from '../deployment/request.ts'
import {createDeployment} from './create-deployment.ts'
import type {OperationEvent} from './events.ts'
import {findRollback, followDeployment, type FollowEnd} from './follow-deployment.ts'
import {locateIn} from './locate-script.ts'
import type {DeployOptions} from './options.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import type {DeployResult, Outcome} from './result.ts'
import type {PreparedRevision} from './store-revision.ts'

export interface RunEnd extends Pick<
  DeployResult,
  'outcome' | 'deploymentId' | 'rollbackDeploymentId' | 'errorCode' | 'errorMessage' | 'failures' | 'snapshots'
> {
  readonly outcome: Outcome
}

/** From CreateDeployment to the end. Nothing that happens in here loses the deployment's id. */
export async function runDeployment(
  request: DeploymentRequest,
  options: DeployOptions,
  group: DeploymentGroup | undefined,
  {validation}: PreparedRevision,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<RunEnd> {
  observe({type: 'creating-deployment', ...names(request), description: request.description})
  const creation = await createDeployment(request, options, ports, observe)
  switch (creation.type) {
    case 'skipped':
      return notCreated('skipped', creation.activeDeploymentId, request)
    case 'timed-out':
      return notCreated('timed-out', creation.activeDeploymentId, request)
    case 'cancelled':
      return {outcome: 'cancelled', failures: [], snapshots: []}
    case 'created':
      break
  }
  const {deploymentId} = creation
  observe({
    type: 'deployment-created',
    deploymentId,
    ...names(request),
    revision: request.revision,
    ...deploymentUrl(ports, deploymentId),
    isRollback: false
  })
  const end = await followDeployment(deploymentId, options, ports, observe)
  const {snapshot} = end
  if (end.type !== 'final')
    return {
      outcome: unfinishedOutcome(end, options),
      deploymentId,
      ...unfinishedError(end),
      failures: [],
      snapshots: snapshot ? [snapshot] : []
    }
  const done = {
    deploymentId,
    ...(end.snapshot.errorCode !== undefined && {errorCode: end.snapshot.errorCode}),
    ...(end.snapshot.errorMessage !== undefined && {errorMessage: end.snapshot.errorMessage})
  }
  if (end.snapshot.status === 'Succeeded') {
    warnOfPartialSuccess(end.snapshot, observe)
    return {...done, outcome: 'succeeded', failures: [], snapshots: [end.snapshot]}
  }
  const failures = explainFailure(end.snapshot, validation && locateIn(validation.file, validation.appSpec))
  for (const failure of failures) observe({type: 'failure-explained', deploymentId, failure})
  const outcome = end.snapshot.status === 'Stopped' ? 'stopped' : 'failed'
  const rollback = await followRollback(end.snapshot, options, group, request, ports, observe)
  return {
    ...done,
    outcome: rollback?.outcome ?? outcome,
    ...(rollback && {rollbackDeploymentId: rollback.deploymentId}),
    failures,
    snapshots: [end.snapshot, ...(rollback?.snapshot ? [rollback.snapshot] : [])]
  }
}

/** Follows the automatic rollback of a deployment that failed or was stopped, if there is one. */
async function followRollback(
  failed: DeploymentSnapshot,
  options: DeployOptions,
  group: DeploymentGroup | undefined,
  request: DeploymentRequest,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<
  {readonly deploymentId: string; readonly outcome: Outcome | undefined; readonly snapshot: DeploymentSnapshot | undefined} | undefined
> {
  const groupEvents = request.autoRollback === undefined ? (group?.autoRollbackEvents ?? []) : request.autoRollback || []
  const deploymentId = await findRollback(failed, groupEvents, options, ports)
  if (deploymentId === undefined) {
    if (failed.rollback?.rollbackMessage !== undefined)
      observe({type: 'warning', message: `Not rolled back: ${failed.rollback.rollbackMessage}`})
    return undefined
  }
  observe({type: 'rollback-started', deploymentId: failed.id, rollback: {...failed.rollback, rollbackDeploymentId: deploymentId}})
  if (options.waitForRollback === false) return {deploymentId, outcome: undefined, snapshot: undefined}
  // A rollback that was begun is never stopped by us: the old revision is on its way back.
  const end = await followDeployment(deploymentId, {...options, onTimeout: 'fail', onCancel: 'leave'}, ports, observe)
  if (end.type !== 'final') return {deploymentId, outcome: end.type === 'cancelled' ? 'cancelled' : 'unknown', snapshot: end.snapshot}
  if (end.snapshot.status === 'Succeeded') return {deploymentId, outcome: 'rolled-back', snapshot: end.snapshot}
  for (const failure of explainFailure(end.snapshot)) observe({type: 'failure-explained', deploymentId, failure})
  return {deploymentId, outcome: 'rollback-failed', snapshot: end.snapshot}
}

function notCreated(outcome: Outcome, activeDeploymentId: string | undefined, {deploymentGroupName}: DeploymentRequest): RunEnd {
  return {
    outcome,
    errorMessage: `no deployment was created: ${activeDeploymentId ?? 'another deployment'} is active in deployment group "${deploymentGroupName}"`,
    failures: [],
    snapshots: []
  }
}

function unfinishedOutcome(end: Exclude<FollowEnd, {type: 'final'}>, {onCancel = 'stop'}: DeployOptions): Outcome {
  switch (end.type) {
    case 'timed-out':
      return 'timed-out'
    case 'cancelled':
      return onCancel === 'leave' || !end.stopped ? 'left-running' : 'cancelled'
    case 'lost':
      return 'unknown'
  }
}

function unfinishedError(end: Exclude<FollowEnd, {type: 'final'}>): Pick<DeployResult, 'errorMessage'> {
  switch (end.type) {
    case 'timed-out':
      return {
        errorMessage: `the deployment did not end in time${end.stopped ? ' and was stopped' : '; it goes on'} (last seen: ${end.snapshot?.status ?? 'nothing'})`
      }
    case 'cancelled':
      return {
        errorMessage: end.stopped ? 'the run was cancelled and the deployment was stopped' : 'the run was cancelled; the deployment goes on'
      }
    case 'lost':
      return {
        errorMessage: `the deployment goes on, but cannot be watched any more: ${end.error.message}${end.error.hint === undefined ? '' : `. ${end.error.hint}`}`
      }
  }
}

/** `Succeeded` is legal with failed instances, or none at all: health rules allow it. */
function warnOfPartialSuccess({overview, targets}: DeploymentSnapshot, observe: Observer<OperationEvent>): void {
  const total = overview ? targetCount(overview) : targets.length
  if (total === 0)
    observe({
      type: 'warning',
      message: 'The deployment succeeded without any instance: nothing was deployed',
      hint: 'Check the tags and Auto Scaling groups of the deployment group.'
    })
  const failed = targets.filter(({status}) => status === 'Failed').map(({id}) => id)
  if (failed.length > 0) {
    observe({
      type: 'warning',
      message: `The deployment succeeded, but it failed on ${failed.length} of ${total} instances: ${failed.slice(0, 10).join(', ')}`,
      hint: 'The health rules of its configuration allow that.'
    })
  }
}

function names({
  applicationName,
  deploymentGroupName
}: DeploymentRequest): Pick<DeploymentRequest, 'applicationName' | 'deploymentGroupName'> {
  return {applicationName, deploymentGroupName}
}

/** The page in the console, if there is one, as a property. */
export function deploymentUrl({codedeploy}: DeployPorts, deploymentId: string): {deploymentUrl?: string} {
  const url = codedeploy.deploymentUrl(deploymentId)
  return url === undefined ? {} : {deploymentUrl: url}
}
