import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'

/**
 * Hex SHA-256 of a file's bytes, from its start; of an open one when `descriptor` is given, which stays open. Rejects with the file
 * system's error, and on abort with an `AbortError`.
 */
export async function fileSha256(
  file: string,
  {descriptor, signal}: {descriptor?: number; signal?: AbortSignal | undefined} = {}
): Promise<string> {
  const hash = createHash('sha256')
  const open = descriptor === undefined ? {} : {fd: descriptor, autoClose: false, start: 0}
  for await (const chunk of createReadStream(file, {highWaterMark: 1024 * 1024, ...open, ...(signal ? {signal} : {})})) {
    hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}
