import type {DeployResult} from '../operations/result.ts'
import {byteLength} from './clip.ts'
import {diagnosticJson, failedTargetJson, toResultJson} from './result-json.ts'

/** The outputs of the action that a deployment or a rehearsal sets. */
export const outputNames = [
  'outcome',
  'deployment-id',
  'deployment-ids',
  'deployment-status',
  'deployment-url',
  'application-name',
  'deployment-group-name',
  'compute-platform',
  'error-code',
  'error-message',
  'rollback-deployment-id',
  'rollback-status',
  'targets',
  'failed-targets',
  'revision',
  'previous-revision',
  's3-bucket',
  's3-key',
  's3-version-id',
  's3-etag',
  'bundle-path',
  'bundle-sha256',
  'bundle-size',
  'diagnostics'
] as const
export type OutputName = (typeof outputNames)[number]
export type Outputs = Readonly<Partial<Record<OutputName, string>>>

/**
 * All outputs of a job together may have 1 MB, and other steps need room too. Bytes of UTF-8; GitHub counts UTF-16 code units,
 * of which a text never has more.
 */
const failedTargetsBudget = 192 * 1024
const diagnosticsBudget = 64 * 1024

/**
 * What the action puts out; a value the run does not have is left out. Texts hold no ARN and no account id, because the runner
 * drops an output that masking would change (actions/runner, JobExtension.cs). `revision` goes back into `deploy` as it is.
 */
export function outputsOf(result: DeployResult): Outputs {
  const {revision, bundle} = result
  const {errorMessage, targets} = toResultJson({...result, failedTargets: [], failures: [], diagnostics: [], snapshots: []})
  const s3 = revision?.type === 's3' ? revision : undefined
  const values: Record<OutputName, string | undefined> = {
    outcome: result.outcome,
    'deployment-id': result.deploymentId,
    'deployment-ids': JSON.stringify(result.deploymentIds),
    'deployment-status': result.deploymentStatus,
    'deployment-url': result.deploymentUrl,
    'application-name': result.applicationName,
    'deployment-group-name': result.deploymentGroupName,
    'compute-platform': result.computePlatform,
    'error-code': result.errorCode,
    'error-message': errorMessage,
    'rollback-deployment-id': result.rollbackDeploymentId,
    'rollback-status': result.rollbackStatus,
    targets: targets && JSON.stringify(targets),
    'failed-targets': boundedJson(result.failedTargets.map(failedTargetJson), failedTargetsBudget),
    revision: revision && JSON.stringify(revision),
    'previous-revision': result.previousRevision && JSON.stringify(result.previousRevision),
    's3-bucket': s3?.bucket,
    's3-key': s3?.key,
    's3-version-id': s3?.versionId,
    's3-etag': s3?.eTag,
    'bundle-path': bundle?.path,
    'bundle-sha256': bundle?.sha256,
    'bundle-size': bundle?.size?.toString(),
    diagnostics: boundedJson(result.diagnostics.map(diagnosticJson), diagnosticsBudget)
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
}

/** A JSON array of at most `maxBytes`; when items had to go, the last element is `{"omitted": n}`. */
function boundedJson(items: readonly unknown[], maxBytes: number): string {
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
