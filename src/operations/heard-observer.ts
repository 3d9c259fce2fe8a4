import {muteOnError, type Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {DeployResult} from './result.ts'

/** The caller's observer, which is muted once it throws. `problem`: what it threw, as a result has it. */
export function heardObserver(onEvent: Observer<OperationEvent> | undefined): {
  readonly observe: Observer<OperationEvent>
  readonly problem: () => Pick<DeployResult, 'observerError'>
} {
  let observerError: string | undefined
  const observe = muteOnError(onEvent, error => (observerError = error instanceof Error ? error.message : 'it threw what is no error'))
  return {observe, problem: () => (observerError === undefined ? {} : {observerError})}
}
