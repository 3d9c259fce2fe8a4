import {packageRevision as packageWith, type PackagedRevision, type PackageOptions} from '../operations/package-revision.ts'
import {checkOptions} from './check-options.ts'

/** Writes the bundle of a directory: validated, deterministic, read back and checked. Throws a `DeployError`; nothing unfinished is left behind. */
export async function packageRevision(options: PackageOptions = {}): Promise<PackagedRevision> {
  checkOptions('packageRevision', options)
  return packageWith(options, Date.now)
}
