import {DeployError} from '../core/errors.ts'
import type {DeploymentReader} from './reader.ts'

/** A listing of targets that is followed page by page, over several looks if need be. */
export class TargetListing {
  readonly #statuses: readonly string[] | undefined
  readonly #seenTokens = new Set<string>()
  #nextToken: string | undefined
  #isOver = false

  /** Without `statuses`, of all targets. */
  constructor(statuses?: readonly string[]) {
    this.#statuses = statuses
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** The ids of the next page, which may be empty. A page that could not be read is asked for again the next time. */
  async nextPage(reader: DeploymentReader, deploymentId: string, signal?: AbortSignal): Promise<readonly string[]> {
    const options = {
      ...(this.#statuses && {statuses: this.#statuses}),
      ...(this.#nextToken !== undefined && {nextToken: this.#nextToken})
    }
    try {
      const {ids, nextToken} = await reader.listTargets(deploymentId, options, signal)
      // A service that hands out a token again would be listed for ever.
      this.#isOver = nextToken === undefined || this.#seenTokens.has(nextToken)
      if (nextToken !== undefined) this.#seenTokens.add(nextToken)
      this.#nextToken = nextToken
      return ids
    } catch (error) {
      // Until the deployment leaves Created or Queued it has no targets.
      if (!(error instanceof DeployError && error.errorName === 'DeploymentNotStartedException')) throw error
      this.#isOver = true
      return []
    }
  }
}
