import {validateAppSpec, type AppSpecValidation} from '../appspec/validate.ts'
import {archiveDiagnostics} from '../bundle/archive-diagnostics.ts'
import {missingAppSpecHint} from '../bundle/missing-appspec.ts'
import type {OpenedArchive} from '../bundle/open-archive.ts'
import {defined} from '../core/defined.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {hookFiles} from './hook-files.ts'
import {readingOptions, type ReadingOptions} from './plan-source.ts'

export interface InspectedArchive {
  /** The findings in the AppSpec. */
  readonly validation: AppSpecValidation
  /** The findings in the archive. */
  readonly inBundle: readonly Diagnostic[]
}

/** No AppSpec comes near; what is longer is cut and refused for what it says then. */
const largestAppSpec = 16 * 1024 * 1024

/** Validates what an archive would install on servers. Throws `invalid-bundle` when no AppSpec is where the agent looks for it. */
export async function inspectArchive(archive: OpenedArchive, options: Omit<ReadingOptions, 'platform'>): Promise<InspectedArchive> {
  const text = await archive.tree.read('appspec.yml', largestAppSpec)
  if (!text) {
    throw new DeployError('invalid-bundle', `"${archive.path}" has no appspec.yml in its root`, {
      input: 'archive',
      hint: missingAppSpecHint(archive.tree.entries)
    })
  }
  const validation = await validateAppSpec({
    file: 'appspec.yml',
    text,
    tree: archive.tree,
    bundleType: archive.type,
    ...readingOptions({...defined(options), platform: 'server'})
  })
  const os = validation.appSpec?.os.value ?? 'linux'
  return {validation, inBundle: await archiveDiagnostics(archive, {os, hooks: hookFiles(validation)})}
}
