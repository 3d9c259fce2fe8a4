import {DeployError} from '../core/errors.ts'
import {muteOnError} from '../core/observer.ts'
import type {RestartRequest} from '../deployment/request.ts'
import {describeRun} from '../deployment/run-marker.ts'
import {cancellable} from './cancellable.ts'
import {toDeployResult} from './deployment-result.ts'
import {requireReachable} from './milestone.ts'
import type {RestartOptions} from './options.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {readGroup} from './read-group.ts'
import type {DeployResult} from './result.ts'
import {runDeployment} from './run-deployment.ts'

/**
 * Restarts the application on the instances of an in-place group, with the revision of its last successful deployment: ApplicationStop to
 * ValidateService, and nothing is downloaded or installed. It takes agents of version 2.1 or later. Resolves and throws as `deploy` does.
 */
export async function restart(options: RestartOptions, ports: DeployPorts): Promise<DeployResult> {
  let observerError: string | undefined
  const observe = muteOnError(
    options.onEvent,
    error => (observerError = error instanceof Error ? error.message : 'it threw what is no error')
  )
  const startMs = ports.clock.now()
  const group = await cancellable(options.signal, 'a deployment was created', () => readGroup(options, ports, observe))
  if (group) requireRestartable(group)
  requireReachable(options.waitFor, 'IN_PLACE')
  const end = await runDeployment({request: toRequest(options, ports), options, group, ports, observe}, {})
  const {applicationName, deploymentGroupName} = options
  const facts = {
    applicationName,
    deploymentGroupName,
    ...(group && {computePlatform: group.computePlatform}),
    ...(group?.lastSuccessfulRevision && {revision: group.lastSuccessfulRevision, previousRevision: group.lastSuccessfulRevision}),
    diagnostics: []
  }
  const result = {...toDeployResult(end, facts, startMs, ports), ...(observerError !== undefined && {observerError})}
  observe({type: 'ended', result})
  return result
}

function requireRestartable({name, deploymentType}: DeploymentGroup): void {
  if (deploymentType !== 'BLUE_GREEN') return
  throw new DeployError('usage', `deployment group "${name}" deploys blue/green; only in-place deployments are restarted`, {
    input: 'deployment-group-name',
    hint: 'Deploy its revision again with `deploy`.'
  })
}

function toRequest(options: RestartOptions, ports: DeployPorts): RestartRequest {
  const {applicationName, deploymentGroupName, deploymentConfigName, ignoreApplicationStopFailures, autoRollback} = options
  const nonce = ports.nonce()
  const run = options.run ?? {id: nonce, attempt: 1}
  return {
    applicationName,
    deploymentGroupName,
    deploymentMode: 'RESTART',
    description: describeRun(
      {run: run.id, attempt: run.attempt, ...(run.sha !== undefined && {sha: run.sha}), nonce},
      ['Restart', options.description].filter(part => part !== undefined && part !== '').join(' ')
    ),
    ...(deploymentConfigName !== undefined && {deploymentConfigName}),
    ...(ignoreApplicationStopFailures !== undefined && {ignoreApplicationStopFailures}),
    ...(autoRollback !== undefined && {autoRollback})
  }
}
