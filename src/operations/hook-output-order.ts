import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'

type HookOutput = Extract<OperationEvent, {type: 'hook-output'}>

/**
 * The same events with the lines of a hook told between the start and the end of its lifecycle event. Lines come straight from the host,
 * lifecycle events only with the next look at the deployment, so that a line would often stand before its event, or another instance's
 * would stand between. Lines are held back until their event has been seen; none is lost.
 */
export function orderHookOutput(observe: Observer<OperationEvent>): Observer<OperationEvent> {
  const held = new Map<string, HookOutput[]>()
  const seen = new Set<string>()
  const release = (key: string): void => {
    const lines = held.get(key) ?? []
    held.delete(key)
    lines.forEach(observe)
  }
  return event => {
    switch (event.type) {
      case 'hook-output': {
        const key = keyOf(event.deploymentId, event.target, event.lifecycleEvent)
        const lines = held.get(key)
        if (seen.has(key)) observe(event)
        else if (lines) lines.push(event)
        else held.set(key, [event])
        return
      }
      case 'lifecycle-changed': {
        const key = keyOf(event.deploymentId, event.target, event.event.name)
        seen.add(key)
        if (event.event.status === 'InProgress') {
          observe(event)
          release(key)
        } else {
          release(key)
          observe(event)
        }
        return
      }
      case 'finished':
      case 'ended':
        for (const key of [...held.keys()]) release(key)
        observe(event)
        return
      default:
        observe(event)
    }
  }
}

function keyOf(deploymentId: string, target: string, lifecycleEvent: string): string {
  return JSON.stringify([deploymentId, target, lifecycleEvent])
}
