/** A lifecycle event that a Lambda function is to check. */
export interface HookInvocation {
  readonly deploymentId: string
  /** What the function gives back with PutLifecycleEventHookExecutionStatus. Opaque. */
  readonly hookExecutionId: string
  /** Name or ARN, as the AppSpec has it. */
  readonly functionName: string
  /** `BeforeAllowTraffic` and so on. */
  readonly event: string
}

/** Runs the functions that hooks name. */
export interface HookFunctions {
  /** Names of the functions there are, for who asks Lambda about them. Default: nobody knows of any. */
  readonly names?: ReadonlySet<string>
  /**
   * Resolves when the function has ended, whatever became of it: what it says to the deployment it says by
   * PutLifecycleEventHookExecutionStatus. Rejects when there is no such function. When `signal` aborts, it ends what it runs and settles.
   */
  invoke(invocation: HookInvocation, signal: AbortSignal): Promise<void>
}
