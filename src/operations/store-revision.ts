import type {AppSpecValidation} from '../appspec/validate.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import type {Observer} from '../core/observer.ts'
import {DeployError} from '../core/errors.ts'
import type {AppSpecRevision, RevisionLocation} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {objectSettings} from './object-settings.ts'
import type {DeployOptions, PushOptions} from './options.ts'
import {pinObject} from './pin-object.ts'
import type {DeployPorts} from './ports.ts'
import type {BundleSummary} from './result.ts'
import type {NewSource, RevisionSource} from './revision-source.ts'
import {prepareArchive} from './store-archive.ts'
import {prepareDirectory} from './store-directory.ts'

/** What is known of the group that a revision is for. */
export interface GroupFacts {
  /** Absent when nothing is known of it. */
  readonly hasLoadBalancer?: boolean
}

/** A revision that was checked and can be stored now. */
export interface PreparedRevision {
  readonly diagnostics: readonly Diagnostic[]
  readonly validation?: AppSpecValidation
  /** Where the revision is, or would be put; only looks. */
  locate(): Promise<StoredRevision & {readonly isStored: boolean}>
  /** Puts the revision where CodeDeploy finds it, if it is not there yet, and pins it. */
  store(): Promise<StoredRevision>
}

/** Where a revision is, and what was packed for it. */
export interface StoredRevision {
  readonly revision: RevisionLocation
  readonly bundle?: BundleSummary
}

/** Checks a revision. Nothing is uploaded yet. */
export async function prepareRevision(
  source: RevisionSource,
  options: Omit<DeployOptions, 'deploymentGroupName'> & GroupFacts,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<PreparedRevision> {
  switch (source.type) {
    case 'directory':
    case 'archive':
      return prepareNew(source, options, ports, observe)
    case 'object':
      objectSettings(options)
      return existing(() => pinObject(source, options, ports, observe))
    case 'github':
      observe({
        type: 'notice',
        message: `The AppSpec of ${source.repository}@${source.commitId.slice(0, 7)} is read on the hosts; it is not checked here`
      })
      return existing(() => Promise.resolve({type: 'github', repository: source.repository, commitId: source.commitId}))
    case 'appspec':
      return existing(() => withContent(source, options, ports))
  }
}

/** CodeDeploy gives an AppSpec back by its hash, and takes none without its content. */
async function withContent(
  revision: AppSpecRevision,
  {applicationName, signal}: Pick<DeployOptions, 'applicationName' | 'signal'>,
  {codedeploy}: DeployPorts
): Promise<AppSpecRevision> {
  const content = revision.content ?? (await codedeploy.getAppSpecContent(applicationName, revision.sha256, signal))
  if (content !== undefined) return {...revision, content}
  throw new DeployError('not-found', `application "${applicationName}" has no AppSpec of the SHA-256 ${revision.sha256}`, {
    input: 'revision',
    hint: 'Deploy its AppSpec again.'
  })
}

/** A revision that is somewhere already. */
function existing(find: () => Promise<RevisionLocation>): PreparedRevision {
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
): Promise<PreparedRevision> {
  switch (source.type) {
    case 'directory':
      return prepareDirectory(source.source, options, ports, observe)
    case 'archive':
      return prepareArchive(source.file, options, ports, observe)
  }
}
