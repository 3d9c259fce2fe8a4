import {expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {describeEvent} from '../../src/report/describe-event.ts'
import {describeOutcome} from '../../src/report/outcome-text.ts'

const base = {
  applicationName: 'shop',
  deploymentGroupName: 'production',
  deploymentId: 'd-1',
  deploymentIds: ['d-1'],
  failedTargets: [],
  failures: [],
  diagnostics: [],
  durationMs: 1,
  snapshots: []
} as const

test.each<[Pick<DeployResult, 'outcome'> & Partial<DeployResult>, string]>([
  [{outcome: 'left-running', reached: 'created'}, 'Deployment d-1 goes on; it is not waited for'],
  [{outcome: 'left-running', reached: 'ready'}, 'Deployment d-1 is ready for its traffic, and goes on'],
  [{outcome: 'left-running', reached: 'traffic-shifted'}, 'Deployment d-1 has its traffic, and goes on'],
  [
    {outcome: 'succeeded', isStopped: false, deploymentStatus: 'Succeeded'},
    'Deployment d-1 had ended before it could be stopped: Succeeded'
  ],
  [{outcome: 'stopped', isStopped: false}, 'Deployment d-1 was stopped, but not rolled back'],
  [{outcome: 'stopped', isStopped: true}, 'Deployment d-1 was stopped']
])('%j is told', (result, text) => {
  expect(describeOutcome({...base, ...result})).toBe(text)
})

test.each<[OperationEvent, string]>([
  [
    {type: 'deployment-found', deploymentId: 'd-1', applicationName: 'shop', deploymentGroupName: 'production', status: 'Ready'},
    'Deployment d-1 of shop / production is Ready'
  ],
  [{type: 'continued', deploymentId: 'd-1', waitType: 'READY_WAIT'}, 'd-1 was told to go on: its replacement instances get the traffic'],
  [
    {type: 'continued', deploymentId: 'd-1', waitType: 'TERMINATION_WAIT'},
    'd-1 was told to go on: its original instances are not kept any longer'
  ],
  [{type: 'stopping', deploymentId: 'd-1', because: 'asked'}, 'Stopping d-1']
])('%j is one line', (event, text) => {
  expect(describeEvent(event)).toBe(text)
})
