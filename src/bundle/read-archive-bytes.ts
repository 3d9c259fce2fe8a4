import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {DeployError} from '../core/errors.ts'

/**
 * The bytes of an archive that was opened and checked before. Throws `invalid-bundle`, at the latest before it ends, when they are not the
 * ones that were checked any more.
 */
export async function* readArchiveBytes(
  file: string,
  {sha256, signal}: {readonly sha256: string; readonly signal?: AbortSignal | undefined}
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(file, {highWaterMark: 1024 * 1024}) as AsyncIterable<Buffer>) {
      signal?.throwIfAborted()
      hash.update(piece)
      yield piece
    }
  } catch (error) {
    signal?.throwIfAborted()
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw new DeployError('invalid-bundle', `"${file}" could not be read to its end (${code})`, {
      input: 'archive',
      hint: 'Stop what changes it, and try again.',
      cause: error
    })
  }
  if (hash.digest('hex') === sha256) return
  throw new DeployError('invalid-bundle', `"${file}" was written to after it was checked`, {
    input: 'archive',
    hint: 'Stop what writes to it, and try again.'
  })
}
