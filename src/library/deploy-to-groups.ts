import {deployToGroups as deployToGroupsWith} from '../operations/deploy-to-groups.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import type {GroupsOptions} from '../operations/options.ts'
import {deployPorts, type AwsSettings, type GitSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Deploys one revision to several deployment groups of an application, one after the other or `maxParallel` at a time, and follows each to
 * the end. All groups are read and the revision is stored before the first deployment is created. Throws a `DeployError` when none could be.
 */
export async function deployToGroups(options: GroupsOptions & AwsSettings & GitSettings): Promise<GroupsResult> {
  checkOptions('deployToGroups', options)
  return deployToGroupsWith(options, await deployPorts(options))
}
