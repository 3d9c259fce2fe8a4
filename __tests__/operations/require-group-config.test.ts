import {expect, test} from '@jest/globals'
import {deployForBranch} from '../../src/operations/branch-deployment.ts'
import {deployToGroups} from '../../src/operations/deploy-to-groups.ts'
import {FakeAws} from '../support/fake-aws.ts'

const commit = {githubRepository: 'octo/shop', githubCommitId: '0123456789abcdef0123456789abcdef01234567', applicationName: 'shop'} as const

test.each([
  ['createApplication', 'create-application'],
  ['adoptDeploymentGroup', 'adopt-deployment-group']
])('%s is refused where nothing says how the group is set: it would have no effect', async (option, input) => {
  const aws = new FakeAws()
  const refused = {code: 'usage', input, message: expect.stringContaining('has no effect without `deployment-group-config`') as unknown}
  await expect(deployForBranch({...commit, deploymentGroupName: 'production', [option]: true}, aws.ports)).rejects.toMatchObject(refused)
  await expect(deployToGroups({...commit, deploymentGroupNames: ['production'], [option]: true}, aws.ports)).rejects.toMatchObject(refused)
  expect(aws.created).toEqual([])
})

test('it may stand beside a branch configuration, of which some branches have no configuration of their group', async () => {
  const aws = new FakeAws()
  const branch = {branch: 'main', branchConfig: {main: {deploymentGroupName: 'production'}}}
  const {outcome} = await deployForBranch({...commit, ...branch, adoptDeploymentGroup: true, createApplication: true}, aws.ports)
  expect(outcome).toBe('succeeded')
})

test('false is what it is by default', async () => {
  const aws = new FakeAws()
  const {outcome} = await deployForBranch({...commit, deploymentGroupName: 'production', createApplication: false}, aws.ports)
  expect(outcome).toBe('succeeded')
})
