import {ErrorCode, LifecycleErrorCode} from '@aws-sdk/client-codedeploy'
import {expect, test} from '@jest/globals'
import {deploymentErrorRemedies, lifecycleErrorRemedies} from '../../src/deployment/error-remedies.ts'
import {deploymentErrorCodes, lifecycleErrorCodes} from '../../src/deployment/model.ts'

// A code that a newer SDK has and we have not is an error of the compiler here, and so is one that it has no more.
const remedies: Readonly<Record<ErrorCode, string>> = deploymentErrorRemedies
const scriptRemedies: Readonly<Record<LifecycleErrorCode, string>> = lifecycleErrorRemedies
const codes: {readonly [Code in keyof typeof deploymentErrorRemedies]: Code} = ErrorCode

test('each of the 34 error codes of a deployment has a remedy', () => {
  expect([...deploymentErrorCodes].sort()).toEqual(Object.values(codes).sort())
  expect(Object.keys(remedies).sort()).toEqual(Object.keys(codes).sort())
  expect(deploymentErrorCodes).toHaveLength(34)
})

test('each error code of a lifecycle event has a remedy', () => {
  expect([...lifecycleErrorCodes].sort()).toEqual(Object.values(LifecycleErrorCode).sort())
  expect(Object.keys(scriptRemedies).sort()).toEqual(Object.values(LifecycleErrorCode).sort())
})
