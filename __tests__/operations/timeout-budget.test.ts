import {expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import {FakeAws} from '../support/fake-aws.ts'

const options: DeployOptions = {
  applicationName: 'shop',
  deploymentGroupName: 'production',
  githubRepository: 'octo/shop',
  githubCommitId: '0123456789abcdef0123456789abcdef01234567',
  timeout: 60_000,
  pollInterval: 5_000,
  onTimeout: 'stop-and-rollback'
}

/** Another deployment that is active for as many looks; then ours is, for as many. */
function behindAnother(otherLooks: number, ownLooks: number): FakeAws {
  const aws = new FakeAws()
  aws.createFaults.push(new DeployError('active-deployment', 'd-OTHER is active', {deploymentId: 'd-OTHER'}))
  const active = (looks: number) => Array.from({length: looks}, () => ({status: 'InProgress'}))
  aws.timelines.set('d-OTHER', [...active(otherLooks), {status: 'Succeeded'}])
  aws.timelines.set('d-1', [...active(ownLooks), {status: 'Succeeded'}])
  return aws
}

test('the wait for another deployment took the time of the own one, and a healthy deployment was rolled back', async () => {
  const aws = behindAnother(9, 8)
  expect(await deploy(options, aws.ports)).toMatchObject({outcome: 'succeeded', deploymentId: 'd-1'})
  expect(aws.stopped).toEqual([])
})

test('each of the two is bounded by `timeout`', async () => {
  const waiting = behindAnother(20, 1)
  expect(await deploy(options, waiting.ports)).toMatchObject({outcome: 'timed-out', deploymentIds: []})
  const deploying = behindAnother(9, 500)
  expect(await deploy(options, deploying.ports)).toMatchObject({outcome: 'timed-out', deploymentId: 'd-1'})
  expect(deploying.stopped).toEqual([{deploymentId: 'd-1', autoRollback: true}])
})
