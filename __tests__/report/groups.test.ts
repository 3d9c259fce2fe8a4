import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {groupsOutcome, isSuccess} from '../../src/operations/groups-outcome.ts'
import type {GroupResult, GroupsResult} from '../../src/operations/groups-result.ts'
import {outcomes, type DeployResult, type Outcome} from '../../src/operations/result.ts'
import {consoleReporter} from '../../src/report/console-reporter.ts'
import {exitStatus, groupsExitStatus} from '../../src/report/exit-status.ts'
import {planAnnotations, warningOf} from '../../src/report/github/annotations.ts'
import {groupsAnnotationSources} from '../../src/report/github/groups-annotations.ts'
import {renderGroupsSummary} from '../../src/report/github/groups-summary.ts'
import {workflowLog} from '../../src/report/github/workflow-log.ts'
import {toGroupsJson} from '../../src/report/groups-json.ts'
import {outputsOfGroups} from '../../src/report/groups-outputs.ts'
import {describeGroups, describeGroupsVerdict, groupRow} from '../../src/report/groups-text.ts'
import {expectGolden} from './golden.ts'
import {mixed, mixedRun} from './groups-samples.ts'
import {failure, rolledBack, succeeded} from './samples.ts'

type Reached = NonNullable<DeployResult['reached']>

function ended(outcome: Outcome, reached?: Reached, deploymentGroupName: string = outcome): GroupResult {
  return {
    type: 'ended',
    deploymentGroupName,
    result: {...succeeded, outcome, deploymentGroupName, ...(reached !== undefined && {reached})}
  }
}

const notBegun = (because: 'failed' | 'cancelled'): GroupResult => ({
  type: 'not-started',
  deploymentGroupName: `not-${because}`,
  because,
  reason: ''
})
const threw = (error: unknown): GroupResult => ({
  type: 'threw',
  deploymentGroupName: 'threw',
  error,
  durationMs: 0
})
const result = (groups: readonly GroupResult[]): GroupsResult => ({...mixed, ...groupsOutcome(groups), groups})

describe('one outcome', () => {
  test.each<[string, GroupResult[], Outcome, number]>([
    ['all succeeded', [ended('succeeded'), ended('succeeded')], 'succeeded', 0],
    ['documented skips are no failure', [ended('skipped'), ended('succeeded'), ended('superseded')], 'succeeded', 0],
    ['all skipped', [ended('skipped'), ended('skipped')], 'skipped', 0],
    ['all superseded or skipped', [ended('skipped'), ended('superseded')], 'superseded', 0],
    ['left running as it was asked for', [ended('succeeded'), ended('left-running', 'ready')], 'left-running', 0],
    ['left running otherwise', [ended('succeeded'), ended('left-running')], 'left-running', 1],
    ['one failed', [ended('succeeded'), ended('failed')], 'failed', 1],
    ['a cancel before the turn of the last', [ended('succeeded'), notBegun('cancelled')], 'cancelled', 130],
    ['a failure, and what was not begun for it', [ended('stopped'), notBegun('failed')], 'stopped', 1],
    ['a failure and a cancel', [ended('failed'), ended('cancelled')], 'failed', 1],
    ['AWS refused one', [ended('succeeded'), threw(new DeployError('access-denied', 'no'))], 'failed', 3],
    ['one was cancelled before its create', [threw(new DeployError('cancelled', 'no'))], 'cancelled', 130],
    ['a newer run is to fail one', [threw(new DeployError('superseded', 'no'))], 'failed', 1],
    ['a bug', [threw(new TypeError('no'))], 'failed', 1],
    ['no group', [], 'unknown', 1],
    ['none begun, and nobody knows why', [notBegun('failed')], 'unknown', 1]
  ])('%s', (_, groups, outcome, status) => {
    expect([groupsOutcome(groups).outcome, groupsExitStatus(result(groups))]).toEqual([outcome, status])
    expect([groupsOutcome([...groups].reverse()).outcome, groupsExitStatus(result([...groups].reverse()))]).toEqual([outcome, status])
  })

  test('the worst decides, in this order', () => {
    const order = ['rollback-failed', 'unknown', 'failed', 'timed-out', 'left-running', 'cancelled', 'stopped', 'rolled-back'] as const
    for (const [index, outcome] of order.entries()) {
      const milder = [...order.slice(index), 'succeeded', 'skipped', 'superseded'] as const
      expect(groupsOutcome(milder.toReversed().map(other => ended(other)))).toEqual({outcome, decidedBy: outcome})
    }
  })

  test('what is a success has exit status 0, and nothing else has', () => {
    for (const outcome of outcomes) {
      for (const reached of [undefined, 'created', 'ready', 'traffic-shifted'] as const) {
        const one = {outcome, ...(reached !== undefined && {reached})}
        expect([one, exitStatus(one) === 0]).toEqual([one, isSuccess(one)])
        expect([one, groupsExitStatus(result([ended(outcome, reached)])) === 0]).toEqual([one, isSuccess(one)])
      }
    }
  })
})

describe('two deployments at the same time', () => {
  test('in a terminal', () => {
    const lines: string[] = []
    const report = consoleReporter({write: line => lines.push(line)})
    mixedRun.forEach(event => report(event))
    expectGolden('groups-console.out', `${lines.join('\n')}\n`)
  })

  test('in a workflow', () => {
    const lines: string[] = []
    const report = workflowLog({write: line => lines.push(line), stopToken: () => 'TOKEN'})
    mixedRun.forEach(event => report(event))
    expectGolden('groups-workflow-log.out', `${lines.join('\n')}\n`)
    expect(lines.filter(line => /^\s*::(?!group::|endgroup::|stop-commands::|TOKEN::)/.test(line))).toEqual([])
  })

  test('the end of one group does not end the log of another', () => {
    const lines: string[] = []
    const report = workflowLog({write: line => lines.push(line), stopToken: () => 'TOKEN'})
    mixedRun.forEach(event => report(event))
    expect(lines.filter(line => line.includes('not finished'))).toEqual([])
    expect(lines.filter(line => line.startsWith('::group::'))).toHaveLength(2)
  })

  test('a line takes away the progress of another group before it is written', () => {
    const screen: string[] = []
    const report = consoleReporter({write: line => screen.push(`line ${line}`), showProgress: line => screen.push(`progress ${line}`)})
    const overview = {pending: 1, inProgress: 0, succeeded: 0, failed: 0, skipped: 0, ready: 0}
    const events: readonly OperationEvent[] = [
      {type: 'groups-named', applicationName: 'web', deploymentGroupNames: ['a', 'bb'], maxParallel: 2},
      {type: 'overview-changed', deploymentId: 'd-1', overview, group: 'a'},
      {type: 'notice', message: 'hello', group: 'bb'},
      {type: 'notice', message: 'again', group: 'bb'}
    ]
    events.forEach(event => report(event))
    expect(screen.slice(1)).toEqual(['progress [a]  0 of 1 target done', 'progress ', 'line [bb] hello', 'line [bb] again'])
  })
})

test('the job summary', () => {
  expectGolden('groups-summary.md', renderGroupsSummary(mixed))
})

test('the job summary of several groups did not say which task definitions and versions they got', () => {
  const rowsOf = (...results: readonly Partial<DeployResult>[]): string[] => {
    const groups = results.map((each, index): GroupResult => {
      const name = `group-${index + 1}`
      return {type: 'ended', deploymentGroupName: name, result: {...succeeded, deploymentGroupName: name, ...each}}
    })
    const lines = renderGroupsSummary(result([...groups, threw(new Error('no'))])).split('\n')
    return lines.filter(line => /^\| (Task definition|Version) \|/.test(line))
  }
  expect(rowsOf({taskDefinition: 'web:12'}, {taskDefinition: 'web:12'})).toEqual(['| Task definition | `web:12` |'])
  expect(rowsOf({taskDefinition: 'web:12'}, {taskDefinition: 'web:12'}, {taskDefinition: 'web:13'})).toEqual([
    '| Task definition | `web:12` (`group-1`, `group-2`); `web:13` (`group-3`) |'
  ])
  expect(rowsOf({lambdaCurrentVersion: '1', lambdaTargetVersion: '3'}, {lambdaCurrentVersion: '2', lambdaTargetVersion: '3'})).toEqual([
    '| Version | `3`, before it `1` (`group-1`); `3`, before it `2` (`group-2`) |'
  ])
  expect(rowsOf({})).toEqual([])
})

test('a job summary of many groups stays within its limit', () => {
  const [, europe] = mixed.groups
  if (europe?.type !== 'ended') throw new Error('no europe')
  const groups = Array.from({length: 1_000}, (_, index): GroupResult => ({...europe, deploymentGroupName: `group-${index}`}))
  expect(Buffer.byteLength(renderGroupsSummary({...mixed, groups}, {maxBytes: 64 * 1024}))).toBeLessThanOrEqual(64 * 1024)
})

test('the sentence', () => {
  expect(describeGroups(mixed)).toBe('web: 1 of 4 groups succeeded, 1 rolled-back (europe), 1 failed (america), 1 not started (asia)')
  expect(describeGroups(result([ended('succeeded'), ended('succeeded')]))).toBe('web was deployed to all 2 groups')
})

test('a dry run, or a skip, of all groups looked like a failure', () => {
  const skipped = (name: string, more: Partial<DeployResult>): GroupResult => ({
    type: 'ended',
    deploymentGroupName: name,
    result: {...succeeded, deploymentGroupName: name, outcome: 'skipped', errorMessage: 'no deployment was created', ...more}
  })
  const request = {applicationName: 'web', deploymentGroupName: 'eu', description: 'run=1'}
  const dry = result([skipped('eu', {request}), skipped('us', {request})])
  expect(describeGroups(dry)).toBe('Dry run of web: nothing was deployed to 2 groups')
  expect(renderGroupsSummary(dry)).not.toMatch(/failed|Error/)
  expect(renderGroupsSummary(dry)).toContain('| Duration | Reason |')
  expect(outputsOfGroups(dry)['error-message']).toBeUndefined()
  expect(describeGroups(result([skipped('eu', {}), ended('superseded')]))).toBe('web: 1 skipped (eu), 1 superseded (superseded)')
  expect(describeGroups(result([skipped('eu', {}), ended('succeeded')]))).toBe('web: 1 of 2 groups succeeded, 1 skipped (eu)')
})

test('the sentence that fails a step says how to take up what goes on', () => {
  const group = ended('timed-out')
  if (group.type !== 'ended') throw new Error('it ended')
  const goesOn = {...group, result: {...group.result, errorMessage: 'it goes on. To take it up again: codedeploy-kit wait'}}
  expect(describeGroupsVerdict(result([goesOn, ended('succeeded')]))).toBe(
    'web: 1 of 2 groups succeeded, 1 timed-out (timed-out)\ntimed-out: it goes on. To take it up again: codedeploy-kit wait'
  )
  expect(describeGroupsVerdict(mixed)).toBe(describeGroups(mixed))
})

test('a group that failed by a rule of the run, with no failure of a host, says why in the annotation', () => {
  const byPolicy: GroupResult = {
    type: 'ended',
    deploymentGroupName: 'eu',
    result: {...succeeded, deploymentGroupName: 'eu', outcome: 'failed', errorMessage: '1 of 3 targets failed (`on-partial-failure: fail`)'}
  }
  expect(describeGroupsVerdict(result([byPolicy, ended('succeeded')]))).toBe(
    'web: 1 of 2 groups succeeded, 1 failed (eu)\neu: 1 of 3 targets failed (`on-partial-failure: fail`)'
  )
})

test.each([
  [{failed: 111, succeeded: 889}, 'it failed on 111 of 1,000 targets'],
  [{failed: 0, succeeded: 0}, 'it has no targets'],
  [{failed: 0, succeeded: 1_000}, '']
])('the table says of a group that succeeded with %j: "%s"', (counts, why) => {
  const overview = {pending: 0, inProgress: 0, skipped: 0, ready: 0, ...counts}
  const group = {type: 'ended', deploymentGroupName: 'canary', result: {...succeeded, overview}} as const
  const result: GroupsResult = {...mixed, outcome: 'succeeded', groups: [group]}
  expect(groupRow(group).why).toBe(why)
  expect(renderGroupsSummary(result)).toContain(why)
  expect(outputsOfGroups(result)['error-message']).toBeUndefined()
})

test('the job summary of a dry run has the request for each group', () => {
  const skipped = (name: string): GroupResult => {
    const request = {applicationName: 'web', deploymentGroupName: name, description: 'run=1'}
    return {type: 'ended', deploymentGroupName: name, result: {...succeeded, deploymentGroupName: name, outcome: 'skipped', request}}
  }
  const summary = renderGroupsSummary(result([skipped('eu'), skipped('us')]))
  expect(summary).toContain('### What CreateDeployment would be asked for `us`')
  expect(summary.match(/"deploymentGroupName": "(eu|us)"/g)).toHaveLength(2)
})

describe('the outputs', () => {
  const outputs = outputsOfGroups(mixed)

  test('have one line for each deployment, in the order of the groups', () => {
    expect(outputs).toMatchObject({
      outcome: 'failed',
      'application-name': 'web',
      'deployment-group-name': 'canary\neurope\namerica\nasia',
      'deployment-id': 'd-1\nd-2',
      'deployment-ids': '["d-1","d-2","d-3"]',
      'deployment-status': 'Succeeded\nFailed',
      'rollback-deployment-id': 'd-3',
      'rollback-status': 'Succeeded',
      targets: JSON.stringify({pending: 0, inProgress: 0, succeeded: 4, failed: 1, skipped: 1, ready: 0}),
      's3-version-id': 'v2'
    })
    expect(outputs['error-message']?.split('\n')).toEqual([
      'europe: AfterInstall failed on 1 of 3 targets: scripts/prepare.sh failed',
      'america: arn:aws:iam::************:role/r may not CreateDeployment',
      'asia: not begun after "america", which was no success'
    ])
    expect(JSON.parse(outputs['failed-targets'] ?? '')).toEqual([
      expect.objectContaining({deploymentGroupName: 'europe', target: 'i-0002', code: 'ScriptFailed'})
    ])
  })

  test('have all of it in `result`', () => {
    const groups = JSON.parse(outputs.result ?? '') as object[]
    expect(groups).toEqual([
      expect.objectContaining({deploymentGroupName: 'canary', outcome: 'succeeded', deploymentId: 'd-1', durationMs: 12_300}),
      expect.objectContaining({
        deploymentGroupName: 'europe',
        outcome: 'rolled-back',
        rollbackDeploymentId: 'd-3',
        errorCode: 'HEALTH_CONSTRAINTS'
      }),
      {
        deploymentGroupName: 'america',
        outcome: 'failed',
        reason: 'arn:aws:iam::************:role/r may not CreateDeployment',
        durationMs: 1_500
      },
      {deploymentGroupName: 'asia', outcome: 'not-started', reason: 'not begun after "america", which was no success'}
    ])
  })

  test('hold no account id, whatever the groups say', () => {
    expect(JSON.stringify(outputs)).not.toContain('123456789012')
  })
})

test('the object of --format json', () => {
  const json = toGroupsJson(mixed)
  expect(json).toMatchObject({outcome: 'failed', decidedBy: 'america', deploymentIds: ['d-1', 'd-2', 'd-3'], revision: mixed.revision})
  expect(json.groups).toEqual([
    expect.objectContaining({outcome: 'succeeded', deploymentGroupName: 'canary', targets: succeeded.overview}),
    expect.objectContaining({outcome: 'rolled-back', failures: [expect.objectContaining({code: 'ScriptFailed', line: 8})]}),
    expect.objectContaining({
      outcome: 'failed',
      deploymentGroupName: 'america',
      error: expect.objectContaining({code: 'access-denied'}) as unknown
    }),
    {outcome: 'not-started', deploymentGroupName: 'asia', reason: 'not begun after "america", which was no success'}
  ])
  expect(JSON.stringify(json)).not.toContain('123456789012')
  expect(json.groups.every(group => !('diagnostics' in group) && !('revision' in group))).toBe(true)
})

test('annotations say of which group they are', () => {
  const told = planAnnotations({
    ...groupsAnnotationSources(mixed),
    warnings: [warningOf({type: 'warning', message: 'slow', group: 'asia'}), warningOf({type: 'warning', message: 'slow'})]
  })
  expect(told.map(({level, message}) => [level, message.split('\n')[0]])).toEqual([
    ['error', `europe: ${failure.summary}`],
    ['error', 'america: arn:aws:iam::************:role/r may not CreateDeployment'],
    ['warning', 'AfterInstall may run 4000 s.'],
    ['warning', 'asia: slow'],
    ['warning', 'slow'],
    ['notice', '"scripts/prepare.sh" has no executable bit; the agent sets it.']
  ])
  expect(rolledBack.failures[0]?.summary).toBe(failure.summary)
})
