import {closeSync, constants, fstatSync, openSync, readSync, type Stats} from 'node:fs'
import {open} from 'node:fs/promises'
import {DeployError} from '../core/errors.ts'
import {fileIdentity, isSameFile} from './file-identity.ts'
import type {PlannedEntry} from './revision-plan.ts'
import {quoted} from './unpackable.ts'

/** Files up to this size are read in one go and synchronously: many times faster than four turns of the thread pool for each. */
export const smallFileBytes = 256 * 1024
/** Larger files come in pieces of this size. */
export const pieceBytes = 1024 * 1024
/** A pipe that took the place of a file must not be waited for. Windows has neither. */
export const readFlags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)

export function pieceBuffer(): Buffer {
  return Buffer.allocUnsafeSlow(pieceBytes)
}

/** Where the bytes of a file go: a place for the next ones, at least one byte and at most `wanted`, and word of how many were put there. */
export interface Destination {
  room(wanted: number): Uint8Array
  filled(bytes: number): void
}

/**
 * Reads the whole content of a small planned file.
 * Throws `invalid-bundle` when the file is not the one that was planned any more: hashes and headers were made for that one.
 */
export function readSmallFile(entry: PlannedEntry, to: Destination): void {
  const {content, size} = entry
  if (content === undefined) return
  if (content.from === 'memory') {
    for (let done = 0; done < size;) {
      const room = to.room(size - done)
      room.set(content.bytes.subarray(done, done + room.length))
      done += room.length
      to.filled(room.length)
    }
    return
  }
  const descriptor = openPlanned(entry, content.file)
  try {
    let done = 0
    while (done < size) {
      const room = to.room(size - done)
      const read = readChunk(entry, descriptor, room, done)
      if (read === 0) break
      done += read
      to.filled(read)
    }
    // Asked once, and behind the last byte: who throws away what was read need not know before. A file that grew has another size now.
    checkUnchanged(entry, done, statsNow(entry, descriptor))
  } finally {
    closeSync(descriptor)
  }
}

/**
 * The first bytes of a planned file, `limit` at most; undefined for what has no content. As many as there are of a file that has shrunk
 * since. Throws `invalid-bundle` when it cannot be read any more, for it is gone, or something else took its place.
 */
export function readStart(entry: PlannedEntry, limit: number): Uint8Array | undefined {
  const {content, size} = entry
  if (content === undefined) return undefined
  if (content.from === 'memory') return content.bytes.subarray(0, limit)
  const bytes = Buffer.alloc(Math.min(limit, size))
  const descriptor = openPlanned(entry, content.file)
  try {
    let length = 0
    while (length < bytes.length) {
      const read = readChunk(entry, descriptor, bytes.subarray(length), length)
      if (read === 0) break
      length += read
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * The content of a planned file in pieces of at most 1 MiB; throws as {@link readSmallFile} does, at the latest before it ends. Whoever is
 * done with a piece before asking for the next one gives a `buffer` from {@link pieceBuffer} for all of them, which keeps memory low.
 */
export async function* readPlannedFile(
  entry: PlannedEntry,
  signal?: AbortSignal,
  buffer?: Buffer
): AsyncGenerator<Uint8Array, void, undefined> {
  const {content} = entry
  if (content?.from !== 'disk') {
    if (content !== undefined) yield content.bytes
    return
  }
  let handle
  try {
    handle = await open(content.file, readFlags)
  } catch (error) {
    throw unopenable(entry, error)
  }
  try {
    checkIdentity(entry, statsNow(entry, handle.fd))
    let length = 0
    for (;;) {
      signal?.throwIfAborted()
      const piece = buffer ?? pieceBuffer()
      const {bytesRead} = await handle.read(piece, 0, pieceBytes, length).catch((error: unknown) => {
        throw unopenable(entry, error)
      })
      if (bytesRead === 0) break
      length += bytesRead
      if (length > entry.size) break
      yield piece.subarray(0, bytesRead)
    }
    checkUnchanged(entry, length, statsNow(entry, handle.fd))
  } finally {
    await handle.close()
  }
}

function openPlanned(entry: PlannedEntry, file: string): number {
  try {
    return openSync(file, readFlags)
  } catch (error) {
    throw unopenable(entry, error)
  }
}

function checkUnchanged(entry: PlannedEntry, length: number, now: Stats): void {
  if (length !== entry.size || now.size !== entry.size) throw changed(entry, now)
  checkIdentity(entry, now)
}

function checkIdentity(entry: PlannedEntry, now: Stats): void {
  if (!now.isFile()) throw changed(entry, now)
  if (entry.content?.from === 'disk' && !isSameFile(entry.content.identity, fileIdentity(now))) throw changed(entry, now)
}

function changed({path, size}: PlannedEntry, now: Stats): DeployError {
  return new DeployError('invalid-bundle', `${quoted(path)} ${changeOf(size, now)} while the bundle was made`, {
    hint: 'Stop what writes to it (a build or a watcher still running?), or exclude it, and try again.'
  })
}

function changeOf(size: number, now: Stats): string {
  if (now.isDirectory()) return 'became a folder'
  if (!now.isFile()) return 'was replaced by what is no file'
  return now.size === size ? 'was written to or replaced' : `changed from ${size} to ${now.size} bytes`
}

function readChunk(entry: PlannedEntry, descriptor: number, room: Uint8Array, position: number): number {
  try {
    return readSync(descriptor, room, 0, room.length, position)
  } catch (error) {
    // What took its place may not be readable as a file is.
    checkIdentity(entry, statsNow(entry, descriptor))
    throw unopenable(entry, error)
  }
}

function statsNow(entry: PlannedEntry, descriptor: number): Stats {
  try {
    return fstatSync(descriptor)
  } catch (error) {
    throw unopenable(entry, error)
  }
}

/** Why a file that was found cannot be read any more. */
export function unopenable({path}: Pick<PlannedEntry, 'path'>, cause: unknown): DeployError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
  const what = code === 'ENOENT' ? 'disappeared' : code === 'EISDIR' ? 'became a folder' : `could not be read (${code})`
  return new DeployError('invalid-bundle', `${quoted(path)} ${what} while the bundle was made`, {
    hint: 'Stop what changes the source while it is packed, and try again.',
    cause
  })
}
