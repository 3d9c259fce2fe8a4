/** The AppSpec of an ECS or Lambda deployment, and what is put into it. */
export interface FunctionRevisionOptions {
  /** The AppSpec itself, in place of a file. */
  readonly appspecContent?: string
  /**
   * Values for placeholders of the AppSpec, by their names: `TASK_DEFINITION` is what stands for `<TASK_DEFINITION>`. A value takes the
   * place of a whole text and stays what it is; one that no placeholder takes, and a placeholder without a value, are errors.
   */
  readonly substitutions?: Readonly<Record<string, string>>
  /** ECS: a JSON file, which is registered, or an ARN or `family:revision` that is there. Default: what the AppSpec names. */
  readonly taskDefinition?: string
  /** ECS: the container that gets the traffic; with `containerPort`, an AppSpec is made where there is none. */
  readonly containerName?: string
  readonly containerPort?: number
  /** Lambda: with `lambdaAlias`, an AppSpec is made where there is none. */
  readonly lambdaFunctionName?: string
  readonly lambdaAlias?: string
  /** Default: what the AppSpec says, else the version that the alias points at. */
  readonly lambdaCurrentVersion?: string
  /** A version, or `publish`. Default: what the AppSpec says, else what is published from `$LATEST`. */
  readonly lambdaTargetVersion?: string
}

/** What is only about the rehearsal of an ECS or Lambda deployment. */
export interface FunctionRehearsalOptions {
  /**
   * Files that play the hook functions, by the names that the AppSpec has for them; relative to the source. Default: `hooks/NAME.mjs`,
   * `.js`, `.cjs` or `.ts` there.
   */
  readonly hookHandlers?: Readonly<Record<string, string>>
  /** How many times as fast as real time traffic is shifted and waits pass; hooks take the time they take. Default 300. */
  readonly speed?: number
  /** Percent of the traffic, 0 to 100, at which an alarm of the deployment group goes off. Default: none does. */
  readonly alarmAt?: number
}
