import type {AppSpecValidation} from '../appspec/validate.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {defaultBundleType} from '../bundle/default-bundle-type.ts'
import {withExecutables} from '../bundle/executables.ts'
import {nameDiagnostics} from '../bundle/name-diagnostics.ts'
import {planRevision} from '../bundle/plan.ts'
import type {RevisionPlan} from '../bundle/revision-plan.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import type {Observer} from '../core/observer.ts'
import {requireValid, validateRevision} from './check-appspec.ts'
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
  const planned = await planRevision({source, include, exclude, ignoreFile, symlinks, appSpec, signal})
  const found = await validateRevision(appSpec, planned.tree, options)
  const os = found.appSpec?.os.value ?? 'linux'
  const bundleType = defaultBundleType(os, options.bundleType)
  const scripts = found.appSpec?.hooks.flatMap(hook => hook.scripts.map(({location}) => location.value)) ?? []
  const plan = os === 'windows' ? planned : withExecutables(planned, scripts)
  const validation = requireValid(found, [...plan.diagnostics, ...nameDiagnostics(plan, {type: bundleType, os})], options, observe)
  return {plan, bundleType, validation}
}
