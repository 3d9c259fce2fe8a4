import {validateAppSpec, type AppSpecValidation} from '../appspec/validate.ts'
import {digestRevision} from '../bundle/digest.ts'
import {nameDiagnostics} from '../bundle/name-diagnostics.ts'
import {openArchive} from '../bundle/open-archive.ts'
import {readBundle, withTemporaryBundle} from '../bundle/temporary-bundle.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import type {DeployOptions} from './options.ts'
import {planSource} from './plan-source.ts'
import type {DeployPorts} from './ports.ts'
import {requireValid} from './require-valid.ts'
import type {BundleSummary} from './result.ts'
import type {RevisionSource} from './revision-source.ts'

/** A revision that was checked and can be stored now. */
export interface PreparedRevision {
  readonly diagnostics: readonly Diagnostic[]
  readonly validation?: AppSpecValidation
  /** Puts the revision where CodeDeploy finds it, if it is not there yet, and pins it. */
  store(): Promise<{readonly revision: RevisionLocation; readonly bundle?: BundleSummary}>
}

/** Content types S3 shows for the archives. */
const contentTypes: Readonly<Record<BundleType, string>> = {tgz: 'application/gzip', tar: 'application/x-tar', zip: 'application/zip'}
/** Where the content's hash is kept with the object, so that a key that was overwritten by others is not taken for it. */
const digestKey = 'codedeploy-kit-sha256'

/** Checks a revision before any call to AWS. Nothing is uploaded yet. */
export async function prepareRevision(
  source: RevisionSource,
  options: DeployOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<PreparedRevision> {
  switch (source.type) {
    case 'directory':
      return prepareDirectory(source.source, options, ports, observe)
    case 'archive':
      return prepareArchive(source.file, options, ports, observe)
    case 'object':
      return {diagnostics: [], store: async () => ({revision: await pinObject(source, options, ports, observe)})}
    case 'github':
      observe({
        type: 'notice',
        message: `The AppSpec of ${source.repository}@${source.commitId.slice(0, 7)} is read on the hosts; it is not checked here`
      })
      return {
        diagnostics: [],
        store: () => Promise.resolve({revision: {type: 'github', repository: source.repository, commitId: source.commitId}})
      }
  }
}

async function prepareDirectory(
  source: string,
  options: DeployOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<PreparedRevision> {
  const bucket = bucketOf(options)
  const {plan, bundleType, validation: found, inBundle} = await planSource({...options, source, platform: 'server'})
  const validation = requireValid(found, inBundle, options, observe)
  requireHost(validation, ports)
  return {
    diagnostics: validation.diagnostics,
    validation,
    store: async () => {
      const sha256 = await digestRevision(plan, options.signal)
      const key = keyOf(options, sha256, bundleType)
      const summary: BundleSummary = {type: bundleType, sha256, fileCount: plan.fileCount}
      const there = await findUnchanged({bucket, key, bundleType, sha256}, options, ports, observe)
      if (there) return {revision: there, bundle: summary}
      const startMs = ports.clock.now()
      return withTemporaryBundle(
        plan,
        {type: bundleType, within: ports.temporaryDirectory, signal: options.signal},
        async ({path, size}) => {
          const bundle = {...summary, size}
          observe({type: 'packaged', bundle, totalBytes: plan.totalBytes, elapsedMs: ports.clock.now() - startMs})
          return {revision: await upload({file: path, size, bucket, key, bundleType, sha256}, options, ports, observe), bundle}
        }
      )
    }
  }
}

async function prepareArchive(
  file: string,
  options: DeployOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<PreparedRevision> {
  const bucket = bucketOf(options)
  const archive = await openArchive(file, {type: options.bundleType, signal: options.signal})
  const text = await archive.tree.read('appspec.yml', Number.MAX_SAFE_INTEGER)
  if (!text) {
    throw new DeployError('invalid-bundle', `"${file}" has no appspec.yml in its root`, {
      input: 'archive',
      hint: 'The agent looks for this name in the root of the archive, or in the only folder there.'
    })
  }
  const {agentVersion} = options
  const found = await validateAppSpec({
    file: 'appspec.yml',
    text,
    platform: 'server',
    tree: archive.tree,
    bundleType: archive.type,
    ...(agentVersion !== undefined && {agentVersion})
  })
  const os = found.appSpec?.os.value ?? 'linux'
  const inBundle = nameDiagnostics({source: file, entries: archive.tree.entries.values()}, {type: archive.type, os})
  const validation = requireValid(found, inBundle, options, observe)
  requireHost(validation, ports)
  return {
    diagnostics: validation.diagnostics,
    validation,
    store: async () => {
      const {type: bundleType, sha256, size} = archive
      const key = keyOf(options, sha256, bundleType)
      const bundle: BundleSummary = {path: file, type: bundleType, sha256, size, fileCount: archive.entryCount}
      const there = await findUnchanged({bucket, key, bundleType, sha256}, options, ports, observe)
      return {revision: there ?? (await upload({file, size, bucket, key, bundleType, sha256}, options, ports, observe)), bundle}
    }
  }
}

/** Linux stands for all systems with a POSIX shell. */
function requireHost({appSpec, file}: AppSpecValidation, {hostSystem}: DeployPorts): void {
  if (hostSystem === undefined || appSpec === undefined || appSpec.os.value === hostSystem) return
  throw new DeployError('usage', `${file} is for ${appSpec.os.value}, and the hosts of a rehearsal are this machine: ${hostSystem}`, {
    hint: `Rehearse it on a ${appSpec.os.value === 'windows' ? 'Windows' : 'Linux or macOS'} machine.`
  })
}

function bucketOf({s3Bucket}: DeployOptions): string {
  if (s3Bucket !== undefined) return s3Bucket
  throw new DeployError('usage', '`s3-bucket` is missing: the bucket the revision is uploaded to', {
    input: 's3-bucket',
    hint: 'Name a bucket in the region of the deployment group, or deploy a GitHub commit with `revision-type: github`.'
  })
}

function keyOf({s3Key, s3Prefix, applicationName}: DeployOptions, sha256: string, bundleType: BundleType): string {
  if (s3Key !== undefined) return s3Key
  const prefix = s3Prefix?.replace(/^\/+|\/+$/g, '') ?? ''
  return `${prefix === '' ? '' : `${prefix}/`}${applicationName}/${sha256}.${bundleType}`
}

interface Destination {
  readonly bucket: string
  readonly key: string
  readonly bundleType: BundleType
  readonly sha256: string
}

/** The object, when S3 has this content already. Not being allowed to look is no reason not to upload. */
async function findUnchanged(
  {bucket, key, bundleType, sha256}: Destination,
  {skipUnchanged = 'upload', signal}: DeployOptions,
  {s3}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<RevisionLocation | undefined> {
  if (skipUnchanged === 'never') return undefined
  try {
    const found = await s3.head(bucket, key, undefined, signal)
    if (found?.metadata[digestKey] !== sha256) return undefined
    const revision = located({bucket, key, bundleType}, found)
    observe({type: 'upload-skipped', revision, reason: 'S3 has this content already'})
    return revision
  } catch (error) {
    if (error instanceof DeployError && error.code === 'access-denied') return undefined
    throw error
  }
}

async function upload(
  {file, size, bucket, key, bundleType, sha256}: Destination & {readonly file: string; readonly size: number},
  {signal}: DeployOptions,
  {s3, clock}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<RevisionLocation> {
  const startMs = clock.now()
  const stored = await s3.upload(
    {
      bucket,
      key,
      body: readBundle(file),
      contentType: contentTypes[bundleType],
      metadata: {[digestKey]: sha256},
      onProgress: sentBytes => observe({type: 'upload-progressed', sentBytes})
    },
    signal
  )
  const revision = located({bucket, key, bundleType}, stored)
  observe({type: 'uploaded', revision, size, elapsedMs: clock.now() - startMs})
  return revision
}

/** Pins an object that is in S3 already. What the caller pinned stays; without the right to look, it is deployed as named. */
async function pinObject(
  source: Extract<RevisionSource, {type: 'object'}>,
  {signal}: DeployOptions,
  {s3}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<RevisionLocation> {
  const {bucket, key, bundleType, versionId, eTag} = source
  const given = {...(versionId !== undefined && {versionId}), ...(eTag !== undefined && {eTag})}
  try {
    const found = await s3.head(bucket, key, versionId, signal)
    if (!found) {
      throw new DeployError(
        'not-found',
        `there is no object s3://${bucket}/${key}${versionId === undefined ? '' : ` of version ${versionId}`}`,
        {
          operation: 'HeadObject',
          input: 's3-key',
          hint: 'Check `s3-bucket`, `s3-key` and `s3-version-id`; without s3:ListBucket a missing bucket looks the same.'
        }
      )
    }
    if (eTag !== undefined && eTag !== found.eTag) {
      throw new DeployError('refused', `s3://${bucket}/${key} has changed: its ETag is ${found.eTag}, not ${eTag}`, {
        input: 's3-etag',
        hint: 'Deploy the version that was tested with `s3-version-id`, or leave `s3-etag` empty.'
      })
    }
    return located({bucket, key, bundleType}, {...found, ...given})
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied') throw error
    observe({
      type: 'warning',
      message: `s3://${bucket}/${key} cannot be looked at, so the revision is not pinned to what is there now`,
      hint: error.hint ?? ''
    })
    return {type: 's3', bucket, key, bundleType, ...given}
  }
}

function located(
  object: {readonly bucket: string; readonly key: string; readonly bundleType: BundleType},
  {eTag, versionId}: {readonly eTag: string; readonly versionId?: string}
): RevisionLocation {
  return {type: 's3', ...object, ...(eTag !== '' && {eTag}), ...(versionId !== undefined && {versionId})}
}
