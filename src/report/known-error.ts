import {DeployError} from '../core/errors.ts'
import {diskFullHint, diskFullProblem} from '../core/disk-full.ts'

/** An error of the system that may come from anywhere, and that its user can do something about, as a {@link DeployError}; any other as it is. */
export function knownError(error: unknown): unknown {
  if (error instanceof DeployError) return error
  const full = diskFullProblem(error)
  return full === undefined ? error : new DeployError('local', full, {hint: diskFullHint, cause: error})
}
