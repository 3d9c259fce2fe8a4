import {describe, expect, test} from '@jest/globals'
import {consoleUrl} from '../../src/aws/console-url.ts'
import {toDeployError} from '../../src/aws/errors.ts'
import {errorOf} from '../support/error-of.ts'

const context = {operation: 'CreateDeployment', subject: 'deployment group "g"', region: 'eu-central-1'}

function sdkError(name: string, more: object = {}): Error {
  return Object.assign(new Error(`${name}: words that may change`), {name, ...more})
}

describe('toDeployError', () => {
  test.each([
    ['CredentialsProviderError', {}, 'no-credentials'],
    ['ExpiredTokenException', {}, 'expired-credentials'],
    ['ExpiredToken', {}, 'expired-credentials'],
    ['UnrecognizedClientException', {}, 'access-denied'],
    ['AccessDeniedException', {}, 'access-denied'],
    ['AccessDenied', {$metadata: {httpStatusCode: 403}}, 'access-denied'],
    ['InvalidSignatureException', {}, 'clock-skew'],
    ['RequestTimeTooSkewed', {}, 'clock-skew'],
    ['NoSuchBucket', {}, 'not-found'],
    ['ApplicationDoesNotExistException', {}, 'not-found'],
    ['DeploymentConfigDoesNotExistException', {}, 'not-found'],
    ['GitHubAccountTokenDoesNotExistException', {}, 'not-found'],
    ['GitHubAccountTokenNameRequiredException', {}, 'refused'],
    ['InvalidGitHubAccountTokenException', {}, 'refused'],
    ['InvalidGitHubAccountTokenNameException', {}, 'refused'],
    ['PermanentRedirect', {}, 'wrong-region'],
    ['ThrottlingException', {}, 'throttled'],
    ['SomethingNew', {$retryable: {throttling: true}}, 'throttled'],
    ['SomethingNew', {$fault: 'server', $metadata: {httpStatusCode: 500}}, 'service'],
    ['SomethingNew', {$fault: 'client', $metadata: {httpStatusCode: 400}}, 'refused'],
    ['InsufficientStorage', {$fault: 'server', $metadata: {httpStatusCode: 507}}, 'local'],
    ['Error', {code: 'ECONNREFUSED'}, 'network'],
    ['Error', {code: 'ENOTFOUND'}, 'network'],
    ['TimeoutError', {}, 'network'],
    ['AbortError', {}, 'cancelled']
  ])('%s %j is %s', (name, more, code) => {
    expect(toDeployError(sdkError(name, more), context)).toMatchObject({code, errorName: name, operation: 'CreateDeployment'})
  })

  test.each([
    'GitHubAccountTokenDoesNotExistException',
    'GitHubAccountTokenNameRequiredException',
    'InvalidGitHubAccountTokenException',
    'InvalidGitHubAccountTokenNameException'
  ])('%s says where an application is connected to GitHub', name => {
    expect(toDeployError(sdkError(name), context).hint).toContain('"Connect to GitHub"')
  })

  test('a connection that was cut, which the SDK calls a time-out, is told as what it is', () => {
    const error = toDeployError(sdkError('TimeoutError', {code: 'ECONNRESET'}), context)
    expect(error).toMatchObject({code: 'network', hint: expect.stringContaining('Check the network')})
  })

  test.each([403, 407])('a page of a proxy (%s) is not told in the words of a parser, nor as a permission that is missing', status => {
    const error = toDeployError(sdkError('SyntaxError', {$fault: 'client', $metadata: {httpStatusCode: status}}), context)
    expect(error).toMatchObject({
      code: status === 403 ? 'access-denied' : 'refused',
      message: expect.stringContaining(`the answer (${status}) could not be read`),
      hint: expect.stringContaining('check the proxy')
    })
  })

  test('an answer that was cut off is not told in the words of a parser', () => {
    const error = toDeployError(sdkError('SyntaxError', {$metadata: {httpStatusCode: 200}}), context)
    expect(error).toMatchObject({code: 'service', message: expect.stringContaining('the answer (200) could not be read')})
  })

  test.each([
    ['a bug of ours', new TypeError('x is undefined')],
    ['what is no error at all', 'thrown text']
  ])('%s is thrown on as it is', (_, error) => {
    expect(errorOf(() => toDeployError(error, context))).toBe(error)
  })

  test.each([
    ['an answer that is cut off', new SyntaxError('Unexpected end of JSON input'), {$metadata: {httpStatusCode: 200}}, 'service'],
    [
      'a certificate that is not trusted',
      new Error('self-signed certificate in certificate chain'),
      {code: 'SELF_SIGNED_CERT_IN_CHAIN'},
      'refused'
    ]
  ])('%s', (_, error, more, code) => {
    expect(toDeployError(Object.assign(error, more), context)).toMatchObject({code})
  })

  test('says what, to what, and keeps the original', () => {
    const cause = sdkError('AccessDeniedException', {$metadata: {requestId: 'r-1'}})
    const error = toDeployError(cause, context)
    expect(error.message).toContain('CreateDeployment failed for deployment group "g"')
    expect(error).toMatchObject({requestId: 'r-1', cause, hint: 'Allow codedeploy:CreateDeployment to the role of this run.'})
  })

  test.each([
    "Deployment Group 'g' is already deploying deployment 'd-ABC123DEF'",
    "The Deployment Group 'g' already has an active Deployment 'd-ABC123DEF'",
    'reworded'
  ])('the active deployment is told when the message "%s" names it', message => {
    const error = toDeployError(Object.assign(new Error(message), {name: 'DeploymentLimitExceededException'}), context)
    expect(error).toMatchObject({code: 'active-deployment', deploymentId: message === 'reworded' ? undefined : 'd-ABC123DEF'})
  })

  test.each(['prod-1', 'd-EU', 'backend-EU', 'd-PRODUCTION', 'a.d-ABCDEFGHI', "it's d-1"])(
    'the id of the active deployment is not read from the name of the group "%s"',
    group => {
      for (const message of [
        `Deployment Group '${group}' is already deploying deployment 'd-ABC123DEF'`,
        `The Deployment Group '${group}' already has an active Deployment 'd-ABC123DEF'.`
      ]) {
        const error = toDeployError(Object.assign(new Error(message), {name: 'DeploymentLimitExceededException'}), context)
        expect(error.deploymentId).toBe('d-ABC123DEF')
      }
    }
  )

  test('a group that is whose name looks like an id is no active deployment', () => {
    const error = toDeployError(
      Object.assign(new Error("The Deployment Group 'prod-1' is busy"), {name: 'DeploymentLimitExceededException'}),
      context
    )
    expect(error.deploymentId).toBeUndefined()
  })

  test('a bucket in another region says which, and which was asked', () => {
    const error = toDeployError(sdkError('PermanentRedirect', {$response: {headers: {'x-amz-bucket-region': 'us-east-2'}}}), context)
    expect(error.hint).toContain('us-east-2')
    expect(error.hint).toContain('eu-central-1')
  })
})

test.each([
  ['eu-central-1', 'https://eu-central-1.console.aws.amazon.com/codesuite/codedeploy/deployments/d-1?region=eu-central-1'],
  ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/codesuite/codedeploy/deployments/d-1?region=cn-north-1'],
  ['us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/codesuite/codedeploy/deployments/d-1?region=us-gov-west-1'],
  ['us-iso-east-1', undefined]
])('the console of %s', (region, url) => expect(consoleUrl(region, 'd-1')).toBe(url))
