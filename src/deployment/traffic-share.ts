import {isAutomaticRollback, type DeploymentSnapshot, type TargetSnapshot, type TargetTraffic} from './model.ts'

/** Who has the traffic of a target, seen from its deployment. */
export interface TrafficShare {
  /** Percent that goes to what the deployment brings, 0 to 100. */
  readonly percent: number
  readonly tasks?: NonNullable<TargetTraffic['tasks']>
  readonly versions?: NonNullable<TargetTraffic['versions']>
  /** The deployment is a rollback: it brings what was there before. */
  readonly isRollback?: true
}

/** Undefined until it is known. */
export function trafficShareOf(deployment: DeploymentSnapshot, {traffic, events}: TargetSnapshot): TrafficShare | undefined {
  const isRollback = isAutomaticRollback(deployment)
  if (isRollback && deployment.computePlatform === 'ECS') {
    // The weights are those of the task sets of the deployment that failed; which of them the rollback brings back, nothing says.
    const isBack = events.some(({name, status}) => name === 'AllowTraffic' && status === 'Succeeded')
    return isBack ? {percent: 100, isRollback} : undefined
  }
  if (traffic === undefined) return undefined
  const {newPercent, tasks, versions} = traffic
  return {percent: newPercent, ...(tasks && {tasks}), ...(versions && {versions}), ...(isRollback && {isRollback})}
}
