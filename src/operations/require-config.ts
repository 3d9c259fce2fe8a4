import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'
import {inputOf} from './require-accepted.ts'
import type {SettingOptions} from './options.ts'
import {patiently, type Patience} from './patiently.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'

/** What is wrong with the name of a deployment configuration. */
export interface ConfigProblem {
  readonly message: string
  /** One that exists, and may be meant. */
  readonly near?: string
  /** Absent where it exists, and is of another platform. */
  readonly cause?: DeployError
}

/**
 * Throws when the deployment configuration does not exist, with the nearest name that does, or when it is of another platform than the
 * group. CreateDeployment would say so too, but only after the upload. Not being allowed to look is no reason not to go on.
 */
export async function requireConfig(
  name: string | undefined,
  options: SettingOptions & {readonly signal?: AbortSignal | undefined; readonly timeout?: number},
  group: DeploymentGroup | undefined,
  ports: Pick<DeployPorts, 'codedeploy' | 'clock'>
): Promise<void> {
  if (name === undefined) return
  const input = inputOf('deploymentConfigName', options)
  const {signal, timeout: patienceMs} = options
  const problem = await configProblem(name, group, ports.codedeploy, {clock: ports.clock, signal, patienceMs})
  if (!problem) return
  const {message, near, cause} = problem
  if (!cause) {
    const hint = `Set \`${input}\` to one for ${group?.computePlatform ?? 'the platform'}, or leave it empty: the group has its own.`
    throw new DeployError('usage', message, {input, hint})
  }
  const {operation, errorName, requestId} = cause
  throw new DeployError('not-found', message, {
    ...{operation, errorName, requestId, input, cause},
    hint:
      near === undefined
        ? `Check \`${input}\` and the region; predefined ones start with \`CodeDeployDefault.\`.`
        : `Did you mean "${near}"? Set \`${input}\`.`
  })
}

/** Asks for a deployment configuration; undefined when it may be used for the group, and when nobody may look. */
export async function configProblem(
  name: string,
  group: Pick<DeploymentGroup, 'name' | 'computePlatform'> | undefined,
  codedeploy: DeployPorts['codedeploy'],
  patience: Patience
): Promise<ConfigProblem | undefined> {
  const {signal} = patience
  try {
    const {computePlatform} = await patiently(() => codedeploy.getDeploymentConfig(name, signal), patience)
    if (!group || computePlatform === group.computePlatform) return undefined
    const deploysTo = `deployment group "${group.name}" deploys to ${group.computePlatform}`
    return {message: `deployment configuration "${name}" is for ${computePlatform}; ${deploysTo}`}
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'access-denied') return undefined
    if (error.code !== 'not-found') throw error
    const names = await codedeploy.listDeploymentConfigs(signal).catch((): readonly string[] => [])
    const near = nearestName(name, names)
    return {message: `there is no deployment configuration "${name}"`, cause: error, ...(near !== undefined && {near})}
  }
}
