import {checkOutput} from '../bundle/check-output.ts'
import {inFolderOf} from '../bundle/made-folders.ts'
import {writeBundle} from '../bundle/package-bundle.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import {cancellable} from './cancellable.ts'
import type {OperationEvent} from './events.ts'
import type {SourceOptions} from './options.ts'
import {planSource} from './plan-source.ts'
import {requireValid} from './require-valid.ts'
import type {BundleSummary} from './result.ts'

export interface PackageOptions extends SourceOptions {
  /**
   * The file to write; its ending says the type of the bundle when nothing else does, and it is never packed itself. A bundle that is there
   * is replaced, and nothing else. Default: `<sha256 of the content>.<bundle type>` in the working directory.
   */
  readonly output?: string
  readonly signal?: AbortSignal
  readonly onEvent?: Observer<OperationEvent>
}

export interface PackagedRevision extends BundleSummary {
  readonly path: string
  readonly size: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes the bundle of a directory: the same bytes for the same tree. Throws `invalid-appspec` or `invalid-bundle` before anything is
 * written, also for an `output` that is there and is no bundle; neither an unfinished file nor a folder made for it is left behind.
 */
export function packageRevision(options: PackageOptions, now: () => number): Promise<PackagedRevision> {
  const observe = muteOnError(options.onEvent, () => undefined)
  return cancellable(options.signal, 'the bundle was written', async () => {
    if (options.output !== undefined) checkOutput(options.source ?? '.', options.output)
    const {plan, bundleType, validation: found, inBundle} = await planSource({...options, platform: 'server'})
    const validation = requireValid(found, inBundle, options, observe)
    const startMs = now()
    const file = options.output ?? {folder: '.', name: (sha256: string) => `${sha256}.${bundleType}`}
    const {path, size, sha256} = await inFolderOf(options.output ?? '.', () =>
      writeBundle(plan, {type: bundleType, file, level: options.compressionLevel, signal: options.signal})
    )
    const bundle = {path, type: bundleType, sha256, size, fileCount: plan.fileCount}
    observe({type: 'packaged', bundle, totalBytes: plan.totalBytes, elapsedMs: now() - startMs})
    return {...bundle, diagnostics: validation.diagnostics}
  })
}
