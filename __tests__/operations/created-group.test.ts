import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import {toResultJson} from '../../src/report/result-json.ts'
import {FakeAws} from '../support/fake-aws.ts'

const options: DeployOptions = {
  ...{applicationName: 'shop', deploymentGroupName: 'production', githubRepository: 'octo/shop'},
  githubCommitId: '0123456789abcdef0123456789abcdef01234567',
  deploymentGroupConfig: {serviceRoleArn: 'arn:aws:iam::123456789012:role/x', ec2TagFilters: [{Key: 'role', Value: 'web'}]}
}
const run = {id: '100', attempt: 1, nonce: 'own', workflow: 'octo/shop/deploy.yml', repository: 'octo/shop'}

const missing = (operation: string): DeployError =>
  new DeployError('not-found', `${operation} failed: no deployment group`, {operation, errorName: 'DeploymentGroupDoesNotExistException'})

function account(): FakeAws {
  const aws = new FakeAws()
  aws.groups.addApplication('shop')
  return aws
}

describe('a group that this run has created, and that CodeDeploy does not know everywhere yet', () => {
  test('is asked for again when CreateDeployment does not find it', async () => {
    const aws = account()
    aws.createFaults.push(missing('CreateDeployment'), missing('CreateDeployment'), missing('CreateDeployment'))
    expect(await deploy(options, aws.ports)).toMatchObject({outcome: 'succeeded', deploymentGroupCreated: true})
    expect(aws.created).toHaveLength(1)
  })

  test('is asked for again when ListDeployments does not find it', async () => {
    const aws = account()
    let looks = 0
    aws.codedeploy.deployments = async function* () {
      await Promise.resolve()
      // The group is not there while the run looks whether it is stale for the first time, and nobody asks.
      if (looks++ < 2) throw missing('ListDeployments')
      yield* [] as string[]
    }
    expect(await deploy({...options, run, onStaleRun: 'skip'}, aws.ports)).toMatchObject({outcome: 'succeeded'})
    expect(looks).toBe(3)
  })

  test('is an error when it stays unknown for half a minute', async () => {
    const aws = account()
    aws.codedeploy.createDeployment = () => Promise.reject(missing('CreateDeployment'))
    const startMs = aws.clock.now()
    await expect(deploy(options, aws.ports)).rejects.toMatchObject({code: 'not-found'})
    expect(aws.clock.now() - startMs).toBeLessThanOrEqual(30_000)
    expect(aws.clock.now() - startMs).toBeGreaterThan(10_000)
  })

  test('is not waited for after a cancel', async () => {
    const aws = account()
    const controller = new AbortController()
    aws.codedeploy.createDeployment = () => Promise.reject(missing('CreateDeployment'))
    aws.clock.onSleep = () => controller.abort(new Error('enough'))
    expect(await deploy({...options, signal: controller.signal}, aws.ports)).toMatchObject({outcome: 'cancelled'})
  })
})

describe('the result says what became of the group', () => {
  const differences = [
    {path: 'serviceRoleArn', to: 'arn:aws:iam::123456789012:role/x'},
    {path: 'ec2TagFilters', to: [{Key: 'role', Value: 'web', Type: 'KEY_AND_VALUE'}]}
  ]

  test.each([true, false])('that was missing, dry run %s', async dryRun => {
    const result = await deploy({...options, dryRun}, account().ports)
    expect(result.deploymentGroupChange).toEqual({change: 'created', differences})
    const json = JSON.stringify(toResultJson(result).deploymentGroupChange)
    expect(json).toContain('arn:aws:iam::************:role/x')
    expect(json).not.toContain('123456789012')
  })

  test.each([true, false])('that differed, dry run %s', async dryRun => {
    const aws = account()
    aws.groups.addGroup(
      'shop',
      'production',
      {...(options.deploymentGroupConfig as object), outdatedInstancesStrategy: 'UPDATE'},
      {'codedeploy-kit': 'true'}
    )
    const deploymentGroupConfig = {outdatedInstancesStrategy: 'IGNORE'}
    const {deploymentGroupChange} = await deploy({...options, deploymentGroupConfig, dryRun}, aws.ports)
    expect(deploymentGroupChange).toEqual({
      change: 'updated',
      differences: [{path: 'outdatedInstancesStrategy', from: 'UPDATE', to: 'IGNORE'}]
    })
  })

  test('and nothing without a configuration of it', async () => {
    const {deploymentGroupConfig: _config, ...plain} = options
    expect(await deploy(plain, account().ports)).not.toHaveProperty('deploymentGroupChange')
  })
})

test('a group that was there before, and is not found, is an error at once', async () => {
  const aws = account()
  const {deploymentGroupConfig: _config, ...plain} = options
  aws.createFaults.push(missing('CreateDeployment'))
  await expect(deploy(plain, aws.ports)).rejects.toMatchObject({code: 'not-found'})
  expect(aws.clock.sleeps).toEqual([])
})
