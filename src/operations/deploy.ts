import {DeployError} from '../core/errors.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import {nearestName} from '../core/suggest.ts'
import {explainFailure, failedTargets} from '../deployment/explain.ts'
import type {DeploymentSnapshot, RevisionLocation} from '../deployment/model.ts'
import type {DeploymentRequest} from '../deployment/request.ts'
import {describeRun} from '../deployment/run-marker.ts'
import {createDeployment} from './create-deployment.ts'
import type {OperationEvent} from './events.ts'
import {findRollback, followDeployment, type FollowEnd} from './follow-deployment.ts'
import {locateIn} from './locate-script.ts'
import type {DeployOptions} from './options.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import type {DeployResult, Outcome} from './result.ts'
import {resolveRevisionSource} from './revision-source.ts'
import {prepareRevision, type PreparedRevision} from './store-revision.ts'

/**
 * Deploys a revision to a Server deployment group and follows it, and its rollback, to the end. Resolves with how it ended; only
 * `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
export async function deploy(options: DeployOptions, ports: DeployPorts): Promise<DeployResult> {
  const observe = muteOnError(options.onEvent, () => undefined)
  const startMs = ports.clock.now()
  const source = resolveRevisionSource(options)
  const prepared = await prepareRevision(source, options, ports, observe)
  throwIfCancelled(options)
  const group = await readGroup(options, ports, observe)
  const {revision, bundle} = await prepared.store()
  throwIfCancelled(options)
  const request = toRequest(options, revision, ports)
  if (revision.type === 's3') await registerRevision(request, ports, options.signal, observe)

  const end = await run(request, options, group, prepared, ports, observe)
  const last = end.snapshots.at(-1)
  const first = end.snapshots[0]
  const result: DeployResult = {
    outcome: end.outcome,
    applicationName: options.applicationName,
    deploymentGroupName: options.deploymentGroupName,
    ...(end.deploymentId !== undefined && {deploymentId: end.deploymentId}),
    deploymentIds: [end.deploymentId, end.rollbackDeploymentId].filter(id => id !== undefined),
    ...(first && {deploymentStatus: first.status}),
    ...(end.deploymentId !== undefined && url(ports, end.deploymentId)),
    ...(group && {computePlatform: group.computePlatform}),
    ...(end.errorCode !== undefined && {errorCode: end.errorCode}),
    ...(end.errorMessage !== undefined && {errorMessage: end.errorMessage}),
    ...(end.rollbackDeploymentId !== undefined && {rollbackDeploymentId: end.rollbackDeploymentId}),
    ...(end.rollbackDeploymentId !== undefined && last && last !== first && {rollbackStatus: last.status}),
    ...(first?.overview && {overview: first.overview}),
    failedTargets: first ? failedTargets(first) : [],
    failures: end.failures,
    revision,
    ...(group?.lastSuccessfulRevision && {previousRevision: group.lastSuccessfulRevision}),
    ...(bundle && {bundle}),
    diagnostics: prepared.diagnostics,
    durationMs: ports.clock.now() - startMs,
    snapshots: end.snapshots
  }
  observe({type: 'ended', result})
  return result
}

interface RunEnd extends Pick<
  DeployResult,
  'outcome' | 'deploymentId' | 'rollbackDeploymentId' | 'errorCode' | 'errorMessage' | 'failures' | 'snapshots'
> {
  readonly outcome: Outcome
}

/** From CreateDeployment to the end. Nothing that happens in here loses the deployment's id. */
async function run(
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
    ...url(ports, deploymentId),
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
  const total = overview ? Object.values(overview).reduce((sum: number, count: number) => sum + count, 0) : targets.length
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

/** The group says which platform this is; an application or group that does not exist is told with the nearest one that does. */
async function readGroup(
  {applicationName, deploymentGroupName, signal}: DeployOptions,
  {codedeploy}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<DeploymentGroup | undefined> {
  try {
    const group = await codedeploy.getDeploymentGroup(applicationName, deploymentGroupName, signal)
    if (group.computePlatform !== 'Server') {
      throw new DeployError(
        'usage',
        `deployment group "${deploymentGroupName}" deploys to ${group.computePlatform}; this version deploys to EC2 and on-premises servers only`,
        {
          input: 'deployment-group-name'
        }
      )
    }
    return group
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'access-denied') {
      observe({
        type: 'notice',
        message: `${error.message}. Going on without; codedeploy:GetDeploymentGroup would let options be checked before the upload`
      })
      return undefined
    }
    if (error.code === 'not-found') throw await withNearestName(error, {applicationName, deploymentGroupName, codedeploy, signal})
    throw error
  }
}

async function withNearestName(
  error: DeployError,
  {
    applicationName,
    deploymentGroupName,
    codedeploy,
    signal
  }: Pick<DeployOptions, 'applicationName' | 'deploymentGroupName' | 'signal'> & Pick<DeployPorts, 'codedeploy'>
): Promise<DeployError> {
  const isApplication = error.errorName === 'ApplicationDoesNotExistException'
  const input = isApplication ? 'application-name' : 'deployment-group-name'
  const names = await (
    isApplication ? codedeploy.listApplications(signal) : codedeploy.listDeploymentGroups(applicationName, signal)
  ).catch((): readonly string[] => [])
  const near = nearestName(isApplication ? applicationName : deploymentGroupName, names)
  const known = names.length > 0 && names.length <= 10 ? ` There are: ${names.join(', ')}.` : ''
  const {operation, errorName, requestId, cause} = error
  return new DeployError('not-found', error.message, {
    operation,
    errorName,
    requestId,
    cause,
    input,
    hint: near === undefined ? `Check \`${input}\` and the region.${known}` : `Did you mean "${near}"? Set \`${input}\`.`
  })
}

/** Registering is for the console and for later deployments; CreateDeployment works without. */
async function registerRevision(
  {applicationName, revision, description}: DeploymentRequest,
  {codedeploy}: DeployPorts,
  signal: AbortSignal | undefined,
  observe: Observer<OperationEvent>
): Promise<void> {
  try {
    await codedeploy.registerRevision(applicationName, revision, description, signal)
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied') throw error
    observe({type: 'notice', message: 'The revision is not registered: codedeploy:RegisterApplicationRevision is not allowed'})
  }
}

function toRequest(options: DeployOptions, revision: RevisionLocation, ports: DeployPorts): DeploymentRequest {
  const {
    applicationName,
    deploymentGroupName,
    deploymentConfigName,
    fileExistsBehavior,
    ignoreApplicationStopFailures,
    updateOutdatedInstancesOnly,
    autoRollback
  } = options
  const nonce = ports.nonce()
  const run = options.run ?? {id: nonce, attempt: 1}
  return {
    applicationName,
    deploymentGroupName,
    description: describeRun(
      {run: run.id, attempt: run.attempt, ...(run.sha !== undefined && {sha: run.sha}), nonce},
      options.description ?? ''
    ),
    revision,
    ...(deploymentConfigName !== undefined && {deploymentConfigName}),
    ...(fileExistsBehavior !== undefined && {fileExistsBehavior}),
    ...(ignoreApplicationStopFailures !== undefined && {ignoreApplicationStopFailures}),
    ...(updateOutdatedInstancesOnly !== undefined && {updateOutdatedInstancesOnly}),
    ...(autoRollback !== undefined && {autoRollback})
  }
}

function names({
  applicationName,
  deploymentGroupName
}: DeploymentRequest): Pick<DeploymentRequest, 'applicationName' | 'deploymentGroupName'> {
  return {applicationName, deploymentGroupName}
}

function url({codedeploy}: DeployPorts, deploymentId: string): {deploymentUrl?: string} {
  const deploymentUrl = codedeploy.deploymentUrl(deploymentId)
  return deploymentUrl === undefined ? {} : {deploymentUrl}
}

function throwIfCancelled({signal}: DeployOptions): void {
  if (signal?.aborted) throw new DeployError('cancelled', 'the run was cancelled before a deployment was created', {cause: signal.reason})
}
