import {promisify} from 'node:util'
import {crc32, deflateRaw, type ZlibOptions} from 'node:zlib'
import {setImmediate} from 'node:timers/promises'
import {DeployError} from '../core/errors.ts'
import {deflateEnd, deflateSlice, dictionaryOf, isIncompressible, sliceBytes} from './deflate-slice.ts'
import {inOrder, type Job} from './in-order.ts'
import {slices} from './parallel-gzip.ts'
import {readPlannedFile, readSmallFile, smallFileBytes} from './read-planned-file.ts'
import type {PlannedEntry} from './revision-plan.ts'
import type {ArchiveInput} from './tar-archive.ts'
import {quoted} from './unpackable.ts'
import {centralHeader, dataDescriptor, dosTime, endOfCentralDirectory, localHeader, type DosTime, type ZipRecord} from './zip-records.ts'

const deflate = promisify<Buffer, ZlibOptions, Buffer>(deflateRaw)

/** File type bits of Unix's `st_mode`. */
const typeBits = {file: 0o100000, directory: 0o040000, symlink: 0o120000} as const

/** From here on sizes get 64 bits: deflate may add a little to what does not compress, and the header is written before that is known. */
const largeFileBytes = 0xf0000000
/** The file name length has two bytes. */
const maxNameBytes = 0xffff

/** Enough small files to keep all cores busy while the next ones are read; the bytes bound the memory. */
const inFlight = {jobs: 24, bytes: 6 * sliceBytes}

/** What comes next in the archive: a piece of it, and the finished record once an entry is complete. */
interface Piece {
  readonly bytes: Buffer
  readonly record?: ZipRecord
}

/**
 * The bytes of a zip archive with Unix modes, symlinks and UTF-8 names. Files of up to 256 KiB carry their sizes in front; larger ones are
 * deflated in slices side by side and carry them behind (data descriptor), so that nothing is held back.
 */
export async function* zipArchive(input: ArchiveInput, level: number): AsyncGenerator<Uint8Array, void, undefined> {
  const central: Buffer[] = []
  let offset = 0
  let start = 0
  for await (const {bytes, record} of inOrder(pieces(input, level), inFlight)) {
    if (bytes.length > 0) yield bytes
    offset += bytes.length
    if (record === undefined) continue
    central.push(centralHeader(record, start))
    start = offset
  }
  let size = 0
  for (let first = 0; first < central.length; first += 1000) {
    const batch = Buffer.concat(central.slice(first, first + 1000))
    size += batch.length
    yield batch
  }
  yield endOfCentralDirectory({entries: central.length, offset, size})
}

async function* pieces({entries, mtimeMs, signal, onRead}: ArchiveInput, level: number): AsyncGenerator<Job<Piece>, void, undefined> {
  const time = dosTime(mtimeMs)
  let bytes = 0
  let sinceTurn = 0
  for (const entry of entries) {
    signal?.throwIfAborted()
    if (entry.kind === 'file' && entry.size > smallFileBytes) yield* largeFile(entry, time, level, signal)
    else {
      const content = entry.kind === 'file' ? readSmallFile(entry) : Buffer.from(entry.kind === 'symlink' ? (entry.target ?? '') : '')
      yield {bytes: content.length, run: () => smallEntry(entry, content, time, level)}
    }
    bytes += entry.size
    sinceTurn += entry.size + 4096
    onRead(bytes)
    if (sinceTurn > sliceBytes) {
      sinceTurn = 0
      await setImmediate()
    }
  }
}

async function smallEntry(entry: PlannedEntry, content: Buffer, dosTime: DosTime, level: number): Promise<Piece> {
  const deflated = entry.kind === 'file' ? await deflateWhole(content, level) : undefined
  const data = deflated ?? content
  const record: ZipRecord = {
    ...recordOf(entry, dosTime),
    method: deflated === undefined ? 'stored' : 'deflated',
    crc: crc32(content),
    compressedSize: data.length,
    size: content.length
  }
  return {bytes: Buffer.concat([localHeader(record), data]), record}
}

/** Undefined when it would not get smaller. */
async function deflateWhole(content: Buffer, level: number): Promise<Buffer | undefined> {
  if (level === 0 || content.length === 0 || isIncompressible(content)) return undefined
  // A window and a hash table of the file's own size cost a fraction of the default ones to set up.
  const bits = Math.min(15, Math.max(9, 32 - Math.clz32(content.length)))
  const deflated = await deflate(content, {level, windowBits: bits, memLevel: Math.min(8, bits - 6), chunkSize: content.length + 64})
  return deflated.length < content.length ? deflated : undefined
}

async function* largeFile(
  entry: PlannedEntry,
  dosTime: DosTime,
  level: number,
  signal: AbortSignal | undefined
): AsyncGenerator<Job<Piece>, void, undefined> {
  const record: ZipRecord = {...recordOf(entry, dosTime), method: 'deflated', hasDescriptor: true, isLarge: entry.size >= largeFileBytes}
  yield {bytes: 0, run: () => Promise.resolve({bytes: localHeader(record)})}
  let crc = 0
  const sizes: Promise<number>[] = []
  let dictionary: Buffer | undefined
  for await (const slice of slices(readPlannedFile(entry, signal))) {
    crc = crc32(slice, crc)
    const before = dictionary
    dictionary = dictionaryOf(slice)
    const run = (): Promise<Piece> => {
      const deflated = deflateSlice(slice, before, level)
      const size = deflated.then(({length}) => length)
      // Its job reports the failure; the sum below must not report it as unhandled before that.
      size.catch(() => undefined)
      sizes.push(size)
      return deflated.then(bytes => ({bytes}))
    }
    yield {bytes: slice.length, run}
  }
  const finish = async (): Promise<Piece> => {
    const compressedSize = (await Promise.all(sizes)).reduce((sum, size) => sum + size, deflateEnd.length)
    const done: ZipRecord = {...record, crc, compressedSize, size: entry.size}
    return {bytes: Buffer.concat([deflateEnd, dataDescriptor(done)]), record: done}
  }
  yield {bytes: 0, run: finish}
}

function recordOf(entry: PlannedEntry, dosTime: DosTime): ZipRecord {
  const isDirectory = entry.kind === 'directory'
  const name = Buffer.from(isDirectory ? `${entry.path}/` : entry.path)
  if (name.length > maxNameBytes) {
    throw new DeployError('invalid-bundle', `the path ${quoted(entry.path.slice(0, 60))}... is too long for a zip archive`, {
      hint: 'Use `bundle-type: tgz`, or a shorter path.'
    })
  }
  return {
    name,
    method: 'stored',
    unixMode: typeBits[entry.kind] | entry.mode,
    isDirectory,
    hasDescriptor: false,
    isLarge: false,
    crc: 0,
    compressedSize: 0,
    size: 0,
    dosTime
  }
}
