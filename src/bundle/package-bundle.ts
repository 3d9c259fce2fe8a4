import {createHash, randomBytes} from 'node:crypto'
import {createWriteStream, lstatSync} from 'node:fs'
import {mkdir, rename, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {pipeline} from 'node:stream/promises'
import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import {archiveRevision} from './archive.ts'
import {checkAppSpecAtRoot, checkArchive} from './check-archive.ts'
import {openArchive} from './open-archive.ts'
import type {RevisionPlan} from './revision-plan.ts'

export interface WriteBundleOptions {
  readonly type: BundleType
  /** The file to write; its directory is made when missing. */
  readonly file: string
  /** Deflate level, 0 to 9. Default 5. */
  readonly level?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Told as files are read, with the bytes read so far. */
  readonly onProgress?: ((readBytes: number) => void) | undefined
}

export interface WrittenBundle {
  readonly path: string
  /** Bytes of the archive. */
  readonly size: number
  /** Hex SHA-256 of the archive's bytes; that of its content is {@link digestRevision}. */
  readonly sha256OfFile: string
}

/**
 * Writes the plan's archive. It is written under a temporary name beside `file`, read back from disk and compared with the plan, and
 * only then gets its name: `file` is either the complete bundle or untouched, and nothing else is left behind, also after an abort.
 * Throws `invalid-bundle` when the plan has no AppSpec at its root, or a file changes meanwhile.
 */
export async function writeBundle(plan: RevisionPlan, {type, file, level, signal, onProgress}: WriteBundleOptions): Promise<WrittenBundle> {
  signal?.throwIfAborted()
  checkAppSpecAtRoot(plan)
  const temporary = `${file}.${randomBytes(6).toString('hex')}.part`
  const hash = createHash('sha256')
  try {
    await mkdir(dirname(file), {recursive: true})
    checkTarget(file)
    await pipeline(
      archiveRevision(plan, {type, level, signal, onProgress}),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(temporary, {flags: 'wx'}),
      {...(signal ? {signal} : {})}
    )
    const archive = await openArchive(temporary, {type, signal, limits: {maxEntries: Infinity, maxBytes: Infinity, maxRatio: Infinity}})
    const sha256OfFile = hash.digest('hex')
    if (archive.sha256 !== sha256OfFile) {
      throw new DeployError('invalid-bundle', `the disk gave other bytes back than were written to "${file}"`, {
        hint: 'Check the disk, and try again.'
      })
    }
    checkArchive(archive, plan)
    await rename(temporary, file)
    return {path: file, size: archive.size, sha256OfFile}
  } catch (error) {
    await removeUnfinished(temporary)
    signal?.throwIfAborted()
    throw unwritable(file, error)
  }
}

/** A rename would put the bundle in the place of whatever is there, a device as well. */
function checkTarget(file: string): void {
  const stats = lstatSync(file, {throwIfNoEntry: false})
  if (stats === undefined || stats.isFile()) return
  throw new DeployError('invalid-bundle', `"${file}" cannot be written to: it is there already and is no ordinary file`, {
    input: 'output',
    hint: 'Name another file.'
  })
}

async function removeUnfinished(file: string): Promise<void> {
  try {
    await rm(file, {force: true})
  } catch (error) {
    // A part of its path is a file: it was never made.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error
  }
}

const writeProblems: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  EISDIR: 'it is a directory'
}

function unwritable(file: string, error: unknown): unknown {
  const problem = error instanceof DeployError ? undefined : writeProblems[(error as NodeJS.ErrnoException).code ?? '']
  if (problem === undefined) return error
  return new DeployError('invalid-bundle', `the bundle cannot be written to "${file}": ${problem}`, {
    hint: 'Name a file in a directory that can be written, on a disk with room for it.',
    cause: error
  })
}
