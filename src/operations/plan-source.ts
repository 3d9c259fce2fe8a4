import type {AppSpecPlatform, HostSystem} from '../appspec/model.ts'
import type {RevisionTree} from '../appspec/revision-tree.ts'
import {validateAppSpec, type AppSpecValidation} from '../appspec/validate.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {defaultBundleType} from '../bundle/default-bundle-type.ts'
import {withExecutables} from '../bundle/executables.ts'
import {modeDiagnostics} from '../bundle/mode-diagnostics.ts'
import {nameDiagnostics} from '../bundle/name-diagnostics.ts'
import {outputPatterns} from '../bundle/output-patterns.ts'
import {planRevision} from '../bundle/plan.ts'
import type {RevisionPlan} from '../bundle/revision-plan.ts'
import {requireIgnoreFile} from '../bundle/require-ignore-file.ts'
import {sourceFile} from '../bundle/source-file.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import {defined} from '../core/defined.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {platformIn, platformNames} from './app-spec-platform.ts'
import {hookFiles} from './hook-files.ts'
import type {SourceOptions} from './options.ts'
import {agreedType, bundleTypeFor} from './revision-source.ts'

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
  /** The file the bundle is written to: its ending says the type, and it is not packed itself. */
  readonly output?: string
  /** The key the bundle is stored under: its ending says the type too, for that is what a later `deploy` of the object goes by. */
  readonly s3Key?: string
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
  const requested = requestedType(options)
  const planned = await inspectSource(options)
  requireBundle(planned.validation)
  const bundleType = defaultBundleType(osOf(planned.validation), requested)
  if (bundleType === 'tar' && options.compressionLevel !== undefined) {
    throw new DeployError('usage', '`compression-level` has no effect on tar, which is not compressed', {
      input: 'compression-level',
      hint: 'Leave it empty, or use `bundle-type: tgz`.'
    })
  }
  return {...planned, bundleType}
}

/** Throws `usage` for the AppSpec of a platform that takes no bundles. One that has keys of servers too is told with its findings. */
function requireBundle({file, text}: AppSpecValidation): void {
  const {platform, hasServerKeys} = platformIn({text})
  if (platform === 'server' || hasServerKeys) return
  const name = platformNames[platform]
  throw new DeployError('usage', `"${file}" is for ${name}, which takes no bundles`, {
    input: 'appspec',
    hint: `Nothing is packaged or uploaded for ${name}: \`deploy\` takes the AppSpec as it is, without \`revision-type: s3\`.`
  })
}

/** The same for who only looks: a bundle that could not be deployed is a finding. */
export async function inspectSource(options: PlanSourceOptions): Promise<PlannedSource> {
  const {source = '.', include, ignoreFile, symlinks, output, previous, signal} = options
  requireLevel(options.compressionLevel)
  const requested = requestedType(options)
  const exclude = [...(options.exclude ?? []), ...(output === undefined ? [] : outputPatterns(source, output))]
  const appSpec = await readAppSpecFile(source, options.appspec)
  if (ignoreFile !== undefined) requireIgnoreFile(source, ignoreFile)
  const planned = await planRevision({source, include, exclude, ignoreFile, symlinks, appSpec, signal})
  const validation = await validateAppSpec({
    ...appSpec,
    tree: planned.tree,
    ...readingOptions(options),
    ...defined({bundleType: requested, previous})
  })
  const os = osOf(validation)
  const bundleType = requested ?? defaultBundleType(os)
  const hooks = hookFiles(validation)
  const plan =
    os === 'windows'
      ? planned
      : withExecutables(
          planned,
          hooks.map(({location}) => location)
        )
  const names = nameDiagnostics(plan, {type: bundleType, os})
  const modes = os === 'windows' ? [] : modeDiagnostics({source, entries: plan.tree.entries, hooks, isOwnedByRoot: true})
  const located = {...validation, diagnostics: validation.diagnostics.map(found => withSourceFile(found, plan))}
  return {plan, bundleType, validation: located, inBundle: [...plan.diagnostics, ...names, ...modes]}
}

function requireLevel(level: number | undefined): void {
  if (level === undefined || (Number.isInteger(level) && level >= 0 && level <= 9)) return
  throw new DeployError('usage', `\`compression-level\` must be a whole number from 0 to 9, not ${level}`, {input: 'compression-level'})
}

function requestedType({
  output,
  s3Key,
  bundleType: given
}: Pick<PlanSourceOptions, 'output' | 's3Key' | 'bundleType'>): BundleType | undefined {
  const bundleType = bundleTypeFor(given)
  return output === undefined ? agreedType(s3Key, 's3-key', bundleType) : agreedType(output, 'output', bundleType)
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
