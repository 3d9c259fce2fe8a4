import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'

/** Hex SHA-256 of the bytes that the file at `path` has now. Rejects with the file system's error, and on abort with an `AbortError`. */
export async function fileSha256(path: string, {signal}: {readonly signal?: AbortSignal | undefined} = {}): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, {highWaterMark: 1024 * 1024, ...(signal ? {signal} : {})})) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
