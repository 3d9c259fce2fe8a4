import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import {withoutContent} from '../deployment/without-content.ts'
import type {PackagedRevision} from '../operations/package-revision.ts'
import type {PushedRevision} from '../operations/push-revision.ts'
import type {BundleSummary, DeletedGroup, DeployResult} from '../operations/result.ts'
import {maskAccountIds} from './account-ids.ts'
import {byteLength, clip} from './clip.ts'
import {errorOutcome} from './error-outcome.ts'
import {diagnosticJson, failedTargetJson, toResultJson} from './result-json.ts'
import {sanitizeText} from './sanitize.ts'

/** The outputs of the action. */
export const outputNames = [
  'outcome',
  'deployment-id',
  'deployment-ids',
  'deployment-status',
  'deployment-url',
  'application-name',
  'deployment-group-name',
  'deployment-group-created',
  'deployment-group-deleted',
  'compute-platform',
  'error-code',
  'error-message',
  'rollback-deployment-id',
  'rollback-status',
  'targets',
  'failed-targets',
  'result',
  'revision',
  'previous-revision',
  's3-bucket',
  's3-key',
  's3-version-id',
  's3-etag',
  'bundle-path',
  'bundle-sha256',
  'bundle-size',
  'task-definition',
  'lambda-current-version',
  'lambda-target-version',
  'diagnostics'
] as const
export type OutputName = (typeof outputNames)[number]
export type Outputs = Readonly<Partial<Record<OutputName, string>>>

/**
 * All outputs of a job together may have 1 MB, and other steps need room too. Bytes of UTF-8; GitHub counts UTF-16 code units,
 * of which a text never has more.
 */
export const failedTargetsBudget = 192 * 1024
const diagnosticsBudget = 64 * 1024
export const maxErrorLength = 8_192

/**
 * What the action puts out; a value the run does not have is left out. Texts hold no ARN and no account id, because the runner
 * drops an output that masking would change (actions/runner, JobExtension.cs). `revision` goes back into `deploy` as it is.
 */
export function outputsOf(result: DeployResult): Outputs {
  const {errorMessage, targets} = toResultJson({...result, failedTargets: [], failures: [], diagnostics: [], snapshots: []})
  return known({
    outcome: result.outcome,
    'deployment-id': result.deploymentId,
    'deployment-ids': JSON.stringify(result.deploymentIds),
    'deployment-status': result.deploymentStatus,
    'deployment-url': result.deploymentUrl,
    'application-name': result.applicationName,
    'deployment-group-name': result.deploymentGroupName === '' ? undefined : result.deploymentGroupName,
    'deployment-group-created': result.deploymentGroupCreated?.toString(),
    'compute-platform': result.computePlatform,
    'error-code': result.errorCode,
    'error-message': errorMessage,
    'rollback-deployment-id': result.rollbackDeploymentId,
    'rollback-status': result.rollbackStatus,
    targets: targets && JSON.stringify(targets),
    'failed-targets': boundedJson(result.failedTargets.map(failedTargetJson), failedTargetsBudget),
    'previous-revision': result.previousRevision && JSON.stringify(withoutContent(result.previousRevision)),
    ...revisionOutputs(result.revision),
    ...bundleOutputs(result.bundle),
    ...functionOutputs(result),
    diagnostics: findings(result.diagnostics)
  } satisfies Record<Exclude<OutputName, 'result' | 'deployment-group-deleted'>, string | undefined>)
}

/** What the action puts out of a group that was to be deleted. */
export function outputsOfDeletion({outcome, applicationName, deploymentGroupName, ...result}: DeletedGroup): Outputs {
  return known({
    outcome,
    'application-name': applicationName,
    'deployment-group-name': deploymentGroupName,
    'deployment-group-deleted': String(result.deploymentGroupDeleted),
    'error-message': result.errorMessage && maskAccountIds(sanitizeText(result.errorMessage))
  })
}

/** The first outputs of a deployment, set as soon as it exists; of several, one on a line, in the order they were created in. */
export function outputsOfCreated(created: readonly Pick<DeployResult, 'deploymentId' | 'deploymentUrl'>[]): Outputs {
  return known({
    'deployment-id': linesOf(created.map(({deploymentId}) => deploymentId)),
    'deployment-url': linesOf(created.map(({deploymentUrl}) => deploymentUrl))
  })
}

/** What there is, each on a line of its own. */
export function linesOf(texts: readonly (string | undefined)[]): string {
  return texts.filter(text => text !== undefined && text !== '').join('\n')
}

/** What is known of a run when its operation throws. */
export interface RunFacts {
  readonly applicationName?: string | undefined
  readonly deploymentGroupNames?: readonly string[] | undefined
  /** What was found before; the findings that an error carries are told instead of these. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
}

/**
 * What the action puts out when its operation threw. `error-code` is CodeDeploy's word and stays empty; `error-message` is ours. The
 * deployment that an error names may be another's, so it is no `deployment-id`.
 */
export function outputsOfError(error: unknown, {applicationName, deploymentGroupNames = [], diagnostics}: RunFacts = {}): Outputs {
  const carried = error instanceof DeployError && error.diagnostics.length > 0 ? error.diagnostics : diagnostics
  return known({
    outcome: errorOutcome(error),
    'application-name': applicationName,
    'deployment-group-name': linesOf(deploymentGroupNames),
    'error-message': clip(maskAccountIds(sanitizeText(error instanceof Error ? error.message : String(error))), maxErrorLength),
    diagnostics: carried && findings(carried)
  })
}

/** What the action puts out for a validation without errors. */
export function outputsOfValidation(diagnostics: readonly Diagnostic[]): Outputs {
  return known({outcome: 'succeeded', diagnostics: findings(diagnostics)})
}

/** What the action puts out for a bundle that was written. */
export function outputsOfPackage({diagnostics, ...bundle}: PackagedRevision): Outputs {
  return known({outcome: 'succeeded', ...bundleOutputs(bundle), diagnostics: findings(diagnostics)})
}

/** What the action puts out for a revision that was pushed. */
export function outputsOfPush({applicationName, revision, bundle, diagnostics}: PushedRevision): Outputs {
  return known({
    outcome: 'succeeded',
    'application-name': applicationName,
    ...revisionOutputs(revision),
    ...bundleOutputs(bundle),
    diagnostics: findings(diagnostics)
  })
}

export function revisionOutputs(revision: RevisionLocation | undefined) {
  const s3 = revision?.type === 's3' ? revision : undefined
  return {
    revision: revision && JSON.stringify(withoutContent(revision)),
    's3-bucket': s3?.bucket,
    's3-key': s3?.key,
    's3-version-id': s3?.versionId,
    's3-etag': s3?.eTag
  } satisfies Partial<Record<OutputName, string | undefined>>
}

export function bundleOutputs(bundle: BundleSummary | undefined) {
  return {
    'bundle-path': bundle?.path,
    'bundle-sha256': bundle?.sha256,
    'bundle-size': bundle?.size?.toString()
  } satisfies Partial<Record<OutputName, string | undefined>>
}

export function functionOutputs({
  taskDefinition,
  lambdaCurrentVersion,
  lambdaTargetVersion
}: Pick<DeployResult, 'taskDefinition' | 'lambdaCurrentVersion' | 'lambdaTargetVersion'>) {
  return {
    'task-definition': taskDefinition,
    'lambda-current-version': lambdaCurrentVersion,
    'lambda-target-version': lambdaTargetVersion
  } satisfies Partial<Record<OutputName, string | undefined>>
}

export function known(values: Readonly<Partial<Record<OutputName, string | undefined>>>): Outputs {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
}

export function findings(diagnostics: readonly Diagnostic[]): string {
  return boundedJson(diagnostics.map(diagnosticJson), diagnosticsBudget)
}

/** A JSON array of at most `maxBytes`; when items had to go, the last element is `{"omitted": n}`. */
export function boundedJson(items: readonly unknown[], maxBytes: number): string {
  const whole = items.map(item => JSON.stringify(item))
  const total = whole.reduce((bytes, text) => bytes + byteLength(text) + 1, 1)
  if (total <= maxBytes) return `[${whole.join(',')}]`
  const kept: string[] = []
  let bytes = 40 // the brackets and the count
  for (const text of whole) {
    bytes += byteLength(text) + 1
    if (bytes > maxBytes) break
    kept.push(text)
  }
  kept.push(JSON.stringify({omitted: whole.length - kept.length}))
  return `[${kept.join(',')}]`
}
