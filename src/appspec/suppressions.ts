import type {Span} from '../core/diagnostic.ts'
import {nearestName} from '../core/suggest.ts'
import type {YamlSource} from './read.ts'
import {commentsOf} from './yaml/comments.ts'

/** `# codedeploy-kit: ignore yaml-date yaml-alias` */
const directive = /^#\s*codedeploy-kit:\s*(\S*)/
const word = /[^\s,]+/g

/** A rule that a comment asks to ignore, and where it says so. */
export interface IgnoredRule {
  readonly rule: string
  readonly span: Span
}

/** A comment for us that cannot be followed. */
export interface SuppressionFault {
  readonly span: Span
  readonly message: string
  readonly hint: string
}

/** A rule that finds nothing where a comment asks to ignore it. */
export interface UnusedSuppression extends IgnoredRule {
  /** The line of a finding of the rule nearby, which the comment was probably meant for. */
  readonly meantLine?: number
}

interface Entry extends IgnoredRule {
  readonly target: number
  isUsed: boolean
}

/** Lines; how far below or above its comment a finding is taken for the one that was meant. */
const near = {below: 12, above: 3}

/** What the comments of an AppSpec ask to ignore: on their own line, or, when they stand alone, on the next line that is no comment. */
export class Suppressions {
  readonly faults: SuppressionFault[] = []
  readonly #entries: Entry[] = []
  readonly #byPlace = new Map<string, Entry[]>()
  /** By rule, the lines of findings that could be ignored and are not. */
  readonly #kept = new Map<string, Set<number>>()

  constructor({text, lines}: YamlSource, ruleIds: readonly string[]) {
    // What the comments of ordinary files say is never looked for.
    if (!text.includes('codedeploy-kit:')) return
    const known = new Set(ruleIds)
    let nextLine = Infinity
    for (const {start, end} of commentsOf(text).toReversed()) {
      const {line, column} = lines.position(start)
      const isAlone = /^\ufeff?[ \t]*$/.test(text.slice(start - column + 1, start))
      // Comments are read from the last to the first: one that stands alone right above another is for the same line.
      const target = isAlone ? (nextLine === line + 1 ? this.#lastTarget : line + 1) : line
      nextLine = isAlone ? line : Infinity
      this.#lastTarget = target
      const comment = text.slice(start, end)
      const found = directive.exec(comment)
      if (found === null) continue
      this.#read({comment, verb: found[1] ?? '', from: found[0].length, target, spanOf: (a, b) => lines.span(start + a, start + b)}, known)
    }
    this.faults.reverse()
    this.#entries.reverse()
  }

  #lastTarget = 0

  #read(
    {
      comment,
      verb,
      from,
      target,
      spanOf
    }: {
      readonly comment: string
      readonly verb: string
      readonly from: number
      readonly target: number
      readonly spanOf: (start: number, end: number) => Span
    },
    known: ReadonlySet<string>
  ): void {
    if (verb !== 'ignore') {
      const message = verb === '' ? 'This comment does not say what to do.' : `"${verb}" is nothing that a comment can ask for.`
      this.faults.push({span: spanOf(0, comment.length), message, hint: 'Write "# codedeploy-kit: ignore" and the names of rules.'})
      return
    }
    const words = [...comment.slice(from).matchAll(word)]
    if (words.length === 0) {
      const message = 'This comment names no rule, so nothing is ignored.'
      this.faults.push({span: spanOf(0, comment.length), message, hint: 'Name the rules to ignore: "# codedeploy-kit: ignore yaml-date".'})
    }
    for (const {0: rule, index} of words.toReversed()) {
      const span = spanOf(from + index, from + index + rule.length)
      if (!known.has(rule)) {
        const meant = nearestName(rule, known)
        const hint = meant === undefined ? 'Findings end with the name of their rule in brackets.' : `Did you mean "${meant}"?`
        this.faults.push({span, message: `There is no rule "${rule}", so nothing is ignored.`, hint})
        continue
      }
      const entry = {rule, span, target, isUsed: false}
      this.#entries.push(entry)
      const place = `${rule} ${target}`
      this.#byPlace.set(place, [...(this.#byPlace.get(place) ?? []), entry])
    }
  }

  /** Whether findings of a rule on a line are to be ignored; the comments that say so count as used from then on. */
  covers(rule: string, line: number): boolean {
    const entries = this.#byPlace.get(`${rule} ${line}`)
    for (const entry of entries ?? []) entry.isUsed = true
    return entries !== undefined
  }

  /** Notes a finding that a comment could have ignored, and none does. */
  keep(rule: string, line: number): void {
    if (this.#entries.length > 0) this.#kept.set(rule, (this.#kept.get(rule) ?? new Set()).add(line))
  }

  /** What was asked for and never came to bear. */
  unused(): readonly UnusedSuppression[] {
    return this.#entries
      .filter(({isUsed}) => !isUsed)
      .map(({rule, span, target}) => {
        const meantLine = this.#nearest(rule, target)
        return {rule, span, ...(meantLine !== undefined && {meantLine})}
      })
  }

  /** Comments stand above what they are about, as a rule: a finding below goes before one above. */
  #nearest(rule: string, target: number): number | undefined {
    const lines = [...(this.#kept.get(rule) ?? [])].sort((a, b) => a - b)
    const below = lines.find(line => line > target && line <= target + near.below)
    return below ?? lines.findLast(line => line < target && line >= target - near.above)
  }
}
