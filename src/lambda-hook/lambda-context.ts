/** What the hook needs of Lambda's context; the one of `@types/aws-lambda` fits. */
export interface LambdaContext {
  /** Milliseconds until Lambda ends the function, whatever it is doing. */
  getRemainingTimeInMillis(): number
}
