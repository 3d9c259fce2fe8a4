import type {Clock} from '../../core/clock.ts'
import type {InstanceTags} from './instance-tags.ts'

/** Who an on-premises instance is to AWS: the user of its own that it has, or the session of a role that it takes on. */
export type IamIdentity = {readonly type: 'user'; readonly arn: string} | {readonly type: 'session'; readonly arn: string}

/** An on-premises instance as CodeDeploy knows it. */
export interface OnPremisesInstance {
  readonly name: string
  /** Absent when CodeDeploy does not say. */
  readonly identity?: IamIdentity
  /** Not every instance that is known is: one that was deregistered stays for about a day. */
  readonly isRegistered: boolean
  /** A key may be there twice with different values. */
  readonly tags: readonly InstanceTag[]
}

/** The API's Tag. */
export interface InstanceTag {
  readonly key: string
  readonly value: string
}

/** As many names `getMany` takes; the API reference says 25, its error 100. */
export const mostInBatch = 25
/** As many instances one call tags. */
export const mostTaggedAtOnce = 100

/** CodeDeploy's on-premises instances. Failures are `DeployError`s, with the service's own `errorName`. */
export interface OnPremisesPort {
  /** That is asked; undefined before the first call. */
  region(): string | undefined
  /** Undefined when CodeDeploy knows none of that name. */
  get(name: string, signal?: AbortSignal): Promise<OnPremisesInstance | undefined>
  /** At most {@link mostInBatch}. Those that CodeDeploy does not know are left out. */
  getMany(names: readonly string[], signal?: AbortSignal): Promise<readonly OnPremisesInstance[]>
  /** Names of the registered ones, as far as `most` go. */
  list(most: number, signal?: AbortSignal): Promise<readonly string[]>
  register(name: string, identity: IamIdentity, signal?: AbortSignal): Promise<void>
  /** What is not there is deregistered. */
  deregister(name: string, signal?: AbortSignal): Promise<void>
  /** At most {@link mostTaggedAtOnce} names. */
  addTags(names: readonly string[], tags: InstanceTags, signal?: AbortSignal): Promise<void>
  /** At most {@link mostTaggedAtOnce} names. What they do not have is removed. */
  removeTags(names: readonly string[], tags: readonly InstanceTag[], signal?: AbortSignal): Promise<void>
}

/** What the operations on on-premises instances work with. */
export interface OnPremisesPorts {
  readonly onPremises: OnPremisesPort
  readonly clock: Clock
}
