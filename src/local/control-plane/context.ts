import type {Clock} from '../../core/clock.ts'
import {isTerminal} from '../../deployment/model.ts'
import type {AlarmBoard} from '../engine/alarm-board.ts'
import type {Catalog} from '../engine/catalog.ts'
import type {Engine} from '../engine/engine.ts'
import type {ApplicationRecord, DeploymentRecord, GroupRecord} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {FaultSource} from './fault.ts'
import type {Input} from './input.ts'
import {optionalString} from './input.ts'

/** What the operations work on. */
export interface Context {
  readonly catalog: Catalog
  readonly engine: Engine
  readonly clock: Clock
  readonly region: string
  readonly alarms: AlarmBoard
  readonly faults: FaultSource
}

/** An operation of the API: input to output, both JSON. Throws {@link ApiError}. */
export type Operation = (input: Input, context: Context) => object | undefined

/** The account everything belongs to. */
export const accountId = '000000000000'

/** Epoch seconds, as AWS JSON 1.1 writes times. */
export const seconds = (ms: number): number => ms / 1_000

export function requireApplication({catalog}: Context, name: string): ApplicationRecord {
  const application = catalog.applications.get(name)
  if (application === undefined) throw new ApiError('ApplicationDoesNotExistException', `No application found for name: ${name}`)
  return application
}

export function requireGroup(application: ApplicationRecord, name: string): GroupRecord {
  const group = application.groups.find(candidate => candidate.name === name)
  if (group === undefined) throw new ApiError('DeploymentGroupDoesNotExistException', `No Deployment Group found for name: ${name}`)
  return group
}

export function requireDeployment(input: Input, context: Context): DeploymentRecord {
  const id = optionalString(input, 'deploymentId')
  if (id === undefined || id === '') throw new ApiError('DeploymentIdRequiredException', 'The deployment ID was not specified.')
  return findDeployment(id, context)
}

/** Throws InvalidDeploymentIdException, DeploymentDoesNotExistException. */
export function findDeployment(id: string, {catalog}: Context): DeploymentRecord {
  requireDeploymentId(id)
  const deployment = catalog.deployments.get(id)
  if (deployment === undefined) throw new ApiError('DeploymentDoesNotExistException', `The deployment ${id} could not be found`)
  return deployment
}

/** Throws DeploymentAlreadyCompletedException. */
export function requireActive({id, status}: DeploymentRecord): void {
  if (isTerminal(status))
    throw new ApiError('DeploymentAlreadyCompletedException', `The deployment ${id} is already completed: it is ${status}.`)
}

export function requireDeploymentId(id: string): void {
  if (!/^d-[A-Z0-9]{9}$/.test(id))
    throw new ApiError('InvalidDeploymentIdException', `Specified DeploymentId is not in the valid format: ${id}`)
}

/** Throws BatchLimitExceededException. */
export function requireBatchSize(items: readonly unknown[], limit: number, errorName = 'BatchLimitExceededException'): void {
  if (items.length > limit)
    throw new ApiError(errorName, `The maximum number of names or IDs allowed for this request (${limit}) was exceeded: ${items.length}.`)
}

/** Throws DescriptionTooLongException beyond 256 characters, the guide's limit. */
export function optionalDescription(input: Input): string | undefined {
  const description = optionalString(input, 'description')
  if (description !== undefined && description.length > 256)
    throw new ApiError('DescriptionTooLongException', `The description has ${description.length} characters; 256 are allowed.`)
  return description
}
