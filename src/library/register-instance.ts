import type {RegisterOptions} from '../operations/on-premises/on-premises-options.ts'
import type {RegisteredInstance} from '../operations/on-premises/on-premises-result.ts'
import {registerInstance as registerWith} from '../operations/on-premises/register-instance.ts'
import type {AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'
import {onPremisesPorts} from './on-premises-ports.ts'

/**
 * Registers an on-premises instance by the ARN of its IAM user or of its session, and tags it. What is registered with that ARN already is
 * left as it is. Throws a `DeployError` unless all of that was done; it says when the instance is registered and not tagged.
 */
export async function registerInstance(options: RegisterOptions & AwsSettings): Promise<RegisteredInstance> {
  checkOptions('registerInstance', options)
  return registerWith(options, await onPremisesPorts(options))
}
