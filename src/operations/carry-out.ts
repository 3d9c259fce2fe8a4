import type {Diagnostic} from '../core/diagnostic.ts'
import type {Observer} from '../core/observer.ts'
import {toDeployResult} from './deployment-result.ts'
import type {OperationEvent} from './events.ts'
import type {RunEnd} from './follow-to-end.ts'
import {inSight} from './in-sight.ts'
import type {DeployPorts} from './ports.ts'
import type {ReadyDeployment, ReadyDeployments, SharedOptions} from './prepare-deployments.ts'
import type {DeployResult} from './result.ts'
import {runDeployment} from './run-deployment.ts'

/** Creates the deployment of one group and follows it, and its rollback, to the end. `startMs`: since when its duration counts. */
export async function carryOut(
  {deploymentGroupName, group, next}: ReadyDeployment,
  {prepared, revision, bundle}: Omit<ReadyDeployments, 'deployments'>,
  options: SharedOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>,
  startMs: number
): Promise<DeployResult> {
  const end =
    'end' in next
      ? next.end
      : await inSight(observe, tell => runDeployment({request: next.request, options, group, ports, observe: tell}, prepared))
  const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined
  const judged: RunEnd = refusal === undefined ? end : {...end, outcome: 'failed', errorMessage: refusal}
  return toDeployResult(
    judged,
    {
      applicationName: options.applicationName,
      deploymentGroupName,
      ...(group && {computePlatform: group.computePlatform}),
      ...(revision && {revision}),
      ...(group?.lastSuccessfulRevision && {previousRevision: group.lastSuccessfulRevision}),
      ...(bundle && {bundle}),
      diagnostics: prepared.diagnostics
    },
    startMs,
    ports
  )
}

/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics: readonly Diagnostic[]): string | undefined {
  const errors = diagnostics.filter(({severity}) => severity === 'error').length
  if (errors === 0) return undefined
  return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`
}
