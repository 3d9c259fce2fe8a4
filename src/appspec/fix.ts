import {agents, type Agent, type Diagnostic} from '../core/diagnostic.ts'
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
 * applied one after the other; those after which an agent would refuse what it took before are left away. Writes nothing.
 */
export async function fixAppSpec(options: ValidateOptions): Promise<FixedAppSpec> {
  const first = await validateAppSpec(options)
  const before = first.text
  const turns = new Turns(options)
  let state: State = {validation: first, scripts: new Map(), fixed: []}
  let good = state
  const worth = worthOf(first)
  for (let round = 0; round < roundsAlways || turns.seen < mostCharacters; round++) {
    const next = await turns.takeHarmless(state, worth)
    if (next === undefined) break
    state = next
    if (isWorse(state, worth)) continue
    good = state
    for (const each of worthOf(state.validation)) worth.add(each)
  }
  const {fixed, scripts} = good
  // What is left is for a person to mend.
  const diagnostics = good.validation.diagnostics.map(({fix: _fix, ...finding}) => finding)
  const after = good.validation.text
  return {fixed, scripts, validation: {...good.validation, diagnostics}, ...(after !== before && {appSpec: {before, after}})}
}

interface State {
  readonly validation: AppSpecValidation
  readonly scripts: ReadonlyMap<RevisionPath, FixedText>
  readonly fixed: readonly Diagnostic[]
}

/** What a fix must not take away: that the file can be read, and that an agent takes it. */
type Worth = Agent | 'readable'

function worthOf({text, verdicts}: AppSpecValidation): Set<Worth> {
  return new Set<Worth>([...(isReadable(text) ? (['readable'] as const) : []), ...agents.filter(agent => verdicts[agent] === 'valid')])
}

function isWorse({validation}: State, worth: ReadonlySet<Worth>): boolean {
  const now = worthOf(validation)
  return [...worth].some(each => !now.has(each))
}

/** What a fix brings to light can need a fix itself: so many turns are looked ahead. */
const roundsAhead = 20

/** So often a part of the fixes is tried, and so many characters are looked at, to find those that do harm; then the rest is left away. */
const mostTries = 40
const mostCharactersTried = 5_000_000

class Turns {
  readonly #options: ValidateOptions
  /** The characters of all texts that were validated. */
  seen = 0
  #tries = 0

  constructor(options: ValidateOptions) {
    this.#options = options
  }

  /** One turn, without the fixes that do harm; undefined when there is none to take. */
  async takeHarmless(state: State, worth: ReadonlySet<Worth>): Promise<State | undefined> {
    const all = state.validation.diagnostics.filter(({fix}) => fix !== undefined)
    let accepted: readonly Diagnostic[] = []
    let reached: State | undefined
    const parts: (readonly Diagnostic[])[] = all.length === 0 ? [] : [all]
    const from = this.seen
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      if (part !== all && (this.#tries++ >= mostTries || this.seen - from >= mostCharactersTried)) break
      const next = await this.#take(state, [...accepted, ...part])
      if (next !== undefined && (!isWorse(next, worth) || !isWorse(await this.#takeAll(next), worth))) {
        accepted = [...accepted, ...part]
        reached = next
      } else if (part.length > 1) parts.push(...divided(part))
    }
    return reached
  }

  async #takeAll(state: State): Promise<State> {
    let last = state
    for (let round = 0; round < roundsAhead && this.seen < mostCharacters; round++) {
      const next = await this.#take(last, last.validation.diagnostics)
      if (next === undefined) break
      last = next
    }
    return last
  }

  /** Undefined when none of the fixes can be applied. */
  async #take({validation, scripts, fixed}: State, findings: readonly Diagnostic[]): Promise<State | undefined> {
    const {tree} = this.#options
    const applied = await applyFixes(validation.text, findings, {scripts, tree})
    if (applied.fixed.length === 0) return undefined
    this.seen += applied.text.length
    const next = await validateAppSpec({
      ...this.#options,
      text: applied.text,
      ...(tree && {tree: withScripts(tree, applied.scripts)})
    })
    return {validation: next, scripts: applied.scripts, fixed: [...fixed, ...applied.fixed]}
  }
}

/** By rule, as those of one rule do harm together as a rule; else in two halves. */
function divided(findings: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const byRule = new Map<string, Diagnostic[]>()
  for (const finding of findings) {
    const list = byRule.get(finding.rule)
    if (list === undefined) byRule.set(finding.rule, [finding])
    else list.push(finding)
  }
  if (byRule.size > 1) return [...byRule.values()]
  const middle = findings.length >> 1
  return [findings.slice(middle), findings.slice(0, middle)]
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

/** One turn. */
async function applyFixes(
  text: string,
  findings: readonly Diagnostic[],
  {scripts, tree}: {readonly scripts: ReadonlyMap<RevisionPath, FixedText>; readonly tree: RevisionTree | undefined}
): Promise<Applied> {
  const appSpec = new EditedText(text)
  const edited = new Map<RevisionPath, {readonly before: string; readonly text: EditedText}>()
  const fixed: Diagnostic[] = []
  for (const diagnostic of findings) {
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
