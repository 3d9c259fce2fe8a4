import {createHash} from 'node:crypto'
import type {RevisionEntry, RevisionPath, RevisionTree} from '../appspec/revision-tree.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import {archiveError} from './archive-error.ts'
import {openArchiveFile, type ArchiveFile} from './archive-file.ts'
import type {ArchiveEntry} from './archive-index.ts'
import type {ArchiveForm} from './archive-type.ts'
import {entryPath} from './entry-path.ts'
import {loneRoot} from './lone-root.ts'
import {scanArchive, type ScanOptions} from './scan-archive.ts'
import {wantsLook} from './sensitive-files.ts'
import {readTar} from './tar-reader.ts'
import {readZip} from './zip-reader.ts'

export interface OpenedArchive {
  readonly path: string
  /** What CodeDeploy has to be told: the declared type, else what the content is. */
  readonly type: BundleType
  /** The files as they are on the host once the agent has unpacked the archive. */
  readonly tree: RevisionTree
  /** Whether a file of `tree` is in memory: of a tar, any other is read by going through all that is before it. */
  readonly isAtHand: (path: RevisionPath) => boolean
  /** The lone top-level folder that the agent strips; paths in `tree` are without it. */
  readonly strippedRoot?: string
  /** Files and links that are in the archive more than once: the last one is what a host has. */
  readonly repeated: readonly RevisionPath[]
  /** Entries in the archive, repeated ones included. */
  readonly entryCount: number
  /** Bytes of all files after unpacking. */
  readonly totalBytes: number
  /** Bytes of the archive itself. */
  readonly size: number
  /** Hex SHA-256 of the archive's own bytes. */
  readonly sha256: string
}

/**
 * Reads an archive as the agent would see it after unpacking; writes nothing. All of it is decompressed, and for zip compared with its
 * checksums and lengths. The list of entries and the hash are of the same bytes. Throws `invalid-bundle` for archives that are damaged, not what they are declared to be, or unsafe:
 * names and links that leave the root, devices, one name for two kinds, more than `limits` allow; and for one that is written
 * to meanwhile. Content that is read later has to come from the file as it was.
 */
export async function openArchive(file: string, options: ScanOptions = {}): Promise<OpenedArchive> {
  let archive: ArchiveFile | undefined
  try {
    archive = await openArchiveFile(file)
    const {identity, size} = archive
    const hash = createHash('sha256')
    let hashed = 0
    const onInput = (chunk: Uint8Array): void => {
      hash.update(chunk)
      hashed += chunk.length
    }
    const kept = new Map<RevisionPath, Uint8Array>()
    let room = keptBytes
    const {form, index} = await scanArchive(archive, {...options, onInput}, async (path, entry, content) => {
      kept.delete(path)
      if (entry.kind !== 'file' || entry.size > room || !isWorthKeeping(path, entry)) return
      const bytes = await collect(content, entry.size)
      room -= bytes.length
      kept.set(path, bytes)
    })
    // All of a zip, and what may stand behind the end of a tar.
    for await (const chunk of archive.chunks({start: hashed, signal: options.signal})) onInput(chunk)
    await archive.requireUnchanged()
    const root = loneRoot(index.entries)
    const prefix = root === undefined ? '' : `${root}/`
    const holderOf = (path: RevisionPath): RevisionPath => index.aliases.get(prefix + path) ?? prefix + path
    const tree: RevisionTree = {
      entries: root === undefined ? index.entries : below(index.entries, prefix),
      async read(path, limit) {
        const holder = holderOf(path)
        if (index.entries.get(holder)?.kind !== 'file') return undefined
        try {
          const bytes = kept.get(holder) ?? (await readOne(file, {identity, ...form}, holder, limit))
          return bytes.subarray(0, limit)
        } catch (error) {
          throw archiveError(file, error)
        }
      }
    }
    return {
      path: file,
      type: form.type,
      tree,
      isAtHand: path => kept.has(holderOf(path)),
      ...(root === undefined ? {} : {strippedRoot: root}),
      repeated: [...index.repeated].map(path => path.slice(prefix.length)),
      entryCount: index.entryCount,
      totalBytes: index.totalBytes,
      size,
      sha256: hash.digest('hex')
    }
  } catch (error) {
    throw archiveError(file, error)
  } finally {
    await archive?.close()
  }
}

/** What will be looked into, so that a tar need not be read again for each of it: AppSpecs, scripts, and what may hold secrets. */
const keptBytes = 16 * 1024 * 1024
const keptFileBytes = 64 * 1024

function isWorthKeeping(path: RevisionPath, {kind, mode, size}: ArchiveEntry): boolean {
  if (kind === 'file' && wantsLook({path, kind, size})) return true
  if (/(^|\/)appspec[^/]*$/i.test(path)) return true
  return (
    size <= keptFileBytes && !path.includes('node_modules/') && ((mode & 0o111) !== 0 || /\.(sh|bash|py|rb|pl|ps1|bat|cmd)$/.test(path))
  )
}

function below(entries: ReadonlyMap<RevisionPath, RevisionEntry>, prefix: string): ReadonlyMap<RevisionPath, RevisionEntry> {
  const stripped = new Map<RevisionPath, RevisionEntry>()
  for (const entry of entries.values()) {
    if (!entry.path.startsWith(prefix)) continue
    const path = entry.path.slice(prefix.length)
    stripped.set(path, {...entry, path})
  }
  return stripped
}

async function readOne(
  file: string,
  {identity, reader, isGzipped}: ArchiveForm & {readonly identity: string},
  path: RevisionPath,
  limit: number
): Promise<Uint8Array> {
  let found: Uint8Array = Buffer.alloc(0)
  const visit = async (entry: ArchiveEntry, content: AsyncIterable<Uint8Array>): Promise<undefined> => {
    // Not stopped at the first one: of a name that comes twice the last one stays on the host.
    if (entry.kind === 'file' && entryPath(entry.name, process.platform === 'win32') === path) found = await collect(content, limit)
    return undefined
  }
  const archive = await openArchiveFile(file)
  try {
    await archive.requireUnchanged(identity)
    if (reader === 'zip') await readZip(archive, undefined, visit)
    else await readTar(archive, {isGzipped}, visit)
    await archive.requireUnchanged()
    return found
  } finally {
    await archive.close()
  }
}

async function collect(content: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of content) {
    // Read to the end all the same: a tar goes on behind it, and a zip's checksum is compared there.
    if (length < limit) chunks.push(chunk)
    length += chunk.length
  }
  return Buffer.concat(chunks).subarray(0, limit)
}
