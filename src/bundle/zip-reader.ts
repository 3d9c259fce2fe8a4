import {isUtf8} from 'node:buffer'
import {crc32} from 'node:zlib'
import {getFileNameLowLevel, fromRandomAccessReaderPromise, type Entry, type ZipFile} from 'yauzl'
import {ArchiveProblem, damaged} from './archive-error.ts'
import type {ArchiveFile} from './archive-file.ts'
import type {ArchiveEntry} from './archive-index.ts'
import type {VisitEntry} from './tar-reader.ts'
import {quoted} from './unpackable.ts'
import {ZipFileReader} from './zip-file-reader.ts'
import {checkLocalHeader} from './zip-local-header.ts'

const typeMask = 0o170000
const types = {symlink: 0o120000, directory: 0o040000, file: 0o100000} as const
/** Links are short; a "link" of megabytes is none. */
const maxTargetBytes = 4096
/** Files made by systems without Unix modes get what the usual umask leaves. */
const umask = 0o022

/** Reads a zip by its central directory; content that is not read is not looked at. Throws an {@link ArchiveProblem} for what is damaged or cannot be a revision. */
export async function readZip(file: ArchiveFile, signal: AbortSignal | undefined, visit: VisitEntry): Promise<void> {
  const zip = await openZip(file)
  try {
    for await (const entry of zip.eachEntry()) {
      signal?.throwIfAborted()
      const described = await describe(zip, entry)
      if ((await visit(described, zipContent(zip, entry, {name: described.name, signal}))) === 'stop') return
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw damaged(error)
  } finally {
    zip.close()
  }
}

async function openZip({descriptor, size}: ArchiveFile): Promise<ZipFile> {
  try {
    return await fromRandomAccessReaderPromise(new ZipFileReader(descriptor), size, {
      autoClose: false,
      decodeStrings: false,
      strictFileNames: true
    })
  } catch (error) {
    throw damaged(error)
  }
}

/** yauzl checks sizes; the checksum is compared here. */
async function* zipContent(
  zip: ZipFile,
  entry: Entry,
  {name, signal}: {readonly name: string; readonly signal?: AbortSignal | undefined}
): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry.isEncrypted()) throw new ArchiveProblem(`holds ${quoted(name)} encrypted`, 'The agent has no password: build it without one.')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new ArchiveProblem(
      `holds ${quoted(name)} compressed with method ${entry.compressionMethod}, which not every host can unpack`,
      'Build it with deflate, what every zip program does by default.'
    )
  }
  let crc = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      signal?.throwIfAborted()
      crc = crc32(chunk as Buffer, crc)
      yield chunk as Buffer
    }
  } catch (error) {
    signal?.throwIfAborted()
    throw damaged(error, name)
  }
  if (crc !== entry.crc32)
    throw new ArchiveProblem(`is damaged: the checksum of ${quoted(name)} does not match`, 'Build or download it again.')
  checkLocalHeader(await zip.readLocalFileHeaderPromise(entry), entry, name)
}

async function describe(zip: ZipFile, entry: Entry): Promise<ArchiveEntry> {
  const madeBy = entry.versionMadeBy >> 8
  const name = entryName(entry, madeBy)
  const isDirectory = name.endsWith('/')
  const mode = unixMode(entry, madeBy, isDirectory)
  const type = mode & typeMask
  const common = {name, mode: mode & 0o777, mtimeMs: entry.getLastModDate().getTime()}
  if (isDirectory) return {...common, kind: 'directory', size: 0}
  if (type === types.symlink) return {...common, kind: 'symlink', size: 0, target: await linkTarget(zip, entry, name)}
  if (type !== types.file && type !== 0) {
    throw new ArchiveProblem(
      `holds ${quoted(name)}, which is neither a file, nor a directory, nor a symlink`,
      'Leave it out of the archive.'
    )
  }
  return {...common, kind: 'file', size: entry.uncompressedSize}
}

/** Hosts in "version made by" (APPNOTE.TXT, section 4.4.2) that keep a Unix mode in the upper half of the external attributes. */
const unixHosts: ReadonlySet<number> = new Set([3, 19])
const fat = 0

function entryName({generalPurposeBitFlag, fileNameRaw, extraFields}: Entry, madeBy: number): string {
  const saysUtf8 = (generalPurposeBitFlag & (1 << 11)) !== 0
  const name =
    saysUtf8 || isUtf8(fileNameRaw)
      ? fileNameRaw.toString('utf8')
      : getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
  // unzip takes backslashes for separators in archives made on DOS or Windows when there is no slash.
  return madeBy === fat && !name.includes('/') ? name.replaceAll('\\', '/') : name
}

/**
 * As unzip 6.00 maps attributes (seen by experiment): Unix attributes as they are, without setuid, setgid and sticky, so that 0 really
 * is mode 000; PKZIP for Unix calls itself FAT but has a mode if it agrees with the DOS bits; all else has a read-only bit at most.
 */
function unixMode({externalFileAttributes}: Entry, madeBy: number, isDirectory: boolean): number {
  const mode = externalFileAttributes >>> 16
  if (unixHosts.has(madeBy)) return mode
  const readOnly = (externalFileAttributes & 0x01) !== 0
  const dosDirectory = (externalFileAttributes & 0x10) !== 0
  if (madeBy === fat && mode !== 0 && readOnly === ((mode & 0o200) === 0) && dosDirectory === ((mode & typeMask) === types.directory))
    return mode
  const base = isDirectory || dosDirectory ? types.directory | 0o777 : types.file | 0o666
  return base & ~umask & (readOnly ? ~0o222 : ~0)
}

async function linkTarget(zip: ZipFile, entry: Entry, name: string): Promise<string> {
  if (entry.uncompressedSize > maxTargetBytes)
    throw new ArchiveProblem(`holds a symlink with a target of ${entry.uncompressedSize} bytes: ${quoted(name)}`)
  const chunks: Uint8Array[] = []
  for await (const chunk of zipContent(zip, entry, {name})) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
