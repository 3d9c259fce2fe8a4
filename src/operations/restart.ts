import {DeployError} from '../core/errors.ts'
import {hasOneTarget} from '../deployment/model.ts'
import type {RestartRequest} from '../deployment/request.ts'
import {cancellable} from './cancellable.ts'
import {describeRequest} from './deployment-request.ts'
import {toDeployResult} from './deployment-result.ts'
import {deploymentSettings} from './deployment-settings.ts'
import {dryRun} from './dry-run.ts'
import {heardObserver} from './heard-observer.ts'
import {inSight} from './in-sight.ts'
import {requireReachable} from './milestone.ts'
import type {RestartOptions} from './options.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {readGroup} from './read-group.ts'
import {requireConfig} from './require-config.ts'
import type {DeployResult} from './result.ts'
import {runDeployment} from './run-deployment.ts'

/**
 * Restarts the application on the instances of an in-place group, with the revision of its last successful deployment: ApplicationStop to
 * ValidateService, and nothing is downloaded or installed. It takes agents of version 2.1 or later. Resolves and throws as `deploy` does.
 */
export async function restart(options: RestartOptions, ports: DeployPorts): Promise<DeployResult> {
  const {observe, problem} = heardObserver(options.onEvent)
  const startMs = ports.clock.now()
  const {group, request, ended} = await cancellable(options.signal, 'a deployment was created', async () => {
    const settings = restartSettings(options)
    requireReachable(options.waitFor, {deploymentType: 'IN_PLACE'})
    const group = await readGroup(options, ports, observe)
    if (group) requireRestartable(group)
    await requireConfig(settings.deploymentConfigName, options, group, ports)
    const request = toRequest(options, settings, ports)
    return {group, request, ...(options.dryRun === true && {ended: await dryRun(request, options, ports, observe)})}
  })
  const end = ended ?? (await inSight(observe, tell => runDeployment({request, options, group, ports, observe: tell}, {})))
  const {applicationName, deploymentGroupName} = options
  const facts = {
    applicationName,
    deploymentGroupName,
    ...(group && {computePlatform: group.computePlatform}),
    ...(group?.lastSuccessfulRevision && {revision: group.lastSuccessfulRevision, previousRevision: group.lastSuccessfulRevision}),
    diagnostics: []
  }
  const result = {...toDeployResult(end, facts, startMs, ports), ...problem()}
  observe({type: 'ended', result})
  return result
}

function requireRestartable({name, deploymentType, computePlatform}: DeploymentGroup): void {
  if (hasOneTarget(computePlatform)) {
    throw new DeployError('usage', `deployment group "${name}" deploys to ${computePlatform}; only applications on servers are restarted`, {
      input: 'deployment-group-name',
      hint: `Nothing of a deployment to ${computePlatform} can be started again; deploy it with \`deploy\`.`
    })
  }
  if (deploymentType !== 'BLUE_GREEN') return
  throw new DeployError('usage', `deployment group "${name}" deploys blue/green; only in-place deployments are restarted`, {
    input: 'deployment-group-name',
    hint: 'Deploy its revision again with `deploy`.'
  })
}

function toRequest(options: RestartOptions, settings: RestartSettings, ports: DeployPorts): RestartRequest {
  const {applicationName, deploymentGroupName, run} = options
  const words = ['Restart', options.description].filter(part => part !== undefined && part !== '').join(' ')
  return {applicationName, deploymentGroupName, deploymentMode: 'RESTART', description: describeRequest(run, words, ports), ...settings}
}

type RestartSettings = Omit<RestartRequest, 'applicationName' | 'deploymentGroupName' | 'description' | 'deploymentMode'>

/** Throws `usage` for what `deployment-options` says of a revision or of other instances: a restart is about neither. */
function restartSettings(options: RestartOptions): RestartSettings {
  const {fileExistsBehavior, updateOutdatedInstancesOnly, targetInstances, ...settings} = deploymentSettings(options)
  const misplaced = Object.entries({fileExistsBehavior, updateOutdatedInstancesOnly, targetInstances}).find(
    ([, value]) => value !== undefined && value !== false
  )
  if (!misplaced) return settings
  throw new DeployError('usage', `\`${misplaced[0]}\` in \`deployment-options\` has no effect on restart`, {
    input: 'deployment-options',
    hint: 'Leave it out.'
  })
}
