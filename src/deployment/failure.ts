import type {Span} from '../core/diagnostic.ts'
import type {LifecycleDiagnostics} from './model.ts'

/** A target that failed, and the first lifecycle event that failed on it. */
export interface FailedTarget {
  readonly target: string
  readonly status: string
  /** Absent when the target failed without a failed event, for example because its agent never answered. */
  readonly event?: string
  readonly diagnostics?: LifecycleDiagnostics
}

/** A place in the user's own files. */
export interface SourceLocation {
  readonly file: string
  readonly span?: Span
}

/**
 * One cause, told once however many targets it hit. Message and log tail are untrusted text from hosts.
 */
export interface FailureExplanation {
  /** The targets that failed this way, and how many targets the deployment had. */
  readonly targets: readonly string[]
  readonly targetCount: number
  /** The lifecycle event; absent for a failure of the deployment as a whole. */
  readonly event?: string
  /** The script as the AppSpec spells it. */
  readonly script?: string
  /** ECS and Lambda: the name of the function that checks the event, where it is the one that failed. */
  readonly hookFunction?: string
  /** AWS's own code: a lifecycle error code such as `ScriptFailed`, or a deployment error code such as `NO_INSTANCES`. */
  readonly code: string
  /** One sentence: what happened, to what. */
  readonly summary: string
  /** What the host or the service said. */
  readonly message: string
  readonly logTail: string
  /** What to do next. One or more sentences. */
  readonly remedy: string
  /** `previous`: the script came from the last revision that was installed, not from this one. */
  readonly revision: 'current' | 'previous'
  readonly location?: SourceLocation
}
