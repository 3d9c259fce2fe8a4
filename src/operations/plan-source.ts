import type {AppSpecValidation} from '../appspec/validate.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {defaultBundleType} from '../bundle/default-bundle-type.ts'
import {withExecutables} from '../bundle/executables.ts'
import {planRevision} from '../bundle/plan.ts'
import type {RevisionPlan} from '../bundle/revision-plan.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import type {Observer} from '../core/observer.ts'
import {checkAppSpec} from './check-appspec.ts'
import type {OperationEvent} from './events.ts'
import type {SourceOptions} from './options.ts'

export interface PlannedSource {
  readonly plan: RevisionPlan
  readonly bundleType: BundleType
  readonly validation: AppSpecValidation
}

/** Decides what is shipped and whether it can work: the plan of the bundle, with its AppSpec in place and its hook scripts executable. */
export async function planSource(
  source: string,
  options: SourceOptions,
  signal: AbortSignal | undefined,
  observe: Observer<OperationEvent>
): Promise<PlannedSource> {
  const {include, exclude, ignoreFile, symlinks} = options
  const appSpec = await readAppSpecFile(source, options.appspec)
  const plan = await planRevision({source, include, exclude, ignoreFile, symlinks, appSpec, signal})
  const found = await checkAppSpec(appSpec, plan.tree, options, observe)
  const scripts = found.appSpec?.hooks.flatMap(({scripts}) => scripts.map(({location}) => location.value)) ?? []
  const executable = withExecutables(plan, found.appSpec?.os.value === 'windows' ? [] : scripts)
  return {
    plan: executable,
    bundleType: defaultBundleType(found.appSpec?.os.value ?? 'linux', options.bundleType),
    validation: {...found, diagnostics: [...found.diagnostics, ...executable.diagnostics]}
  }
}
