import type {AppSpecPlatform} from '../appspec/model.ts'
import type {AppSpecValidation} from '../appspec/validate.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import type {Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {prepareAppSpec} from './app-spec-revision.ts'
import {objectSettings} from './object-settings.ts'
import type {DeployOptions, PushOptions} from './options.ts'
import {pinObject} from './pin-object.ts'
import {prepareCommit} from './prepare-commit.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import type {BundleSummary, DeployResult} from './result.ts'
import {isAppSpecFile, type NewSource, type RevisionSource} from './revision-source.ts'
import {prepareStoredAppSpec} from './stored-app-spec.ts'
import {prepareArchive} from './store-archive.ts'
import {prepareDirectory} from './store-directory.ts'

/** What is known of the group that a revision is for. */
export interface GroupFacts {
  /** Absent when nothing is known of it. */
  readonly hasLoadBalancer?: boolean
}

/** A revision that was checked. */
interface CheckedRevision {
  readonly diagnostics: readonly Diagnostic[]
  readonly validation?: AppSpecValidation
  /** What it can be deployed to; `function`: ECS or Lambda, and nobody can tell which. Absent: not known. */
  readonly platform?: AppSpecPlatform | 'function'
}

/** A revision that is the same for all groups. */
export interface StorableRevision extends CheckedRevision {
  /** Where the revision is, or would be put; only looks. */
  locate(): Promise<StoredRevision & {readonly isStored: boolean}>
  /** Puts the revision where CodeDeploy finds it, if it is not there yet, and pins it. */
  store(): Promise<StoredRevision>
}

/** A revision that is another one for each group. */
export interface RevisionForGroups extends CheckedRevision {
  /** Finds out what it is for this one, and changes nothing. */
  forGroup(asked: GroupAsked): Promise<GroupRevision>
}

export type PreparedRevision = StorableRevision | RevisionForGroups

/** A group that a revision is for, absent when it may not be read, and who is told what is about it. */
export interface GroupAsked {
  readonly group: DeploymentGroup | undefined
  readonly deploymentGroupName: string
  readonly observe: Observer<OperationEvent>
}

/** What a group is to get. */
export interface GroupRevision {
  /** Why there is nothing to deploy to it. */
  readonly unchanged?: string
  /** Whether storing it makes something that stays when no deployment comes of it: a task definition or a version. Default false. */
  readonly makesNew?: boolean
  /** As {@link StorableRevision} has it. */
  locate(): Promise<StoredRevision & {readonly isStored: boolean}>
  /** Stores it, once however often it is asked, and says what it is now: another deployment may have made it another one. */
  store(): Promise<StoredRevision>
}

/** Where a revision is, and what was packed for it. */
export interface StoredRevision {
  readonly revision: RevisionLocation
  readonly bundle?: BundleSummary
  /** What was put into an AppSpec of ECS or Lambda. */
  readonly versions?: DeployedVersions
  /** Why there is nothing to deploy. */
  readonly unchanged?: string
  /** ECS and Lambda: whether what it deploys has the traffic now; absent when nobody looked. */
  readonly hasTraffic?: boolean
  /** The deployment under way that changes what it is: until that has ended, it is nothing to deploy. */
  readonly activeDeploymentId?: string
}

export type DeployedVersions = Pick<DeployResult, 'taskDefinition' | 'lambdaCurrentVersion' | 'lambdaTargetVersion'>

type PrepareOptions = Omit<DeployOptions, 'deploymentGroupName'> & GroupFacts

/** Checks a revision. Nothing is uploaded yet. */
export async function prepareRevision(
  source: Exclude<RevisionSource, {type: 'function' | 'appspec'}>,
  options: PrepareOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<StorableRevision>
export async function prepareRevision(
  source: RevisionSource,
  options: PrepareOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<PreparedRevision>
export async function prepareRevision(
  source: RevisionSource,
  options: PrepareOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<PreparedRevision> {
  switch (source.type) {
    case 'directory':
    case 'archive':
      return {...(await prepareNew(source, options, ports, observe)), platform: 'server'}
    case 'object':
      objectSettings(options)
      if (isAppSpecFile(source.bundleType)) {
        observe({type: 'notice', message: `The AppSpec s3://${source.bucket}/${source.key} is read by CodeDeploy; it is not checked here`})
        return {...existing(() => pinObject(source, options, ports, observe)), platform: 'function'}
      }
      return {...existing(() => pinObject(source, options, ports, observe)), platform: 'server'}
    case 'github':
      return {...(await prepareCommit(source, options, ports, observe)), platform: 'server'}
    case 'function':
      return prepareAppSpec(source, options, ports, observe)
    case 'appspec':
      return prepareStoredAppSpec(source, options, ports)
  }
}

/** A revision that is somewhere already. */
function existing(find: () => Promise<RevisionLocation>): StorableRevision {
  return {
    diagnostics: [],
    locate: async () => ({revision: await find(), isStored: true}),
    store: async () => ({revision: await find()})
  }
}

/** Checks a bundle that is to be stored. */
export function prepareNew(
  source: NewSource,
  options: PushOptions & GroupFacts,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<StorableRevision> {
  switch (source.type) {
    case 'directory':
      return prepareDirectory(source.source, options, ports, observe)
    case 'archive':
      return prepareArchive(source.file, options, ports, observe)
  }
}
