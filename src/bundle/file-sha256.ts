import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'

const pieceBytes = 1024 * 1024

/** Hex SHA-256 of the bytes that the file at `path` has now. Rejects with the file system's error, and on abort with the signal's reason. */
export async function fileSha256(path: string, {signal}: {readonly signal?: AbortSignal | undefined} = {}): Promise<string> {
  const hash = createHash('sha256')
  const handle = await open(path)
  try {
    const {size} = await handle.stat()
    const piece = Buffer.allocUnsafeSlow(Math.min(Math.max(size, 1), pieceBytes))
    for (;;) {
      signal?.throwIfAborted()
      const {bytesRead} = await handle.read(piece, 0, piece.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
