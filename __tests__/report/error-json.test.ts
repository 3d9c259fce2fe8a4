import {describe, expect, test} from '@jest/globals'
import type {Diagnostic} from '../../src/core/diagnostic.ts'
import {DeployError} from '../../src/core/errors.ts'
import {errorJson} from '../../src/report/error-json.ts'
import {outputsOfError} from '../../src/report/outputs.ts'

const finding: Diagnostic = {rule: 'missing-source', severity: 'error', message: 'there is no "app"', file: 'appspec.yml'}
const denied = new DeployError('access-denied', 'arn:aws:iam::123456789012:user/ci may not do that\u001b[31m', {
  hint: 'Allow it in arn:aws:iam::123456789012:role/deploy.',
  operation: 'CreateDeployment',
  input: 'deployment-group-name',
  deploymentId: 'd-OTHER'
})
const invalid = new DeployError('invalid-appspec', 'appspec.yml has an error', {diagnostics: [finding]})
const cancelled = new DeployError('cancelled', 'the run was cancelled before a deployment was created')

describe('errorJson', () => {
  test('says what happened, to what, and what to do, without account ids and control characters', () => {
    expect(errorJson(denied)).toEqual({
      outcome: 'failed',
      error: {
        code: 'access-denied',
        message: 'arn:aws:iam::************:user/ci may not do that',
        hint: 'Allow it in arn:aws:iam::************:role/deploy.',
        operation: 'CreateDeployment',
        input: 'deployment-group-name',
        deploymentId: 'd-OTHER'
      },
      diagnostics: []
    })
  })

  test('has the findings an error carries', () => {
    expect(errorJson(invalid).diagnostics).toMatchObject([{rule: 'missing-source', file: 'appspec.yml'}])
  })

  test('what is no DeployError is internal', () => {
    expect(errorJson(new TypeError('x is not a function'))).toMatchObject({
      outcome: 'failed',
      error: {code: 'internal', message: 'x is not a function'}
    })
    expect(errorJson('thrown text').error).toEqual({code: 'internal', message: 'thrown text'})
  })
})

describe('outputsOfError', () => {
  test("tells the error in our words, and no other deployment's id", () => {
    expect(outputsOfError(denied, {applicationName: 'shop', deploymentGroupNames: ['production']})).toEqual({
      outcome: 'failed',
      'application-name': 'shop',
      'deployment-group-name': 'production',
      'error-message': 'arn:aws:iam::************:user/ci may not do that'
    })
  })

  test('the findings an error carries stand for those that were told before', () => {
    const told = {...finding, severity: 'warning' as const}
    expect(JSON.parse(outputsOfError(invalid, {diagnostics: [told]}).diagnostics ?? '')).toMatchObject([{severity: 'error'}])
    expect(JSON.parse(outputsOfError(denied, {diagnostics: [told]}).diagnostics ?? '')).toMatchObject([{severity: 'warning'}])
  })
})

test.each([
  [denied, 'failed'],
  [cancelled, 'cancelled'],
  [new Error('a bug'), 'failed'],
  ['thrown text', 'failed']
])('%s: both doors say the same outcome, %s', (error, outcome) => {
  expect([errorJson(error).outcome, outputsOfError(error).outcome]).toEqual([outcome, outcome])
})
