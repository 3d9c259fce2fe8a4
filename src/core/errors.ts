import type {Diagnostic} from './diagnostic.ts'

/**
 * Why an operation could not be carried out. Callers branch on it; the exit status of the command line follows from it.
 * A deployment that ended `Failed` or `Stopped` is a result, not an error.
 */
export const errorCodes = [
  'usage',
  'invalid-appspec',
  'invalid-bundle',
  'no-credentials',
  'expired-credentials',
  'access-denied',
  'not-found',
  'already-exists',
  'wrong-region',
  'clock-skew',
  'network',
  'throttled',
  'active-deployment',
  'superseded',
  'refused',
  'service',
  'local',
  'cancelled'
] as const
export type ErrorCode = (typeof errorCodes)[number]

export interface DeployErrorDetails {
  /** What to do next. */
  readonly hint?: string | undefined
  /** The AWS call, as AWS names it: `CreateDeployment`, `PutObject`. */
  readonly operation?: string | undefined
  /** The service's own name of the error, such as `ApplicationDoesNotExistException`. */
  readonly errorName?: string | undefined
  readonly requestId?: string | undefined
  /** The input (kebab-case) that is at fault. */
  readonly input?: string | undefined
  /** The id of the deployment this is about: the active one for `active-deployment`. */
  readonly deploymentId?: string | undefined
  /** For `invalid-appspec` and `invalid-bundle`: every finding. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
  readonly cause?: unknown
}

/** The one family of failures: what happened in `message`, to what in the fields, what to do in `hint`, the original as `cause`. */
export class DeployError extends Error {
  override readonly name = 'DeployError'
  readonly code: ErrorCode
  readonly hint: string | undefined
  readonly operation: string | undefined
  readonly errorName: string | undefined
  readonly requestId: string | undefined
  readonly input: string | undefined
  readonly deploymentId: string | undefined
  readonly diagnostics: readonly Diagnostic[]

  constructor(code: ErrorCode, message: string, details: DeployErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : {cause: details.cause})
    this.code = code
    this.hint = details.hint
    this.operation = details.operation
    this.errorName = details.errorName
    this.requestId = details.requestId
    this.input = details.input
    this.deploymentId = details.deploymentId
    this.diagnostics = details.diagnostics ?? []
  }
}

/** Errors that may pass by themselves; a watch goes on through them. */
export function isTransient(error: unknown): boolean {
  return error instanceof DeployError && (error.code === 'network' || error.code === 'throttled' || error.code === 'service')
}
