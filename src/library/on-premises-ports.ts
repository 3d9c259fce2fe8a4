import {systemClock} from '../core/clock.ts'
import type {OnPremisesPorts} from '../operations/on-premises/on-premises-port.ts'
import type {AwsSettings} from './aws-ports.ts'

/** The SDK's client behind our port for on-premises instances. */
export async function onPremisesPorts(settings: AwsSettings): Promise<OnPremisesPorts> {
  const {createOnPremisesPort} = await import('../aws/on-premises.ts')
  return {onPremises: createOnPremisesPort(settings), clock: systemClock}
}
