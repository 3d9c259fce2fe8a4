import {DeployError} from '../core/errors.ts'
import type {GroupConfigOptions} from './options.ts'

const inputs = {createApplication: 'create-application', adoptDeploymentGroup: 'adopt-deployment-group'} as const

/** Throws `usage` for what is about a group that is to be set, where nothing says how. */
export function requireGroupConfig(options: GroupConfigOptions): void {
  if (options.deploymentGroupConfig !== undefined) return
  for (const option of ['createApplication', 'adoptDeploymentGroup'] as const) {
    if (options[option] !== true) continue
    const input = inputs[option]
    throw new DeployError('usage', `\`${input}\` has no effect without \`deployment-group-config\`: nothing is created or changed`, {
      input,
      hint: `Say how the group is set with \`deployment-group-config\`, or leave \`${input}\` out.`
    })
  }
}
