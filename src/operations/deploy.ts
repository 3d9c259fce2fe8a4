import type {Observer} from '../core/observer.ts'
import {cancellable} from './cancellable.ts'
import {carryOut} from './carry-out.ts'
import type {OperationEvent} from './events.ts'
import {heardObserver} from './heard-observer.ts'
import type {DeployOptions, GroupConfigSource} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {prepareDeployments} from './prepare-deployments.ts'
import type {DeployResult} from './result.ts'
import {tellLeftovers} from './tell-leftovers.ts'

/**
 * Deploys a revision to a deployment group and follows it, and its rollback, to the end: a bundle to servers, an AppSpec to ECS and Lambda.
 * Resolves with how it ended; only `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
export async function deploy(options: DeployOptions & GroupConfigSource, ports: DeployPorts): Promise<DeployResult> {
  const {observe, problem} = heardObserver(options.onEvent)
  const startMs = ports.clock.now()
  const {deploymentGroupName, signal} = options
  const run = async (tell: Observer<OperationEvent>): Promise<DeployResult> => {
    const {deployments, ...ready} = await cancellable(signal, 'a deployment was created', () =>
      prepareDeployments(options, [deploymentGroupName], ports, {all: tell, of: () => tell})
    )
    const [deployment] = deployments
    if (deployment === undefined) throw new Error('no deployment was prepared')
    return carryOut(deployment, ready, options, ports, tell, startMs)
  }
  const result: DeployResult = {
    ...(await tellLeftovers(observe, run, ({outcome}) => outcome === 'unknown')),
    ...problem()
  }
  observe({type: 'ended', result})
  return result
}
