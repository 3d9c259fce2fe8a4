import type {ApiRevision, ApplicationRecord, GroupRecord} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {optionalBoolean, optionalObject} from './input.ts'

/**
 * The revision that a deployment of mode RESTART is about: that of the group's last successful one. The API rejects what does not fit
 * (its model, `deploymentMode`); by which exception it does not say. Throws InvalidInputException.
 */
export function restartedRevision(input: Input, application: ApplicationRecord, group: GroupRecord): ApiRevision {
  const invalid = (message: string): ApiError => new ApiError('InvalidInputException', `The deployment mode RESTART ${message}`)
  if (application.computePlatform !== 'Server') throw invalid(`is not for the ${application.computePlatform} compute platform.`)
  if (group.deploymentStyle.deploymentType !== 'IN_PLACE') throw invalid('is for in-place deployments; this group deploys blue/green.')
  if (optionalObject(input, 'revision') !== undefined)
    throw invalid('takes no revision: it restarts that of the last successful deployment.')
  if (optionalBoolean(input, 'updateOutdatedInstancesOnly') === true) throw invalid('cannot be combined with updateOutdatedInstancesOnly.')
  if (group.targetRevision === undefined) throw invalid('needs a revision to restart: no deployment to the group has succeeded yet.')
  return group.targetRevision
}
