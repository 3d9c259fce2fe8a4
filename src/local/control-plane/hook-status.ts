import {ApiError} from './api-error.ts'
import type {Operation} from './context.ts'
import {requireDeployment} from './context.ts'
import {optionalString} from './input.ts'

/** Only the two ends of an event are taken, although the API's model lists all of its states. */
const putLifecycleEventHookExecutionStatus: Operation = (input, context) => {
  const deployment = requireDeployment(input, context)
  const id = optionalString(input, 'lifecycleEventHookExecutionId') ?? ''
  const status = optionalString(input, 'status')
  if (deployment.computePlatform === undefined)
    throw new ApiError(
      'UnsupportedActionForDeploymentTypeException',
      `The deployment ${deployment.id} is one to servers: its lifecycle events have no hook functions.`
    )
  if (status !== 'Succeeded' && status !== 'Failed')
    throw new ApiError(
      'InvalidLifecycleEventHookExecutionStatusException',
      `The status of a lifecycle event hook must be Succeeded or Failed, not ${JSON.stringify(status ?? '')}.`
    )
  switch (context.engine.reportHook(deployment, id, status)) {
    case 'unknown':
      throw new ApiError(
        'InvalidLifecycleEventHookExecutionIdException',
        `The deployment ${deployment.id} has no lifecycle event hook with the execution ID ${JSON.stringify(id)}.`
      )
    case 'completed':
      throw new ApiError('LifecycleEventAlreadyCompletedException', `The lifecycle event of the execution ID ${id} is already completed.`)
    case 'taken':
      return {lifecycleEventHookExecutionId: id}
  }
}

export const hookStatusOperations: Readonly<Record<string, Operation>> = {
  PutLifecycleEventHookExecutionStatus: putLifecycleEventHookExecutionStatus
}
