import {DeployError} from '../core/errors.ts'
import type {CallContext} from './sdk-error.ts'

/** Throws when S3 says it has other bytes than were sent. Stores that are not AWS's may say nothing. */
export function requireSameChecksum({operation, subject}: CallContext, sent: string, answered: string | undefined): void {
  if (answered === undefined || answered === sent) return
  throw new DeployError('service', `${operation} for ${subject} was answered with the checksum of other bytes: ${answered}, not ${sent}`, {
    operation,
    hint: 'Something between here and S3 changes what is sent or answered; check the proxy and try again. The revision was not deployed.'
  })
}
