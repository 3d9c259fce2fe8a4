import {randomBytes} from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats
} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {DeployError} from '../core/errors.ts'

export interface Replacement {
  /** As the user knows it. */
  readonly file: string
  /** What it must hold still, as UTF-8. */
  readonly before: string
  readonly after: string
}

interface Staged {
  readonly file: string
  readonly before: string
  /** Where links lead. */
  readonly real: string
  readonly temporary: string
}

/**
 * Writes new content into files of a source, or without one of their own directories, each in one step: whoever reads one sees the old text or the new one. Mode, owner and group
 * are kept. Throws `invalid-bundle` before anything is written when a file was changed since it was read, cannot be written or is marked
 * read-only, belongs to somebody it cannot be given back to, is no regular file, or is reached through a symlink that leaves the source.
 */
export function replaceFiles(source: string | undefined, replacements: readonly Replacement[]): void {
  const staged: Staged[] = []
  try {
    for (const replacement of replacements) staged.push(stage(source, replacement))
    for (const {file, real, before} of staged) checkUnchanged(file, real, before)
    for (const each of staged) putInPlace(each)
  } finally {
    for (const {temporary} of staged) rmSync(temporary, {force: true})
  }
}

function stage(source: string | undefined, {file, before, after}: Replacement): Staged {
  const real = realPath(file)
  // A file beside the source, such as an AppSpec given by name, may be a link only within its own directory.
  const home = source !== undefined && isInside(resolve(source), resolve(file)) ? source : dirname(file)
  if (!isInside(realpathSync(home), real)) {
    throw new DeployError(
      'invalid-bundle',
      `"${file}" is not fixed: it is a symlink that leaves ${home === source ? 'the source' : 'its directory'}`,
      {
        hint: `It leads to "${real}". Fix that file where it belongs.`
      }
    )
  }
  const {mode, uid, gid} = checkWritable(file, real)
  checkUnchanged(file, real, before)
  const temporary = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    accessSync(real, constants.W_OK)
    writeFileSync(temporary, after, {flag: 'wx', mode: 0o600, flush: true})
    keepOwner(file, temporary, uid, gid)
    // After the owner: a change of owner clears some bits.
    chmodSync(temporary, mode & 0o7777)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error instanceof DeployError ? error : unwritable(file, error)
  }
  return {file, before, real, temporary}
}

function putInPlace({file, real, temporary}: Staged): void {
  try {
    renameSync(temporary, real)
  } catch (error) {
    throw unwritable(file, error)
  }
}

function unwritable(file: string, cause: unknown): DeployError {
  return new DeployError(
    'invalid-bundle',
    `"${file}" is not fixed: it cannot be written (${(cause as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    {hint: 'Make the file and its directory writable, and run it again.', cause}
  )
}

/** Whoever is root may write anything: what its owner marked read-only is left alone all the same. */
function checkWritable(file: string, real: string): Stats {
  const stats = statSync(real)
  if (!stats.isFile()) {
    throw new DeployError('invalid-bundle', `"${file}" is not fixed: it is no regular file`, {hint: 'Fix the file that it comes from.'})
  }
  if ((stats.mode & 0o222) === 0) {
    throw new DeployError('invalid-bundle', `"${file}" is not fixed: it is read-only`, {hint: 'Make it writable, and run it again.'})
  }
  return stats
}

function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch (cause) {
    throw new DeployError('invalid-bundle', `"${file}" is not fixed: it is gone`, {
      hint: 'Run it again when nothing changes the source.',
      cause
    })
  }
}

function checkUnchanged(file: string, real: string, before: string): void {
  if (readFileSync(real).equals(Buffer.from(before))) return
  throw new DeployError('invalid-bundle', `"${file}" is not fixed: it was changed while it was looked at`, {
    hint: 'Save what an editor or a generator is writing there, and run it again.'
  })
}

/** Whoever may write a file of somebody else may not always give files away. */
function keepOwner(file: string, temporary: string, uid: number, gid: number): void {
  const own = statSync(temporary)
  if (own.uid === uid && own.gid === gid) return
  try {
    chownSync(temporary, uid, gid)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPERM') throw cause
    throw new DeployError('invalid-bundle', `"${file}" is not fixed: it belongs to another user or group, and would become yours`, {
      hint: 'Run it again as the owner of the file.',
      cause
    })
  }
}

function isInside(directory: string, file: string): boolean {
  const path = relative(directory, file)
  return (
    path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && resolve(directory, path) === resolve(file) && !/^[A-Za-z]:/.test(path)
  )
}
