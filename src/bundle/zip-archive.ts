import {setImmediate} from 'node:timers/promises'
import {crc32} from 'node:zlib'
import {DeployError} from '../core/errors.ts'
import type {ZipCheck} from './check-zip.ts'
import {deflateEnd, deflateSlice, dictionaryOf} from './deflate-slice.ts'
import type {BatchDeflater} from './deflate-workers.ts'
import {inOrder, type Job} from './in-order.ts'
import {slices} from './parallel-gzip.ts'
import {readPlannedFile, readSmallFile, smallFileBytes} from './read-planned-file.ts'
import type {PlannedEntry} from './revision-plan.ts'
import type {ArchiveInput} from './tar-archive.ts'
import {quoted} from './unpackable.ts'
import {centralHeader, dataDescriptor, dosTime, endOfCentralDirectory, localHeader, type DosTime, type ZipRecord} from './zip-records.ts'

/** File type bits of Unix's `st_mode`. */
const typeBits = {file: 0o100000, directory: 0o040000, symlink: 0o120000} as const

/** From here on sizes get 64 bits: deflate may add a little to what does not compress, and the header is written before that is known. */
const largeFileBytes = 0xf0000000
/** The file name length has two bytes. */
const maxNameBytes = 0xffff

/** Slices of large files in flight: enough for zlib's thread pool and a little ahead. */
const largeJobs = 5
/** Small files are deflated together, for a job for each would cost more than the work, and large ones in slices of the same size. */
const batchBytes = 1024 * 1024
const batchEntries = 1000

/** What comes next in the archive. */
interface Piece {
  readonly bytes: Buffer
  /** Where in `bytes` an entry begins. */
  readonly begins: readonly number[]
  /** The records of the entries that are complete now, in their order. */
  readonly complete: readonly ZipRecord[]
}

/**
 * The bytes of a zip archive with Unix modes, symlinks and UTF-8 names. Files of up to 256 KiB carry their sizes in front; larger ones are
 * deflated in slices side by side and carry them behind (data descriptor), so that nothing is held back. `check` sees all that is yielded
 * before it is.
 */
export async function* zipArchive(
  input: ArchiveInput,
  {level, deflater, check}: {readonly level: number; readonly deflater: BatchDeflater; readonly check: ZipCheck}
): AsyncGenerator<Uint8Array, void, undefined> {
  const directory = centralDirectory()
  const open: number[] = []
  let offset = 0
  const jobs = Math.max(deflater.width, largeJobs)
  for await (const {bytes, begins, complete} of inOrder(pieces(input, level, deflater), {
    jobs,
    bytes: jobs * (batchBytes + smallFileBytes)
  })) {
    check.entries(bytes, begins)
    if (bytes.length > 0) yield bytes
    for (const begin of begins) open.push(offset + begin)
    for (const record of complete) directory.add(centralHeader(record, open.shift() ?? 0))
    offset += bytes.length
  }
  let size = 0
  for (const records of directory.parts()) {
    check.directory(records)
    size += records.length
    yield records
  }
  const end = endOfCentralDirectory({entries: directory.count, offset, size})
  check.end(end)
  yield end
}

/** Keeps records until the end, joined, for hundreds of thousands of small buffers cost much memory. */
function centralDirectory(): {readonly count: number; add(record: Buffer): void; parts(): readonly Buffer[]} {
  const joined: Buffer[] = []
  let recent: Buffer[] = []
  let count = 0
  const join = (): void => {
    if (recent.length > 0) joined.push(Buffer.concat(recent))
    recent = []
  }
  return {
    get count() {
      return count
    },
    add(record) {
      count += 1
      recent.push(record)
      if (recent.length === 1000) join()
    },
    parts() {
      join()
      return joined
    }
  }
}

interface Batch {
  /** A symlink's target is its content, and is never deflated. */
  readonly entries: PlannedEntry[]
  readonly content: Buffer<ArrayBuffer>
  readonly sizes: number[]
  length: number
}

function newBatch(): Batch {
  return {entries: [], content: Buffer.allocUnsafeSlow(batchBytes + smallFileBytes), sizes: [], length: 0}
}

async function* pieces(
  {entries, mtimeMs, signal, onRead, digest}: ArchiveInput,
  level: number,
  deflater: BatchDeflater
): AsyncGenerator<Job<Piece>, void, undefined> {
  const time = dosTime(mtimeMs)
  let batch = newBatch()
  const to = {
    room: (wanted: number) => batch.content.subarray(batch.length, batch.length + wanted),
    filled(bytes: number) {
      digest?.update(to.room(bytes))
      batch.length += bytes
    }
  }
  const takeBatch = (): Job<Piece> => {
    const taken = batch
    batch = newBatch()
    return {bytes: taken.length, run: () => smallEntries(taken, time, level, deflater)}
  }
  let read = 0
  for (const entry of entries) {
    signal?.throwIfAborted()
    digest?.begin(entry)
    if (entry.kind === 'file' && entry.size > smallFileBytes) {
      if (batch.entries.length > 0) yield takeBatch()
      yield* largeFile({entry, time, level, signal, digest})
    } else {
      batch.entries.push(entry)
      if (entry.kind === 'file') {
        readSmallFile(entry, to)
        batch.sizes.push(entry.size)
      }
    }
    digest?.end()
    read += entry.size
    onRead(read)
    if (batch.length >= batchBytes || batch.entries.length >= batchEntries) {
      yield takeBatch()
      // Small files are read without giving way to anything else.
      await setImmediate()
    }
  }
  if (batch.entries.length > 0) yield takeBatch()
}

async function smallEntries(
  {entries, content, sizes, length}: Batch,
  time: DosTime,
  level: number,
  deflater: BatchDeflater
): Promise<Piece> {
  const deflated = await deflater.deflate({content: content.subarray(0, length), sizes, level})
  const parts: Uint8Array[] = []
  const begins: number[] = []
  const complete: ZipRecord[] = []
  let bytes = 0
  let start = 0
  let file = 0
  for (const entry of entries) {
    let record = {...recordOf(entry, time), size: entry.size}
    let data: Uint8Array
    if (entry.kind === 'file') {
      const compressedSize = deflated.lengths[file] ?? 0
      data = deflated.data.subarray(start, start + compressedSize)
      start += compressedSize
      record = {...record, crc: deflated.crcs[file] ?? 0, compressedSize, method: compressedSize < entry.size ? 'deflated' : 'stored'}
      file += 1
    } else {
      data = Buffer.from(entry.kind === 'symlink' ? (entry.target ?? '') : '')
      record = {...record, crc: crc32(data), compressedSize: data.length, size: data.length}
    }
    const header = localHeader(record)
    parts.push(header, data)
    begins.push(bytes)
    bytes += header.length + data.length
    complete.push(record)
  }
  return {bytes: Buffer.concat(parts, bytes), begins, complete}
}

interface LargeFile extends Pick<ArchiveInput, 'signal' | 'digest'> {
  readonly entry: PlannedEntry
  readonly time: DosTime
  readonly level: number
}

async function* largeFile({entry, time, level, signal, digest}: LargeFile): AsyncGenerator<Job<Piece>, void, undefined> {
  const record: ZipRecord = {...recordOf(entry, time), method: 'deflated', hasDescriptor: true, isLarge: entry.size >= largeFileBytes}
  yield {bytes: 0, run: () => Promise.resolve({bytes: localHeader(record), begins: [0], complete: []})}
  let crc = 0
  const sizes: Promise<number>[] = []
  let dictionary: Buffer | undefined
  for await (const slice of slices(readPlannedFile(entry, signal), batchBytes)) {
    digest?.update(slice)
    crc = crc32(slice, crc)
    const before = dictionary
    dictionary = dictionaryOf(slice)
    const run = (): Promise<Piece> => {
      const deflated = deflateSlice(slice, before, level)
      const size = deflated.then(({length}) => length)
      // Its job reports the failure; the sum below must not report it as unhandled before that.
      size.catch(() => undefined)
      sizes.push(size)
      return deflated.then(bytes => ({bytes, begins: [], complete: []}))
    }
    yield {bytes: slice.length, run}
  }
  const finish = async (): Promise<Piece> => {
    const compressedSize = (await Promise.all(sizes)).reduce((sum, size) => sum + size, deflateEnd.length)
    const done: ZipRecord = {...record, crc, compressedSize, size: entry.size}
    return {bytes: Buffer.concat([deflateEnd, dataDescriptor(done)]), begins: [], complete: [done]}
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
