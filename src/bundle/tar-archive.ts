import {pack, type Pack} from 'tar-stream'
import {readPlannedFile, readSmallFile, smallFileBytes} from './read-planned-file.ts'
import type {PlannedEntry} from './revision-plan.ts'

type Headers = Parameters<Pack['entry']>[0]
type Sink = ReturnType<Pack['entry']>

export interface ArchiveInput {
  readonly entries: readonly PlannedEntry[]
  /** Milliseconds since the epoch. */
  readonly mtimeMs: number
  readonly signal: AbortSignal | undefined
  /** Told as entries are read, with the bytes read so far. */
  readonly onRead: (bytes: number) => void
}

/**
 * The bytes of a tar archive (POSIX ustar; pax headers for what ustar cannot say). Owner and group are 0 without names: the agent, as
 * root, keeps the owner it finds in a tar.
 */
export async function* tarArchive(input: ArchiveInput): AsyncGenerator<Uint8Array, void, undefined> {
  const tar = pack()
  const written = writeEntries(tar, input).then(
    () => tar.finalize(),
    (error: unknown) => tar.destroy(error as Error)
  )
  try {
    for await (const chunk of tar) yield chunk as Uint8Array
  } finally {
    tar.destroy()
    await written
  }
}

async function writeEntries(tar: Pack, {entries, mtimeMs, signal, onRead}: ArchiveInput): Promise<void> {
  const mtime = new Date(mtimeMs)
  let bytes = 0
  for (const entry of entries) {
    signal?.throwIfAborted()
    if (tar.destroyed) return
    const header: Headers = {name: entry.path, mode: entry.mode, type: entry.kind, size: entry.size, mtime, uid: 0, gid: 0}
    if (entry.kind === 'symlink') await writeWhole(tar, {...header, linkname: entry.target ?? ''})
    else if (entry.kind === 'directory') await writeWhole(tar, header)
    else if (entry.size <= smallFileBytes) await writeWhole(tar, header, readSmallFile(entry))
    else await writePieces(tar, header, entry, signal)
    bytes += entry.size
    onRead(bytes)
  }
}

function writeWhole(tar: Pack, header: Headers, content?: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => (error ? reject(error) : resolve())
    if (content === undefined) tar.entry(header, done)
    else tar.entry(header, content, done)
  })
}

async function writePieces(tar: Pack, header: Headers, entry: PlannedEntry, signal: AbortSignal | undefined): Promise<void> {
  let sink: Sink | undefined
  const finished = new Promise<void>((resolve, reject) => {
    sink = tar.entry(header, error => (error ? reject(error) : resolve()))
  })
  // The promise has the failure; the event and an unawaited rejection would end the process.
  sink?.on('error', () => undefined)
  finished.catch(() => undefined)
  for await (const piece of readPlannedFile(entry, signal)) {
    if (sink?.write(piece) === false) await Promise.race([drained(sink), finished])
  }
  sink?.end(undefined)
  await finished
}

function drained(sink: Sink): Promise<void> {
  return new Promise(resolve => sink.once('drain', () => resolve()))
}
