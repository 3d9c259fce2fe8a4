import {appSpecInput} from '../core/app-spec-names.ts'
import type {Diagnostic, Span} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'

/** What stands in the way of an edit, and where. */
export interface Obstacle {
  /** The rule whose page explains it. */
  readonly rule: string
  readonly span: Span
  /** A sentence. */
  readonly message: string
  readonly hint: string
}

/**
 * The error for an AppSpec that cannot be filled in: it says the first obstacle with its place, and carries them all. `others` says what the
 * others are about; default: how many there are.
 */
export function refusedAppSpec(file: string, obstacles: readonly Obstacle[], others?: string): DeployError {
  const diagnostics = obstacles.map(({rule, span, message, hint}): Diagnostic => ({
    rule,
    severity: 'error',
    message,
    hint,
    file,
    span,
    agents: []
  }))
  const [first] = obstacles
  if (first === undefined) return new DeployError('invalid-appspec', `${file} cannot be filled in`, {input: appSpecInput(file)})
  const {line, column} = first.span.start
  const more = others ?? (obstacles.length === 1 ? '' : ` (and ${obstacles.length - 1} more)`)
  return new DeployError('invalid-appspec', `${file}:${line}:${column}: ${first.message.replace(/\.$/, '')}${more}`, {
    input: appSpecInput(file),
    hint: first.hint,
    diagnostics
  })
}
