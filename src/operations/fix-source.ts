import {fixAppSpec, type FixedAppSpec} from '../appspec/fix.ts'
import type {AppSpecValidation} from '../appspec/validate.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {replaceFiles, type Replacement} from '../bundle/replace-files.ts'
import {sourceFile} from '../bundle/source-file.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {planSource, withSourceFile, type PlanSourceOptions} from './plan-source.ts'
import {appSpecsOf} from './validate-folder.ts'
import {defaultAgentVersion, validateFile, validateSource} from './validate.ts'

export interface FixOutcome {
  /** The findings that are gone, at the places where they were. */
  readonly fixed: readonly Diagnostic[]
  /** What is left, as the files are now. */
  readonly validation: AppSpecValidation
}

/** Fixes what can be fixed safely in the AppSpec of a directory and in its hook scripts, then validates it again. */
export async function fixSource(options: PlanSourceOptions): Promise<FixOutcome> {
  const asked = {agentVersion: defaultAgentVersion, ...options}
  const {source = '.'} = asked
  const {plan, validation} = await planSource(asked)
  const result = await fixAppSpec({...howOf(asked), text: validation.text, file: validation.file, tree: plan.tree})
  const scripts = [...result.scripts].flatMap(([path, text]): Replacement[] => {
    const file = sourceFile(plan, path)
    return file === undefined ? [] : [{file, ...text}]
  })
  replaceFiles(source, [...appSpecOf(result), ...scripts])
  return {fixed: result.fixed.map(found => withSourceFile(found, plan)), validation: await validateSource(asked)}
}

/** Fixes what can be fixed safely in one AppSpec file, then validates it again. */
export async function fixFile(file: string, how: Pick<PlanSourceOptions, 'agentVersion' | 'platform' | 'host'>): Promise<FixOutcome> {
  const asked = {agentVersion: defaultAgentVersion, ...how}
  const result = await fixAppSpec({...howOf(asked), ...(await readAppSpecFile('.', file))})
  replaceFiles('.', appSpecOf(result))
  return {fixed: result.fixed, validation: await validateFile(file, asked)}
}

export interface FolderFixes {
  /** One for each AppSpec, that of the root first. */
  readonly outcomes: readonly FixOutcome[]
  /** What was not looked at, as a sentence. */
  readonly notice?: string
}

/** Fixes every AppSpec that `validateFolder` would validate, in the same way. */
export async function fixFolder(options: PlanSourceOptions): Promise<FolderFixes> {
  const {hasBundle, others, notice} = await appSpecsOf(options)
  const outcomes: FixOutcome[] = []
  if (hasBundle) outcomes.push(await fixSource(options))
  for (const file of others) {
    options.signal?.throwIfAborted()
    outcomes.push(await fixFile(file, howOf(options)))
  }
  return {outcomes, ...(notice !== undefined && {notice})}
}

function appSpecOf({appSpec, validation}: FixedAppSpec): readonly Replacement[] {
  return appSpec === undefined ? [] : [{file: validation.file, ...appSpec}]
}

function howOf({agentVersion, platform, host}: PlanSourceOptions): Pick<PlanSourceOptions, 'agentVersion' | 'platform' | 'host'> {
  return {...(agentVersion && {agentVersion}), ...(platform && {platform}), ...(host && {host})}
}
