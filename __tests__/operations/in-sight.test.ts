import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {restart} from '../../src/operations/restart.ts'
import {waitForDeployment} from '../../src/operations/wait.ts'
import {describeVerdict} from '../../src/report/outcome-text.ts'
import {FakeAws} from '../support/fake-aws.ts'

const bug = new TypeError('x is not a function')
const names = {applicationName: 'shop', deploymentGroupName: 'production'}
const revision = {githubRepository: 'octo/shop', githubCommitId: 'c'.repeat(40)}

/** Every look at `id` ends in the bug. */
function broken(id: string): FakeAws {
  const aws = new FakeAws()
  const own = {...aws.codedeploy}
  aws.codedeploy.getDeployment = deploymentId => (deploymentId === id ? Promise.reject(bug) : own.getDeployment(deploymentId))
  return aws
}

describe('a bug once there is a deployment', () => {
  test('is an unknown end that names the deployment and how to take it up, and the log has its stack', async () => {
    const events: OperationEvent[] = []
    const result = await deploy({...names, ...revision, onEvent: event => events.push(event)}, broken('d-1').ports)
    expect(result).toMatchObject({outcome: 'unknown', deploymentId: 'd-1', deploymentIds: ['d-1']})
    expect(describeVerdict(result)).toContain(
      '(TypeError: x is not a function). To take it up again: `mode: wait` with `deployment-id: d-1`'
    )
    expect(events.map(event => (event.type === 'notice' ? event.message : ''))).toContainEqual(
      expect.stringMatching(/^ +at .*in-sight\.test/)
    )
    expect(events.at(-1)).toMatchObject({type: 'ended'})
  })

  test('in its rollback: the rollback is named', async () => {
    const aws = broken('d-BACK')
    aws.timelines.set('d-1', [{status: 'Failed', rollback: {rollbackDeploymentId: 'd-BACK'}}])
    const result = await deploy({...names, ...revision}, aws.ports)
    expect(result).toMatchObject({outcome: 'unknown', deploymentIds: ['d-1', 'd-BACK']})
    expect(result.errorMessage).toMatch(/^the rollback d-BACK may go on.* --deployment-id d-BACK$/)
  })

  test('is no other end for a restart', async () => {
    expect(await restart(names, broken('d-1').ports)).toMatchObject({outcome: 'unknown', deploymentId: 'd-1'})
  })

  test('is no other end for a deployment of others', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-7', [{status: 'InProgress'}])
    aws.codedeploy.listTargets = () => Promise.reject(bug)
    expect(await waitForDeployment({deploymentId: 'd-7'}, aws.ports)).toMatchObject({outcome: 'unknown', deploymentId: 'd-7'})
  })
})

test('before there is a deployment, a bug and a refusal are thrown', async () => {
  for (const error of [bug, new DeployError('access-denied', 'no')]) {
    const aws = new FakeAws()
    aws.codedeploy.createDeployment = () => Promise.reject(error)
    await expect(deploy({...names, ...revision}, aws.ports)).rejects.toBe(error)
  }
})
