import {muteOnError, type Observer} from '../core/observer.ts'
import {cancellable} from './cancellable.ts'
import {deploy} from './deploy.ts'
import type {OperationEvent} from './events.ts'
import {findRollbackRevision} from './find-rollback-revision.ts'
import type {RollbackOptions} from './options.ts'
import {patiently} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import {rollbackWords} from './rollback-words.ts'
import type {DeployResult} from './result.ts'
import {standardOnCancel} from './standard-on-cancel.ts'

/**
 * Deploys the revision again that the group had before its current one, or that of a given deployment, and follows it to the end.
 * `outcome: 'succeeded'`: that revision is back. Throws a `DeployError` when there is none, or the deployment could not be created.
 */
export async function rollback(options: RollbackOptions, ports: DeployPorts): Promise<DeployResult> {
  const {deploymentId: _to, ...rest} = options
  const found = await cancellable(options.signal, 'a deployment was created', () =>
    patiently(() => findRollbackRevision(options, ports), {clock: ports.clock, signal: options.signal, patienceMs: options.timeout})
  )
  tellWay(
    found,
    options,
    muteOnError(options.onEvent, () => undefined)
  )
  const words = rollbackWords(found)
  return deploy(
    {
      ...rest,
      revision: found.revision,
      description: [words, options.description].filter(part => part !== undefined && part !== '').join(' '),
      onCancel: options.onCancel ?? standardOnCancel.rollback
    },
    ports
  )
}

function tellWay(
  {from, toId, revision}: Awaited<ReturnType<typeof findRollbackRevision>>,
  {deploymentGroupName, deploymentId}: RollbackOptions,
  observe: Observer<OperationEvent>
): void {
  observe({
    type: 'rolling-back',
    deploymentGroupName,
    ...(from && {from: {deploymentId: from.id, ...(from.revision && {revision: from.revision})}}),
    to: {deploymentId: toId, revision}
  })
  if (deploymentId !== undefined || from?.creator !== 'codeDeployRollback') return
  observe({
    type: 'warning',
    message: `${from.id} is an automatic rollback itself: the revision before the one it brought back may be a step further back than is meant`,
    hint: '`deployment-id` names the deployment whose revision is to come back.'
  })
}
