import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {Ran, Scenario} from './deploy-scenarios.ts'
import type {ModelledDeployment} from './modelled-codedeploy.ts'
import type {CallFault} from './modelled-ports.ts'

/** Notes a claim that does not hold. */
type Claim = (claim: string, holds: boolean) => void

/** What a `deploy` claims, by its exit status, its result and its events, and the service itself says otherwise. */
export function lies(given: Scenario, ran: Ran): string[] {
  const {error, own, left} = ran
  const found: string[] = []
  const claim: Claim = (text, holds) => {
    if (!holds) found.push(text)
  }
  if (error !== undefined && !(error instanceof DeployError)) throw error as Error
  claim('a deployment is created once', own.length <= 1)
  claim('no timer is left', left.timers === 0)
  claim('no listener is left', left.listeners === 0)
  claimExit(given, ran, claim)
  claimPatience(given, ran, claim)
  claimOutcome(given, ran, claim)
  claimStops(given, ran, claim)
  claimEvents(ran, claim)
  return found
}

/** 0 if and only if the final status is `Succeeded`, or what was asked for instead. */
function claimExit(given: Scenario, ran: Ran, claim: Claim): void {
  const {options} = given
  const {own, exit, result, shownEnd} = ran
  const [deployment] = own
  if (exit === 0) claim('exit status 0 has a reason', isSuccess(given, ran))
  if (shownEnd === 'Succeeded' && deployment && options.waitFor !== 'none' && !isRefusedSuccess(deployment, options)) {
    claim('a success that was seen is exit status 0', exit === 0)
    claim('a success that was seen is told', result?.outcome === (result?.reached === undefined ? 'succeeded' : 'left-running'))
  }
  if (result?.deploymentId !== undefined) claim('the deployment is the one that was created', result.deploymentId === deployment?.id)
  else if (result?.outcome !== 'unknown') claim('where no deployment is told of, there is none', own.length === 0)
}

function isSuccess(given: Scenario, ran: Ran): boolean {
  const {options} = given
  const {model, own, result} = ran
  const [deployment] = own
  const {onActiveDeployment, onStaleRun} = options
  switch (result?.outcome) {
    case 'succeeded':
      return deployment !== undefined && model.statusNow(deployment) === 'Succeeded' && !isRefusedSuccess(deployment, options)
    case 'skipped':
      return deployment === undefined && onActiveDeployment === 'skip' && model.refusedFor.length > 0
    case 'superseded':
      return (
        deployment === undefined && onStaleRun === 'skip' && model.deployments.some(({description}) => description.startsWith('run=101 '))
      )
    case 'left-running':
      return hasReached(given, ran)
    default:
      return false
  }
}

/** Whether the deployment came as far as it was waited for, and no cancel that is to stop it came before. */
function hasReached({options, cancelMs}: Scenario, {model, own, isCancelled, isCreatedFirst}: Ran): boolean {
  const [deployment] = own
  const {waitFor, onCancel} = options
  if (deployment === undefined || waitFor === undefined || waitFor === 'succeeded') return false
  const isLate = isCancelled && onCancel !== 'leave'
  if (waitFor === 'none') return isCreatedFirst || !isLate
  return model.hasReached(deployment, waitFor, isLate ? cancelMs : undefined)
}

/** Whether the options make a failure of a success. */
function isRefusedSuccess({fate}: ModelledDeployment, {onPartialFailure, onNoTargets}: Scenario['options']): boolean {
  if (fate.targets === 0) return onNoTargets === 'fail'
  return fate.failed > 0 && onPartialFailure === 'fail'
}

const passing: ReadonlySet<CallFault> = new Set(['throttled', 'error-500', 'reset', 'lost', 'cut'])

/** What passes ends no run, and hides nothing: only options and cancels do. */
function claimPatience({faults, options}: Scenario, {result, error, isCancelled}: Ran, claim: Claim): void {
  if (isCancelled || options.timeout !== undefined) return
  if (faults.some(({fault}) => !passing.has(fault)) || faults.reduce((sum, {count}) => sum + count, 0) > 3) return
  const code = error instanceof DeployError ? error.code : 'none'
  claim('what passes is waited out', ['none', 'usage', 'active-deployment', 'superseded'].includes(code))
  claim('what passes hides nothing', !['unknown', 'timed-out', 'cancelled'].includes(result?.outcome ?? ''))
}

/** The outcome is what the service would say now. */
function claimOutcome({options}: Scenario, {model, own, result, error, shownEnd, isCancelled}: Ran, claim: Claim): void {
  const [deployment] = own
  const rollback = model.deployments.find(({id}) => id === result?.rollbackDeploymentId)
  const status = deployment && model.statusNow(deployment)
  const rollbackStatus = rollback && model.statusNow(rollback)
  if (result?.rollbackDeploymentId !== undefined) claim('the rollback is that of the deployment', rollback?.rollbackOf === deployment?.id)
  const isCancel = result?.outcome === 'cancelled' || (error instanceof DeployError && error.code === 'cancelled')
  claim('what is cancelled, somebody cancelled', !isCancel || isCancelled)
  switch (result?.outcome) {
    case 'succeeded':
      claim('it succeeded', status === 'Succeeded')
      break
    case 'failed':
      claim(
        'it failed',
        status === shownEnd && (status === 'Failed' || (deployment !== undefined && isRefusedSuccess(deployment, options)))
      )
      break
    case 'stopped':
      claim('it was stopped', status === 'Stopped')
      break
    case 'rolled-back':
      claim('it was rolled back', rollbackStatus === 'Succeeded')
      break
    case 'rollback-failed':
      claim('its rollback failed', rollbackStatus === 'Failed' || rollbackStatus === 'Stopped')
      break
    case 'left-running':
      claim('it goes on: nobody here stopped it', deployment?.stop === undefined || !model.stopRequests.includes(deployment.id))
      break
    case 'timed-out':
      // What another deployment of the group took is not taken from it.
      if (deployment) claim('it had its time', (deployment.stop?.atMs ?? model.now) - deployment.createdMs >= (options.timeout ?? 0))
      break
    case 'cancelled':
      if (deployment && result.rollbackDeploymentId === undefined)
        claim('it stops, or has ended', deployment.stop !== undefined || model.isOver(deployment))
      break
    default:
  }
}

/** Only what is to be stopped is, and never a rollback. */
function claimStops(given: Scenario, ran: Ran, claim: Claim): void {
  const {options} = given
  const {model, own, result, isCancelled} = ran
  const {onCancel = 'stop', onTimeout = 'fail', onActiveDeployment = 'wait'} = options
  const mayStopOwn = (isCancelled && onCancel !== 'leave') || onTimeout !== 'fail'
  const mayStopOthers = onActiveDeployment === 'stop' || onActiveDeployment === 'stop-and-rollback'
  const ownIds = new Set(own.map(({id}) => id))
  for (const {id, creator} of model.deployments.filter(({id}) => model.stopRequests.includes(id))) {
    claim('a rollback is not stopped', creator !== 'codeDeployRollback')
    claim('only what is to be stopped is', ownIds.has(id) ? mayStopOwn : mayStopOthers)
  }
  const isLeft = own.some(deployment => !model.isOver(deployment) && !model.stopRequests.includes(deployment.id))
  if (isCancelled && onCancel !== 'leave' && isLeft) {
    claim('a cancel stops it, or says that it may go on', ['unknown', 'left-running'].includes(result?.outcome ?? ''))
    claim('a cancel stops what had not come as far as it was waited for', result?.reached === undefined || hasReached(given, ran))
  }
  if (/was told to stop/.test(result?.errorMessage ?? ''))
    claim(
      'it was told to stop',
      own.every(deployment => deployment.stop !== undefined || model.isOver(deployment))
    )
}

/** `ended` last; `finished` once for each deployment whose end was seen, and nothing of a watch after it. */
function claimEvents({own, result, shownEnd, events}: Ran, claim: Claim): void {
  const count = (type: OperationEvent['type']): number => events.filter(event => event.type === type).length
  claim('`ended` is told once', count('ended') === (result ? 1 : 0))
  if (result) claim('`ended` is the last', events.at(-1)?.type === 'ended')
  claim('the deployment is told of once', count('deployment-created') === (result?.deploymentId === undefined ? 0 : 1))
  const finished = events.flatMap(event => (event.type === 'finished' ? [event.deploymentId] : []))
  claim('`finished` is told once', new Set(finished).size === finished.length)
  const [deployment] = own
  if (deployment)
    claim('`finished` is told of an end that was seen, and of no other', finished.includes(deployment.id) === (shownEnd !== undefined))
  for (const [i, event] of events.entries()) {
    if (event.type !== 'finished') continue
    const later = events.slice(i + 1).filter(other => 'deploymentId' in other && other.deploymentId === event.deploymentId)
    claim(
      '`finished` is the last of a watch',
      later.every(({type}) => type === 'failure-explained' || type === 'rollback-started')
    )
  }
}
