import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {optionalBoolean, optionalObject, optionalString} from './input.ts'

/** Throws the API's own exception for each option of CreateDeployment that is only for servers. */
export function refuseServerOptions(input: Input, platform: 'ECS' | 'Lambda'): void {
  const refuse = (errorName: string, member: string): never => {
    throw new ApiError(errorName, `For ${platform} deployments, ${member} can not be specified`)
  }
  if (optionalBoolean(input, 'ignoreApplicationStopFailures') === true)
    refuse('InvalidIgnoreApplicationStopFailuresValueException', 'ignoreApplicationStopFailures')
  if (optionalBoolean(input, 'updateOutdatedInstancesOnly') === true)
    refuse('InvalidUpdateOutdatedInstancesOnlyValueException', 'updateOutdatedInstancesOnly')
  if (optionalString(input, 'fileExistsBehavior') !== undefined) refuse('InvalidFileExistsBehaviorException', 'fileExistsBehavior')
  if (optionalObject(input, 'targetInstances') !== undefined) refuse('InvalidTargetInstancesException', 'targetInstances')
}
