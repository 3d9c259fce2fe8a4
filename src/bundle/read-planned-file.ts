import {closeSync, fstatSync, openSync, readSync, type Stats} from 'node:fs'
import {open} from 'node:fs/promises'
import {DeployError} from '../core/errors.ts'
import type {PlannedEntry} from './revision-plan.ts'
import {quoted} from './unpackable.ts'

/** Files up to this size are read in one go and synchronously: many times faster than four turns of the thread pool for each. */
export const smallFileBytes = 256 * 1024
/** Larger files come in pieces of this size. */
const pieceBytes = 1024 * 1024

/**
 * The whole content of a small planned file.
 * Throws `invalid-bundle` when the file is not the one that was planned any more: hashes and headers were made for that one.
 */
export function readSmallFile(entry: PlannedEntry): Buffer {
  const {content} = entry
  if (content?.from === 'memory') return Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength)
  if (content === undefined) return Buffer.alloc(0)
  let descriptor: number
  try {
    descriptor = openSync(content.file, 'r')
  } catch (error) {
    throw unopenable(entry, error)
  }
  try {
    // One byte more than planned shows a file that grew.
    const bytes = Buffer.allocUnsafe(entry.size + 1)
    let length = 0
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, length)
      if (read === 0) break
      length += read
    }
    checkUnchanged(entry, length, fstatSync(descriptor))
    return bytes.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}

/** The content of a planned file in pieces of at most 1 MiB; throws as {@link readSmallFile} does, at the latest before it ends. */
export async function* readPlannedFile(entry: PlannedEntry, signal?: AbortSignal): AsyncGenerator<Buffer, void, undefined> {
  const {content} = entry
  if (content === undefined || content.from === 'memory' || entry.size <= smallFileBytes) {
    if (entry.size > 0 || content?.from === 'disk') yield readSmallFile(entry)
    return
  }
  let handle
  try {
    handle = await open(content.file, 'r')
  } catch (error) {
    throw unopenable(entry, error)
  }
  try {
    let length = 0
    for (;;) {
      signal?.throwIfAborted()
      const {bytesRead, buffer} = await handle.read(Buffer.allocUnsafeSlow(pieceBytes), 0, pieceBytes, length)
      if (bytesRead === 0) break
      length += bytesRead
      if (length > entry.size) break
      yield buffer.subarray(0, bytesRead)
    }
    checkUnchanged(entry, length, await handle.stat())
  } finally {
    await handle.close()
  }
}

function checkUnchanged(entry: PlannedEntry, length: number, now: Stats): void {
  const planned = entry.content?.from === 'disk' ? entry.content.mtimeMs : now.mtimeMs
  if (length === entry.size && now.size === entry.size && now.mtimeMs === planned) return
  const what = now.size === entry.size ? 'was written to' : `changed from ${entry.size} to ${now.size} bytes`
  throw new DeployError('invalid-bundle', `${quoted(entry.path)} ${what} while the bundle was made`, {
    hint: 'Stop what writes to it (a build or a watcher still running?), or exclude it, and try again.'
  })
}

function unopenable(entry: PlannedEntry, cause: unknown): DeployError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
  const what = code === 'ENOENT' ? 'disappeared' : `could not be opened (${code})`
  return new DeployError('invalid-bundle', `${quoted(entry.path)} ${what} while the bundle was made`, {
    hint: 'Stop what changes the source while it is packed, and try again.',
    cause
  })
}
