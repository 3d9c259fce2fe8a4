import type {DeploymentWaitType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import {isTerminal, type DeploymentSnapshot} from '../deployment/model.ts'
import {cancellable} from './cancellable.ts'
import {withExistingDeployment, type ExistingDeployment, type ExistingPorts} from './existing-deployment.ts'
import {followToEnd, reached} from './follow-to-end.ts'
import type {ContinueOptions} from './options.ts'
import {patienceWithin, patiently} from './patiently.ts'
import type {DeployResult} from './result.ts'

/**
 * Ends the wait that a blue/green deployment is in, and follows it to the end. A deployment that is past that wait, or has ended, is only
 * followed. Throws a `DeployError` when it does not wait, or could not be told to go on.
 */
export function continueDeployment(options: ContinueOptions, ports: ExistingPorts): Promise<DeployResult> {
  if (options.waitFor === 'ready') {
    const error = new DeployError('usage', '`wait-for: ready` is what `continue` ends', {
      input: 'wait-for',
      hint: 'Use `traffic-shifted` or `succeeded`, or `wait` with `wait-for: ready` before.'
    })
    return Promise.reject(error)
  }
  return withExistingDeployment(options, ports, async deployment => {
    const {snapshot, context} = deployment
    const isOver = isTerminal(snapshot.status) || (await endWait(deployment, options, ports)) === 'over'
    // A look may lag behind and show it as it was: what has ended is followed until it shows that.
    if (isOver) return followToEnd(snapshot.id, {...context, options: {...context.options, waitFor: 'succeeded'}})
    return options.waitFor === 'none' ? reached(snapshot.id, options, snapshot) : followToEnd(snapshot.id, context)
  })
}

/** What became of the wait; `over`: the deployment has ended. Throws when it does not wait. */
async function endWait(
  {snapshot, context}: ExistingDeployment,
  options: ContinueOptions,
  {codedeploy}: ExistingPorts
): Promise<'continued' | 'past' | 'over'> {
  const {id} = snapshot
  requireWaiting(snapshot)
  const waitType = options.deploymentWaitType ?? currentWait(snapshot)
  if (waitType === undefined) throw notWaiting(snapshot)
  const {observe} = context
  const past = (): void =>
    observe({type: 'notice', message: `${id} does not wait any more (${nameOf(waitType, snapshot)}): it is only followed`})
  if (waitType === 'READY_WAIT' && snapshot.hasTerminationWaitStarted === true) {
    past()
    return 'past'
  }
  const {signal} = options
  const answer = await cancellable(signal, `${id} was known to have been told to go on`, () =>
    patiently(() => codedeploy.continueDeployment(id, waitType, signal), patienceWithin(context))
  )
  if (answer === 'continued') {
    const {computePlatform} = snapshot
    observe({type: 'continued', deploymentId: id, waitType, ...(computePlatform !== undefined && {computePlatform})})
    return 'continued'
  }
  // It waited a moment ago: somebody else, its time limit, or this very call whose first answer was lost has let it go on.
  if (answer !== 'over' && currentWait(snapshot) !== waitType) throw notWaiting(snapshot, waitType)
  past()
  return answer === 'over' ? 'over' : 'past'
}

function nameOf(waitType: DeploymentWaitType, {computePlatform}: DeploymentSnapshot): string {
  if (waitType === 'READY_WAIT') return 'for the shift of its traffic'
  return `for the end of its original ${computePlatform === 'ECS' ? 'tasks' : 'instances'}`
}

function currentWait({status, hasTerminationWaitStarted}: DeploymentSnapshot): DeploymentWaitType | undefined {
  if (status === 'Ready') return 'READY_WAIT'
  return hasTerminationWaitStarted === true ? 'TERMINATION_WAIT' : undefined
}

function requireWaiting({id, deploymentType, computePlatform}: DeploymentSnapshot): void {
  if (deploymentType !== 'IN_PLACE' && computePlatform !== 'Lambda') return
  const what =
    computePlatform === 'Lambda'
      ? 'a deployment to Lambda: it shifts its traffic as its configuration says, and'
      : 'an in-place deployment: it'
  throw new DeployError('refused', `${id} is ${what} waits for nothing`, {
    input: 'deployment-id',
    hint: 'Only blue/green deployments to ECS and to instances wait to be continued; use `wait` to follow it.'
  })
}

function notWaiting(snapshot: DeploymentSnapshot, waitType?: DeploymentWaitType): DeployError {
  const {id, status} = snapshot
  const what = waitType === undefined ? 'to be continued' : nameOf(waitType, snapshot)
  return new DeployError('refused', `${id} does not wait ${what}: it is ${status}`, {
    input: 'deployment-id',
    hint: 'Run `wait` with `wait-for: ready` first: it ends when the deployment is ready for its traffic.'
  })
}
