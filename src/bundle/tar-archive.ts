import {setImmediate} from 'node:timers/promises'
import type {ContentDigest} from './content-digest.ts'
import {pieceBuffer, readPlannedFile, readSmallFile, smallFileBytes} from './read-planned-file.ts'
import type {PlannedEntry} from './revision-plan.ts'
import {sliceWriter} from './slice-writer.ts'
import {paddingOf, tarBlockBytes, tarHeader} from './tar-header.ts'

export interface ArchiveInput {
  readonly entries: readonly PlannedEntry[]
  /** Milliseconds since the epoch. */
  readonly mtimeMs: number
  readonly signal: AbortSignal | undefined
  /** Told as entries are read, with the bytes read so far. */
  readonly onRead: (bytes: number) => void
  /** Fed with what is read, entry by entry. */
  readonly digest?: ContentDigest | undefined
}

/** Two blocks of zeros end a tar. */
const endOfArchive = Buffer.alloc(2 * tarBlockBytes)

/**
 * The bytes of a tar archive (POSIX ustar; pax headers for what ustar cannot say), in slices of {@link sliceBytes}, the last one excepted. They
 * are put into the memory that `takeSlice` gives.
 */
export async function* tarArchive(
  {entries, mtimeMs, signal, onRead, digest}: ArchiveInput,
  takeSlice: () => Buffer
): AsyncGenerator<Buffer, void, undefined> {
  const slices = sliceWriter(takeSlice)
  let large: Buffer | undefined
  const to = {
    room: slices.room,
    filled(bytes: number) {
      digest?.update(slices.room(bytes))
      slices.filled(bytes)
    }
  }
  let read = 0
  for (const entry of entries) {
    signal?.throwIfAborted()
    slices.put(tarHeader(entry, mtimeMs))
    digest?.begin(entry)
    if (entry.kind === 'file') {
      if (entry.size <= smallFileBytes) readSmallFile(entry, to)
      else {
        for await (const piece of readPlannedFile(entry, signal, (large ??= pieceBuffer()))) {
          digest?.update(piece)
          slices.put(piece)
          if (slices.isFull) yield* fullSlices()
        }
      }
      slices.put(endOfArchive.subarray(0, paddingOf(entry.size)))
    }
    digest?.end()
    read += entry.size
    onRead(read)
    if (slices.isFull) yield* fullSlices()
  }
  slices.put(endOfArchive)
  yield* fullSlices()
  const rest = slices.rest()
  if (rest.length > 0) yield rest

  async function* fullSlices(): AsyncGenerator<Buffer, void, undefined> {
    for (let slice = slices.take(); slice !== undefined; slice = slices.take()) {
      yield slice
      // Small files are read without giving way to anything else.
      await setImmediate()
    }
  }
}
