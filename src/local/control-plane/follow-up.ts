import {DeployError} from '../../core/errors.ts'
import type {DeploymentCreator} from '../engine/records.ts'
import type {Context} from './context.ts'
import {findDeployment, requireApplication, requireGroup} from './context.ts'
import {placeOf, requireIdle} from './create-deployment.ts'

/** A deployment that AWS starts by itself: for instances that an Auto Scaling group launched, or that missed a deployment. */
export interface FollowUp {
  readonly applicationName: string
  readonly deploymentGroupName: string
  readonly creator: Exclude<DeploymentCreator, 'user' | 'codeDeployRollback'>
  /** Ids of the instances it is for. Default: all. */
  readonly instances?: readonly string[]
  /** The deployment that it follows up: both then name each other, as `CodeDeployAutoUpdate` does. */
  readonly rootDeploymentId?: string
}

/** Creates the deployment, of the group's last successful revision and in place, and says its id. */
export function createFollowUp(followUp: FollowUp, context: Context): string {
  const {creator, instances, rootDeploymentId} = followUp
  const application = requireApplication(context, followUp.applicationName)
  const group = requireGroup(application, followUp.deploymentGroupName)
  if (application.computePlatform !== 'Server')
    throw new DeployError('usage', `${group.name} deploys to ${application.computePlatform}: AWS follows up deployments to servers only.`)
  const revision = group.targetRevision
  if (revision === undefined)
    throw new DeployError('usage', `No deployment to ${group.name} has succeeded yet: there is nothing to follow up with.`)
  requireIdle(group, context)
  const root = rootDeploymentId === undefined ? undefined : findDeployment(rootDeploymentId, context)
  const request = {
    ...placeOf(application, group),
    configName: group.configName,
    revision,
    previousRevision: revision,
    ignoreApplicationStopFailures: false,
    updateOutdatedInstancesOnly: false,
    ...(group.autoRollback === undefined ? {} : {autoRollback: group.autoRollback}),
    ...(instances === undefined ? {} : {onlyInstances: instances}),
    deploymentStyle: {...group.deploymentStyle, deploymentType: 'IN_PLACE' as const},
    settings: {}
  }
  return context.engine.create(request, creator, root).id
}
