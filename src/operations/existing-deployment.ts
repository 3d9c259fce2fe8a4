import {DeployError} from '../core/errors.ts'
import type {DeploymentSnapshot, RevisionLocation} from '../deployment/model.ts'
import {cancellable} from './cancellable.ts'
import {toDeployResult} from './deployment-result.ts'
import {explainWithFindings} from './explain-with-findings.ts'
import type {FollowContext, RunEnd} from './follow-to-end.ts'
import {heardObserver} from './heard-observer.ts'
import {hookFunctionsOf} from './hook-functions-of.ts'
import {outOfSight} from './in-sight.ts'
import type {WaitOptions} from './options.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import type {DeployResult} from './result.ts'
import {rollbackEventsOf} from './rollback-events-of.ts'
import {standardOnCancel} from './standard-on-cancel.ts'
import {explainStoppedTasks, taskDefinitionOf} from './stopped-tasks.ts'

/** `ecs` is only asked about deployments to ECS that failed. */
export type ExistingPorts = Pick<DeployPorts, 'codedeploy' | 'ecs' | 'clock'>

/** A deployment that somebody created, and what following it takes. */
export interface ExistingDeployment {
  readonly snapshot: DeploymentSnapshot
  readonly context: FollowContext
}

/**
 * Reads a deployment, lets `work` do with it what it does, and tells how it ended. Throws a `DeployError` when the deployment cannot be read
 * at the start, and the one that `work` throws; a bug there leaves the deployment out of sight.
 */
export async function withExistingDeployment(
  options: WaitOptions,
  ports: ExistingPorts,
  work: (deployment: ExistingDeployment) => Promise<RunEnd & Pick<DeployResult, 'isStopped'>>
): Promise<DeployResult> {
  const {observe, problem} = heardObserver(options.onEvent)
  const startMs = ports.clock.now()
  const {deploymentId, signal} = options
  const snapshot = await cancellable(signal, `${deploymentId} was seen`, () =>
    patiently(() => ports.codedeploy.getDeployment(deploymentId, signal), {
      clock: ports.clock,
      signal,
      patienceMs: options.timeout,
      onRetry: tellRetry(observe)
    })
  )
  const {applicationName = '', deploymentGroupName = '', computePlatform, revision} = snapshot
  const deploymentUrl = ports.codedeploy.deploymentUrl(deploymentId)
  observe({
    type: 'deployment-found',
    deploymentId,
    applicationName,
    deploymentGroupName,
    status: snapshot.status,
    ...(revision && {revision}),
    ...(deploymentUrl !== undefined && {deploymentUrl})
  })
  // Asked for when it is needed: a stop must not wait for it.
  let asked: ReturnType<typeof withContent> | undefined
  const whole = (): ReturnType<typeof withContent> => (asked ??= withContent(snapshot, options, ports))
  const context: FollowContext = {
    options: {...options, onCancel: options.onCancel ?? standardOnCancel.wait},
    startMs,
    group: snapshot,
    hookFunctions: async () => hookFunctionsOf(await whole()),
    rollbackEvents: await rollbackEventsOf(snapshot, ports, signal),
    explain: async failed => {
      const revision = await whole()
      const deployment = {taskDefinition: taskDefinitionOf(revision), signal}
      return explainStoppedTasks(failed, explainWithFindings(failed, {revision}), deployment, ports)
    },
    ports,
    observe
  }
  const seen = async (): Promise<Awaited<ReturnType<typeof work>>> => {
    try {
      return await work({snapshot, context})
    } catch (error) {
      if (error instanceof DeployError) throw error
      return outOfSight(error, {deploymentId}, observe)
    }
  }
  const end = await seen()
  const result: DeployResult = {
    ...toDeployResult(
      end,
      {
        applicationName,
        deploymentGroupName,
        ...(computePlatform !== undefined && {computePlatform}),
        ...(revision && {revision}),
        diagnostics: []
      },
      startMs,
      ports
    ),
    ...problem()
  }
  observe({type: 'ended', result})
  return result
}

/** CodeDeploy gives back the hash of an AppSpec, and its content when it is asked for that; not being answered only costs precision. */
async function withContent(
  {applicationName, revision}: DeploymentSnapshot,
  {signal}: WaitOptions,
  {codedeploy}: ExistingPorts
): Promise<RevisionLocation | undefined> {
  if (revision?.type !== 'appspec' || revision.content !== undefined || applicationName === undefined) return revision
  try {
    const content = await codedeploy.getAppSpecContent(applicationName, revision.sha256, signal)
    return {...revision, ...(content !== undefined && {content})}
  } catch (error) {
    if (error instanceof DeployError || signal?.aborted) return revision
    throw error
  }
}
