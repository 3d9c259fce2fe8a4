const problems: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up'
}
const maxCauses = 5

/** What to do when this machine has no room left. */
export const diskFullHint =
  'Free space there, or let TMPDIR (TEMP on Windows) name a folder on another disk: bundles are unpacked, and rehearsals run, in the temporary folder.'

/** The name that the embedded services give the refusal; AWS knows none. */
export const diskFullErrorName = 'InsufficientStorage'

/** What a system error, or one that it caused, says about a disk without room, with the path where it is known; undefined for any other. */
export function diskFullProblem(error: unknown): string | undefined {
  let cause = error
  for (let depth = 0; depth < maxCauses && typeof cause === 'object' && cause !== null; depth++) {
    const {code, path, cause: next}: {code?: unknown; path?: unknown; cause?: unknown} = cause
    const problem = typeof code === 'string' && Object.hasOwn(problems, code) ? problems[code] : undefined
    if (problem !== undefined) return typeof path === 'string' ? `${problem}: "${path}" cannot be written` : problem
    cause = next
  }
  return undefined
}
