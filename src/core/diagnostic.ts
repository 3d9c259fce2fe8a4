/** A place in a text file. Lines and columns count from 1, columns in UTF-16 code units; `offset` counts from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** From the first character to just behind the last one. */
export interface Span {
  readonly start: Position
  readonly end: Position
}

export const severities = ['error', 'warning', 'info'] as const
/** `error`: the deployment or the event will fail. `warning`: very likely wrong. `info`: advice. */
export type Severity = (typeof severities)[number]

/** The parsers of AppSpec files that are in the field; `agent-1` is agent 1.8 on Ruby 3.1 and later. */
export const agents = ['agent-1', 'agent-1-ruby-3.0', 'agent-2'] as const
export type Agent = (typeof agents)[number]

/** Characters of a text that others take the place of; an empty span is a place to insert at. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/** A change after which the file means what its author meant, to every agent. Its edits belong together and do not overlap. */
export interface Fix {
  /** The file to change, when it is not the diagnostic's own: a hook script. As the user knows it, like `Diagnostic.file`. */
  readonly file?: string
  readonly edits: readonly TextEdit[]
}

/** A problem in a user's file. Data, not an error: all of a file's problems are collected and reported together. */
export interface Diagnostic {
  /** Stable name of the rule, in kebab-case; it names the fault. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong, and what the agent will do with it. One or two sentences. */
  readonly message: string
  /** What to write or do instead. */
  readonly hint?: string
  /** The file as the user knows it: relative to the working directory where possible. */
  readonly file: string
  /** Absent when the finding is about the file as a whole, or about a file that does not exist. */
  readonly span?: Span
  /** The agents concerned, when not all; none of what the service reads itself, as AppSpecs of ECS and Lambda. */
  readonly agents?: readonly Agent[]
  /** Present when it is safe to apply without asking. */
  readonly fix?: Fix
}

/** For sorting: the worst first. */
export const severityOrder: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}
