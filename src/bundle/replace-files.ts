import {randomBytes} from 'node:crypto'
import {accessSync, chmodSync, chownSync, constants, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
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
 * Writes new content into files of a source, each in one step: whoever reads one sees the old text or the new one. Mode and, where that is
 * allowed, owner are kept. Throws `invalid-bundle` before anything is written when a file was changed since it was read, cannot be written,
 * or is reached through a symlink that leaves the source.
 */
export function replaceFiles(source: string, replacements: readonly Replacement[]): void {
  const staged: Staged[] = []
  try {
    for (const replacement of replacements) staged.push(stage(source, replacement))
    for (const {file, real, before} of staged) checkUnchanged(file, real, before)
    for (const {real, temporary} of staged) renameSync(temporary, real)
  } finally {
    for (const {temporary} of staged) rmSync(temporary, {force: true})
  }
}

function stage(source: string, {file, before, after}: Replacement): Staged {
  const real = realPath(file)
  // A file beside the source, such as an AppSpec given by name, may be a link only within its own directory.
  const home = isInside(resolve(source), resolve(file)) ? source : dirname(file)
  if (!isInside(realpathSync(home), real)) {
    throw new DeployError(
      'invalid-bundle',
      `"${file}" is not fixed: it is a symlink that leaves ${home === source ? 'the source' : 'its directory'}`,
      {
        hint: `It leads to "${real}". Fix that file where it belongs.`
      }
    )
  }
  checkUnchanged(file, real, before)
  const temporary = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    accessSync(real, constants.W_OK)
    const {mode, uid, gid} = statSync(real)
    writeFileSync(temporary, after, {flag: 'wx', mode: 0o600, flush: true})
    keepOwner(temporary, uid, gid)
    // After the owner: a change of owner clears some bits.
    chmodSync(temporary, mode & 0o7777)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw new DeployError(
      'invalid-bundle',
      `"${file}" is not fixed: it cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
      {
        hint: 'Make the file and its directory writable, and run it again.',
        cause: error
      }
    )
  }
  return {file, before, real, temporary}
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

function keepOwner(file: string, uid: number, gid: number): void {
  const own = statSync(file)
  if (own.uid === uid && own.gid === gid) return
  try {
    chownSync(file, uid, gid)
  } catch (error) {
    // Whoever may write a file of somebody else may not always give files away; editors that replace files leave it at that too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  }
}

function isInside(directory: string, file: string): boolean {
  const path = relative(directory, file)
  return (
    path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && resolve(directory, path) === resolve(file) && !/^[A-Za-z]:/.test(path)
  )
}
