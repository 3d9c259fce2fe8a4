import type {Diagnostic} from '../core/diagnostic.ts'
import {EditedText} from './apply-edits.ts'
import {readYaml} from './read.ts'
import type {RevisionPath, RevisionTree} from './revision-tree.ts'
import {validateAppSpec, type AppSpecValidation, type ValidateOptions} from './validate.ts'

/**
 * A fix can bring another finding to light, as a file that can be read at last has more to say. This many turns are always taken, and
 * more while all of them together have looked at no more characters than this.
 */
const roundsAlways = 100
const mostCharacters = 50_000_000

/** A text before and after. */
export interface FixedText {
  readonly before: string
  readonly after: string
}

export interface FixedAppSpec {
  /** The findings that are gone, at the places where they were. */
  readonly fixed: readonly Diagnostic[]
  /** Absent when nothing in it was fixed. */
  readonly appSpec?: FixedText
  /** The hook scripts that were fixed, by their paths in the revision. */
  readonly scripts: ReadonlyMap<RevisionPath, FixedText>
  /** Of what it is now. */
  readonly validation: AppSpecValidation
}

/**
 * Applies every fix that findings carry, until there is none. Nothing else of a text changes. Fixes that get in each other's way are
 * applied one after the other. Writes nothing.
 */
export async function fixAppSpec(options: ValidateOptions): Promise<FixedAppSpec> {
  let validation = await validateAppSpec(options)
  const before = validation.text
  const scripts = new Map<RevisionPath, FixedText>()
  const fixed: Diagnostic[] = []
  for (let round = 0, seen = 0; round < roundsAlways || seen < mostCharacters; round++, seen += validation.text.length) {
    const applied = await applyFixes(validation, scripts, options.tree)
    if (applied.fixed.length === 0) break
    const next = await validateAppSpec({
      ...options,
      text: applied.text,
      ...(options.tree && {tree: withScripts(options.tree, applied.scripts)})
    })
    // The file is better off without a fix after which nothing can be read: what is left is for a person to mend.
    if (isReadable(validation.text) && !isReadable(applied.text)) {
      validation = {...validation, diagnostics: validation.diagnostics.map(({fix: _fix, ...finding}) => finding)}
      break
    }
    validation = next
    fixed.push(...applied.fixed)
    for (const [path, text] of applied.scripts) scripts.set(path, text)
  }
  const after = validation.text
  return {fixed, scripts, validation, ...(after !== before && {appSpec: {before, after}})}
}

function isReadable(text: string): boolean {
  const {problem, more} = readYaml(text)
  return problem === undefined && more === undefined
}

interface Applied {
  readonly fixed: readonly Diagnostic[]
  readonly text: string
  readonly scripts: ReadonlyMap<RevisionPath, FixedText>
}

/** One round. */
async function applyFixes(
  validation: AppSpecValidation,
  scripts: ReadonlyMap<RevisionPath, FixedText>,
  tree: RevisionTree | undefined
): Promise<Applied> {
  const appSpec = new EditedText(validation.text)
  const edited = new Map<RevisionPath, {readonly before: string; readonly text: EditedText}>()
  const fixed: Diagnostic[] = []
  for (const diagnostic of validation.diagnostics) {
    const {fix} = diagnostic
    if (fix === undefined) continue
    let target: EditedText | undefined = appSpec
    if (fix.file !== undefined) {
      const known = scripts.get(fix.file)
      const text = known?.after ?? edited.get(fix.file)?.before ?? (await readText(fix.file, tree))
      if (text === undefined) continue
      if (!edited.has(fix.file)) edited.set(fix.file, {before: known?.before ?? text, text: new EditedText(text)})
      target = edited.get(fix.file)?.text
    }
    if (target?.take(fix.edits) === true) fixed.push(diagnostic)
  }
  const changed = [...edited].map(([path, {before, text}]) => [path, {before, after: text.toString()}] as const)
  return {fixed, text: appSpec.toString(), scripts: new Map([...scripts, ...changed])}
}

async function readText(path: RevisionPath, tree: RevisionTree | undefined): Promise<string | undefined> {
  const size = tree?.entries.get(path)?.size
  const bytes = size === undefined ? undefined : await tree?.read(path, size)
  return bytes && new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
}

/** The tree with other texts in some of its files. */
function withScripts(tree: RevisionTree, scripts: ReadonlyMap<RevisionPath, FixedText>): RevisionTree {
  return {
    entries: tree.entries,
    read(path, limit) {
      const script = scripts.get(path)
      return script === undefined ? tree.read(path, limit) : Promise.resolve(new TextEncoder().encode(script.after).subarray(0, limit))
    }
  }
}
