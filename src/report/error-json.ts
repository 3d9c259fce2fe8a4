import {DeployError, type ErrorCode} from '../core/errors.ts'
import {maskAccountIds} from './account-ids.ts'
import {errorOutcome} from './error-outcome.ts'
import {knownError} from './known-error.ts'
import {diagnosticJson, type DiagnosticJson} from './result-json.ts'
import {sanitizeText} from './sanitize.ts'

/** The object of `--format json` when the operation could not be carried out. */
export interface ErrorJson {
  readonly outcome: ReturnType<typeof errorOutcome>
  readonly error: {
    readonly code: ErrorCode | 'internal'
    readonly message: string
    readonly hint?: string
    readonly operation?: string
    readonly input?: string
    readonly deploymentId?: string
  }
  readonly diagnostics: readonly DiagnosticJson[]
}

export function errorJson(thrown: unknown): ErrorJson {
  const error = knownError(thrown)
  if (!(error instanceof DeployError)) {
    return {
      outcome: errorOutcome(error),
      error: {code: 'internal', message: clean(error instanceof Error ? error.message : String(error))},
      diagnostics: []
    }
  }
  const {code, message, hint, operation, input, deploymentId, diagnostics} = error
  return {
    outcome: errorOutcome(error),
    error: {
      code,
      message: clean(message),
      ...(hint !== undefined && {hint: clean(hint)}),
      ...(operation !== undefined && {operation}),
      ...(input !== undefined && {input}),
      ...(deploymentId !== undefined && {deploymentId})
    },
    diagnostics: diagnostics.map(diagnosticJson)
  }
}

function clean(text: string): string {
  return maskAccountIds(sanitizeText(text))
}
