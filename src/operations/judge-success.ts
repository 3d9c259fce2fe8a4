import type {Observer} from '../core/observer.ts'
import {hasOneTarget, targetCount, type DeploymentSnapshot} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import type {FollowOptions, SuccessPolicy} from './options.ts'

const namesShown = 10

/**
 * `Succeeded` is legal with failed instances, or with none at all: health rules allow it. Warns of it, or returns why the run is a failure
 * all the same, as the policies say.
 */
export function judgeSuccess(
  {computePlatform, overview, targets}: DeploymentSnapshot,
  {onPartialFailure = 'warn', onNoTargets = 'warn'}: Pick<FollowOptions, 'onPartialFailure' | 'onNoTargets'>,
  observe: Observer<OperationEvent>
): string | undefined {
  // A service or a function is one target, which the status is about; the counts need not say so.
  if (hasOneTarget(computePlatform)) return undefined
  const total = overview ? targetCount(overview) : targets.length
  if (total === 0) {
    return decide(onNoTargets, observe, {
      message: 'The deployment succeeded without any instance: nothing was deployed',
      hint: 'Check the tags and Auto Scaling groups of the deployment group.',
      input: 'on-no-targets'
    })
  }
  const names = targets.filter(({status}) => status === 'Failed').map(({id}) => id)
  const failed = Math.max(overview?.failed ?? 0, names.length)
  if (failed === 0) return undefined
  const which = names.length === 0 ? '' : `: ${names.slice(0, namesShown).join(', ')}${names.length > namesShown ? ', …' : ''}`
  return decide(onPartialFailure, observe, {
    message: `The deployment succeeded, but it failed on ${failed} of ${total} instances${which}`,
    hint: 'The health rules of its configuration allow that.',
    input: 'on-partial-failure'
  })
}

function decide(
  policy: SuccessPolicy,
  observe: Observer<OperationEvent>,
  {message, hint, input}: {readonly message: string; readonly hint: string; readonly input: string}
): string | undefined {
  if (policy === 'warn') observe({type: 'warning', message, hint})
  return policy === 'fail' ? `${message}. ${hint} \`${input}\` makes that a failure` : undefined
}
