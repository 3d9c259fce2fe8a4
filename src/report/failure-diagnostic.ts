import type {Diagnostic} from '../core/diagnostic.ts'
import type {FailureExplanation} from '../deployment/failure.ts'

/** The place a failure is about, as a finding that can be rendered with a code frame; undefined when the place is not known. */
export function failureDiagnostic({code, event, script, hookFunction, location}: FailureExplanation): Diagnostic | undefined {
  if (location?.span === undefined) return undefined
  const message = `${script ?? hookFunction ?? 'this'} failed${event === undefined ? '' : ` in ${event}`}`
  return {rule: code, severity: 'error', message, file: location.file, span: location.span}
}
