import type {Fault} from '../control-plane/fault.ts'

/** Refusals in AWS's own words, for {@link FaultRule}s. */
const refuse = (errorName: string, message: string, status = 400): Fault => ({kind: 'refuse', errorName, message, status})

export const throttled: Fault = refuse('ThrottlingException', 'Rate exceeded')
export const internalError: Fault = refuse('InternalFailure', 'The request processing has failed because of an unknown error.', 500)
export const unavailable: Fault = refuse('ServiceUnavailableException', 'Service is unable to handle request.', 503)
export const expiredToken: Fault = refuse('ExpiredTokenException', 'The security token included in the request is expired')

/** What a client hears whose clock is far off. */
export const clockSkew: Fault = refuse(
  'InvalidSignatureException',
  'Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z (20260101T001500Z - 5 min.)'
)

export const accessDenied = (operation: string): Fault =>
  refuse(
    'AccessDeniedException',
    `User: arn:aws:sts::000000000000:assumed-role/ci/run is not authorized to perform: codedeploy:${operation} because no identity-based policy allows the codedeploy:${operation} action`
  )

export const deploymentNotFound = (id: string): Fault =>
  refuse('DeploymentDoesNotExistException', `The deployment ${id} could not be found`)

/** The call has its effect, and its answer never arrives. */
export const lostAnswer: Fault = {kind: 'cut', when: 'after'}
/** The connection ends before the call has its effect. */
export const connectionReset: Fault = {kind: 'cut', when: 'before'}
/** Nobody answers. */
export const silence: Fault = {kind: 'delay', ms: Infinity}
