import {cancellable} from './cancellable.ts'
import {carryOut} from './carry-out.ts'
import {heardObserver} from './heard-observer.ts'
import type {DeployOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {prepareDeployments} from './prepare-deployments.ts'
import type {DeployResult} from './result.ts'

/**
 * Deploys a revision to a deployment group and follows it, and its rollback, to the end: a bundle to servers, an AppSpec to ECS and Lambda.
 * Resolves with how it ended; only `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
export async function deploy(options: DeployOptions, ports: DeployPorts): Promise<DeployResult> {
  const {observe, problem} = heardObserver(options.onEvent)
  const startMs = ports.clock.now()
  const {deploymentGroupName, signal} = options
  const {deployments, ...ready} = await cancellable(signal, 'a deployment was created', () =>
    prepareDeployments(options, [deploymentGroupName], ports, {all: observe, of: () => observe})
  )
  const [deployment] = deployments
  if (deployment === undefined) throw new Error('no deployment was prepared')
  const result: DeployResult = {
    ...(await carryOut(deployment, ready, options, ports, observe, startMs)),
    ...problem()
  }
  observe({type: 'ended', result})
  return result
}
