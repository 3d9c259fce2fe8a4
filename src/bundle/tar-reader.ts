import {pipeline} from 'node:stream/promises'
import {PassThrough, Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {extract, type Header} from 'tar-stream'
import {ArchiveProblem, damaged} from './archive-error.ts'
import type {ArchiveFile} from './archive-file.ts'
import type {ArchiveEntry} from './archive-index.ts'
import {padded, tarEnd} from './tar-end.ts'
import {quoted} from './unpackable.ts'

export interface ReadTarOptions {
  readonly isGzipped: boolean
  readonly signal?: AbortSignal | undefined
  /** Told as the tar's own bytes pass, so that a bomb between the entries is noticed too. */
  readonly onBytes?: ((bytes: number) => void) | undefined
  /** Given the file's bytes from its start as they are read; what stands behind the end of the tar may not come. */
  readonly onInput?: ((chunk: Uint8Array) => void) | undefined
}

/** Called for each entry in the archive's order; content that is not read is skipped. Return `stop` to leave the rest unread. */
export type VisitEntry = (entry: ArchiveEntry, content: AsyncIterable<Uint8Array>) => Promise<'stop' | undefined>

/**
 * Reads a tar, gzip-compressed or not, from its start. Throws an {@link ArchiveProblem} for what is damaged or cannot be a revision, and
 * for content behind the end of the tar.
 */
export async function readTar(
  file: Pick<ArchiveFile, 'chunks'>,
  {isGzipped, signal, onBytes, onInput}: ReadTarOptions,
  visit: VisitEntry
): Promise<void> {
  const tar = extract()
  async function* pieces(): AsyncGenerator<Buffer, void, undefined> {
    for await (const piece of file.chunks()) {
      // A read that was under way at the end is nobody's any more.
      if (input.destroyed) return
      onInput?.(piece)
      yield piece
    }
  }
  const input: Readable = Readable.from(pieces(), {objectMode: false, highWaterMark: 1024 * 1024})
  const middle = isGzipped ? createGunzip({chunkSize: 256 * 1024}) : new PassThrough({highWaterMark: 1024 * 1024})
  const end = tarEnd()
  onPush(middle, chunk => {
    onBytes?.(chunk.length)
    end.pass(chunk)
  })
  // streamx's Writable is one in all that pipeline uses; its types say so only about themselves.
  const pumped = pipeline(input, middle, tar as unknown as NodeJS.WritableStream, {...(signal ? {signal} : {})})
  pumped.catch(() => undefined)
  let stopped = false
  try {
    for await (const source of tar) {
      signal?.throwIfAborted()
      end.entry(...contentOf(source.header))
      const verdict = await visit(entryOf(source.header), source as unknown as AsyncIterable<Uint8Array>)
      if (verdict === 'stop') {
        stopped = true
        break
      }
      source.resume()
    }
    await (stopped ? pumped.catch(() => undefined) : pumped)
  } catch (error) {
    signal?.throwIfAborted()
    throw damaged(error)
  } finally {
    input.destroy()
    middle.destroy()
    tar.destroy()
  }
}

/** Calls back with each piece that a stream gives, before its reader has it; what that throws ends the stream. */
function onPush(stream: Readable, onChunk: (chunk: Uint8Array) => void): void {
  const push = stream.push.bind(stream)
  stream.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    try {
      if (chunk !== null) onChunk(chunk)
    } catch (error) {
      stream.destroy(error as Error)
      return false
    }
    return push(chunk, encoding)
  }
}

/** Where the content starts in the tar, and its bytes with padding. The types leave the place out. */
function contentOf(header: Header & {readonly byteOffset?: number}): [start: number, bytes: number] {
  // The library passes over no content of a directory, whatever its header says.
  return [header.byteOffset ?? NaN, header.type === 'directory' ? 0 : padded(header.size)]
}

function entryOf(header: Header): ArchiveEntry {
  const {name, mode, size, mtime, linkname} = header
  // The types leave out what the library does not know: it says null then.
  const type = header.type as Header['type'] | 'contiguous-file' | null
  const common = {name, mode: mode & 0o7777, mtimeMs: mtime.getTime()}
  const {pax} = header as {pax?: Readonly<Record<string, string>> | null}
  if (pax && Object.keys(pax).some(key => key.startsWith('GNU.sparse.'))) {
    throw new ArchiveProblem(`holds ${quoted(name)} in GNU's sparse form`, 'Build it without `--sparse`.')
  }
  switch (type) {
    case 'file':
    case 'contiguous-file':
      return {...common, kind: 'file', size}
    case 'directory':
      return {...common, kind: 'directory', size: 0}
    case 'symlink':
      return {...common, kind: 'symlink', size: 0, target: linkname}
    case 'link':
      return {...common, kind: 'hardlink', size: 0, target: linkname}
    case 'character-device':
    case 'block-device':
    case 'fifo':
      throw new ArchiveProblem(`holds a ${type.replace('-', ' ')}: ${quoted(name)}`, 'Leave it out of the archive.')
    default:
      throw new ArchiveProblem(
        `holds ${quoted(name)}, an entry of a kind this cannot read`,
        'Build it with `tar --format=pax`, without `--sparse`.'
      )
  }
}
