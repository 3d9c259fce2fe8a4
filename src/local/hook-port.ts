/** A lifecycle event that a Lambda function is to check. */
export interface HookInvocation {
  readonly deploymentId: string
  /** What the function gives back with PutLifecycleEventHookExecutionStatus. Opaque. */
  readonly hookExecutionId: string
  /** Name or ARN, as the AppSpec has it. */
  readonly functionName: string
  /** `BeforeAllowTraffic` and so on. */
  readonly event: string
  /** Whether the function has reported by now. Default: nobody knows. */
  readonly hasReported?: () => boolean
}

/** How a function ended, as far as that says why it may have reported nothing. */
export interface HookEnd {
  /** As a clause without a full stop: `its process ended with code 1`. */
  readonly what: string
}

/** Runs the functions that hooks name. */
export interface HookFunctions {
  /** Names of the functions there are, for who asks Lambda about them. Default: nobody knows of any. */
  readonly names?: ReadonlySet<string>
  /**
   * Resolves when the function has ended, whatever became of it, and to how if that is known: what it says to the deployment it says by
   * PutLifecycleEventHookExecutionStatus. Rejects when there is no such function. When `signal` aborts, it ends what it runs and settles.
   */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a function that says nothing about its end is the usual one
  invoke(invocation: HookInvocation, signal: AbortSignal): Promise<HookEnd | void>
}
