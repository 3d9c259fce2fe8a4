import {expect, test} from '@jest/globals'
import {deleteForBranch} from '../../src/operations/branch-deployment.ts'
import {FakeAws} from '../support/fake-aws.ts'

const branchConfig = {
  main: {deploymentGroupName: 'production'},
  'qa-\\d': {deploymentGroupName: 'qa'},
  'pr/.*': {deploymentGroupName: 'pr-$PR_NUMBER'},
  '.*': {deploymentGroupName: '$BRANCH.staging'}
}

function account(): FakeAws {
  const aws = new FakeAws()
  for (const name of ['production', 'qa', 'pr-7', 'fix.staging']) {
    aws.groups.addGroup('shop', name, {serviceRoleArn: 'arn:aws:iam::123456789012:role/x'}, {'codedeploy-kit': 'true'})
    aws.otherGroups.set(name, {})
  }
  return aws
}

test.each([
  ['main', 'production'],
  ['qa-2', 'qa']
])('a closed pull request from %s does not take away the group of others, %s', async (branch, name) => {
  const aws = account()
  const result = await deleteForBranch({applicationName: 'shop', branchConfig, branch, pullRequestNumber: 7}, aws.ports)
  expect(result).toMatchObject({outcome: 'skipped', deploymentGroupName: name, deploymentGroupDeleted: false})
  expect(result.errorMessage).toContain(`"${name}" is not deleted with a branch`)
  expect(aws.groups.calls).toEqual([])
})

test.each([
  ['pr/x', 'pr-7'],
  ['fix', 'fix.staging']
])('that of %s alone is deleted', async (branch, name) => {
  const aws = account()
  const result = await deleteForBranch({applicationName: 'shop', branchConfig, branch, pullRequestNumber: 7}, aws.ports)
  expect(result).toMatchObject({outcome: 'succeeded', deploymentGroupName: name, deploymentGroupDeleted: true})
  expect(aws.groups.group('shop', name)).toBeUndefined()
})

test('who names the group means it', async () => {
  const aws = account()
  const {deploymentGroupDeleted} = await deleteForBranch({applicationName: 'shop', deploymentGroupName: 'qa'}, aws.ports)
  expect(deploymentGroupDeleted).toBe(true)
})
