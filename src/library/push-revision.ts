import type {PushOptions} from '../operations/options.ts'
import {pushRevision as pushWith, type PushedRevision} from '../operations/push-revision.ts'
import {deployPorts, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Packages a directory, or takes an archive, uploads it and registers it as a revision of the application; nothing is deployed. `deploy`
 * takes the `revision` of the result. Throws a `DeployError` unless all of that was done.
 */
export async function pushRevision(options: PushOptions & AwsSettings): Promise<PushedRevision> {
  checkOptions('pushRevision', options)
  return pushWith(options, await deployPorts(options))
}
