import type {Observer} from '../core/observer.ts'
import {isSameRevision} from '../deployment/same-revision.ts'
import type {OperationEvent} from './events.ts'
import type {RunEnd} from './follow-to-end.ts'
import type {DeployOptions} from './options.ts'
import type {DeploymentGroup} from './ports.ts'
import type {StoredRevision} from './store-revision.ts'

/**
 * With `skip-unchanged: deploy`, how it ends when the group has this revision; undefined when it is to be deployed. What CodeDeploy remembers
 * of the group is not enough where traffic can be moved without it: an alias of Lambda is moved by anybody, so it must have been looked at. The
 * task set of a service belongs to CodeDeploy: there only what was looked at, and is another one, counts against it.
 */
export function skippedAsUnchanged(
  {revision, hasTraffic}: StoredRevision,
  {skipUnchanged}: Pick<DeployOptions, 'skipUnchanged'>,
  {group, deploymentGroupName}: {readonly group: DeploymentGroup | undefined; readonly deploymentGroupName: string},
  observe: Observer<OperationEvent>
): RunEnd | undefined {
  if (skipUnchanged !== 'deploy' || group?.lastSuccessfulRevision === undefined || group.isLastDeploymentSuccessful !== true)
    return undefined
  if (!isSameRevision(revision, group.lastSuccessfulRevision)) return undefined
  const last = `the last one to deployment group "${deploymentGroupName}" succeeded with this revision`
  if (hasTraffic === false || (hasTraffic === undefined && group.computePlatform === 'Lambda')) {
    const now =
      hasTraffic === false ? 'what it deploys does not have the traffic now' : 'whether what it deploys has the traffic now was not seen'
    observe({type: 'notice', message: `It is not skipped: ${last}, but ${now}`})
    return undefined
  }
  return {outcome: 'skipped', errorMessage: `no deployment was created: ${last}`, failures: [], snapshots: []}
}
