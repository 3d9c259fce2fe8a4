import type {TaskSetRecord} from '../account/records.ts'
import {DeploymentFailed} from './deployment-failed.ts'
import {ecsPlanOf} from './ecs-run.ts'
import {invalidFunction, invalidLambda, invalidService} from './function-failures.ts'
import type {LambdaTraffic, TaskSetView} from './function-records.ts'
import {endingWith, type FunctionRunOptions} from './function-events.ts'
import {FunctionTarget} from './function-target.ts'
import {functionEvents} from './lifecycle-events.ts'
import {viewOf} from './task-sets.ts'

/**
 * A rollback: gives all of the traffic back at once to what had it before the deployment that failed, and removes the task set that
 * one made. No hooks run, and the only event is AllowTraffic.
 */
export async function restoreTraffic(options: FunctionRunOptions): Promise<void> {
  const {deployment, catalog, clock} = options
  const failed = catalog.deployments.get(deployment.rollback?.rollbackTriggeringDeploymentId ?? '')?.targets[0]
  if (failed === undefined) throw new Error(`the rollback ${deployment.id} has nothing to roll back`)
  const target = new FunctionTarget({deployment, id: failed.id, events: functionEvents(deployment), catalog, clock})
  await endingWith(target, async () => {
    for (const event of target.record.events)
      await target.carryOut(event, () => {
        if (failed.lambda === undefined) restoreTaskSet(options, target, failed.taskSets ?? [])
        else restoreVersion(options, target, failed.lambda)
      })
  })
}

function restoreTaskSet(options: FunctionRunOptions, target: FunctionTarget, views: readonly TaskSetView[]): void {
  const {account, group} = options
  const {cluster, service: name} = ecsPlanOf(options)
  const service = account.findService(cluster, name)
  const [blue, green] = (['Blue', 'Green'] as const).map(wanted => {
    const view = views.find(({label}) => label === wanted)
    const record = service?.taskSets.find(({id}) => id === view?.id)
    return view === undefined || record === undefined ? undefined : {view, record}
  })
  if (service === undefined || blue === undefined)
    throw new DeploymentFailed(invalidService(`The original task set of the service ${name} in the cluster ${cluster} is gone.`))
  Object.assign(blue.record, {status: 'PRIMARY', trafficWeight: 100} satisfies Partial<TaskSetRecord>)
  if (green !== undefined) Object.assign(green.record, {status: 'DRAINING', trafficWeight: 0} satisfies Partial<TaskSetRecord>)
  service.taskSets = service.taskSets.filter(taskSet => taskSet !== green?.record)
  account.save()
  if (blue.view.targetGroup !== undefined) group.serving = [blue.view.targetGroup]
  target.record.taskSets = [blue, green].flatMap(found =>
    found === undefined ? [] : [viewOf(found.record, found.view.label, service, {targetGroup: found.view.targetGroup})]
  )
}

/** The version that had the traffic before is the target of the rollback, as it is of any deployment that shifts traffic to it. */
function restoreVersion({account}: FunctionRunOptions, target: FunctionTarget, failed: LambdaTraffic): void {
  const {functionName, currentVersion, targetVersion} = failed
  const fn = account.findFunction(functionName)
  if (fn === undefined) throw new DeploymentFailed(invalidFunction(`The Lambda function ${functionName} was not found.`))
  const alias = fn.aliases.find(({name}) => name === failed.alias)
  if (alias === undefined) throw new DeploymentFailed(invalidLambda(`The Lambda function ${functionName} has no alias ${failed.alias}.`))
  alias.version = currentVersion
  delete alias.additional
  account.save()
  target.record.lambda = {...failed, currentVersion: targetVersion, targetVersion: currentVersion, targetPercent: 100}
}
