import {describe, expect, test} from '@jest/globals'
import type {Observer} from '../../src/core/observer.ts'
import {createDeploymentInput} from '../../src/deployment/create-deployment-input.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {GroupsResult} from '../../src/operations/groups-result.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {consoleReporter} from '../../src/report/console-reporter.ts'
import {renderSummary} from '../../src/report/github/summary.ts'
import {workflowLog} from '../../src/report/github/workflow-log.ts'
import {toGroupsJson} from '../../src/report/groups-json.ts'
import {outputsOfGroups} from '../../src/report/groups-outputs.ts'
import {outputsOf} from '../../src/report/outputs.ts'
import {toResultJson} from '../../src/report/result-json.ts'
import {describeTraffic} from '../../src/report/traffic-text.ts'
import {accountId, appSpecRevision, ecsRolledBack, ecsRun, lambdaRun, lambdaSucceeded} from './function-samples.ts'
import {expectGolden} from './golden.ts'

function told(events: readonly OperationEvent[], reporter: (write: (line: string) => void) => Observer<OperationEvent>): string {
  const lines: string[] = []
  const report = reporter(line => lines.push(line))
  for (const event of events) report(event)
  return `${lines.join('\n')}\n`
}
const onConsole = (write: (line: string) => void): Observer<OperationEvent> => consoleReporter({write})
const inWorkflow = (write: (line: string) => void): Observer<OperationEvent> => workflowLog({write, stopToken: () => 'token'})

describe('a deployment to ECS that is rolled back reads like this', () => {
  test('on the console', () => expectGolden('ecs-console.out', told(ecsRun, onConsole)))
  test('in the log of a workflow', () => expectGolden('ecs-workflow-log.out', told(ecsRun, inWorkflow)))
  test('in the job summary', () => expectGolden('ecs-summary.md', renderSummary(ecsRolledBack)))
})

describe('a deployment to Lambda reads like this', () => {
  test('on the console', () => expectGolden('lambda-console.out', told(lambdaRun, onConsole)))
  test('in the log of a workflow', () => expectGolden('lambda-workflow-log.out', told(lambdaRun, inWorkflow)))
  test('in the job summary', () => expectGolden('lambda-summary.md', renderSummary(lambdaSucceeded)))
})

test('the live progress has the traffic', () => {
  const shown: string[] = []
  const report = consoleReporter({write: () => undefined, showProgress: line => shown.push(line)})
  for (const event of [
    ...lambdaRun.slice(0, 6),
    {type: 'lifecycle-changed', deploymentId: 'd-1', target: 'checkout', event: {name: 'AllowTraffic', status: 'InProgress'}} as const
  ])
    report(event)
  expect(shown.at(-1)).toBe('AllowTraffic on checkout, traffic 10 % version 6, 90 % version 5')
})

test.each([
  [{percent: 10}, '10 % new, 90 % old'],
  [{percent: 33.333}, '33.33 % new, 66.67 % old'],
  [{percent: 100}, '100 % new, 0 % old'],
  [{percent: 7, versions: {current: '5', target: '6'}}, '7 % version 6, 93 % version 5'],
  [{percent: 7, versions: {target: '6'}}, '7 % new, 93 % old'],
  [{percent: 100, isRollback: true as const}, '100 % back'],
  [{percent: 100, isRollback: true as const, versions: {current: '6', target: '5'}}, '100 % version 5, 0 % version 6'],
  [{percent: 50, versions: {current: '\u001b[1m', target: '6'}}, '50 % version 6, 50 % version']
])('traffic of %j is %s', (share, text) => {
  expect(describeTraffic(share).trim()).toBe(text)
})

describe('the outputs', () => {
  test('of ECS name the task definition', () => {
    expect(outputsOf(ecsRolledBack)).toMatchObject({'compute-platform': 'ECS', 'task-definition': 'shop:8', outcome: 'rolled-back'})
    expect(outputsOf(ecsRolledBack)).not.toHaveProperty('lambda-target-version')
  })

  test('of Lambda name the versions', () => {
    expect(outputsOf(lambdaSucceeded)).toMatchObject({
      'compute-platform': 'Lambda',
      'lambda-current-version': '5',
      'lambda-target-version': '6'
    })
    expect(outputsOf(lambdaSucceeded)).not.toHaveProperty('task-definition')
  })

  const groups: GroupsResult = {
    outcome: 'rolled-back',
    decidedBy: 'production',
    applicationName: 'shop',
    groups: [
      {type: 'not-started', deploymentGroupName: 'staging', because: 'cancelled', reason: 'cancelled'},
      {type: 'ended', deploymentGroupName: 'production', result: ecsRolledBack}
    ],
    deploymentIds: ['d-1', 'd-2'],
    revision: appSpecRevision,
    diagnostics: [],
    durationMs: 1
  }

  test('of several groups name it too', () => {
    expect(outputsOfGroups(groups)).toMatchObject({'task-definition': 'shop:8', 'compute-platform': 'ECS'})
  })

  test('hold no account id, though the AppSpec names ARNs', () => {
    const request = createDeploymentInput({
      applicationName: 'shop',
      deploymentGroupName: 'production',
      description: '',
      revision: appSpecRevision
    })
    const result: DeployResult = {...ecsRolledBack, request, errorMessage: `arn:aws:ecs:eu-west-1:${accountId}:service/main/shop is gone`}
    expect(JSON.stringify(result)).toContain(accountId)
    const ended = {type: 'ended' as const, deploymentGroupName: 'production', result}
    for (const told of [
      outputsOf(result),
      outputsOfGroups({...groups, groups: [ended]}),
      toResultJson(result),
      toGroupsJson({...groups, groups: [ended]})
    ])
      expect(JSON.stringify(told)).not.toContain(accountId)
  })

  test('have the name of a hook function, and not its ARN', () => {
    const diagnostics = {
      errorCode: 'UnknownError',
      scriptName: `arn:aws:lambda:eu-west-1:${accountId}:function:smoke`,
      message: '',
      logTail: ''
    }
    const result = {...ecsRolledBack, failedTargets: [{target: 'main:shop', status: 'Failed', event: 'AfterAllowTraffic', diagnostics}]}
    expect(JSON.parse(outputsOf(result)['failed-targets'] ?? '')).toMatchObject([{script: 'smoke'}])
  })

  test('have a revision that `deploy` takes: CodeDeploy gives the AppSpec back by its hash', () => {
    expect(JSON.parse(outputsOf(ecsRolledBack).revision ?? '')).toEqual({type: 'appspec', sha256: '0123456789abcdef'.repeat(4)})
    expect(toResultJson(ecsRolledBack)).toMatchObject({
      revision: {type: 'appspec'},
      deployments: [{targets: [{traffic: {newPercent: 100}}]}, {}]
    })
  })
})
