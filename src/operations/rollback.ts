import {cancellable} from './cancellable.ts'
import {deploy} from './deploy.ts'
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
