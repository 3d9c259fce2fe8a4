import {needsLoadBalancer} from '../appspec/lifecycle.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {GroupFacts, PreparedRevision} from './store-revision.ts'

/**
 * Prepares a revision before `askGroup` makes the first call: who has a broken AppSpec is told that, and not first that there are no
 * credentials. Where the AppSpec has hooks around a load balancer, only the group can say which of them run: then that is asked first, and
 * nothing is told twice.
 */
export async function prepareFirst<G, P extends PreparedRevision>(
  prepare: (facts: GroupFacts, observe: Observer<OperationEvent>) => Promise<P>,
  askGroup: () => Promise<{readonly facts: GroupFacts; readonly group: G}>,
  observe: Observer<OperationEvent>
): Promise<{readonly prepared: P; readonly group: G}> {
  const told: OperationEvent[] = []
  let isTaken = false
  const local = await prepare({}, event => {
    // What is prepared tells of its upload later.
    if (isTaken) observe(event)
    else told.push(event)
  }).then(
    prepared => ({prepared}),
    (error: unknown) => ({error})
  )
  const take = (): P => {
    for (const event of told) observe(event)
    isTaken = true
    if ('error' in local) throw local.error
    return local.prepared
  }
  if (!told.some(isAboutLoadBalancer)) {
    const prepared = take()
    return {prepared, group: (await askGroup()).group}
  }
  const {facts, group} = await askGroup()
  const isKnown = facts.hasLoadBalancer !== undefined
  return {prepared: isKnown ? await prepare(facts, observe) : take(), group}
}

function isAboutLoadBalancer(event: OperationEvent): boolean {
  return event.type === 'validated' && event.validation.appSpec?.hooks.some(hook => needsLoadBalancer(hook.event.value)) === true
}
