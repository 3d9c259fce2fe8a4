import type {Observer} from '../core/observer.ts'
import {targetCount, type DeploymentSnapshot} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'

const namesShown = 10

/** `Succeeded` is legal with failed instances, or with none at all: health rules allow it. */
export function warnOfPartialSuccess({overview, targets}: DeploymentSnapshot, observe: Observer<OperationEvent>): void {
  const total = overview ? targetCount(overview) : targets.length
  if (total === 0) {
    observe({
      type: 'warning',
      message: 'The deployment succeeded without any instance: nothing was deployed',
      hint: 'Check the tags and Auto Scaling groups of the deployment group.'
    })
  }
  const names = targets.filter(({status}) => status === 'Failed').map(({id}) => id)
  const failed = Math.max(overview?.failed ?? 0, names.length)
  if (failed === 0) return
  const which = names.length === 0 ? '' : `: ${names.slice(0, namesShown).join(', ')}${names.length > namesShown ? ', …' : ''}`
  observe({
    type: 'warning',
    message: `The deployment succeeded, but it failed on ${failed} of ${total} instances${which}`,
    hint: 'The health rules of its configuration allow that.'
  })
}
