import type {BigIntStats} from 'node:fs'
import {open, stat, type FileHandle} from 'node:fs/promises'
import {DeployError} from '../core/errors.ts'
import {ArchiveProblem} from './archive-error.ts'

const chunkBytes = 1024 * 1024

/**
 * An archive that is opened once for all that is read of it: its form, its entries and its hash are of one file, even when another one gets
 * its name meanwhile.
 */
export interface ArchiveFile {
  /** For the functions of `node:fs`; closed by {@link ArchiveFile.close} alone. */
  readonly descriptor: number
  /** Bytes. */
  readonly size: number
  /** Differs for another file, and for this one after it was written to. */
  readonly identity: string
  /** Its bytes from `start`, 0 by default, in chunks of up to 1 MiB. */
  chunks(options?: {readonly start?: number; readonly signal?: AbortSignal | undefined}): AsyncGenerator<Buffer, void, undefined>
  /** Throws an {@link ArchiveProblem} unless it is as it was when it had `identity`; by default when it was opened. */
  requireUnchanged(identity?: string): Promise<void>
  close(): Promise<void>
}

/** Throws `invalid-bundle` when there is no such file, and an {@link ArchiveProblem} when it is not a file. */
export async function openArchiveFile(path: string): Promise<ArchiveFile> {
  const handle = await openFile(path)
  try {
    const stats = await handle.stat({bigint: true})
    requireFile(stats)
    return archiveFile(handle, stats)
  } catch (error) {
    await handle.close()
    throw error
  }
}

function archiveFile(handle: FileHandle, stats: BigIntStats): ArchiveFile {
  const opened = identityOf(stats)
  return {
    descriptor: handle.fd,
    size: Number(stats.size),
    identity: opened,
    async *chunks({start = 0, signal} = {}) {
      for (let position = start; ;) {
        signal?.throwIfAborted()
        const {buffer, bytesRead} = await handle.read(Buffer.allocUnsafeSlow(chunkBytes), 0, chunkBytes, position)
        if (bytesRead === 0) return
        position += bytesRead
        yield buffer.subarray(0, bytesRead)
      }
    },
    async requireUnchanged(identity = opened) {
      if (identityOf(await handle.stat({bigint: true})) === identity) return
      throw new ArchiveProblem('was written to while it was checked', 'Stop what writes to it, and try again.')
    },
    close: () => handle.close()
  }
}

function identityOf({dev, ino, size, mtimeNs}: BigIntStats): string {
  return [dev, ino, size, mtimeNs].join(' ')
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    // Before it is opened: that alone would wait for ever at a pipe.
    requireFile(await stat(path))
    return await open(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new DeployError('invalid-bundle', `there is no archive "${path}"`, {
      input: 'archive',
      hint: 'Check `archive`; did the step that builds or downloads it run?',
      cause: error
    })
  }
}

function requireFile(stats: {isFile(): boolean}): void {
  if (!stats.isFile()) throw new ArchiveProblem('is not a file', 'A directory goes into `source`.')
}
