import {describe, expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import {consoleReporter} from '../../src/report/console-reporter.ts'
import {workflowLog} from '../../src/report/github/workflow-log.ts'
import {expectGolden} from './golden.ts'
import {failingRun, failure, revision, rolledBack, succeeded, without} from './samples.ts'

function tell(events: readonly OperationEvent[], colour = false): string {
  const lines: string[] = []
  const report = consoleReporter({write: line => lines.push(line), colour})
  for (const event of events) report(event)
  return `${lines.join('\n')}\n`
}

test('a failing run reads like this', () => {
  expectGolden('console.out', tell(failingRun))
})

test('a failing run in colours reads like this', () => {
  expectGolden('console-colour.out', tell(failingRun, true).replaceAll('\u001b', '␛'))
})

test('plain lines hold no escape sequence, whatever hosts wrote', () => {
  expect(tell(failingRun)).not.toContain('\u001b')
})

test('colours are only ours', () => {
  const hostile = {...failure, summary: '\u001b[2J', message: '\u001b]0;x\u0007', logTail: '\u001b[5mblink\u009b5m', remedy: 'r\u0007'}
  const text = tell([{type: 'failure-explained', deploymentId: 'd-1', failure: hostile}], true)
  expect(text.replaceAll('\u001b', '␛').replace(/␛\[(31|33|32|1|2|22|39)m/g, '')).not.toMatch(/␛|(?!\n)\p{Cc}/u)
})

test('a heartbeat with counts told them twice', () => {
  const overview = {pending: 0, inProgress: 1, succeeded: 0, failed: 0, skipped: 0, ready: 0}
  const event = {name: 'AfterAllowTraffic', status: 'InProgress'} as const
  const events: OperationEvent[] = [
    {type: 'overview-changed', deploymentId: 'd-1', overview},
    {type: 'lifecycle-changed', deploymentId: 'd-1', target: 'web:shop', event},
    {type: 'heartbeat', deploymentId: 'd-1', status: 'InProgress', elapsedMs: 62_000, overview}
  ]
  const line = 'd-1: still InProgress after 1 min 02 s (0 of 1 target done): AfterAllowTraffic on web:shop'
  const inWorkflow: string[] = []
  const log = workflowLog({write: each => inWorkflow.push(each), stopToken: () => 'TOKEN'})
  events.forEach(each => log(each))
  expect([tell(events), inWorkflow]).toEqual([`${line}\n`, [line]])
})

describe('the block of a failure', () => {
  test('is written once, also when the result repeats it', () => {
    const text = tell([
      {type: 'failure-explained', deploymentId: 'd-1', failure},
      {type: 'ended', result: rolledBack}
    ])
    expect(text.match(/Failure: /g)).toHaveLength(1)
  })

  test('comes with the result when no event told it', () => {
    expect(tell([{type: 'ended', result: rolledBack}])).toContain('Failure: AfterInstall failed on 1 of 3 targets')
  })

  test('names the place without a code frame when the text is not known', () => {
    const text = tell([{type: 'failure-explained', deploymentId: 'd-1', failure}])
    expect(text).toContain('  at       appspec.yml:8:17\n')
    expect(text).not.toContain('location:  scripts')
  })

  test('says that the script is that of the previous revision', () => {
    const text = tell([
      {type: 'failure-explained', deploymentId: 'd-1', failure: {...failure, event: 'ApplicationStop', revision: 'previous'}}
    ])
    expect(text).toContain('  script   scripts/prepare.sh (of the revision installed before)\n')
  })

  test('names ten targets at most', () => {
    const targets = Array.from({length: 12}, (_, index) => `i-${index}`)
    const text = tell([{type: 'failure-explained', deploymentId: 'd-1', failure: {...failure, targets, targetCount: 20}}])
    expect(text).toContain('i-9 and 2 more (12 of 20)\n')
  })

  test('leaves out what is empty', () => {
    const bare = {...without(failure, 'event', 'script', 'location'), targets: [], message: '', logTail: ''}
    expect(tell([{type: 'failure-explained', deploymentId: 'd-1', failure: bare}])).toBe(
      'Failure: AfterInstall failed on 1 of 3 targets: scripts/prepare.sh failed\n  code     ScriptFailed\n  to do    Run the script by hand with the same user and environment; its exit status must be 0.\n\n'
    )
  })
})

describe('the end', () => {
  test('of a success is one line', () => {
    expect(tell([{type: 'ended', result: succeeded}])).toBe('Deployment d-1 succeeded on all 3 targets, after 12.3 s\n')
  })

  test('of a failure without an explanation says what the service said, and where to look', () => {
    const result = {...without(succeeded, 'overview'), outcome: 'failed' as const, errorCode: 'TIMEOUT', errorMessage: 'Too slow.'}
    expect(tell([{type: 'ended', result}])).toBe(
      `Too slow.\n${succeeded.deploymentUrl ?? ''}\nDeployment d-1 failed (TIMEOUT), after 12.3 s\n`
    )
  })
})

test('live progress is replaced as it goes and erased before a line is written', () => {
  const told: string[] = []
  const report = consoleReporter({write: line => told.push(`line ${line}`), showProgress: line => told.push(`live ${line}`)})
  const events: OperationEvent[] = [
    {type: 'upload-progressed', sentBytes: 1_000},
    {type: 'upload-progressed', sentBytes: 2_000},
    {type: 'uploaded', revision, size: 2_000, elapsedMs: 5},
    {type: 'lifecycle-changed', deploymentId: 'd-1', target: 'i-1', event: {name: 'Install', status: 'InProgress'}},
    {type: 'overview-changed', deploymentId: 'd-1', overview: {pending: 1, inProgress: 1, succeeded: 0, failed: 1, skipped: 0, ready: 0}},
    {type: 'notice', message: 'n'}
  ]
  for (const event of events) report(event)
  expect(told).toEqual([
    'live Uploading: 1.0 kB',
    'live Uploading: 2.0 kB',
    'live ',
    'line Uploaded 2.0 kB to s3://releases/web/0123456789abcdef.tgz in 5 ms',
    'live Install on i-1',
    'live 1 of 3 targets done, 1 failed, Install on i-1',
    'live ',
    'line n'
  ])
})
