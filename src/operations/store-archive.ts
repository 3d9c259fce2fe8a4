import {openArchive, type OpenedArchive} from '../bundle/open-archive.ts'
import {readArchiveBytes} from '../bundle/read-archive-bytes.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {PushOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {inspectArchive} from './inspect-archive.ts'
import {requireHost} from './require-host.ts'
import {requireValid} from './require-valid.ts'
import type {BundleSummary} from './result.ts'
import {agreedType, bundleTypeFor} from './revision-source.ts'
import type {GroupFacts, StorableRevision, StoredRevision} from './store-revision.ts'
import {findUnchanged, keyOf, locateBundle, requireStorable, uploadRevision, type Destination} from './upload-revision.ts'

/** Reads and checks an archive that was built before. The file is only ever read. */
export async function prepareArchive(
  file: string,
  options: PushOptions & GroupFacts,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<StorableRevision> {
  const bucket = requireStorable(options)
  const archive = await openArchive(file, {type: bundleTypeFor(options.bundleType), signal: options.signal})
  agreedType(options.s3Key, 's3-key', archive.type)
  const {validation: found, inBundle} = await inspectArchive(archive, options)
  const validation = requireValid(found, inBundle, options, observe)
  requireHost(validation, ports)
  const bundle = summaryOf(archive)
  const destination = {bucket, key: keyOf(options, archive.sha256, archive.type), bundleType: archive.type, sha256: archive.sha256}
  return {
    diagnostics: validation.diagnostics,
    validation,
    locate: () => locateBundle(destination, bundle, options, ports, observe),
    store: () => storeArchive(bundle, destination, options, ports, observe)
  }
}

function summaryOf({path, type, sha256, size, entryCount}: OpenedArchive): BundleSummary & {readonly path: string; readonly size: number} {
  return {path, type, sha256, size, fileCount: entryCount}
}

async function storeArchive(
  bundle: ReturnType<typeof summaryOf>,
  destination: Destination,
  options: PushOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<StoredRevision> {
  const there = await findUnchanged(destination, options, ports, observe)
  if (there) return {revision: there, bundle}
  const {path, sha256, size} = bundle
  const body = {bytes: readArchiveBytes(path, {sha256, signal: options.signal}), expectedBytes: size}
  return {revision: await uploadRevision(destination, body, options, ports, observe), bundle}
}
