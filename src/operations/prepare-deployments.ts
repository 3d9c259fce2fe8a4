import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {DeploymentRequest} from '../deployment/request.ts'
import {isSameRevision} from '../deployment/same-revision.ts'
import {describeRequest} from './deployment-request.ts'
import {deploymentSettings, type DeploymentSettings} from './deployment-settings.ts'
import {dryRun} from './dry-run.ts'
import type {OperationEvent} from './events.ts'
import type {RunEnd} from './follow-to-end.ts'
import {requireReachable} from './milestone.ts'
import type {DeployOptions} from './options.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {prepareFirst} from './prepare-first.ts'
import {readGroup} from './read-group.ts'
import {requireAccepted} from './require-accepted.ts'
import {requireConfig} from './require-config.ts'
import type {BundleSummary} from './result.ts'
import {resolveRevisionSource} from './revision-source.ts'
import {findNewerRun, supersededBy} from './stale-run.ts'
import {prepareRevision, type GroupFacts, type PreparedRevision} from './store-revision.ts'

/** What all deployments of a run have in common. */
export type SharedOptions = Omit<DeployOptions, 'deploymentGroupName'>

/** What is about a group is told to the observer of its name. */
export interface Observers {
  readonly all: Observer<OperationEvent>
  readonly of: (deploymentGroupName: string) => Observer<OperationEvent>
}

/** A deployment group, and what is to be created in it, or why nothing is. `unchanged`: the group has that revision already, as it was read. */
export interface ReadyDeployment {
  readonly deploymentGroupName: string
  /** Absent when the group may not be read. */
  readonly group: DeploymentGroup | undefined
  readonly next: {readonly request: DeploymentRequest; readonly unchanged?: RunEnd} | {readonly end: RunEnd}
}

/** All that comes before CreateDeployment. */
export interface ReadyDeployments {
  readonly prepared: PreparedRevision
  /** Absent when no group is to get it. */
  readonly revision?: RevisionLocation
  readonly bundle?: BundleSummary
  /** In the order of the names. */
  readonly deployments: readonly ReadyDeployment[]
}

/** A group that was read and takes what it is to get. */
interface JudgedGroup {
  readonly deploymentGroupName: string
  readonly group: DeploymentGroup | undefined
  /** With a run marker of its own: a lost answer is looked for in this group. */
  readonly wish: Readonly<Record<'applicationName' | 'deploymentGroupName' | 'description', string>>
  /** Why nothing is created. */
  readonly end?: RunEnd
}

/** Checks everything that can be checked, what is here before any call, and then stores the revision once for all groups. */
export async function prepareDeployments(
  options: SharedOptions,
  names: readonly string[],
  ports: DeployPorts,
  observers: Observers
): Promise<ReadyDeployments> {
  const source = resolveRevisionSource(options)
  const settings = deploymentSettings(options)
  const askGroups = async (): Promise<{readonly facts: GroupFacts; readonly group: readonly (DeploymentGroup | undefined)[]}> => {
    const group = await readGroups(names, settings, options, ports, observers)
    return {facts: factsOf(group, ports), group}
  }
  const prepare = (facts: GroupFacts, observe: Observer<OperationEvent>): Promise<PreparedRevision> =>
    prepareRevision(source, {...options, ...facts}, ports, observe)
  const {prepared, group: groups} = await prepareFirst(prepare, askGroups, observers.all)

  const {applicationName, description: words = '', dryRun: isDryRun = false} = options
  const run = options.run ?? (names.length > 1 ? {id: ports.nonce(), attempt: 1} : undefined)
  const judged: JudgedGroup[] = []
  for (const [index, deploymentGroupName] of names.entries()) {
    const wish = {applicationName, deploymentGroupName, description: describeRequest(run, words, ports)}
    // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
    const newer = await findNewerRun(wish, options, ports, observers.of(deploymentGroupName))
    judged.push({
      deploymentGroupName,
      group: groups[index],
      wish,
      ...(newer && {end: supersededBy(newer, deploymentGroupName)})
    })
  }
  if (judged.every(({end}) => end !== undefined)) return {prepared, deployments: judged.map(judgment => ended(judgment))}

  const {revision, bundle, isStored} = isDryRun ? await prepared.locate() : {...(await prepared.store()), isStored: true}
  const deployments: ReadyDeployment[] = []
  let isRegistered = isDryRun
  for (const {end, wish, ...judgment} of judged) {
    const unchanged = isStored ? skippedAsUnchanged(revision, options, judgment) : undefined
    const request = {...wish, revision, ...settings}
    if (end) deployments.push({...judgment, next: {end}})
    // Of several groups one may have its turn hours from now, when it is looked at again.
    else if (unchanged) deployments.push({...judgment, next: isDryRun || names.length === 1 ? {end: unchanged} : {request, unchanged}})
    else if (isDryRun)
      deployments.push({...judgment, next: {end: await dryRun(request, options, ports, observers.of(judgment.deploymentGroupName))}})
    else {
      // What was pushed is registered, under a description of its own.
      if (!isRegistered && revision.type === 's3' && options.revision === undefined)
        await registerRevision(request, options, ports, observers.all)
      isRegistered = true
      deployments.push({...judgment, next: {request}})
    }
  }
  return {prepared, revision, ...(bundle && {bundle}), deployments}
}

/** Throws for what a group does not take. */
async function readGroups(
  names: readonly string[],
  settings: DeploymentSettings,
  options: SharedOptions,
  ports: DeployPorts,
  observers: Observers
): Promise<readonly (DeploymentGroup | undefined)[]> {
  const groups: (DeploymentGroup | undefined)[] = []
  for (const name of names) {
    const group = await readGroup({...options, deploymentGroupName: name}, ports, observers.of(name))
    requireReachable(options.waitFor, group, name)
    if (group) requireAccepted(settings, options, group)
    groups.push(group)
  }
  // One application is of one platform, and so are its groups.
  await requireConfig(settings.deploymentConfigName, options, groups.find(isKnown), ports)
  return groups
}

function ended({deploymentGroupName, group, end}: JudgedGroup): ReadyDeployment {
  if (end === undefined) throw new Error(`"${deploymentGroupName}" is to be deployed to`)
  return {deploymentGroupName, group, next: {end}}
}

/** With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. */
export function skippedAsUnchanged(
  revision: RevisionLocation,
  {skipUnchanged}: Pick<SharedOptions, 'skipUnchanged'>,
  {group, deploymentGroupName}: Pick<ReadyDeployment, 'group' | 'deploymentGroupName'>
): RunEnd | undefined {
  if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
    return undefined
  if (!isSameRevision(revision, group.lastSuccessfulRevision)) return undefined
  const errorMessage = `no deployment was created: the last one to deployment group "${deploymentGroupName}" succeeded with this revision`
  return {outcome: 'skipped', errorMessage, failures: [], snapshots: []}
}

/** Registering is for the console and for later deployments; CreateDeployment works without. */
async function registerRevision(
  {applicationName, revision, description}: DeploymentRequest,
  {signal, timeout}: SharedOptions,
  {codedeploy, clock}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<void> {
  const patience = {clock, signal, patienceMs: timeout, onRetry: tellRetry(observe)}
  try {
    await patiently(() => codedeploy.registerRevision(applicationName, revision, description, signal), patience)
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied') throw error
    observe({type: 'notice', message: 'The revision is not registered: codedeploy:RegisterApplicationRevision is not allowed'})
  }
}

/**
 * What the groups say about hooks: those around a load balancer run where one of them has one. The group of a rehearsal is not that of the
 * deployments it stands for.
 */
function factsOf(groups: readonly (DeploymentGroup | undefined)[], {hostSystem}: DeployPorts): GroupFacts {
  const known = groups.filter(isKnown)
  const hasLoadBalancer = known.some(group => group.hasLoadBalancer)
  // Where a group that may not be read could have one, nothing is said about it.
  if (hostSystem !== undefined || (known.length < groups.length && !hasLoadBalancer)) return {}
  return {hasLoadBalancer}
}

function isKnown(group: DeploymentGroup | undefined): group is DeploymentGroup {
  return group !== undefined
}
