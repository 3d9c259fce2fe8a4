import {systemClock} from '../core/clock.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import type {DeploymentEvent} from '../deployment/events.ts'
import {adaptivePace, fixedPace} from '../deployment/pace.ts'
import {watchDeployment as watch, type WatchEnd} from '../deployment/watch.ts'
import {connectAws, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

export interface WatchDeploymentOptions extends AwsSettings {
  readonly deploymentId: string
  /** Milliseconds until the watch ends with `timed-out`; the deployment goes on. Default: none. */
  readonly timeout?: number
  /** Milliseconds between looks. Default: adaptive, 1 to 15 s. */
  readonly pollInterval?: number
  /** Ends the watch with `aborted`; the deployment goes on. */
  readonly signal?: AbortSignal
  readonly onEvent?: Observer<DeploymentEvent>
}

/** A watch under way: the events as they come, and how it ended. */
export interface DeploymentWatch extends AsyncIterable<DeploymentEvent>, PromiseLike<WatchEnd> {}

/**
 * Watches a deployment to its end. Await it for how it ended, or iterate over its events; both work on the same watch, which starts
 * at once. Leaving the loop early does not end the watch: abort `signal` for that.
 */
export function watchDeployment(options: WatchDeploymentOptions): DeploymentWatch {
  checkOptions('watchDeployment', options)
  const {deploymentId, timeout, pollInterval, signal} = options
  const events: DeploymentEvent[] = []
  const tell = muteOnError(options.onEvent, () => undefined)
  const waiting = new Set<() => void>()
  const wake = (): void => {
    for (const resolve of waiting) resolve()
    waiting.clear()
  }
  let isOver = false

  const run = async (): Promise<WatchEnd> => {
    const {codedeploy} = await connectAws(options)
    return watch({
      deploymentId,
      reader: codedeploy,
      clock: systemClock,
      pace: pollInterval === undefined ? adaptivePace : fixedPace(pollInterval),
      deadlineMs: timeout === undefined ? undefined : systemClock.now() + timeout,
      signal,
      onEvent: event => {
        events.push(event)
        tell(event)
        wake()
      }
    })
  }
  const end = run().finally(() => {
    isOver = true
    wake()
  })
  // Whoever awaits or iterates gets the error; nobody does when only `onEvent` is used.
  end.catch(() => undefined)

  return {
    then: (onEnd, onError) => end.then(onEnd, onError),
    async *[Symbol.asyncIterator]() {
      for (let next = 0; ; next++) {
        while (next >= events.length && !isOver) await new Promise<void>(resolve => waiting.add(resolve))
        const event = events[next]
        if (!event) break
        yield event
      }
      await end
    }
  }
}
