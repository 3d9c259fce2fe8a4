import {describe, expect, test} from '@jest/globals'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {continueDeployment} from '../../src/operations/continue.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {exitStatus} from '../../src/report/exit-status.ts'
import {FakeAws} from '../support/fake-aws.ts'

const seen = {applicationName: 'shop', deploymentGroupName: 'production', deploymentType: 'BLUE_GREEN'}

describe('continue, when AWS says that the deployment does not wait', () => {
  test.each<[string, Partial<DeploymentSnapshot>[], 'not-waiting' | 'over', string]>([
    // The first answer was lost, the SDK asked again: what was asked for has happened.
    ['a moment after it was seen to wait, it is followed', [{status: 'Ready'}, {status: 'Succeeded'}], 'not-waiting', 'succeeded'],
    ['because it ended meanwhile, it is told as what it is', [{status: 'Ready'}, {status: 'Failed'}], 'over', 'failed']
  ])('%s', async (_, timeline, answer, outcome) => {
    const aws = new FakeAws()
    aws.timelines.set(
      'd-1',
      timeline.map(look => ({...seen, ...look}))
    )
    const events: OperationEvent[] = []
    const result = await continueDeployment(
      {deploymentId: 'd-1', onEvent: event => events.push(event)},
      {...aws.ports, codedeploy: {...aws.codedeploy, continueDeployment: () => Promise.resolve(answer)}}
    )
    expect(result).toMatchObject({outcome, deploymentId: 'd-1'})
    expect(events.map(({type}) => type)).not.toContain('continued')
    expect(events).toContainEqual({
      type: 'notice',
      message: 'd-1 does not wait any more (for the shift of its traffic): it is only followed'
    })
  })

  test('and it was not seen to wait, nothing is pretended', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{...seen, status: 'InProgress'}])
    const ports = {...aws.ports, codedeploy: {...aws.codedeploy, continueDeployment: () => Promise.resolve('not-waiting' as const)}}
    await expect(continueDeployment({deploymentId: 'd-1', deploymentWaitType: 'READY_WAIT'}, ports)).rejects.toMatchObject({
      code: 'refused',
      message: 'd-1 does not wait for the shift of its traffic: it is InProgress'
    })
  })

  test.each<[string, Partial<DeploymentSnapshot>[]]>([
    ['it failed', [{status: 'Ready'}, {status: 'Failed'}]],
    ['it failed, and the next look shows it late', [{status: 'Ready'}, {status: 'Ready'}, {status: 'Failed'}]]
  ])('a deployment that has ended was green with `wait-for: none`: %s', async (_, timeline) => {
    const aws = new FakeAws()
    aws.timelines.set(
      'd-1',
      timeline.map(look => ({...seen, ...look}))
    )
    const ports = {...aws.ports, codedeploy: {...aws.codedeploy, continueDeployment: () => Promise.resolve('over' as const)}}
    const result = await continueDeployment({deploymentId: 'd-1', waitFor: 'none'}, ports)
    expect(result).toMatchObject({outcome: 'failed', deploymentStatus: 'Failed'})
    expect(result.reached).toBeUndefined()
    expect(exitStatus(result)).toBe(1)
  })
})
