import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {ComputePlatform, RevisionLocation} from '../deployment/model.ts'
import type {DeploymentRequest} from '../deployment/request.ts'
import {isSameRevision} from '../deployment/same-revision.ts'
import {withoutContent} from '../deployment/without-content.ts'
import {recogniseSource} from './app-spec-draft.ts'
import {platformNames} from './app-spec-platform.ts'
import {deploymentSettings} from './deployment-settings.ts'
import {dryRun} from './dry-run.ts'
import type {OperationEvent} from './events.ts'
import type {RunEnd} from './follow-to-end.ts'
import {endActive, judgeGroups, type JudgedGroup} from './judge-groups.ts'
import {requireReachable} from './milestone.ts'
import type {DeployOptions, GroupConfigSource} from './options.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {planGroups, type PlannedGroups} from './plan-groups.ts'
import {prepareFirst} from './prepare-first.ts'
import {requireAccepted} from './require-accepted.ts'
import {requireConfig} from './require-config.ts'
import {requirePlatform} from './require-platform.ts'
import type {BundleSummary, GroupChange} from './result.ts'
import type {RevisionSource} from './revision-source.ts'
import {skippedAsUnchanged} from './skipped-as-unchanged.ts'
import {groupAtTurn, type GroupAtTurn} from './set-at-turn.ts'
import {prepareRevision, type GroupFacts, type GroupRevision, type PreparedRevision, type StoredRevision} from './store-revision.ts'

/** What all deployments of a run have in common. */
export type SharedOptions = Omit<DeployOptions, 'deploymentGroupName'> & GroupConfigSource

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
  /** What it is to get; absent when that was not found out. */
  readonly stored?: StoredRevision
  /** Whether the group was created for it; absent without a configuration of it. */
  readonly isCreated?: boolean
  /** What became of the group, or would. */
  readonly groupChange?: GroupChange
  /** Absent without a configuration of the group, and in a dry run. */
  readonly atTurn?: GroupAtTurn
  readonly next: (Deployable & {readonly unchanged?: RunEnd}) | {readonly end: RunEnd; readonly ifMoved?: Deployable}
}

/** What is created; of a group that has it already, when it turns out to deploy to something else: `ifMoved`. */
export interface Deployable extends Pick<GroupRevision, 'store'> {
  readonly request: DeploymentRequest
}

/** All that comes before CreateDeployment. */
export interface ReadyDeployments {
  readonly prepared: PreparedRevision
  /** Absent when no group is to get it, and when not all of them get the same. */
  readonly revision?: RevisionLocation
  readonly bundle?: BundleSummary
  /** In the order of the names. */
  readonly deployments: readonly ReadyDeployment[]
}

/** Checks everything that can be checked, what is here before any call, and then stores the revision once for all groups. */
export async function prepareDeployments(
  options: SharedOptions,
  names: readonly string[],
  ports: DeployPorts,
  observers: Observers
): Promise<ReadyDeployments> {
  const source = await recogniseSource(options)
  const settings = deploymentSettings(options)
  let platform: PreparedRevision['platform']
  const prepare = async (facts: GroupFacts, observe: Observer<OperationEvent>): Promise<PreparedRevision> => {
    const revision = await prepareRevision(source, {...options, ...facts}, ports, observe)
    platform = revision.platform
    return revision
  }
  const askGroups = async (): Promise<{readonly facts: GroupFacts; readonly group: PlannedGroups}> => {
    const group = await planGroups(names, options, computePlatformOf(platform), ports, observers)
    return {facts: factsOf(group.groups, ports), group}
  }
  const {prepared, group: planned} = await prepareFirst(prepare, askGroups, observers.all)
  const {groups} = planned
  requirePlatform(prepared.platform, options, names, groups)
  for (const [index, name] of names.entries()) {
    const kind = groups[index] ?? kindOf(prepared, name)
    requireReachable(options.waitFor, kind, name)
    if (kind) requireAccepted(settings, options, kind)
  }
  if (groups.some(group => group?.computePlatform === 'Lambda')) tellOldVersions(source, options, observers.all)
  // One application is of one platform, and so are its groups.
  await requireConfig(settings.deploymentConfigName, options, groups.find(isKnown), ports)

  const judged = await endActive(await judgeGroups(prepared, options, names, planned, ports, observers), options, planned, ports, observers)
  const isDryRun = options.dryRun === true
  const deployments: ReadyDeployment[] = []
  let isRegistered = isDryRun
  for (const {end, wish, revision: asked, ...judgment} of judged) {
    const {deploymentGroupName} = judgment
    if (end || !asked) {
      deployments.push({...judgment, next: {end: end ?? notAsked(judgment)}})
      continue
    }
    // A group that is there may serve others: it is changed at its turn, and not at all when that does not come.
    const isLater = !isDryRun && planned.isToChange(deploymentGroupName)
    const isSet = !isDryRun && options.deploymentGroupConfig !== undefined
    const atTurn = isSet ? {atTurn: groupAtTurn(wish, options, planned, ports, observers)} : {}
    const ready = (next: ReadyDeployment['next'], isCreated: boolean | undefined, stored?: StoredRevision): void => {
      const groupChange = planned.changeOf(deploymentGroupName)
      const made = {...(isCreated !== undefined && {isCreated}), ...(groupChange && {groupChange})}
      deployments.push({...judgment, ...(stored && {stored}), ...made, ...atTurn, next})
    }
    const settle = async (): Promise<boolean | undefined> => (isLater ? undefined : planned.settle(deploymentGroupName))
    if (asked.unchanged !== undefined) {
      ready({end: skipped(asked.unchanged)}, await settle())
      continue
    }
    const stored = isDryRun ? await asked.locate() : {...(await asked.store()), isStored: true}
    // A group that is made for nothing would be left over: it comes after what may fail.
    const isCreated = await settle()
    const {revision} = stored
    // What has been deployed to its instances has not been deployed to those that it gets now.
    const isComparable = stored.isStored && !planned.isToMove(deploymentGroupName)
    const unchanged = isComparable ? skippedAsUnchanged(stored, options, judgment, observers.of(deploymentGroupName)) : undefined
    const request = {...wish, revision, ...settings}
    const store = (): Promise<StoredRevision> => asked.store()
    if (stored.unchanged !== undefined) ready({end: skipped(stored.unchanged)}, isCreated, stored)
    // Of several groups one may have its turn hours from now, when it is looked at again.
    else if (unchanged && isDryRun) ready({end: unchanged}, isCreated, stored)
    else if (unchanged)
      ready(names.length === 1 ? {end: unchanged, ifMoved: {request, store}} : {request, store, unchanged}, isCreated, stored)
    else if (isDryRun) ready({end: await dryRun(request, options, ports, observers.of(deploymentGroupName))}, isCreated, stored)
    else {
      // What was pushed is registered, under a description of its own.
      if (!isRegistered && revision.type === 's3' && options.revision === undefined)
        await registerRevision(request, options, ports, observers.all, isCreated)
      isRegistered = true
      ready({request, store}, isCreated, stored)
    }
  }
  return {prepared, ...sharedBy(deployments), deployments}
}

function computePlatformOf(platform: PreparedRevision['platform']): ComputePlatform | undefined {
  if (platform === undefined || platform === 'function') return undefined
  return platform === 'server' ? 'Server' : platformNames[platform]
}

/** What is known of a group that may not be read: it deploys to what its revision is for. */
function kindOf({platform}: PreparedRevision, name: string): Pick<DeploymentGroup, 'name' | 'computePlatform'> | undefined {
  return platform === 'ecs' || platform === 'lambda' ? {name, computePlatform: platformNames[platform]} : undefined
}

function sharedBy(deployments: readonly ReadyDeployment[]): Pick<ReadyDeployments, 'revision' | 'bundle'> {
  const all = deployments.flatMap(({stored}) => stored ?? [])
  const [first] = all
  if (!first || all.some(({revision}) => revision !== first.revision && !isSameRevision(revision, first.revision))) return {}
  return {revision: withoutContent(first.revision), ...(first.bundle && {bundle: first.bundle})}
}

/** An AppSpec in S3 is deployed as it is: that of an earlier deployment names the version that had the traffic then. */
function tellOldVersions(source: RevisionSource, {revision}: SharedOptions, observe: Observer<OperationEvent>): void {
  if (source.type !== 'object' || revision === undefined) return
  observe({
    type: 'warning',
    message: `s3://${source.bucket}/${source.key} is deployed as it was stored, and fails unless its "CurrentVersion" is the version that the alias points at now`,
    hint: 'Deploy the version with `lambda-function-name`, `lambda-alias` and `lambda-target-version` instead, or the AppSpec with `appspec` or `appspec-content`: then it is read from the alias.'
  })
}

function skipped(errorMessage: string): RunEnd {
  return {outcome: 'skipped', errorMessage, failures: [], snapshots: []}
}

function notAsked({deploymentGroupName}: Pick<JudgedGroup, 'deploymentGroupName'>): never {
  throw new Error(`"${deploymentGroupName}" is to be deployed to`)
}

/** Registering is for the console and for later deployments; CreateDeployment works without. */
async function registerRevision(
  {applicationName, revision, description}: DeploymentRequest,
  {signal, timeout}: SharedOptions,
  {codedeploy, clock}: DeployPorts,
  observe: Observer<OperationEvent>,
  /** An application that was created with it may not be known everywhere at once. */
  isNew = false
): Promise<void> {
  const patience = {clock, signal, isNew, patienceMs: timeout, onRetry: tellRetry(observe)}
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
