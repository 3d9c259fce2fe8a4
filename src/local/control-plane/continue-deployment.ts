import type {DeploymentRecord} from '../engine/records.ts'
import type {WaitType} from '../engine/traffic-gate.ts'
import {ApiError} from './api-error.ts'
import type {Context, Operation} from './context.ts'
import {requireActive, requireDeployment} from './context.ts'
import {optionalChoice} from './input.ts'

/** Without a wait type, the deployment is to be ready for its traffic. */
const continueDeployment: Operation = (input, context) => {
  const deployment = requireDeployment(input, context)
  const waitTypes = ['READY_WAIT', 'TERMINATION_WAIT'] as const
  const waitType = optionalChoice(input, 'deploymentWaitType', waitTypes, 'InvalidDeploymentWaitTypeException')
  requireActive(deployment)
  requireBlueGreen(deployment, 'ContinueDeployment')
  endWait(deployment, waitType ?? 'READY_WAIT', context)
  return undefined
}

/** What ContinueDeployment with TERMINATION_WAIT was called before. */
const skipWaitTimeForInstanceTermination: Operation = (input, context) => {
  const deployment = requireDeployment(input, context)
  requireActive(deployment)
  requireBlueGreen(deployment, 'SkipWaitTimeForInstanceTermination')
  endWait(deployment, 'TERMINATION_WAIT', context)
  return undefined
}

function requireBlueGreen({id, blueGreen, ecs, computePlatform}: DeploymentRecord, operation: string): void {
  if (blueGreen !== undefined || ecs !== undefined) return
  const what = computePlatform === undefined ? 'is in place' : `is one to ${computePlatform}`
  throw new ApiError(
    'UnsupportedActionForDeploymentTypeException',
    `${operation} is for blue/green deployments; the deployment ${id} ${what}.`
  )
}

function endWait(deployment: DeploymentRecord, waitType: WaitType, {engine}: Context): void {
  const {id, status} = deployment
  if (engine.waitingFor(deployment) !== waitType) {
    const where = waitType === 'READY_WAIT' ? 'in the Ready state' : 'waiting to terminate what it replaces'
    throw new ApiError('DeploymentIsNotInReadyStateException', `The deployment ${id} is not ${where}: it is ${status}.`)
  }
  engine.continue(deployment)
}

export const continueOperations: Readonly<Record<string, Operation>> = {
  ContinueDeployment: continueDeployment,
  SkipWaitTimeForInstanceTermination: skipWaitTimeForInstanceTermination
}
