import {diskFullErrorName, diskFullHint} from '../core/disk-full.ts'
import {formatDuration} from '../core/duration.ts'
import {DeployError, type DeployErrorDetails} from '../core/errors.ts'
import {connectGitHub} from '../core/github-connection.ts'
import {meaningOfFunctions} from './function-meanings.ts'
import {meaningOfGroups} from './group-meanings.ts'
import {meaningOfOnPremises} from './on-premises-meanings.ts'
import {meaningOfS3} from './s3-meanings.ts'
import type {CallContext, Meaning, SdkError} from './sdk-error.ts'

const denied = (hint: string): Meaning => ({code: 'access-denied', hint})
const missing = (hint: string): Meaning => ({code: 'not-found', hint})
const credentialsHint =
  'Run aws-actions/configure-aws-credentials before this step, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.'
const expired: Meaning = {
  code: 'expired-credentials',
  hint: 'Get new credentials; for long deployments raise `role-duration-seconds` of aws-actions/configure-aws-credentials.'
}
const clock: Meaning = {code: 'clock-skew', hint: "Set this machine's clock: AWS refuses requests that are more than five minutes off."}
const throttled: Meaning = {code: 'throttled', hint: 'AWS throttles the account; try again later.'}
const unreachable: Meaning = {code: 'network', hint: 'Check the network, the proxy and the endpoint; the region may also be misspelt.'}
const badKeys = denied('The access key or its secret is wrong, or belongs to another account or partition.')

/** What each error name of the SDK, S3, STS and CodeDeploy means to us. A name that is not here goes by its HTTP status. */
const meanings: Readonly<Record<string, Meaning>> = {
  CredentialsProviderError: {code: 'no-credentials', hint: credentialsHint},
  NoCredentialsError: {code: 'no-credentials', hint: credentialsHint},
  TokenProviderError: {code: 'no-credentials', hint: credentialsHint},
  ExpiredToken: expired,
  ExpiredTokenException: expired,
  TokenRefreshRequired: expired,
  RequestExpired: clock,
  RequestTimeTooSkewed: clock,
  InvalidSignatureException: {
    code: 'clock-skew',
    hint: "Check this machine's clock and the secret access key: AWS cannot verify the signature of the request."
  },
  SignatureDoesNotMatch: badKeys,
  InvalidAccessKeyId: badKeys,
  InvalidClientTokenId: badKeys,
  UnrecognizedClientException: badKeys,
  InvalidToken: badKeys,
  NoSuchBucket: missing('Check `s3-bucket`: the bucket does not exist.'),
  ApplicationDoesNotExistException: missing('Check `application-name` and the region.'),
  DeploymentGroupDoesNotExistException: missing('Check `deployment-group-name`, `application-name` and the region.'),
  DeploymentConfigDoesNotExistException: missing('Check `deployment-config-name`: predefined ones start with `CodeDeployDefault.`.'),
  DeploymentDoesNotExistException: missing('Check `deployment-id` and the region.'),
  RevisionDoesNotExistException: missing('Check the revision: CodeDeploy cannot find it.'),
  ApplicationAlreadyExistsException: {code: 'already-exists'},
  DeploymentGroupAlreadyExistsException: {code: 'already-exists'},
  BucketAlreadyOwnedByYou: {code: 'already-exists'},
  BucketAlreadyExists: {code: 'already-exists'},
  PermanentRedirect: {code: 'wrong-region'},
  AuthorizationHeaderMalformed: {code: 'wrong-region'},
  IllegalLocationConstraintException: {code: 'wrong-region'},
  GitHubAccountTokenDoesNotExistException: missing(`CodeDeploy has no token for GitHub of that name in this region. ${connectGitHub}`),
  GitHubAccountTokenNameRequiredException: {code: 'refused', hint: connectGitHub},
  InvalidGitHubAccountTokenException: {
    code: 'refused',
    hint: `The token for GitHub was revoked, or is an old one of more than ten in the region: \`aws deploy list-git-hub-account-token-names\` has their names, and \`delete-git-hub-account-token\` removes one. ${connectGitHub}`
  },
  InvalidGitHubAccountTokenNameException: {code: 'refused', hint: connectGitHub},
  DeploymentLimitExceededException: {code: 'active-deployment', hint: 'Wait until it ends, or choose another `on-active-deployment`.'},
  UnsupportedActionForDeploymentTypeException: {
    code: 'refused',
    hint: 'Only blue/green deployments wait to be continued; this one needs nothing.'
  },
  ThrottlingException: throttled,
  Throttling: throttled,
  TooManyRequestsException: throttled,
  RequestLimitExceeded: throttled,
  SlowDown: throttled,
  [diskFullErrorName]: {code: 'local', hint: diskFullHint},
  AbortError: {code: 'cancelled'},
  TimeoutError: {code: 'network', hint: 'AWS did not answer in time.'},
  EndpointError: {code: 'usage', hint: 'Check `aws-region` and the endpoint variables AWS_ENDPOINT_URL…: there is no such endpoint.'}
}

const networkCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_SOCKET_CONNECTION_TIMEOUT'
])
/** These do not pass: the machine does not trust who answers. */
const certificateCodes = /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|ERR_TLS_CERT)/

/**
 * Translates what an SDK call threw, by name, code and status, never by message text (but for the id of an active deployment). What is
 * not of the SDK's making is a bug of ours, and is thrown on as it is.
 */
export function toDeployError(error: unknown, context: CallContext): DeployError {
  if (error instanceof DeployError) return error
  const sdk = (typeof error === 'object' && error !== null ? error : {}) as SdkError
  const name = sdk.name ?? 'Error'
  const meaning = meaningOf(sdk, name, context)
  if (!meaning) throw error
  const details: DeployErrorDetails = {
    hint: meaning.hint,
    input: meaning.input,
    operation: context.operation,
    errorName: name,
    requestId: sdk.$metadata?.requestId,
    cause: error,
    ...(meaning.code === 'active-deployment' && {deploymentId: activeIdIn(sdk.message ?? '')})
  }
  return new DeployError(
    meaning.code,
    `${context.operation} failed for ${context.subject}: ${describe(sdk, name)}${afterAttempts(sdk)}`,
    details
  )
}

/**
 * The id that AWS's refusal of a second deployment ends with. The group's name stands before it, and may hold what looks like an id, or
 * be one: `prod-1`, `d-EU`. Ids have nine characters; where none is found, the group's list is asked.
 */
function activeIdIn(message: string): string | undefined {
  return message.match(/(?<![\w.+=,@-])d-[A-Z0-9]{9,}(?![\w+=,@-])/g)?.at(-1)
}

function meaningOf(sdk: SdkError, name: string, context: CallContext): Meaning | undefined {
  const known = meanings[name]
  if (known?.code === 'clock-skew') return meaningOfSkew(sdk, name, known)
  const status = sdk.$metadata?.httpStatusCode
  const elsewhere = regionElsewhere(sdk, status, context)
  if (known?.code === 'wrong-region' || status === 301 || elsewhere !== undefined) {
    const there = elsewhere === undefined ? 'The bucket is in another region: set' : `The bucket is in ${elsewhere}: set`
    return {
      code: 'wrong-region',
      input: 'aws-region',
      hint: `${there} \`aws-region\` (asked: ${context.region ?? 'unknown'}). CodeDeploy reads revisions from a bucket in its own region.`
    }
  }
  const inS3 = context.s3 && meaningOfS3(sdk, name, context, context.s3)
  if (inS3) return inS3
  const inFunctions = meaningOfFunctions(name, context)
  if (inFunctions) return inFunctions
  const inGroups = meaningOfGroups(name, context)
  if (inGroups) return inGroups
  const onPremises = meaningOfOnPremises(name, context)
  if (onPremises) return onPremises
  const systemCodes = [sdk.code ?? '', (sdk.cause as SdkError | undefined)?.code ?? '']
  // To the SDK a connection that was cut is a time-out as well.
  if (known && !(name === 'TimeoutError' && systemCodes.some(code => networkCodes.has(code)))) return known
  if (systemCodes.some(code => certificateCodes.test(code))) {
    return {
      code: 'refused',
      hint: 'The certificate of the endpoint is not trusted: set NODE_EXTRA_CA_CERTS to the certificate of your proxy.'
    }
  }
  if (systemCodes.some(code => networkCodes.has(code))) {
    return unreachable
  }
  if (sdk.$retryable?.throttling) return throttled
  // No service of AWS refuses in words that its protocol does not have.
  if (name === 'SyntaxError' && (status === 403 || status === 407)) {
    return {
      code: status === 403 ? 'access-denied' : 'refused',
      hint: 'Something between here and AWS answered and let nothing through: check the proxy.'
    }
  }
  if (name.startsWith('AccessDenied') || status === 403) {
    return denied(`Allow ${context.service ?? 'codedeploy'}:${context.operation} to the role of this run.`)
  }
  // A success that could not be read was cut off on the way.
  if (status !== undefined && status < 300) return {code: 'service', hint: 'The answer was cut off; try again.'}
  if (status === 404) return missing('Check the name and the region.')
  if (status === 429) return throttled
  // Nothing in these says that the request was not carried out: a proxy spoke, not the service.
  if (status === 408 || status === 499 || (status !== undefined && status >= 300 && status < 400)) {
    return {code: 'service', hint: 'Something between here and AWS answered; check the proxy and try again.'}
  }
  if ((status !== undefined && status >= 500) || sdk.$fault === 'server') return {code: 'service', hint: 'An error inside AWS; try again.'}
  if (sdk.$fault === 'client' || status !== undefined) return {code: 'refused'}
  // The SDK tries again only what it takes for trouble on the way, and nothing came back.
  if (sdk.$response === undefined && (sdk.$metadata?.attempts ?? 1) > 1) return unreachable
  // An answer that could not be read: cut off, or not of AWS's making.
  if (sdk.$response !== undefined || sdk.$metadata !== undefined)
    return {code: 'service', hint: 'The answer could not be read; a proxy may have changed it.'}
  return undefined
}

/** AWS refuses what is more than five minutes off; answers take a while, and `Date` counts in seconds. */
const rightClockMs = 240_000

/** The answer tells AWS's time: how far this machine's clock is off, or that it is right and the signature is wrong. */
function meaningOfSkew(sdk: SdkError, name: string, known: Meaning): Meaning {
  const headers = sdk.$response?.headers ?? {}
  const theirsMs = Date.parse(headers['date'] ?? headers['Date'] ?? '')
  if (Number.isNaN(theirsMs)) return known
  const offMs = Date.now() - theirsMs
  if (Math.abs(offMs) >= rightClockMs) {
    const how = `${formatDuration(Math.abs(offMs))} ${offMs < 0 ? 'behind' : 'ahead'}`
    return {
      code: 'clock-skew',
      hint: `Set this machine's clock: it is ${how}, and AWS refuses requests that are more than five minutes off.`
    }
  }
  return name === 'InvalidSignatureException' ? badKeys : known
}

/** S3 tells the bucket's region in a header or, of a signature for another one, in the error; a HEAD has only the status and the header. */
function regionElsewhere(sdk: SdkError, status: number | undefined, {region}: CallContext): string | undefined {
  const said = sdk.$response?.headers?.['x-amz-bucket-region'] ?? sdk.Region
  return said !== region && (status === undefined || [301, 307, 400].includes(status)) ? said : undefined
}

function describe(sdk: SdkError, name: string): string {
  const status = sdk.$metadata?.httpStatusCode
  // HEAD has no body, so S3 can only answer with a status; the SDK's texts for these say nothing.
  const isBodyless =
    sdk.message === undefined || sdk.message === '' || sdk.message === 'UnknownError' || name === 'Unknown' || name === sdk.message
  if (isBodyless && status !== undefined) return `the answer was ${status}`
  // The parser's words say nothing of what happened.
  if (status !== undefined && name === 'SyntaxError') return `the answer (${status}) could not be read`
  return sdk.message === undefined || sdk.message === ''
    ? (sdk.code ?? name)
    : `${sdk.message}${sdk.code !== undefined && !sdk.message.includes(sdk.code) ? ` (${sdk.code})` : ''}`
}

function afterAttempts({$metadata}: SdkError): string {
  const attempts = $metadata?.attempts ?? 1
  return attempts > 1 ? ` (tried ${attempts} times)` : ''
}
