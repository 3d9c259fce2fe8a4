import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import {clipDescription, describeRun} from '../deployment/run-marker.ts'
import {cancellable} from './cancellable.ts'
import type {OperationEvent} from './events.ts'
import type {PushOptions} from './options.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import type {BundleSummary} from './result.ts'
import {resolveNewSource} from './revision-source.ts'
import {prepareNew} from './store-revision.ts'
import {withNearestName} from './with-nearest-name.ts'

/** A revision that is in S3 and registered. */
export interface PushedRevision {
  readonly applicationName: string
  /** Pinned; `deploy` takes it as it is, in another job or repository too. */
  readonly revision: RevisionLocation
  readonly bundle?: BundleSummary
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Packages, uploads and registers a revision, and deploys nothing. Throws a `DeployError` unless all of that was done; one that came after
 * the upload says where the bundle is.
 */
export function pushRevision(options: PushOptions, ports: DeployPorts): Promise<PushedRevision> {
  const observe = muteOnError(options.onEvent, () => undefined)
  return cancellable(options.signal, 'the revision was known to be registered', async () => {
    requireDeployable(options)
    const prepared = await prepareNew(resolveNewSource(options), options, ports, observe)
    await readApplication(options, ports, observe)
    const {revision, bundle} = await prepared.store()
    await register(revision, options, ports)
    const {applicationName} = options
    observe({type: 'registered', applicationName, revision})
    return {applicationName, revision, ...(bundle && {bundle}), diagnostics: prepared.diagnostics}
  })
}

function requireDeployable({skipUnchanged}: PushOptions): void {
  if (skipUnchanged !== 'deploy') return
  throw new DeployError('usage', '`skip-unchanged: deploy` has no effect on push, which deploys nothing', {
    input: 'skip-unchanged',
    hint: 'Leave it empty here, and set it where the revision is deployed.'
  })
}

/** A mistyped application, or one that takes no bundles, is told before the upload. */
async function readApplication(
  {applicationName, signal}: PushOptions,
  {codedeploy, clock}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<void> {
  const patience = {clock, signal, onRetry: tellRetry(observe)}
  try {
    const {computePlatform} = await patiently(() => codedeploy.getApplication(applicationName, signal), patience)
    if (computePlatform === 'Server') return
    throw new DeployError('usage', `application "${applicationName}" is for ${computePlatform}, which takes no bundles`, {
      input: 'application-name'
    })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'not-found') {
      throw await withNearestName(error, {
        input: 'application-name',
        name: applicationName,
        list: () => codedeploy.listApplications(signal)
      })
    }
    if (error.code !== 'access-denied') throw error
    observe({
      type: 'notice',
      message: `${error.message}. Going on without; codedeploy:GetApplication would let the name be checked before the upload`
    })
  }
}

/** Here it is the purpose: what is not registered was not pushed. */
async function register(
  revision: RevisionLocation,
  {applicationName, description = '', run, signal}: PushOptions,
  {codedeploy, clock, nonce}: DeployPorts
): Promise<void> {
  const words = run
    ? describeRun({run: run.id, attempt: run.attempt, ...(run.sha !== undefined && {sha: run.sha}), nonce: nonce()}, description)
    : clipDescription(description)
  try {
    await patiently(() => codedeploy.registerRevision(applicationName, revision, words, signal), {clock, signal})
  } catch (error) {
    if (!(error instanceof DeployError) || signal?.aborted) throw error
    const {code, message, hint, operation, errorName, requestId, input} = error
    const place = revision.type === 's3' ? `s3://${revision.bucket}/${revision.key}` : 'it was'
    throw new DeployError(code, `${message}. The bundle is stored as ${place}, but it is not registered`, {
      operation,
      errorName,
      requestId,
      input,
      hint: [hint, 'Then push again: what is stored is not sent twice.'].filter(part => part !== undefined).join(' '),
      cause: error
    })
  }
}
