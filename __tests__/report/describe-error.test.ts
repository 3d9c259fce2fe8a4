import {describe, expect, test} from '@jest/globals'
import {DeployError, errorCodes} from '../../src/core/errors.ts'
import {describeError} from '../../src/report/describe-error.ts'
import {errorJson} from '../../src/report/error-json.ts'
import {errorExitStatus} from '../../src/report/exit-status.ts'

describe('an error as lines', () => {
  test('what happened, which call, what it is about, why, what to do', () => {
    const cause = new TypeError('fetch failed', {cause: new Error('connect ECONNREFUSED')})
    const error = new DeployError('not-found', 'There is no deployment group "web" in eu-west-1.', {
      operation: 'CreateDeployment',
      errorName: 'DeploymentGroupDoesNotExistException',
      requestId: 'r-1',
      input: 'deployment-group-name',
      deploymentId: 'd-1',
      hint: 'Did you mean "web-1"?\nOr another region?',
      cause
    })
    expect(describeError(error)).toEqual([
      'There is no deployment group "web" in eu-west-1.',
      '  call: CreateDeployment, DeploymentGroupDoesNotExistException, request r-1',
      '  input: deployment-group-name',
      '  deployment: d-1',
      '  because: TypeError: fetch failed',
      '  because: connect ECONNREFUSED',
      '  what to do: Did you mean "web-1"?',
      '              Or another region?'
    ])
  })

  test('a cause that only repeats the message is left out', () => {
    const error = new DeployError('service', 'CreateDeployment failed: internal error', {cause: new Error('internal error')})
    expect(describeError(error)).toEqual(['CreateDeployment failed: internal error'])
  })

  test('a chain of causes ends, even when it is a circle', () => {
    const error = new DeployError('service', 'a', {cause: new Error('b')})
    ;(error.cause as Error).cause = error.cause
    expect(describeError(error)).toEqual(['a', '  because: b'])
  })

  test('causes that are no errors', () => {
    expect(describeError(new DeployError('service', 'x', {cause: 'why'}))).toEqual(['x', '  because: why'])
    expect(describeError(new DeployError('service', 'x', {cause: {a: 1}}))).toEqual(['x', '  because: a thrown object'])
  })

  test('no account id is shown: not in the message, a cause, or what to do', () => {
    const arn = 'arn:aws:sts::123456789012:assumed-role/deploy/run'
    const error = new DeployError('access-denied', `User: ${arn} is not authorized`, {
      hint: `Allow it to ${arn}.`,
      cause: new Error(`${'x'.repeat(280)} ${arn}`)
    })
    expect(describeError(error).join('\n')).not.toMatch(/1234/)
    expect(describeError(error)[0]).toBe('User: arn:aws:sts::************:assumed-role/deploy/run is not authorized')
    expect(describeError(new TypeError(arn)).join('\n')).not.toMatch(/1234/)
    expect(describeError(`${'x'.repeat(280)} ${arn}`).join('\n')).not.toMatch(/1234/)
  })

  test('text of a service has no control characters', () => {
    expect(describeError(new DeployError('service', 'a\u001b[31mb', {hint: 'c\u0007'}))).toEqual(['ab', '  what to do: c'])
  })

  test('a DeployError never shows a stack, a bug does', () => {
    expect(describeError(new DeployError('local', 'x', {cause: new Error('y')})).join('\n')).not.toMatch(/\bat .*\.ts/)
    expect(describeError(new TypeError('boom')).join('\n')).toMatch(/^Unexpected failure, .*TypeError: boom\n.*at /)
    expect(describeError('boom')).toEqual(['Unexpected failure: boom'])
  })
})

test.each([
  [{code: 'ENOSPC'}, 'the disk is full'],
  [{code: 'ENOSPC', path: '/tmp/x'}, 'the disk is full: "/tmp/x" cannot be written'],
  [{code: 'EDQUOT'}, 'the disk quota is used up'],
  [{code: 'ERR_STREAM', cause: Object.assign(new Error('write'), {code: 'ENOSPC'})}, 'the disk is full']
])('a full disk was "most likely a bug in this program": %j', (more, message) => {
  const error = Object.assign(new Error('no space left on device, write'), more)
  const lines = describeError(error)
  expect(lines[0]).toBe(message)
  expect(lines.at(-1)).toMatch(/^ {2}what to do: Free space there, or let TMPDIR/)
  expect(lines.join('\n')).not.toMatch(/bug|\bat .*\.ts/)
  expect(errorJson(error).error).toMatchObject({code: 'local', message})
})

describe('the exit status of an error', () => {
  test('is never 0', () => {
    for (const code of errorCodes) expect(errorExitStatus(new DeployError(code, 'x'))).toBeGreaterThan(0)
  })
  test.each([
    ['usage', 2],
    ['invalid-appspec', 1],
    ['invalid-bundle', 1],
    ['access-denied', 3],
    ['network', 3],
    ['cancelled', 130]
  ] as const)('%s: %i', (code, status) => expect(errorExitStatus(new DeployError(code, 'x'))).toBe(status))
  test('of a bug is 1', () => expect(errorExitStatus(new TypeError('x'))).toBe(1))
})
