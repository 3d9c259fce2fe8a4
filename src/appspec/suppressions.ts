import {isBundleFinding} from '../core/bundle-findings.ts'
import {isOwnFinding} from '../core/own-findings.ts'
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
  /** Found out when it is asked for: there can be more faults than are shown. */
  readonly hint: () => string
}

/** A rule that finds nothing where a comment asks to ignore it. */
export interface UnusedSuppression extends IgnoredRule {
  /** The line of a finding of the rule nearby, which the comment was probably meant for. */
  readonly meantLine?: number
}

/** A line where comments ask to ignore a rule, however many of them do. */
interface Target {
  readonly line: number
  isUsed: boolean
}

interface Entry extends IgnoredRule {
  readonly target: Target
}

/** Of the comments that are wrong in the same way, so many get a finding of their own; one more says how many are left. */
export const mostCommentFindings = 20

/** Lines; how far below or above its comment a finding is taken for the one that was meant. */
const near = {below: 12, above: 3}

/** What the comments of an AppSpec ask to ignore: on their own line, or, when they stand alone, on the next line that is no comment. */
export class Suppressions {
  readonly faults: SuppressionFault[] = []
  readonly #entries: Entry[] = []
  readonly #targets = new Map<string, Target>()
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
      this.#read(
        {comment, verb: found[1] ?? '', from: found[0].length, line: target, spanOf: (a, b) => lines.span(start + a, start + b)},
        known
      )
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
      line,
      spanOf
    }: {
      readonly comment: string
      readonly verb: string
      readonly from: number
      /** What it is about. */
      readonly line: number
      readonly spanOf: (start: number, end: number) => Span
    },
    known: ReadonlySet<string>
  ): void {
    if (verb !== 'ignore') {
      const message = verb === '' ? 'This comment does not say what to do.' : `"${shortened(verb)}" is nothing that a comment can ask for.`
      this.faults.push({span: spanOf(0, comment.length), message, hint: () => 'Write "# codedeploy-kit: ignore" and the names of rules.'})
      return
    }
    const words = [...comment.slice(from).matchAll(word)]
    if (words.length === 0) {
      const message = 'This comment names no rule, so nothing is ignored.'
      this.faults.push({
        span: spanOf(0, comment.length),
        message,
        hint: () => 'Name the rules to ignore: "# codedeploy-kit: ignore yaml-date".'
      })
    }
    for (const {0: rule, index} of words.toReversed()) {
      const span = spanOf(from + index, from + index + rule.length)
      if (isBundleFinding(rule)) {
        const message = `"${rule}" is about files of the bundle and stands in no line of the AppSpec, so nothing is ignored.`
        this.faults.push({span, message, hint: () => 'Delete it from the comment; its page says how to put the files right.'})
        continue
      }
      if (isOwnFinding(rule)) {
        const message = `"${rule}" is about what only codedeploy-kit reads, and it would refuse it all the same, so nothing is ignored.`
        this.faults.push({span, message, hint: () => 'Delete it from the comment, and put right what is found.'})
        continue
      }
      if (!known.has(rule)) {
        this.faults.push({span, message: `There is no rule "${shortened(rule)}", so nothing is ignored.`, hint: () => hintFor(rule, known)})
        continue
      }
      const place = `${rule} ${line}`
      const target = this.#targets.get(place) ?? {line, isUsed: false}
      this.#targets.set(place, target)
      this.#entries.push({rule, span, target})
    }
  }

  /** Whether findings of a rule on a line are to be ignored; the comments that say so count as used from then on. */
  covers(rule: string, line: number): boolean {
    const target = this.#targets.get(`${rule} ${line}`)
    if (target !== undefined) target.isUsed = true
    return target !== undefined
  }

  /** Notes a finding that a comment could have ignored, and none does. */
  keep(rule: string, line: number): void {
    if (this.#entries.length > 0) this.#kept.set(rule, (this.#kept.get(rule) ?? new Set()).add(line))
  }

  /** What was asked for and never came to bear. */
  unused(): readonly UnusedSuppression[] {
    return this.#entries
      .filter(({target}) => !target.isUsed)
      .map(({rule, span, target}) => {
        const meantLine = this.#nearest(rule, target.line)
        return {rule, span, ...(meantLine !== undefined && {meantLine})}
      })
  }

  /** Comments stand above what they are about, as a rule: a finding below goes before one above. */
  #nearest(rule: string, target: number): number | undefined {
    const lines = this.#kept.get(rule)
    if (lines === undefined) return undefined
    for (let line = target + 1; line <= target + near.below; line++) if (lines.has(line)) return line
    for (let line = target - 1; line >= target - near.above; line--) if (lines.has(line)) return line
    return undefined
  }
}

function hintFor(word: string, known: ReadonlySet<string>): string {
  const meant = nearestName(word, known)
  return meant === undefined ? 'Findings end with the name of their rule in brackets.' : `Did you mean "${meant}"?`
}

/** For a sentence: a word of a comment can be as long as the file. */
function shortened(word: string): string {
  return word.length > 80 ? `${word.slice(0, 80)}…` : word
}
