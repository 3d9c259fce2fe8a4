import type {Observer} from '../../core/observer.ts'
import type {OperationEvent} from '../events.ts'
import type {InstanceTags} from './instance-tags.ts'

interface Heard {
  /** Only say what would be done; nothing is changed. Default false. */
  readonly dryRun?: boolean
  /** Aborting it cancels what has not happened yet. */
  readonly signal?: AbortSignal
  /** Hears what is worth knowing meanwhile. What it throws never changes the result. */
  readonly onEvent?: Observer<OperationEvent>
}

export interface RegisterOptions extends Heard {
  /** What it will be known by: 1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -, and no id of an EC2 instance. */
  readonly instanceName: string
  /** Of the user that this instance alone has: `arn:aws:iam::<account>:user/<name>`. This or `iamSessionArn`. */
  readonly iamUserArn?: string
  /** Of the session in which it takes on a role: `arn:aws:sts::<account>:assumed-role/<role>/<session>`. */
  readonly iamSessionArn?: string
  /** Tags it is to have, by key: at most 10. */
  readonly instanceTags?: InstanceTags
}

export interface DeregisterOptions extends Heard {
  readonly instanceName: string
}

export interface TagOptions extends Heard {
  readonly instanceNames: readonly string[]
  /** Tags they are to have, by key; what they have of these keys is replaced. */
  readonly instanceTags?: InstanceTags
  /** Keys of tags they are to have no more. */
  readonly removeTags?: readonly string[]
}
