import type {Clock} from '../../core/clock.ts'
import type {FaultSource} from '../control-plane/fault.ts'
import type {Input} from '../control-plane/input.ts'
import type {Account} from './account.ts'

/** What the operations of the embedded ECS and Lambda work on. */
export interface AccountContext {
  readonly account: Account
  /** Names of functions that are there although nobody created them: something here plays them. */
  readonly played: ReadonlySet<string>
  readonly clock: Clock
  readonly region: string
}

/** What a service is asked with: its calls may go wrong too. */
export interface ServiceContext extends AccountContext {
  readonly faults: FaultSource
}

/** Input to output, both JSON. Throws an ApiError. */
export type AccountOperation = (input: Input, context: AccountContext) => object
