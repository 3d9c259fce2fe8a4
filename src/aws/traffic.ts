import type {DeploymentTarget, ECSTaskSet, LambdaTarget} from '@aws-sdk/client-codedeploy'
import {defined} from '../core/defined.ts'
import type {TargetTraffic} from '../deployment/model.ts'

/** Who has the traffic of an ECS service or a Lambda alias; undefined as long as the service says nothing of the new task set or version. */
export function toTraffic({ecsTarget, lambdaTarget}: DeploymentTarget): TargetTraffic | undefined {
  if (ecsTarget?.taskSetsInfo) return trafficOfTaskSets(ecsTarget.taskSetsInfo)
  return lambdaTarget && trafficOfVersions(lambdaTarget)
}

/** The green task set is the new one; before it is made there is only the blue one. */
function trafficOfTaskSets(taskSets: readonly ECSTaskSet[]): TargetTraffic | undefined {
  const green = taskSets.find(({taskSetLabel}) => taskSetLabel === 'Green')
  if (green?.trafficWeight === undefined) return undefined
  const {trafficWeight, desiredCount: desired, runningCount: running, pendingCount: pending} = green
  const newPercent = percent(trafficWeight)
  if (desired === undefined || running === undefined) return {newPercent}
  return {newPercent, tasks: {desired, running, pending: pending ?? 0}}
}

/**
 * The weight of a version: a share, 0 to 1, as in the routing of its alias, or a percentage, as the API reference calls it. Above 1 it is a
 * percentage, and below a share, for no configuration shifts less than one percent. Exactly 1 is all of the traffic once that was shifted;
 * until then it may be one percent, and nobody knows.
 */
function trafficOfVersions({lambdaFunctionInfo = {}, lifecycleEvents = []}: LambdaTarget): TargetTraffic | undefined {
  const {targetVersionWeight: weight, currentVersion, targetVersion} = lambdaFunctionInfo
  if (weight === undefined) return undefined
  const isShifted = lifecycleEvents.some(({lifecycleEventName, status}) => lifecycleEventName === 'AllowTraffic' && status === 'Succeeded')
  if (weight === 1 && !isShifted) return undefined
  return {newPercent: percent(weight > 1 ? weight : weight * 100), versions: defined({current: currentVersion, target: targetVersion})}
}

/** Shares such as 0.07 are no round numbers of percent in binary; and whatever is sent, nobody has more than all. */
function percent(weight: number): number {
  return Math.min(100, Math.max(0, Math.round(weight * 100) / 100))
}
