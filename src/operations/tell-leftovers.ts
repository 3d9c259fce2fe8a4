import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import {changesTargets, deployOnceMore} from './require-platform-settings.ts'

/**
 * Does `work`, which deploys, and tells at its end, however it ends, what it registered, published, created or set otherwise in the account
 * and stays there without a deployment. `isUnknown`: whether there may be a deployment that nobody knows of.
 */
export async function tellLeftovers<R>(
  observe: Observer<OperationEvent>,
  work: (observe: Observer<OperationEvent>) => Promise<R>,
  isUnknown: (result: R) => boolean
): Promise<R> {
  const made: string[] = []
  const groups = new Set<string>()
  const moved = new Set<string>()
  let isCreated = false
  try {
    const result = await work(event => {
      if (event.type === 'deployment-group' && event.change === 'created' && event.isPlan !== true) groups.add(event.deploymentGroupName)
      if (event.type === 'deployment-group' && event.change === 'updated' && event.isPlan !== true && changesTargets(event.differences))
        moved.add(event.deploymentGroupName)
      if (event.type === 'task-definition-registered')
        made.push(`Task definition ${event.taskDefinition} was registered and stays; nothing runs from it`)
      if (event.type === 'version-published')
        made.push(`Version ${event.version} of "${event.functionName}" was published and stays; it gets no traffic`)
      if (event.type === 'deployment-created') {
        isCreated = true
        groups.delete(event.deploymentGroupName)
        moved.delete(event.deploymentGroupName)
      }
      observe(event)
    })
    if (isUnknown(result)) {
      isCreated = true
      groups.clear()
      moved.clear()
    }
    return result
  } finally {
    const left = [...groups].map(name => `Deployment group "${name}" was created and stays; nothing was deployed to it`)
    for (const name of moved)
      observe({
        type: 'warning',
        message: `Deployment group "${name}" was set to deploy to something else, and stays so; nothing was deployed to it`,
        hint: deployOnceMore
      })
    for (const message of [...left, ...(isCreated ? [] : made)]) observe({type: 'notice', message})
  }
}
