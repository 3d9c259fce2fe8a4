import {muteOnError} from '../core/observer.ts'
import {cancellable} from './cancellable.ts'
import {carryOut} from './carry-out.ts'
import type {DeployOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {prepareDeployments} from './prepare-deployments.ts'
import type {DeployResult} from './result.ts'

/**
 * Deploys a revision to a Server deployment group and follows it, and its rollback, to the end. Resolves with how it ended; only
 * `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
export async function deploy(options: DeployOptions, ports: DeployPorts): Promise<DeployResult> {
  let observerError: string | undefined
  const observe = muteOnError(
    options.onEvent,
    error => (observerError = error instanceof Error ? error.message : 'it threw what is no error')
  )
  const startMs = ports.clock.now()
  const {deploymentGroupName, signal} = options
  const {deployments, ...ready} = await cancellable(signal, 'a deployment was created', () =>
    prepareDeployments(options, [deploymentGroupName], ports, {all: observe, of: () => observe})
  )
  const [deployment] = deployments
  if (deployment === undefined) throw new Error('no deployment was prepared')
  const result: DeployResult = {
    ...(await carryOut(deployment, ready, options, ports, observe, startMs)),
    ...(observerError !== undefined && {observerError})
  }
  observe({type: 'ended', result})
  return result
}
