import type {TaskSetView} from '../engine/function-records.ts'
import type {DeploymentRecord, TargetRecord} from '../engine/records.ts'
import {accountId, seconds} from './context.ts'
import {describeEvents} from './events.ts'

/** The target of an ECS or Lambda deployment as the API shows it. */
export function describeFunctionTarget(
  {id: deploymentId, computePlatform}: DeploymentRecord,
  target: TargetRecord,
  region: string
): object {
  const {id, status, lastUpdatedMs, events} = target
  const common = {deploymentId, targetId: id, status, lastUpdatedAt: seconds(lastUpdatedMs), lifecycleEvents: describeEvents(events)}
  if (computePlatform === 'ECS') {
    const targetArn = `arn:aws:ecs:${region}:${accountId}:service/${id.replace(':', '/')}`
    return {
      deploymentTargetType: 'ECSTarget',
      ecsTarget: {...common, targetArn, taskSetsInfo: (target.taskSets ?? []).map(describeTaskSet)}
    }
  }
  const {lambda} = target
  const functionArn = `arn:aws:lambda:${region}:${accountId}:function:${id}`
  return {
    deploymentTargetType: 'LambdaTarget',
    lambdaTarget: {
      ...common,
      targetArn: lambda === undefined ? functionArn : `${functionArn}:${lambda.alias}`,
      lambdaFunctionInfo: lambda && {
        functionName: lambda.functionName,
        functionAlias: lambda.alias,
        currentVersion: lambda.currentVersion,
        targetVersion: lambda.targetVersion,
        targetVersionWeight: lambda.targetPercent / 100
      }
    }
  }
}

function describeTaskSet({id, label, createdMs, status, desired, running, trafficWeight, targetGroup}: TaskSetView): object {
  return {
    // The API's own spelling.
    identifer: id,
    desiredCount: desired,
    pendingCount: desired - running,
    runningCount: running,
    status,
    trafficWeight,
    targetGroup: targetGroup === undefined ? undefined : {name: targetGroup},
    taskSetLabel: label,
    createdAt: seconds(createdMs)
  }
}
