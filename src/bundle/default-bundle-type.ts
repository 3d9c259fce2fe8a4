import type {HostSystem} from '../appspec/model.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'

/**
 * The kind of archive for hosts of `os`: `tgz` for linux (smaller, needs only `tar` on the host, keeps modes and symlinks), `zip` for windows.
 * A `requested` type wins, but the agent on Windows unpacks zip only: tar or tgz for it is a `usage` error.
 */
export function defaultBundleType(os: HostSystem, requested?: BundleType): BundleType {
  if (os === 'windows' && requested !== undefined && requested !== 'zip') {
    throw new DeployError(
      'usage',
      `bundle-type "${requested}" cannot be deployed to Windows: the CodeDeploy agent there unpacks zip only`,
      {
        input: 'bundle-type',
        hint: 'Use `bundle-type: zip`, or leave it empty.'
      }
    )
  }
  return requested ?? (os === 'windows' ? 'zip' : 'tgz')
}
