import {stat} from 'node:fs/promises'
import type {RevisionPath} from '../appspec/revision-tree.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import {ArchiveProblem} from './archive-error.ts'
import {archiveIndex, checkLimits, type ArchiveEntry, type ArchiveIndex} from './archive-index.ts'
import {defaultArchiveLimits, type ArchiveLimits} from './archive-limits.ts'
import {archiveForm, type ArchiveForm} from './archive-type.ts'
import {readTar, type VisitEntry} from './tar-reader.ts'
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
  /** Bytes of the archive. */
  readonly size: number
}

/**
 * Goes through an archive once and hands every entry that is safe to `visit` with its path (never empty, never outside).
 * Throws an {@link ArchiveProblem} for archives that are damaged, too large, unsafe, or not what they are declared to be.
 */
export async function scanArchive(
  file: string,
  {type, limits, signal}: ScanOptions,
  visit: (path: RevisionPath, entry: ArchiveEntry, content: AsyncIterable<Uint8Array>, index: ArchiveIndex) => Promise<void>
): Promise<ScannedArchive> {
  const size = await sizeOf(file)
  const form = await archiveForm(file, type)
  const merged: ArchiveLimits = {...defaultArchiveLimits, ...limits}
  const index = archiveIndex(size, merged, process.platform === 'win32')
  const take: VisitEntry = async (entry, content) => {
    const path = index.add(entry)
    if (path !== '') await visit(path, entry, content, index)
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
    await readTar(file, {isGzipped: form.isGzipped, signal, onBytes}, take)
  }
  index.checkLinks()
  return {form, index, size}
}

/** A generous share of headers (pax ones included), padding and read-ahead for each entry. */
const tarOverheadBytes = 64 * 1024

async function sizeOf(file: string): Promise<number> {
  try {
    const stats = await stat(file)
    if (!stats.isFile()) throw new ArchiveProblem('is not a file', 'A directory goes into `source`.')
    return stats.size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new DeployError('invalid-bundle', `there is no archive "${file}"`, {
      input: 'archive',
      hint: 'Check `archive`; did the step that builds or downloads it run?',
      cause: error
    })
  }
}
