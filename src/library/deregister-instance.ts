import {deregisterInstance as deregisterWith} from '../operations/on-premises/deregister-instance.ts'
import type {DeregisterOptions} from '../operations/on-premises/on-premises-options.ts'
import type {DeregisteredInstance} from '../operations/on-premises/on-premises-result.ts'
import type {AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'
import {onPremisesPorts} from './on-premises-ports.ts'

/** Takes an on-premises instance, and its tags, out of CodeDeploy; what is not there is a success that says so. Throws a `DeployError`. */
export async function deregisterInstance(options: DeregisterOptions & AwsSettings): Promise<DeregisteredInstance> {
  checkOptions('deregisterInstance', options)
  return deregisterWith(options, await onPremisesPorts(options))
}
