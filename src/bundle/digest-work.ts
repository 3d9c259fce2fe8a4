import type * as crypto from 'node:crypto'
import type * as fs from 'node:fs'

/** Of `node:fs` and `node:crypto`, what the work needs. */
export interface DigestTools {
  readonly fs: Pick<typeof fs, 'openSync' | 'readSync' | 'fstatSync' | 'closeSync'>
  readonly crypto: Pick<typeof crypto, 'createHash' | 'hash'>
}

/** Files as they were planned: what belongs together stands at the same place. */
export interface FilesToHash {
  readonly files: readonly string[]
  readonly sizes: readonly number[]
  /** Of each file device, inode, `mtimeMs` and `ctimeMs`, one after the other. */
  readonly identities: Float64Array<ArrayBuffer>
  /** Flags to open them with. */
  readonly flags: number
  /** Memory to read into at a time. */
  readonly pieceBytes: number
}

/** Hex SHA-256 of each content; undefined where the file could not be read, or is not the one that was planned. */
export type FileHashes = readonly (string | undefined)[]

/**
 * Hashes files on a worker thread. The worker is given the source text of this function, so that it is found in lib/ and in a bundle alike:
 * nothing outside of it may be named in it, except globals of JavaScript.
 */
export function digestWork({fs, crypto}: DigestTools): (files: FilesToHash) => FileHashes {
  let buffer = new Uint8Array(0)

  function contentHash(descriptor: number, size: number): string | undefined {
    let pieces: crypto.Hash | undefined
    for (let done = 0; done < size;) {
      const read = fs.readSync(descriptor, buffer, 0, Math.min(buffer.length, size - done), done)
      if (read === 0) return undefined
      done += read
      if (read === size) return crypto.hash('sha256', buffer.subarray(0, read))
      pieces ??= crypto.createHash('sha256')
      pieces.update(buffer.subarray(0, read))
    }
    return pieces === undefined ? crypto.hash('sha256', '') : pieces.digest('hex')
  }

  return ({files, sizes, identities, flags, pieceBytes}) => {
    if (buffer.length !== pieceBytes) buffer = new Uint8Array(pieceBytes)
    return files.map((file, i) => {
      let descriptor: number | undefined
      try {
        descriptor = fs.openSync(file, flags)
        const size = sizes[i] ?? 0
        const hash = contentHash(descriptor, size)
        // Behind the last byte, as everywhere: a file that is written to meanwhile shows it now.
        const now = fs.fstatSync(descriptor)
        const at = 4 * i
        const isPlanned =
          now.isFile() &&
          now.size === size &&
          now.dev === identities[at] &&
          now.ino === identities[at + 1] &&
          now.mtimeMs === identities[at + 2] &&
          now.ctimeMs === identities[at + 3]
        return isPlanned ? hash : undefined
      } catch {
        return undefined
      } finally {
        if (descriptor !== undefined) fs.closeSync(descriptor)
      }
    })
  }
}
