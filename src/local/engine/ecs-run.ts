import {hasPort} from '../../core/mapped-ports.ts'
import type {EcsServiceRecord, TaskSetRecord} from '../account/records.ts'
import {containersOf} from '../account/task-definition-operations.ts'
import {DeploymentFailed} from './deployment-failed.ts'
import {ecsUpdate, invalidService, notContinued} from './function-failures.ts'
import type {EcsPlan} from './function-records.ts'
import type {EcsRevision} from './function-revision.ts'
import {endingWith, runEvents, type FunctionRunOptions} from './function-events.ts'
import {FunctionTarget} from './function-target.ts'
import {functionEvents} from './lifecycle-events.ts'
import {newTaskSet, targetGroupsOf, viewOf} from './task-sets.ts'
import {shiftTraffic} from './traffic-shift.ts'

const minuteMs = 60_000

/** How long the tasks of a new task set take until they are healthy. */
const taskStartMs = 5_000

/** Starts a replacement task set, shifts the traffic to it, and ends the original one. */
export async function runEcs(options: FunctionRunOptions, revision: EcsRevision): Promise<void> {
  const {deployment, group, account, catalog, clock, shift, signal} = options
  const plan = ecsPlanOf(options)
  const id = `${plan.cluster}:${plan.service}`
  const target = new FunctionTarget({deployment, id, events: functionEvents(deployment), catalog, clock})
  await endingWith(target, async () => {
    const {service, blue} = findService(options, plan)
    const groups = targetGroupsOf(plan, group.serving)
    let green: TaskSetRecord | undefined
    const show = (running = service.desiredCount): void => {
      account.save()
      const views = [viewOf(blue, 'Blue', service, {targetGroup: groups.Blue})]
      if (green !== undefined) views.push(viewOf(green, 'Green', service, {running, targetGroup: groups.Green}))
      target.record.taskSets = views
      target.save()
    }
    const install = async (): Promise<void> => {
      const taskDefinition = requireTaskDefinition(options, revision)
      green = newTaskSet(taskDefinition, clock.now())
      service.taskSets.push(green)
      show(0)
      if (service.desiredCount > 0) await clock.sleep(taskStartMs, signal)
      show()
    }
    const apply = (percent: number): void => {
      if (green === undefined) throw new Error('there is no replacement task set')
      blue.trafficWeight = 100 - percent
      green.trafficWeight = percent
      if (percent === 100) [blue.status, green.status] = ['ACTIVE', 'PRIMARY']
      show()
    }
    const allowTraffic = async (): Promise<void> => {
      await shiftTraffic(shift, apply, clock, signal)
      if (groups.Green !== undefined) group.serving = [groups.Green]
      catalog.save()
    }
    const work = {Install: install, AllowTraffic: allowTraffic}
    const {events} = target.record
    const production = events.findIndex(({name}) => name === 'BeforeAllowTraffic')
    show()
    await runEvents(options, target, events.slice(0, production), revision.hooks, work)
    await waitUntilReady(options, target, plan)
    await runEvents(options, target, events.slice(production), revision.hooks, work)
    await waitForTermination(options, plan)
    blue.status = 'DRAINING'
    service.taskSets = service.taskSets.filter(taskSet => taskSet !== blue)
    show()
  })
}

export function ecsPlanOf({deployment: {id, ecs}}: FunctionRunOptions): EcsPlan {
  if (ecs === undefined) throw new Error(`the deployment ${id} has no ECS service`)
  return ecs
}

/** The service as a deployment has to find it: with one task set, which has all of the traffic. Throws {@link DeploymentFailed}. */
function findService({account}: FunctionRunOptions, plan: EcsPlan): {service: EcsServiceRecord; blue: TaskSetRecord} {
  const named = `The service ${plan.service} of the cluster ${plan.cluster}`
  const service = account.findService(plan.cluster, plan.service)
  if (service === undefined) throw new DeploymentFailed(invalidService(`${named} was not found.`))
  if (service.deploymentController !== 'CODE_DEPLOY')
    throw new DeploymentFailed(
      invalidService(
        `Deployment group's ECS service must be configured for a CODE_DEPLOY deployment controller. ${named} has the controller ${service.deploymentController}.`
      )
    )
  const [blue, ...others] = service.taskSets
  if (blue === undefined) throw new DeploymentFailed(invalidService(`${named} has no primary task set.`))
  if (others.length > 0) {
    const weights = service.taskSets.map(({id, trafficWeight}) => `${id} with ${trafficWeight} percent of the traffic`).join(', ')
    throw new DeploymentFailed(invalidService(`${named} has more than one task set: ${weights}.`))
  }
  return {service, blue}
}

/** What ECS checks when it is asked for a task set. */
function requireTaskDefinition({account}: FunctionRunOptions, {taskDefinition, containerName, containerPort}: EcsRevision): string {
  const found = account.findTaskDefinition(taskDefinition)
  if (found === undefined) throw new DeploymentFailed(ecsUpdate(`TaskDefinition not found: ${taskDefinition}.`))
  const container = containersOf(found).find(({name}) => name === containerName)
  if (container === undefined)
    throw new DeploymentFailed(ecsUpdate(`The container ${containerName} does not exist in the task definition.`))
  if (!hasPort(container.ports, containerPort))
    throw new DeploymentFailed(ecsUpdate(`The container ${containerName} did not have a container port ${containerPort} defined.`))
  return found.arn
}

/** Until production traffic is shifted, tests can be made with the test listener. */
async function waitUntilReady(options: FunctionRunOptions, target: FunctionTarget, {readyWaitMinutes}: EcsPlan): Promise<void> {
  const {deployment, gate, clock, signal} = options
  if (readyWaitMinutes === undefined) return
  deployment.status = 'Ready'
  target.setStatus('Ready')
  const end = await gate.wait('READY_WAIT', readyWaitMinutes * minuteMs, clock, signal)
  signal.throwIfAborted()
  if (end === 'timeout') throw new DeploymentFailed(notContinued(readyWaitMinutes))
  deployment.status = 'InProgress'
  target.setStatus('InProgress')
}

async function waitForTermination(options: FunctionRunOptions, {terminationWaitMinutes}: EcsPlan): Promise<void> {
  const {deployment, gate, catalog, clock, signal} = options
  deployment.hasTerminationWaitStarted = true
  catalog.saveDeployment(deployment)
  if (terminationWaitMinutes === 0) return
  await gate.wait('TERMINATION_WAIT', terminationWaitMinutes * minuteMs, clock, signal)
  signal.throwIfAborted()
}
