import {appSpecInput} from '../core/app-spec-names.ts'
import type {Span} from '../core/diagnostic.ts'
import {DeployError, type ErrorCode} from '../core/errors.ts'
import {placeText} from './place-text.ts'
import {placedFinding} from './placed-finding.ts'

/** What in an AppSpec of ECS or Lambda keeps it from being deployed, as somebody found who asked AWS. */
export interface PlacedFault {
  readonly message: string
  readonly hint: string
  /** Absent: the AppSpec as a whole. */
  readonly span?: Span | undefined
  /** What AWS answered. */
  readonly cause?: DeployError | undefined
}

/** An error for a value of the AppSpec that is called `name`, with a finding at its place. */
export function appSpecRefusal(code: ErrorCode, rule: string, name: string, {message, hint, span, cause}: PlacedFault): DeployError {
  const {operation, errorName, requestId} = cause ?? {}
  return new DeployError(code, `${placeText(name, span)}: ${message}`, {
    input: appSpecInput(name),
    hint,
    operation,
    errorName,
    requestId,
    cause,
    diagnostics: [placedFinding(rule, {file: name, problem: message, hint, span})]
  })
}

/** What says a value: an input, or a place in an AppSpec that somebody wrote. */
export interface Origin {
  /** `appspec` when the AppSpec has it. */
  readonly input: string
  readonly place?: {readonly file: string; readonly span: Span}
}

/** An error for a value, at the place that it comes from. */
export function refusal(code: ErrorCode, rule: string, {input, place}: Origin, fault: Omit<PlacedFault, 'span'>): DeployError {
  if (place) return appSpecRefusal(code, rule, place.file, {...fault, span: place.span})
  const {message, hint, cause} = fault
  const {operation, errorName, requestId} = cause ?? {}
  return new DeployError(code, message, {input, hint, operation, errorName, requestId, cause})
}
