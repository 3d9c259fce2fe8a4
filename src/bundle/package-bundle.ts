import {createHash} from 'node:crypto'
import {lstatSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import {archiveRevision} from './archive.ts'
import {checkAppSpecAtRoot} from './check-archive.ts'
import {contentDigest} from './content-digest.ts'
import {fileSha256} from './file-sha256.ts'
import {smallFileBytes} from './read-planned-file.ts'
import type {RevisionPlan} from './revision-plan.ts'
import {unfinishedFile, unnamedBundle} from './unfinished-file.ts'

export interface WriteBundleOptions {
  readonly type: BundleType
  /** The file to write, or its folder and what names it by the {@link contentDigest}; the folder is made when missing. */
  readonly file: string | {readonly folder: string; readonly name: (sha256: string) => string}
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
  /** Hex SHA-256 of what the bundle holds, as {@link contentDigest} takes it: computed while packing, from the bytes that were packed. */
  readonly sha256: string
  /** Hex SHA-256 of the archive's bytes. */
  readonly sha256OfFile: string
}

/**
 * Writes the plan's archive. Its entries are compared with the plan as they are made (see {@link archiveRevision}); it is written under a
 * temporary name beside its place, and all of it is read back and has to be the bytes that were made. Only then it gets its name: there is
 * either the complete bundle or what was there before, and nothing else is left behind, also after an abort.
 * Throws `invalid-bundle` when the plan has no AppSpec at its root, a file changes meanwhile, or the place cannot be written to.
 */
export async function writeBundle(
  plan: RevisionPlan,
  {type, file: place, level, signal, onProgress}: WriteBundleOptions
): Promise<WrittenBundle> {
  signal?.throwIfAborted()
  checkAppSpecAtRoot(plan)
  const [folder, prefix] = typeof place === 'string' ? [dirname(place), place] : [place.folder, join(place.folder, unnamedBundle)]
  const temporary = unfinishedFile(prefix)
  const hash = createHash('sha256')
  const digest = contentDigest()
  let size = 0
  let file = prefix
  try {
    mkdirSync(folder, {recursive: true})
    if (typeof place === 'string') checkTarget(file)
    const handle = await open(temporary, 'wx')
    try {
      for await (const chunk of archiveRevision(plan, {type, level, signal, onProgress, digest})) {
        hash.update(chunk)
        size += chunk.length
        if (chunk.length <= smallFileBytes) writeFileSync(handle.fd, chunk)
        else await handle.writeFile(chunk)
      }
    } finally {
      await handle.close()
    }
    const sha256OfFile = hash.digest('hex')
    if ((await fileSha256(temporary, {signal})) !== sha256OfFile) {
      throw new DeployError('invalid-bundle', `the disk gave other bytes back than were written to "${file}"`, {
        hint: 'Check the disk, and try again.'
      })
    }
    const sha256 = digest.digest()
    if (typeof place !== 'string') file = join(folder, place.name(sha256))
    checkTarget(file)
    renameSync(temporary, file)
    return {path: file, size, sha256, sha256OfFile}
  } catch (error) {
    removeUnfinished(temporary)
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

/** What keeps it from being removed, such as a folder that may not be entered, is what kept it from being made, and that is told. */
function removeUnfinished(file: string): void {
  try {
    rmSync(file, {force: true})
  } catch {
    // What the work failed of matters more.
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
  EISDIR: 'it is a directory',
  ENOENT: 'its folder is gone, or takes no files',
  ELOOP: 'a part of its path is a symlink that leads to itself',
  EFBIG: 'it is larger than the system or a limit of the shell (`ulimit -f`) allows'
}

function unwritable(file: string, error: unknown): unknown {
  if (error instanceof DeployError) return error
  const {code = '', errno} = error as NodeJS.ErrnoException
  // Only the system numbers its errors; the files of the source have errors of their own.
  const problem = writeProblems[code] ?? (errno === undefined ? undefined : code)
  if (problem === undefined) return error
  return new DeployError('invalid-bundle', `the bundle cannot be written to "${file}": ${problem}`, {
    hint: 'Name a file in a directory that can be written, on a disk with room for it.',
    cause: error
  })
}
