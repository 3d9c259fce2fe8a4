import type {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {DeploymentEvent} from './events.ts'
import {isTerminal, type DeploymentSnapshot, type TargetSnapshot} from './model.ts'
import type {TargetReading} from './target-reading.ts'

/** A result that is known is told without its targets when these cannot be read in so many looks in a row. */
const lastAttempts = 4

/**
 * Reads targets without ever failing a look: the deployment's own status is enough to know the result. Being denied is told once and
 * not tried again; any other failure is tried again with the next look.
 */
export class TargetWatch {
  readonly #reading: TargetReading
  readonly #deploymentId: string
  readonly #onEvent: Observer<DeploymentEvent>
  #isGivenUp = false
  #isComplete = false
  #problem: DeployError | undefined
  #failures = 0
  #lastFailures = 0

  constructor(reading: TargetReading, deploymentId: string, onEvent: Observer<DeploymentEvent>) {
    this.#reading = reading
    this.#deploymentId = deploymentId
    this.#onEvent = onEvent
  }

  /** After the end of the deployment: whether it has shown all it will ever show. */
  get isDone(): boolean {
    return this.#isComplete || this.#isGivenUp
  }

  /** Looks at the targets that failed in a row after the end of the deployment. */
  get lastFailures(): number {
    return this.#lastFailures
  }

  /** Why the last look could not read the targets, unless the look before it could not either. */
  takeProblem(): DeployError | undefined {
    const problem = this.#problem
    this.#problem = undefined
    return problem
  }

  async look(
    known: DeploymentSnapshot,
    callsSoFar: number,
    signal: AbortSignal | undefined
  ): Promise<{readonly read: readonly TargetSnapshot[]; readonly wasThrottled: boolean}> {
    if (this.#isGivenUp) return {read: [], wasThrottled: false}
    const {targets: read, error, isComplete} = await this.#reading.read(known, callsSoFar, signal)
    this.#isComplete = isComplete
    if (error === undefined || signal?.aborted) this.#failures = this.#lastFailures = 0
    else this.#noteFailure(error, isTerminal(known.status))
    return {read, wasThrottled: error?.code === 'throttled'}
  }

  #noteFailure(error: DeployError, isOver: boolean): void {
    this.#failures += 1
    if (isOver) this.#lastFailures += 1
    this.#isGivenUp = error.code === 'access-denied' || this.#lastFailures >= lastAttempts
    if (this.#isGivenUp) {
      const {message, hint} = error
      this.#onEvent({type: 'targets-unreadable', deploymentId: this.#deploymentId, reason: message, ...(hint !== undefined && {hint})})
    } else if (this.#failures === 1) this.#problem = error
  }
}
