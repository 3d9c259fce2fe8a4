import type {Clock} from '../../core/clock.ts'

/** The API's DeploymentWaitType. */
export type WaitType = 'READY_WAIT' | 'TERMINATION_WAIT'

/** Where a blue/green deployment waits for ContinueDeployment. */
export class TrafficGate {
  #waitingFor: WaitType | undefined
  #opened = new AbortController()

  /** What the deployment waits for now, if it does. */
  get waitingFor(): WaitType | undefined {
    return this.#waitingFor
  }

  /** Lets it go on. */
  open(): void {
    this.#opened.abort(new Error('continued'))
  }

  /** Resolves when the gate was opened, the time is up, or `signal` aborts: whichever is first. */
  async wait(type: WaitType, ms: number, clock: Clock, signal: AbortSignal): Promise<'continued' | 'timeout' | 'aborted'> {
    const opened = (this.#opened = new AbortController())
    this.#waitingFor = type
    try {
      await clock.sleep(ms, AbortSignal.any([signal, opened.signal]))
      return 'timeout'
    } catch (error) {
      if (signal.aborted) return 'aborted'
      if (opened.signal.aborted) return 'continued'
      throw error
    } finally {
      this.#waitingFor = undefined
    }
  }
}
