import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {outcomes, type DeployResult, type Outcome} from '../../src/operations/result.ts'
import {exitStatus} from '../../src/report/exit-status.ts'
import {consoleReporter} from '../../src/report/console-reporter.ts'
import {describeEvent} from '../../src/report/describe-event.ts'
import {annotationSourcesOf, planAnnotations} from '../../src/report/github/annotations.ts'
import {renderSummary} from '../../src/report/github/summary.ts'
import {workflowLog} from '../../src/report/github/workflow-log.ts'
import {describeOutcome, describeVerdict, rollbackStory, toneOf} from '../../src/report/outcome-text.ts'
import type {Paint} from '../../src/report/paint.ts'
import {rolledBack, snapshot, succeeded, without} from './samples.ts'

const failed: DeployResult = {
  ...succeeded,
  deploymentStatus: 'Failed',
  errorCode: 'HEALTH_CONSTRAINTS',
  overview: {pending: 0, inProgress: 0, succeeded: 1, failed: 1, skipped: 1, ready: 0}
}
const markTone: Paint = (tone, text) => `${tone}:${text}`
const running = {
  ...succeeded,
  deploymentStatus: 'InProgress',
  overview: {pending: 2, inProgress: 1, succeeded: 1, failed: 0, skipped: 0, ready: 0}
}
const neverCreated = without(succeeded, 'deploymentId', 'overview')

describe('the outcome in one sentence', () => {
  test.each<[Outcome, Omit<DeployResult, 'outcome'>, string]>([
    ['succeeded', succeeded, 'Deployment d-1 succeeded on all 3 targets'],
    ['failed', failed, 'Deployment d-1 failed: 1 target of 3 succeeded, 1 failed, 1 skipped (HEALTH_CONSTRAINTS)'],
    [
      'stopped',
      {...failed, deploymentStatus: 'Stopped', errorCode: 'MANUAL_STOP'},
      'Deployment d-1 was stopped: 1 target of 3 succeeded, 1 failed, 1 skipped (MANUAL_STOP)'
    ],
    [
      'failed',
      {...succeeded, errorMessage: 'the hosts took it, but `deploy` would refuse it: one error in the AppSpec or the bundle'},
      'The run failed although deployment d-1 succeeded on all 3 targets: the hosts took it, but `deploy` would refuse it: one error in the AppSpec or the bundle'
    ],
    ['rolled-back', rolledBack, 'Deployment d-1 failed and was rolled back by d-2'],
    ['rolled-back', {...rolledBack, deploymentStatus: 'Stopped'}, 'Deployment d-1 was stopped and was rolled back by d-2'],
    [
      'rollback-failed',
      {...rolledBack, rollbackStatus: 'Failed'},
      'Deployment d-1 failed, and its rollback d-2 did not succeed either (Failed)'
    ],
    ['timed-out', running, 'Deployment d-1 did not end in time; its last known status is InProgress: 1 target of 4 succeeded'],
    [
      'timed-out',
      {...failed, deploymentStatus: 'Stopped'},
      'Deployment d-1 did not end in time and was stopped: 1 target of 3 succeeded, 1 failed, 1 skipped'
    ],
    [
      'timed-out',
      {...failed, deploymentStatus: 'Failed'},
      'Deployment d-1 did not end in time and failed while it was being stopped: 1 target of 3 succeeded, 1 failed, 1 skipped'
    ],
    [
      'timed-out',
      {...rolledBack, deploymentStatus: 'Stopped'},
      'Deployment d-1 did not end in time and was stopped and rolled back by d-2'
    ],
    [
      'timed-out',
      {...rolledBack, deploymentStatus: 'Stopped', rollbackStatus: 'Failed'},
      'Deployment d-1 did not end in time and was stopped; its rollback d-2 did not succeed (Failed)'
    ],
    [
      'timed-out',
      {...without(rolledBack, 'rollbackStatus'), deploymentStatus: 'Stopped'},
      'Deployment d-1 did not end in time and was stopped; its rollback d-2 was not seen to end'
    ],
    ['timed-out', neverCreated, 'Not deployed: production was not free in time'],
    ['cancelled', running, 'The run was cancelled; the last known status of deployment d-1 is InProgress'],
    ['cancelled', neverCreated, 'The run was cancelled before a deployment was created'],
    ['superseded', neverCreated, 'Not deployed: a newer run already deployed to production'],
    ['skipped', neverCreated, 'Skipped: nothing was deployed to production'],
    [
      'skipped',
      {...neverCreated, request: {applicationName: 'web', deploymentGroupName: 'production', description: ''}},
      'Dry run: nothing was deployed to production'
    ],
    ['left-running', running, 'Deployment d-1 was left running; its last known status is InProgress'],
    ['unknown', running, 'How deployment d-1 ended is not known; its last known status is InProgress']
  ])('%s', (outcome, result, expected) => {
    expect(describeOutcome({...result, outcome})).toBe(expected)
  })
})

test('a step that leaves a deployment behind fails with how to go on with it', () => {
  const errorMessage = 'the deployment goes on. To take it up again: …'
  for (const outcome of ['unknown', 'timed-out', 'left-running'] as const)
    expect(describeVerdict({...running, outcome, errorMessage})).toBe(`${describeOutcome({...running, outcome})}\n${errorMessage}`)
  expect(describeVerdict({...failed, outcome: 'failed'})).toBe(describeOutcome({...failed, outcome: 'failed'}))
})

test('only a success looks good, and only a success and a skip that was asked for exit with 0', () => {
  expect(outcomes.filter(outcome => toneOf({outcome}) === 'good')).toEqual(['succeeded'])
  expect(outcomes.filter(outcome => exitStatus({outcome}) === 0)).toEqual(['succeeded', 'superseded', 'skipped'])
  expect(exitStatus({outcome: 'left-running', reached: 'ready'})).toBe(0)
  expect(outcomes.filter(outcome => exitStatus({outcome, isStopped: false}) === 0)).toEqual([])
  expect(exitStatus({outcome: 'stopped', isStopped: true})).toBe(0)
  expect(exitStatus({outcome: 'cancelled'})).toBe(130)
})

test('a stop looks as its exit status is: good when it stopped, bad when the deployment had ended, even well', () => {
  for (const outcome of outcomes) {
    for (const isStopped of [true, false]) {
      expect([outcome, isStopped, toneOf({outcome, isStopped})]).toEqual([outcome, isStopped, isStopped ? 'good' : 'bad'])
      expect(exitStatus({outcome, isStopped}) === 0).toBe(isStopped)
    }
  }
  const stopped = {...succeeded, outcome: 'stopped', deploymentStatus: 'Stopped', isStopped: true} as const
  const tooLate = {...succeeded, isStopped: false} as const
  expect(renderSummary(stopped)).toContain('## ✅ Deployment d-1 was stopped')
  expect(renderSummary(tooLate)).toContain('## ❌ Deployment d-1 had ended before it could be stopped: Succeeded')
  expect(describeEvent({type: 'ended', result: stopped}, {paint: markTone})).toContain('good:Deployment d-1 was stopped')
  expect(describeEvent({type: 'ended', result: tooLate}, {paint: markTone})).toContain('bad:Deployment d-1 had ended')
})

test('nothing is an error of a deployment that was stopped on request: no annotation and no row', () => {
  const stopped = {...failed, outcome: 'stopped', deploymentStatus: 'Stopped', failures: rolledBack.failures, isStopped: true} as const
  expect(planAnnotations(annotationSourcesOf(stopped)).filter(({level}) => level === 'error')).toEqual([])
  expect(renderSummary(stopped)).not.toContain('| Error |')
  expect(planAnnotations(annotationSourcesOf({...stopped, isStopped: false}))).not.toEqual([])
  expect(renderSummary({...stopped, isStopped: false})).toContain('| Error |')
})

test('the documentation has every outcome, and the colour that its exit status gives the step', () => {
  const page = readFileSync(new URL('../../docs/outcomes.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (green|red)/gm)].map(([, outcome, colour]) => [outcome, colour])
  expect(rows.sort()).toEqual(outcomes.map(outcome => [outcome, exitStatus({outcome}) === 0 ? 'green' : 'red']).sort())
})

test('a rollback that goes on after a cancel is named by the annotation and by the log, and how to take it up again', () => {
  const errorMessage = 'hosts failed. the run was cancelled; the rollback d-2 goes on. To take it up again: …'
  const result: DeployResult = {...without(rolledBack, 'rollbackStatus'), outcome: 'cancelled', errorMessage}
  expect(result.failures).not.toEqual([])
  expect(describeVerdict(result)).toBe(`${describeOutcome(result)}\n${errorMessage}`)
  for (const log of [consoleReporter, workflowLog]) {
    const lines: string[] = []
    log({write: line => lines.push(line), stopToken: () => 'TOKEN'})({type: 'ended', result})
    expect(lines).toContain(errorMessage)
  }
  expect(describeVerdict({...without(result, 'rollbackDeploymentId'), outcome: 'cancelled'})).not.toContain(errorMessage)
})

describe('the story of a rollback', () => {
  test('is absent when there was none', () => expect(rollbackStory(failed)).toBeUndefined())
  test.each([
    ['Succeeded', 'it restored s3://releases/web/fedcba9876543210.tgz'],
    ['Failed', 'it has not restored s3://releases/web/fedcba9876543210.tgz; the targets may run either revision'],
    [undefined, 'whether it restored s3://releases/web/fedcba9876543210.tgz is not known']
  ])('that is %s', (rollbackStatus, expected) => {
    expect(rollbackStory({...without(rolledBack, 'rollbackStatus'), ...(rollbackStatus !== undefined && {rollbackStatus})})).toBe(
      `d-1 failed; CodeDeploy rolled back with d-2 (${rollbackStatus ?? 'status unknown'}): ${expected}`
    )
  })
  test.each([
    ['Succeeded', 'the traffic is back where it was'],
    ['Failed', 'the traffic may not be back where it was'],
    [undefined, 'whether the traffic is back where it was is not known']
  ])(
    'of the first deployment to a function named the very revision that was stopped as the one restored (%s)',
    (rollbackStatus, expected) => {
      const revision = {type: 'appspec', sha256: '0123456789abcdef'.repeat(4)} as const
      const first = {
        ...without(rolledBack, 'rollbackStatus', 'previousRevision'),
        ...(rollbackStatus !== undefined && {rollbackStatus}),
        computePlatform: 'Lambda',
        revision,
        snapshots: [snapshot, {...snapshot, id: 'd-2', revision}]
      }
      expect(rollbackStory(first)).toBe(`d-1 failed; CodeDeploy rolled back with d-2 (${rollbackStatus ?? 'status unknown'}): ${expected}`)
      // Hosts get the revision installed once more.
      expect(rollbackStory({...first, computePlatform: 'Server'})).toContain('AppSpec 0123456789ab')
    }
  )
  test('says "the previous revision" when it is not known', () => {
    expect(rollbackStory({...without(rolledBack, 'previousRevision'), snapshots: [snapshot]})).toContain(
      'it restored the previous revision'
    )
  })
})
