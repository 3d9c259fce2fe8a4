import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {DeploymentRequest} from '../deployment/request.ts'
import {isSameRevision} from '../deployment/same-revision.ts'
import {cancellable} from './cancellable.ts'
import {describeRequest} from './deployment-request.ts'
import {toDeployResult} from './deployment-result.ts'
import {deploymentSettings} from './deployment-settings.ts'
import {dryRun} from './dry-run.ts'
import type {OperationEvent} from './events.ts'
import {requireReachable} from './milestone.ts'
import type {DeployOptions} from './options.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {readGroup} from './read-group.ts'
import {requireAccepted} from './require-accepted.ts'
import {requireConfig} from './require-config.ts'
import type {BundleSummary, DeployResult} from './result.ts'
import {resolveRevisionSource} from './revision-source.ts'
import type {RunEnd} from './follow-to-end.ts'
import {runDeployment} from './run-deployment.ts'
import {findNewerRun, supersededBy} from './stale-run.ts'
import {prepareRevision, type GroupFacts, type PreparedRevision} from './store-revision.ts'

/**
 * Deploys a revision to a Server deployment group and follows it, and its rollback, to the end. Resolves with how it ended; only
 * `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
export async function deploy(options: DeployOptions, ports: DeployPorts): Promise<DeployResult> {
  let observerError: string | undefined
  const observe = muteOnError(
    options.onEvent,
    error => (observerError = error instanceof Error ? error.message : 'it threw what is no error')
  )
  const startMs = ports.clock.now()
  const ready = await cancellable(options.signal, 'a deployment was created', () => prepareDeployment(options, ports, observe))
  const {prepared, group, revision, bundle, next} = ready
  const end = 'end' in next ? next.end : await runDeployment({request: next.request, options, group, ports, observe}, prepared)
  const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined
  const {applicationName, deploymentGroupName} = options
  const facts = {
    applicationName,
    deploymentGroupName,
    ...(group && {computePlatform: group.computePlatform}),
    ...(revision && {revision}),
    ...(group?.lastSuccessfulRevision && {previousRevision: group.lastSuccessfulRevision}),
    ...(bundle && {bundle}),
    diagnostics: prepared.diagnostics
  }
  const judged: RunEnd = refusal === undefined ? end : {...end, outcome: 'failed', errorMessage: refusal}
  const result: DeployResult = {
    ...toDeployResult(judged, facts, startMs, ports),
    ...(observerError !== undefined && {observerError})
  }
  observe({type: 'ended', result})
  return result
}

/** All that comes before CreateDeployment. */
interface ReadyDeployment {
  readonly prepared: PreparedRevision
  /** Absent when the group may not be read. */
  readonly group: DeploymentGroup | undefined
  readonly revision?: RevisionLocation | undefined
  readonly bundle?: BundleSummary | undefined
  /** What is to be created, or why nothing is. */
  readonly next: {readonly request: DeploymentRequest} | {readonly end: RunEnd}
}

/** Checks everything that can be checked, the group first, and then stores the revision. */
async function prepareDeployment(options: DeployOptions, ports: DeployPorts, observe: Observer<OperationEvent>): Promise<ReadyDeployment> {
  const source = resolveRevisionSource(options)
  const settings = deploymentSettings(options)
  const group = await readGroup(options, ports, observe)
  requireReachable(options.waitFor, group?.deploymentType)
  if (group) requireAccepted(settings, options, group)
  await requireConfig(settings.deploymentConfigName, options, group, ports)
  const {applicationName, deploymentGroupName, run, description: words = '', dryRun: isDryRun = false} = options
  const wish = {applicationName, deploymentGroupName, description: describeRequest(run, words, ports)}
  const prepared = await prepareRevision(source, withGroup(options, group, ports), ports, observe)
  // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
  const newer = await findNewerRun(wish, options, ports)
  if (newer) return {prepared, group, next: {end: supersededBy(newer, deploymentGroupName)}}
  const {revision, bundle, isStored} = isDryRun ? await prepared.locate() : {...(await prepared.store()), isStored: true}
  const facts = {prepared, group, revision, bundle}
  const unchanged = isStored ? notDeployedAgain(revision, options, group) : undefined
  if (unchanged) return {...facts, next: {end: unchanged}}
  const request = {...wish, revision, ...settings}
  if (isDryRun) return {...facts, next: {end: await dryRun(request, options, ports, observe)}}
  // What was pushed is registered, under a description of its own.
  if (revision.type === 's3' && options.revision === undefined) await registerRevision(request, ports, options.signal, observe)
  return {...facts, next: {request}}
}

/** With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. */
function notDeployedAgain(
  revision: RevisionLocation,
  {skipUnchanged, deploymentGroupName}: DeployOptions,
  group: DeploymentGroup | undefined
): RunEnd | undefined {
  if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
    return undefined
  if (!isSameRevision(revision, group.lastSuccessfulRevision)) return undefined
  const errorMessage = `no deployment was created: the last one to deployment group "${deploymentGroupName}" succeeded with this revision`
  return {outcome: 'skipped', errorMessage, failures: [], snapshots: []}
}

/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics: readonly Diagnostic[]): string | undefined {
  const errors = diagnostics.filter(({severity}) => severity === 'error').length
  if (errors === 0) return undefined
  return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`
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

/** What the group says about hooks. The group of a rehearsal is not that of the deployments it stands for. */
function withGroup(options: DeployOptions, group: DeploymentGroup | undefined, {hostSystem}: DeployPorts): DeployOptions & GroupFacts {
  return group && hostSystem === undefined ? {...options, hasLoadBalancer: group.hasLoadBalancer} : options
}
