import {createHash, hash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {smallFileBytes} from './read-planned-file.ts'

const pieceBytes = 1024 * 1024

/** Hex SHA-256 of the bytes that the file at `path` has now. Rejects with the file system's error, and on abort with the signal's reason. */
export async function fileSha256(path: string, {signal}: {readonly signal?: AbortSignal | undefined} = {}): Promise<string> {
  signal?.throwIfAborted()
  const {size} = statSync(path)
  if (size <= smallFileBytes) return hash('sha256', readFileSync(path))
  const digest = createHash('sha256')
  const handle = await open(path)
  try {
    const piece = Buffer.allocUnsafeSlow(Math.min(size, pieceBytes))
    for (;;) {
      signal?.throwIfAborted()
      const {bytesRead} = await handle.read(piece, 0, piece.length, null)
      if (bytesRead === 0) return digest.digest('hex')
      digest.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
