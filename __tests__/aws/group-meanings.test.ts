import {describe, expect, test} from '@jest/globals'
import {toDeployError} from '../../src/aws/errors.ts'

const refusal = (name: string, status = 400): object =>
  Object.assign(new Error('no'), {name, $fault: 'client', $metadata: {httpStatusCode: status}})
const subject = 'deployment group "pr-7" of application "shop"'

describe('a refusal of settings says what to do', () => {
  test.each([
    ['RoleRequiredException', '`serviceRoleArn`'],
    ['InvalidRoleException', 'codedeploy.amazonaws.com'],
    ['InvalidTagFilterException', 'tag filters'],
    ['InvalidEC2TagException', '`ec2TagFilters`'],
    ['TagSetListLimitExceededException', 'three groups'],
    ['DeploymentGroupLimitExceededException', 'delete-deployment-group'],
    ['ECSServiceMappingLimitExceededException', 'another deployment group'],
    ['InvalidTriggerConfigException', '`triggerConfigurations`']
  ])('%s', (name, hint) => {
    for (const operation of ['CreateDeploymentGroup', 'UpdateDeploymentGroup'])
      expect(toDeployError(refusal(name), {operation, subject})).toMatchObject({
        code: 'refused',
        input: 'deployment-group-config',
        operation,
        errorName: name,
        hint: expect.stringContaining(hint)
      })
  })

  test.each([
    ['CreateDeploymentGroup', /codedeploy:CreateDeploymentGroup and codedeploy:TagResource, and iam:PassRole/],
    ['UpdateDeploymentGroup', /codedeploy:UpdateDeploymentGroup, and iam:PassRole/],
    ['CreateApplication', /codedeploy:CreateApplication and codedeploy:TagResource/],
    ['ListTagsForResource', /codedeploy:ListTagsForResource/]
  ])('%s that is denied names all it may lack', (operation, hint) => {
    expect(toDeployError(refusal('AccessDeniedException'), {operation, subject})).toMatchObject({
      code: 'access-denied',
      hint: expect.stringMatching(hint)
    })
  })

  test('and a passing reason stays one', () => {
    expect(toDeployError(refusal('ThrottlingException'), {operation: 'UpdateDeploymentGroup', subject}).code).toBe('throttled')
  })

  test('and other operations keep their own words', () => {
    expect(toDeployError(refusal('InvalidAutoRollbackConfigException'), {operation: 'CreateDeployment', subject}).input).toBeUndefined()
  })
})
