import type {InstanceTags} from './instance-tags.ts'

/** An instance, and what was done, or in a dry run would be. No ARN is in it. */
export interface RegisteredInstance {
  readonly instanceName: string
  /** Where it is registered. */
  readonly region?: string
  /** `none`: it was registered with the same ARN already. */
  readonly change: 'registered' | 'none'
  /** All it has now, as CodeDeploy says; in a dry run, all it would have. */
  readonly tags: InstanceTags
  /** Keys of those that were set. */
  readonly tagsSet: readonly string[]
  readonly isDryRun: boolean
}

export interface DeregisteredInstance {
  readonly instanceName: string
  /** `none`: there was no such instance, or it was deregistered already. */
  readonly change: 'deregistered' | 'none'
  readonly isDryRun: boolean
}

export interface TaggedInstances {
  /** In the order they were named in. */
  readonly instances: readonly TaggedInstance[]
  readonly isDryRun: boolean
}

export interface TaggedInstance {
  readonly instanceName: string
  /** `none`: it was tagged so already. */
  readonly change: 'tagged' | 'none'
  /** All it has now, as CodeDeploy says; in a dry run, all it would have. */
  readonly tags: InstanceTags
}
