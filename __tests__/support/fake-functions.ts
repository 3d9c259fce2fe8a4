import {DeployError} from '../../src/core/errors.ts'
import type {EcsPort, LambdaPort} from '../../src/operations/function-ports.ts'

const nothingThere = (): Promise<never> => Promise.reject(new DeployError('not-found', 'there is nothing'))

/** An account without ECS services and Lambda functions. */
export const noFunctions: {readonly ecs: EcsPort; readonly lambda: LambdaPort} = {
  ecs: {
    describeService: nothingThere,
    describeTaskDefinition: nothingThere,
    registerTaskDefinition: nothingThere,
    stoppedTasks: () => Promise.resolve([])
  },
  lambda: {getAlias: nothingThere, getVersion: nothingThere, publishVersion: nothingThere}
}
