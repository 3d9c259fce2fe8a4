import type {Observer} from '../core/observer.ts'
import {createDeploymentInput} from '../deployment/create-deployment-input.ts'
import type {DeploymentRequest, RestartRequest} from '../deployment/request.ts'
import {describeActive, readActive} from './active-deployment.ts'
import type {OperationEvent} from './events.ts'
import type {RunEnd} from './follow-to-end.ts'
import type {DeployOptions} from './options.ts'
import {tellRetry} from './patiently.ts'
import type {DeployPorts} from './ports.ts'

/** How a dry run ends: with the request that was not sent, and word of a deployment that would be in its way now. */
export async function dryRun(
  request: DeploymentRequest | RestartRequest,
  {signal}: Pick<DeployOptions, 'signal'>,
  ports: Pick<DeployPorts, 'codedeploy' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<RunEnd> {
  const active = await readActive(undefined, request, ports, {clock: ports.clock, signal, onRetry: tellRetry(observe)})
  if (active) observe({type: 'notice', message: `"${request.deploymentGroupName}" is being deployed to now: ${describeActive(active)}`})
  const input = createDeploymentInput(request)
  observe({type: 'not-requested', request: input})
  return {
    outcome: 'skipped',
    errorMessage: 'no deployment was created: it is a dry run',
    request: input,
    failures: [],
    snapshots: []
  }
}
