import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import type {StopOptions} from '../../src/operations/options.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {stop} from '../../src/operations/stop.ts'
import {exitStatus} from '../../src/report/exit-status.ts'
import {FakeAws} from '../support/fake-aws.ts'

const seen: Partial<DeploymentSnapshot> = {applicationName: 'shop', deploymentGroupName: 'production', status: 'InProgress'}
const again = 'To take it up again: `mode: wait` with `deployment-id: d-1`, or codedeploy-kit wait --deployment-id d-1'

describe('a stop whose end was not seen contradicted itself', () => {
  test.each<[string, boolean, Partial<StopOptions>, 'cancel' | 'lost' | undefined, DeployResult['outcome'], string]>([
    ['it was cancelled', true, {}, 'cancel', 'cancelled', 'the run was cancelled; the deployment was told to stop, and has not ended yet'],
    [
      'time was up',
      true,
      {timeout: 30_000},
      undefined,
      'timed-out',
      `the deployment was told to stop, and has not ended yet after 30.0 s; last seen: InProgress. ${again}`
    ],
    [
      'it can no longer be read',
      true,
      {},
      'lost',
      'unknown',
      `the deployment was told to stop, and cannot be watched any more: the token has expired. ${again}`
    ],
    [
      'it had ended, and the cancel came before that was seen',
      false,
      {},
      'cancel',
      'unknown',
      `the run was cancelled; the deployment had ended before it could be stopped, and how was not seen. ${again}`
    ],
    [
      'it had ended, and that was not seen in time',
      false,
      {timeout: 30_000},
      undefined,
      'timed-out',
      `the deployment had ended before it could be stopped, and how was not seen in time; last seen: InProgress. ${again}`
    ]
  ])('%s', async (_, isAccepted, options, event, outcome, errorMessage) => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [seen])
    aws.stopAnswer = isAccepted
    const controller = new AbortController()
    aws.onLook = (_id, look) => {
      if (look < 3) return
      if (event === 'cancel') controller.abort(new Error('SIGINT received'))
      if (event === 'lost') throw new DeployError('expired-credentials', 'the token has expired')
    }
    const result = await stop({deploymentId: 'd-1', ...options, signal: controller.signal}, aws.ports)
    expect(result).toMatchObject({outcome, isStopped: false, errorMessage})
    expect(exitStatus(result)).not.toBe(0)
  })
})
