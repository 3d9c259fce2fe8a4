import {archiveRevision} from '../bundle/archive.ts'
import {archiveSizeLimit} from '../bundle/archive-size-limit.ts'
import {contentDigest} from '../bundle/content-digest.ts'
import {digestRevision} from '../bundle/digest.ts'
import type {RevisionPlan} from '../bundle/revision-plan.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {PushOptions} from './options.ts'
import {planSource} from './plan-source.ts'
import type {DeployPorts} from './ports.ts'
import {requireHost} from './require-host.ts'
import {requireValid} from './require-valid.ts'
import type {BundleSummary} from './result.ts'
import type {GroupFacts, StorableRevision, StoredRevision} from './store-revision.ts'
import {findUnchanged, keyOf, locateBundle, requireStorable, uploadRevision, type Destination} from './upload-revision.ts'

/** Plans and checks the bundle of a directory; it is packed while it is uploaded, and is never on disk. */
export async function prepareDirectory(
  source: string,
  options: PushOptions & GroupFacts,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<StorableRevision> {
  const bucket = requireStorable(options)
  const {plan, bundleType, validation: found, inBundle} = await planSource({...options, source, platform: 'server'})
  const validation = requireValid(found, inBundle, options, observe)
  requireHost(validation, ports)
  return {
    diagnostics: validation.diagnostics,
    validation,
    locate: async () => {
      const {destination, summary} = await destine(plan, {bucket, bundleType}, options)
      return locateBundle(destination, summary, options, ports, observe)
    },
    store: () => storePlan(plan, {bucket, bundleType}, options, ports, observe)
  }
}

async function destine(
  plan: RevisionPlan,
  {bucket, bundleType}: {readonly bucket: string; readonly bundleType: BundleType},
  options: PushOptions
): Promise<{readonly destination: Destination; readonly summary: BundleSummary}> {
  const sha256 = await digestRevision(plan, {signal: options.signal})
  return {
    destination: {bucket, key: keyOf(options, sha256, bundleType), bundleType, sha256},
    summary: {type: bundleType, sha256, fileCount: plan.fileCount}
  }
}

async function storePlan(
  plan: RevisionPlan,
  place: {readonly bucket: string; readonly bundleType: BundleType},
  options: PushOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<StoredRevision> {
  const {signal, compressionLevel: level} = options
  const {destination, summary} = await destine(plan, place, options)
  const {bundleType: type, sha256} = destination
  const there = await findUnchanged(destination, options, ports, observe)
  if (there) return {revision: there, bundle: summary}
  const startMs = ports.clock.now()
  let size = 0
  async function* packed(): AsyncGenerator<Uint8Array, void, undefined> {
    const digest = contentDigest()
    for await (const piece of archiveRevision(plan, {type, level, signal, digest})) {
      size += piece.byteLength
      yield piece
    }
    requireSameContent(plan, sha256, digest.digest())
    observe({type: 'packaged', bundle: {...summary, size}, totalBytes: plan.totalBytes, elapsedMs: ports.clock.now() - startMs})
  }
  const body = {bytes: packed(), expectedBytes: archiveSizeLimit(plan)}
  const revision = await uploadRevision(destination, body, options, ports, observe)
  return {revision, bundle: {...summary, size}}
}

/** The object is named by what was hashed, and holds what was packed: a write in between may leave size and time as they were. */
function requireSameContent({source}: RevisionPlan, hashed: string, packed: string): void {
  if (hashed === packed) return
  throw new DeployError('invalid-bundle', `a file in "${source}" was written to while it was packed`, {
    input: 'source',
    hint: 'Stop what writes to it (a build or a watcher still running?), and try again.'
  })
}
