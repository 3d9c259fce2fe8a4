import {DeployError} from '../core/errors.ts'
import {quoted} from './unpackable.ts'

/** What a reader of an archive could not accept; the file is named once, by {@link archiveError}. */
export class ArchiveProblem extends Error {
  override readonly name = 'ArchiveProblem'
  readonly hint: string | undefined

  constructor(problem: string, hint?: string, cause?: unknown) {
    super(problem, cause === undefined ? undefined : {cause})
    this.hint = hint
  }
}

/** `invalid-bundle` for a problem with the archive `file`; anything else, such as an abort, is passed through. */
export function archiveError(file: string, error: unknown): unknown {
  if (!(error instanceof ArchiveProblem)) return error
  return new DeployError('invalid-bundle', `the archive "${file}" ${error.message}`, {
    input: 'archive',
    hint: error.hint ?? 'Build the archive again.',
    cause: error.cause ?? error
  })
}

/**
 * What a library that reads an archive threw, as a problem with the archive: yauzl, tar-stream and zlib throw plain errors about the
 * data, or ones whose code starts with `Z_`; errors of the file system have codes of their own and are passed through. `entry` is the name
 * of the entry whose content it was.
 */
export function damaged(error: unknown, entry?: string): unknown {
  if (error instanceof ArchiveProblem) return error
  const code = (error as NodeJS.ErrnoException).code
  if (code !== undefined && !code.startsWith('Z_')) return error
  return new ArchiveProblem(
    `is damaged or cut off${entry === undefined ? '' : ` at ${quoted(entry)}`}: ${error instanceof Error ? error.message : String(error)}`,
    'Build or download it again.',
    error
  )
}
