import {assertNever} from '../core/assert-never.ts'
import type {Observer} from '../core/observer.ts'
import {withHint} from '../core/with-hint.ts'
import type {DeploymentRequest, RestartRequest} from '../deployment/request.ts'
import {activeEnd} from './active-beforehand.ts'
import {describeActive} from './active-deployment.ts'
import type {CompleteRequest} from './create-context.ts'
import {createDeployment} from './create-deployment.ts'
import type {OperationEvent} from './events.ts'
import {explainWithFindings} from './explain-with-findings.ts'
import {hookFunctionsOf} from './hook-functions-of.ts'
import {budgetOf, followToEnd, reached, type RunEnd} from './follow-to-end.ts'
import type {DeployOptions} from './options.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {explainStoppedTasks, taskDefinitionOf} from './stopped-tasks.ts'
import {supersededBy} from './stale-run.ts'
import type {PreparedRevision} from './store-revision.ts'

export interface RunContext {
  readonly request: DeploymentRequest | RestartRequest
  readonly options: Omit<DeployOptions, 'applicationName' | 'deploymentGroupName'>
  /** Whether this run has created the group. */
  readonly isGroupNew?: boolean
  /** Absent when the group may not be read. */
  readonly group: DeploymentGroup | undefined
  readonly ports: DeployPorts
  readonly observe: Observer<OperationEvent>
  /** As {@link createDeployment} takes it. */
  readonly complete?: CompleteRequest
}

/** From CreateDeployment to the end. Nothing that happens in here loses the deployment's id. */
export async function runDeployment(context: RunContext, {validation}: Pick<PreparedRevision, 'validation'>): Promise<RunEnd> {
  const {request, options, isGroupNew = false, group, ports, observe} = context
  const {applicationName, deploymentGroupName, description} = request
  let revision = 'revision' in request ? request.revision : group?.lastSuccessfulRevision
  const {complete: completeNow} = context
  const complete: CompleteRequest | undefined =
    completeNow &&
    (async (...asked) => {
      const completed = await completeNow(...asked)
      if ('request' in completed) ({revision} = completed.request)
      return completed
    })
  const deadlineMs = ports.clock.now() + budgetOf(options, group ?? {})
  observe({type: 'creating-deployment', applicationName, deploymentGroupName, description})
  const creation = await createDeployment(request, {...options, isGroupNew}, deadlineMs, ports, observe, complete)
  if (creation.type !== 'created') return notCreated(creation, request)

  const {deploymentId} = creation
  const deploymentUrl = ports.codedeploy.deploymentUrl(deploymentId)
  observe({
    type: 'deployment-created',
    deploymentId,
    applicationName,
    deploymentGroupName,
    ...(revision && {revision}),
    ...(deploymentUrl !== undefined && {deploymentUrl})
  })
  // A cancel while it was being created is one of the deployment.
  const isToBeStopped = options.signal?.aborted === true && options.onCancel !== 'leave'
  if (options.waitFor === 'none' && !isToBeStopped) return reached(deploymentId, options, undefined)
  const {autoRollback} = request
  return followToEnd(deploymentId, {
    options,
    // It has the time anew: what another deployment took is not its own.
    startMs: ports.clock.now(),
    group,
    hookFunctions: () => Promise.resolve(hookFunctionsOf(revision)),
    rollbackEvents: autoRollback === undefined ? (group?.autoRollbackEvents ?? []) : autoRollback || [],
    explain: failed => {
      const deployment = {service: group?.ecsService, taskDefinition: taskDefinitionOf(revision), signal: options.signal}
      return explainStoppedTasks(
        failed,
        explainWithFindings(failed, {validation, revision, isRehearsed: ports.hostSystem !== undefined}),
        deployment,
        ports
      )
    },
    ports,
    observe
  })
}

function notCreated(
  creation: Exclude<Awaited<ReturnType<typeof createDeployment>>, {type: 'created'}>,
  {deploymentGroupName}: RunContext['request']
): RunEnd {
  switch (creation.type) {
    case 'cancelled':
      return {outcome: 'cancelled', errorMessage: 'the run was cancelled before a deployment was created', failures: [], snapshots: []}
    case 'unknown':
      return {outcome: 'unknown', errorMessage: withHint(creation.error), failures: [], snapshots: []}
    case 'unchanged':
      return {outcome: 'skipped', errorMessage: creation.reason, failures: [], snapshots: []}
    case 'superseded':
      return supersededBy(creation.newer, deploymentGroupName)
    case 'skipped':
    case 'timed-out': {
      const active = creation.active ? describeActive(creation.active) : 'another deployment'
      return activeEnd(creation.type, active, deploymentGroupName)
    }
    default:
      return assertNever(creation)
  }
}
