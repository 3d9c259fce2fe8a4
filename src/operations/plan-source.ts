import type {AppSpecPlatform, HostSystem} from '../appspec/model.ts'
import type {RevisionTree} from '../appspec/revision-tree.ts'
import {validateAppSpec, type AppSpecValidation} from '../appspec/validate.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {defaultBundleType} from '../bundle/default-bundle-type.ts'
import {withExecutables} from '../bundle/executables.ts'
import {nameDiagnostics} from '../bundle/name-diagnostics.ts'
import {planRevision} from '../bundle/plan.ts'
import type {RevisionPlan} from '../bundle/revision-plan.ts'
import {sourceFile} from '../bundle/source-file.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import {defined} from '../core/defined.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import type {SourceOptions} from './options.ts'

/** What a directory would ship, and what is to be said about it. */
export interface PlannedSource {
  readonly plan: RevisionPlan
  readonly bundleType: BundleType
  /** The findings in the AppSpec. */
  readonly validation: AppSpecValidation
  /** The findings in the bundle. */
  readonly inBundle: readonly Diagnostic[]
}

export interface PlanSourceOptions extends SourceOptions {
  /** Default: told from the AppSpec. */
  readonly platform?: AppSpecPlatform
  /** Default: the AppSpec's own. */
  readonly host?: HostSystem
  /** Whether the deployment group has a load balancer. Default: not known. */
  readonly hasLoadBalancer?: boolean
  /** The revision that is on the hosts now. Default: not known. */
  readonly previous?: RevisionTree
  readonly signal?: AbortSignal | undefined
}

/** How an AppSpec is looked at, whether it has a bundle or not. */
export type ReadingOptions = Pick<PlanSourceOptions, 'agentVersion' | 'platform' | 'host' | 'hasLoadBalancer'>

export function readingOptions({agentVersion, platform, host, hasLoadBalancer}: ReadingOptions): ReadingOptions {
  return defined({agentVersion, platform, host, hasLoadBalancer})
}

/**
 * Plans the bundle of a directory, with its AppSpec in place and its hook scripts executable, and validates both. Throws `usage` for a
 * bundle that could not be deployed to the AppSpec's `os`.
 */
export async function planSource(options: PlanSourceOptions): Promise<PlannedSource> {
  const planned = await inspectSource(options)
  return {...planned, bundleType: defaultBundleType(osOf(planned.validation), options.bundleType)}
}

/** The same for who only looks: a bundle that could not be deployed is a finding. */
export async function inspectSource(options: PlanSourceOptions): Promise<PlannedSource> {
  const {source = '.', include, exclude, ignoreFile, symlinks, previous, signal} = options
  const appSpec = await readAppSpecFile(source, options.appspec)
  const planned = await planRevision({source, include, exclude, ignoreFile, symlinks, appSpec, signal})
  const validation = await validateAppSpec({
    ...appSpec,
    tree: planned.tree,
    ...readingOptions(options),
    ...defined({bundleType: options.bundleType, previous})
  })
  const os = osOf(validation)
  const bundleType = options.bundleType ?? defaultBundleType(os)
  const scripts = validation.appSpec?.hooks.flatMap(hook => hook.scripts.map(({location}) => location.value)) ?? []
  const plan = os === 'windows' ? planned : withExecutables(planned, scripts)
  const located = {...validation, diagnostics: validation.diagnostics.map(found => withSourceFile(found, plan))}
  return {plan, bundleType, validation: located, inBundle: [...plan.diagnostics, ...nameDiagnostics(plan, {type: bundleType, os})]}
}

function osOf({appSpec}: AppSpecValidation): HostSystem {
  return appSpec?.os.value ?? 'linux'
}

/** A finding whose fix names the file to change as the user knows it. Without its fix where that is none of the source. */
export function withSourceFile(diagnostic: Diagnostic, plan: RevisionPlan): Diagnostic {
  const {fix, ...finding} = diagnostic
  if (fix?.file === undefined) return diagnostic
  const file = sourceFile(plan, fix.file)
  return file === undefined ? finding : {...finding, fix: {...fix, file}}
}
