/** An AppSpec of ECS or Lambda as it was given, placeholders filled, or one that is to be made. */
export interface AppSpecDraft {
  readonly platform: 'ecs' | 'lambda'
  /** As the user knows it; absent for one that is in no file. */
  readonly file?: string
  /** Absent: to be generated. A property that an option gives may still be a placeholder in it. */
  readonly text?: string
}

/** An AppSpec of ECS or Lambda whose open fields are known. */
export interface CompletedAppSpec {
  /** As far as it is known while nothing was changed: what a dry run shows. */
  readonly preview: string
  /** What is put into it, one short line each: `PlatformVersion: 1.4.0, as the service has it`. None for one that is left as it is. */
  readonly changes: readonly string[]
  /**
   * Registers the task definition or publishes the version, once however often it is asked, looks again at what another deployment may have
   * changed, and gives the text to deploy. It holds for now: it is asked right before each CreateDeployment.
   */
  finish(): Promise<FinishedAppSpec>
  /** Why there is nothing to deploy: the outcome is `skipped`. */
  readonly unchanged?: string
  /** Whether what it deploys has the traffic now; absent when nobody looked. */
  readonly hasTraffic?: boolean
  /** Whether finishing makes something that stays when no deployment comes of it: a task definition or a version. */
  readonly makesNew: boolean
}

/** The AppSpec that is deployed, and what was put into it. */
export interface FinishedAppSpec {
  readonly content: string
  /** As {@link CompletedAppSpec} has them. */
  readonly changes: readonly string[]
  /** ECS: `family:revision`. */
  readonly taskDefinition?: string
  /** Lambda: the version that has the traffic, and the one that gets it. */
  readonly currentVersion?: string
  readonly targetVersion?: string
  /** As {@link CompletedAppSpec} has it, when only finishing could tell. */
  readonly unchanged?: string
  /** As {@link CompletedAppSpec} has it. */
  readonly hasTraffic?: boolean
  /** The deployment under way that changes what it says: until that has ended, it is nothing to deploy. */
  readonly activeDeploymentId?: string
}
