import {isTerminal} from '../deployment/model.ts'
import {withExistingDeployment, type ExistingPorts} from './existing-deployment.ts'
import {followToEnd, reached} from './follow-to-end.ts'
import {requireReachable} from './milestone.ts'
import type {WaitOptions} from './options.ts'
import type {DeployResult} from './result.ts'

/**
 * Follows a deployment that exists, and its rollback, to the end: one that another job created, or that an earlier run left running.
 * Resolves with how it ended, as `deploy` does. Throws a `DeployError` when the deployment cannot be read at the start.
 */
export function waitForDeployment(options: WaitOptions, ports: ExistingPorts): Promise<DeployResult> {
  return withExistingDeployment(options, ports, ({snapshot, context}) => {
    requireReachable(options.waitFor, snapshot)
    if (options.waitFor === 'none' && !isTerminal(snapshot.status)) return Promise.resolve(reached(snapshot.id, options, snapshot))
    return followToEnd(snapshot.id, context)
  })
}
