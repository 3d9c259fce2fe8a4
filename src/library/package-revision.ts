import {packageRevision as packageWith, type PackagedRevision, type PackageOptions} from '../operations/package-revision.ts'

/** Writes the bundle of a directory: validated, deterministic, read back and checked. Throws a `DeployError`; nothing unfinished is left behind. */
export function packageRevision(options: PackageOptions = {}): Promise<PackagedRevision> {
  return packageWith(options, Date.now)
}
