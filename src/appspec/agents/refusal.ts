import type {Span} from '../../core/diagnostic.ts'

/** Something for which an agent's parser refuses the file. */
export interface Refusal {
  /** The rule that tells the user about it. */
  readonly rule: string
  readonly span: Span
  /** What the agent complains about, in about its own words. */
  readonly message: string
  /** What the agent saw, where that is not what is written: the type or the value of a scalar. */
  readonly value?: string
}

/** Collects refusals; a parser goes on after one so that all of them are found. */
export type Refuse = (rule: string, at: {readonly span: Span}, message: string, value?: string) => void
