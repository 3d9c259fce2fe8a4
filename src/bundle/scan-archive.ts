import type {RevisionPath} from '../appspec/revision-tree.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import type {ArchiveFile} from './archive-file.ts'
import {archiveIndex, checkLimits, type ArchiveEntry, type ArchiveIndex} from './archive-index.ts'
import {defaultArchiveLimits, type ArchiveLimits} from './archive-limits.ts'
import {archiveForm, type ArchiveForm} from './archive-type.ts'
import {readTar, type ReadTarOptions, type VisitEntry} from './tar-reader.ts'
import {readZip} from './zip-reader.ts'

export interface ScanOptions {
  /** What CodeDeploy is told the archive is. Default: what it is. */
  readonly type?: BundleType | undefined
  readonly limits?: Partial<ArchiveLimits> | undefined
  readonly signal?: AbortSignal | undefined
}

export interface ScannedArchive {
  readonly form: ArchiveForm
  readonly index: ArchiveIndex
}

/**
 * Goes through an archive once and hands every entry that is safe to `visit` with its path (never empty, never outside). All content is
 * unpacked, also what `visit` leaves, and compared with the checksums and lengths there are. A tar's own bytes go to `onInput` on the way.
 * Throws an {@link ArchiveProblem} for archives that are damaged, too large, unsafe, or not what they are declared to be.
 */
export async function scanArchive(
  file: ArchiveFile,
  {type, limits, signal, onInput}: ScanOptions & Pick<ReadTarOptions, 'onInput'>,
  visit: (path: RevisionPath, entry: ArchiveEntry, content: AsyncIterable<Uint8Array>, index: ArchiveIndex) => Promise<void>
): Promise<ScannedArchive> {
  const {size} = file
  const form = archiveForm(file.descriptor, type)
  const merged: ArchiveLimits = {...defaultArchiveLimits, ...limits}
  const index = archiveIndex(size, merged, process.platform === 'win32')
  const take: VisitEntry = async (entry, content) => {
    const path = index.add(entry)
    if (path !== '') await visit(path, entry, content, index)
    // Content that was read to its end gives nothing more; a link's was read for its target, and a tar's has to be passed anyway.
    if (form.reader === 'zip' && entry.kind !== 'symlink') await drain(content)
    return undefined
  }
  if (form.reader === 'zip') await readZip(file, signal, take)
  else {
    let passed = 0
    const onBytes = (bytes: number): void => {
      passed += bytes
      // Headers and padding pass as well: what remains without them must keep the limits too.
      checkLimits(index.entryCount, Math.max(0, passed - tarOverheadBytes * (index.entryCount + 1)), size, merged)
    }
    await readTar(file, {isGzipped: form.isGzipped, signal, onBytes, onInput}, take)
  }
  index.checkLinks()
  return {form, index}
}

/** A generous share of headers (pax ones included), padding and read-ahead for each entry. */
const tarOverheadBytes = 64 * 1024

async function drain(content: AsyncIterable<Uint8Array>): Promise<void> {
  const chunks = content[Symbol.asyncIterator]()
  while ((await chunks.next()).done !== true);
}
