import {DeployError} from '../core/errors.ts'
import type {DeploymentSettings} from './deployment-settings.ts'
import type {SettingOptions} from './options.ts'
import type {DeploymentGroup} from './ports.ts'

type Setting = keyof DeploymentSettings

/** The inputs that make a setting, where `deployment-options` does not. */
const inputs: Readonly<Record<Setting, readonly (readonly [keyof SettingOptions, string])[]>> = {
  deploymentConfigName: [['deploymentConfigName', 'deployment-config-name']],
  fileExistsBehavior: [['fileExistsBehavior', 'file-exists-behavior']],
  ignoreApplicationStopFailures: [['ignoreApplicationStopFailures', 'ignore-application-stop-failures']],
  updateOutdatedInstancesOnly: [['updateOutdatedInstancesOnly', 'update-outdated-instances-only']],
  autoRollback: [['autoRollback', 'auto-rollback']],
  overrideAlarms: [['overrideAlarms', 'override-alarms']],
  targetInstances: [
    ['targetTagFilters', 'target-tag-filters'],
    ['targetAutoScalingGroups', 'target-auto-scaling-groups']
  ]
}

/** The input that a setting comes from. */
export function inputOf(setting: Setting, options: SettingOptions): string {
  return inputs[setting].find(([option]) => options[option] !== undefined)?.[1] ?? 'deployment-options'
}

/** The settings that only servers take, when they say more than nothing (CreateDeployment, API reference). */
const serverOnly: readonly Setting[] = [
  'fileExistsBehavior',
  'ignoreApplicationStopFailures',
  'updateOutdatedInstancesOnly',
  'targetInstances'
]

/** Throws `usage` for what CreateDeployment refuses to a group of this platform or type, naming the input. */
export function requireAccepted(
  settings: DeploymentSettings,
  options: SettingOptions,
  group: Pick<DeploymentGroup, 'name' | 'computePlatform' | 'deploymentType'>
): void {
  const {name, computePlatform, deploymentType} = group
  const refuse = (setting: Setting, why: string, hint: string): DeployError => {
    const input = inputOf(setting, options)
    const what = input === 'deployment-options' ? `\`${setting}\` in \`deployment-options\`` : `\`${input}\``
    return new DeployError('usage', `${what} ${why}`, {input, hint})
  }
  if (computePlatform !== 'Server') {
    // The API takes `false`, which asks for nothing.
    const refused = serverOnly.find(setting => settings[setting] !== undefined && settings[setting] !== false)
    if (refused !== undefined)
      throw refuse(
        refused,
        `is for EC2 and on-premises servers; deployment group "${name}" deploys to ${computePlatform}`,
        'Leave it empty.'
      )
  }
  if (settings.targetInstances && deploymentType === 'IN_PLACE')
    throw refuse(
      'targetInstances',
      `names the replacement instances of blue/green deployments; deployment group "${name}" deploys in place`,
      'Leave it empty: the group itself says which instances it deploys to.'
    )
}
