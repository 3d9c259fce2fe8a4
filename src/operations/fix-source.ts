import {fixAppSpec, type FixedAppSpec} from '../appspec/fix.ts'
import type {AppSpecValidation} from '../appspec/validate.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {replaceFiles, type Replacement} from '../bundle/replace-files.ts'
import {sourceFile} from '../bundle/source-file.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {inspectSource, readingOptions, withSourceFile, type PlanSourceOptions, type ReadingOptions} from './plan-source.ts'
import {forEachAppSpec, type UncheckedAppSpec} from './validate-folder.ts'
import {defaultAgentVersion, validateFile, validateSource} from './validate.ts'

export interface FixOutcome {
  /** The findings that are gone, at the places where they were. */
  readonly fixed: readonly Diagnostic[]
  /** What is left, as the files are now. */
  readonly validation: AppSpecValidation
}

export interface WritingOptions {
  /** Runs the writing. Default: at once. Who can be ended by a signal holds it back meanwhile. */
  readonly whileWriting?: ((write: () => void) => Promise<void>) | undefined
}

/** Fixes what can be fixed safely in the AppSpec of a directory and in its hook scripts, then validates it again. */
export async function fixSource(options: PlanSourceOptions & WritingOptions): Promise<FixOutcome> {
  const asked = {agentVersion: defaultAgentVersion, ...options}
  const {source = '.'} = asked
  const {plan, validation} = await inspectSource(asked)
  const result = await fixAppSpec({...readingOptions(asked), text: validation.text, file: validation.file, tree: plan.tree})
  const scripts = [...result.scripts].flatMap(([path, text]): Replacement[] => {
    const file = sourceFile(plan, path)
    return file === undefined ? [] : [{file, ...text}]
  })
  await write(source, [...appSpecOf(result), ...scripts], asked)
  return {fixed: result.fixed.map(found => withSourceFile(found, plan)), validation: await validateSource(asked)}
}

/** Fixes what can be fixed safely in one AppSpec file, then validates it again. A link is followed within its own directory only. */
export async function fixFile(file: string, how: ReadingOptions & WritingOptions): Promise<FixOutcome> {
  const asked = {agentVersion: defaultAgentVersion, ...how}
  const result = await fixAppSpec({...readingOptions(asked), ...(await readAppSpecFile('.', file))})
  await write(undefined, appSpecOf(result), asked)
  return {fixed: result.fixed, validation: await validateFile(file, asked)}
}

export interface FolderFixes {
  /** One for each AppSpec, that of the root first. */
  readonly outcomes: readonly FixOutcome[]
  /** Those that could not be read or written. */
  readonly unchecked: readonly UncheckedAppSpec[]
  /** What was not looked at, as a sentence. */
  readonly notice?: string
}

/** Fixes every AppSpec that `validateFolder` would validate, in the same way. */
export async function fixFolder(options: PlanSourceOptions & WritingOptions): Promise<FolderFixes> {
  const {done, unchecked, notice} = await forEachAppSpec(options, {bundle: () => fixSource(options), file: file => fixFile(file, options)})
  return {outcomes: done, unchecked, ...(notice !== undefined && {notice})}
}

function appSpecOf({appSpec, validation}: FixedAppSpec): readonly Replacement[] {
  return appSpec === undefined ? [] : [{file: validation.file, ...appSpec}]
}

async function write(source: string | undefined, files: readonly Replacement[], {whileWriting}: WritingOptions): Promise<void> {
  if (files.length === 0) return
  if (whileWriting === undefined) replaceFiles(source, files)
  else await whileWriting(() => replaceFiles(source, files))
}
