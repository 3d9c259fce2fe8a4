import type {Diagnostic, Severity, Span} from '../core/diagnostic.ts'

/** What is wrong in a file that an input names; no agent reads that. */
export interface PlacedProblem {
  readonly file: string
  /** As it stands within a sentence. */
  readonly problem: string
  readonly hint?: string | undefined
  readonly span?: Span | undefined
  /** Default `error`. */
  readonly severity?: Severity
}

/** The same as a finding, in a sentence. */
export function placedFinding(rule: string, {file, problem, hint, span, severity = 'error'}: PlacedProblem): Diagnostic {
  return {
    rule,
    severity,
    message: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? '' : '.'}`,
    file,
    agents: [],
    ...(span && {span}),
    ...(hint !== undefined && {hint})
  }
}
