import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'
import {inputOf} from './require-accepted.ts'
import type {SettingOptions} from './options.ts'
import {patiently} from './patiently.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'

/**
 * Throws when the deployment configuration does not exist, with the nearest name that does, or when it is of another platform than the
 * group. CreateDeployment would say so too, but only after the upload. Not being allowed to look is no reason not to go on.
 */
export async function requireConfig(
  name: string | undefined,
  options: SettingOptions & {readonly signal?: AbortSignal | undefined; readonly timeout?: number},
  group: DeploymentGroup | undefined,
  {codedeploy, clock}: Pick<DeployPorts, 'codedeploy' | 'clock'>
): Promise<void> {
  if (name === undefined) return
  const input = inputOf('deploymentConfigName', options)
  let computePlatform: string
  try {
    const {signal, timeout: patienceMs} = options
    const config = await patiently(() => codedeploy.getDeploymentConfig(name, signal), {clock, signal, patienceMs})
    computePlatform = config.computePlatform
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'access-denied') return
    if (error.code !== 'not-found') throw error
    const names = await codedeploy.listDeploymentConfigs(options.signal).catch((): readonly string[] => [])
    const near = nearestName(name, names)
    const {operation, errorName, requestId} = error
    throw new DeployError('not-found', `there is no deployment configuration "${name}"`, {
      operation,
      errorName,
      requestId,
      input,
      cause: error,
      hint:
        near === undefined
          ? `Check \`${input}\` and the region; predefined ones start with \`CodeDeployDefault.\`.`
          : `Did you mean "${near}"? Set \`${input}\`.`
    })
  }
  if (group && computePlatform !== group.computePlatform) {
    throw new DeployError(
      'usage',
      `deployment configuration "${name}" is for ${computePlatform}; deployment group "${group.name}" deploys to ${group.computePlatform}`,
      {input, hint: `Set \`${input}\` to one for ${group.computePlatform}, or leave it empty: the group has its own.`}
    )
  }
}
