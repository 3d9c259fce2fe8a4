import {lstatSync, statSync, type Stats} from 'node:fs'
import {DeployError} from '../core/errors.ts'

/**
 * What a path of the user leads to; undefined when there is nothing. Throws `invalid-bundle` when that cannot be told: links that lead in a
 * circle, a name that is too long, a folder that may not be entered.
 */
export function statPath(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

/** Whether there is anything at a path, be it a link that leads nowhere or something that cannot be looked at. */
export function isEntry(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    return true
  }
}

function unreadable(path: string, cause: unknown): DeployError {
  const {code = 'unknown error'} = cause as NodeJS.ErrnoException
  return new DeployError('invalid-bundle', `"${path}" cannot be looked at (${code})`, {
    hint: hints[code] ?? 'See that the path can be read, and run it again.',
    cause
  })
}

const hints: Readonly<Record<string, string>> = {
  ELOOP: 'A symlink on the way leads back to itself; remove it or let it lead to a file.',
  ENAMETOOLONG: 'The path is longer than this system allows.',
  EACCES: 'See that every folder of the path may be entered.'
}
