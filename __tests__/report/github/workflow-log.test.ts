import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {AppSpecValidation} from '../../../src/appspec/validate.ts'
import type {Diagnostic} from '../../../src/core/diagnostic.ts'
import type {OperationEvent} from '../../../src/operations/events.ts'
import {inertLine, quotedLine} from '../../../src/report/github/inert-line.ts'
import {workflowLog} from '../../../src/report/github/workflow-log.ts'
import {expectGolden} from '../golden.ts'
import {failingRun, failure, lifecycleEvent, revision, rolledBack, span} from '../samples.ts'
import {commandsOf} from './runner.ts'

function log(events: readonly OperationEvent[]): string {
  const lines: string[] = []
  let tokens = 0
  const report = workflowLog({write: line => lines.push(line), stopToken: () => `token${++tokens}`})
  for (const event of events) report(event)
  return `${lines.join('\n')}\n`
}

function output(target: string, line: string): OperationEvent {
  return {type: 'hook-output', deploymentId: 'd-1', target, lifecycleEvent: 'AfterInstall', script: 'scripts/a.sh', stream: 'stdout', line}
}
function final(target: string, to = 'Succeeded'): OperationEvent {
  return {type: 'target-changed', deploymentId: 'd-1', target, from: 'InProgress', to}
}

test('a failing run reads like this', () => {
  expectGolden('workflow-log.out', log(failingRun))
})

test('text of instances that run side by side is kept apart, one group after the other', () => {
  const text = log([output('i-1', 'one'), output('i-2', 'two'), output('i-1', 'three'), final('i-2'), final('i-1')])
  expect(commandsOf(text).map(({name}) => name.replace(/^token\d+$/, 'resume'))).toEqual([
    ...['group', 'stop-commands', 'resume', 'endgroup'],
    ...['group', 'stop-commands', 'resume', 'endgroup']
  ])
  expect(text.indexOf('| AfterInstall scripts/a.sh: two')).toBeLessThan(text.indexOf('| AfterInstall scripts/a.sh: one'))
  expect(text).toContain('| AfterInstall scripts/a.sh: one\n| AfterInstall scripts/a.sh: three\n')
})

test('an instance that never became final has its group when the deployment is finished', () => {
  const text = log([output('i-1', 'half way'), {type: 'finished', deploymentId: 'd-1', status: 'Stopped'}])
  expect(text).toContain('::group::i-1  not finished')
  expect(text).toContain('half way')
})

test('what a hook printed too much of is dropped from its beginning, and counted', () => {
  const text = log([...Array.from({length: 600}, (_, i) => output('i-1', `line ${i}`)), final('i-1')])
  expect(text).not.toContain(': line 99\n')
  expect(text).toContain('| (100 earlier lines left out)\n')
  expect(text).toContain(': line 599\n')
})

test('a large deployment has groups for 100 instances and for every failed one', () => {
  const names = Array.from({length: 150}, (_, i) => `i-${i}`)
  const instance = (name: string, status: string): OperationEvent[] => [
    {type: 'lifecycle-changed', deploymentId: 'd-1', target: name, event: lifecycleEvent('Install', status, 0, 1)},
    final(name, status)
  ]
  const text = log([
    ...names.flatMap(name => instance(name, 'Succeeded')),
    ...instance('i-bad', 'Failed'),
    {type: 'ended', result: rolledBack}
  ])
  expect(text.match(/^::group::/gm)).toHaveLength(101)
  expect(text).toContain('::group::i-bad')
  expect(text).toContain('50 more targets without a group of their own')
})

test('of many findings all are told: the first hundred with their lines, the others on one each', () => {
  const diagnostics = Array.from({length: 250}, (_, i): Diagnostic => {
    const place = {start: {line: i + 1, column: 1, offset: 0}, end: {line: i + 1, column: 2, offset: 1}}
    return {rule: 'x', severity: 'error', message: `::error::wrong ${i}.`, hint: 'mend it', file: 'appspec.yml', span: place}
  })
  const validation = {file: 'appspec.yml', platform: 'server', text: 'a\n'.repeat(250), diagnostics} as unknown as AppSpecValidation
  const text = log([{type: 'validated', validation}])
  for (const {message} of diagnostics) expect(text).toContain(`error: ${message} [x]\n`)
  expect(text).toContain('150 more findings, a line each:')
  expect(text.match(/help: mend it/g)).toHaveLength(100)
  expect(commandsOf(text).map(({name}) => name)).not.toContain('error')
})

test('a failure is told once, also when the result repeats it', () => {
  const text = log([
    {type: 'failure-explained', deploymentId: 'd-1', failure},
    {type: 'ended', result: rolledBack}
  ])
  expect(text.match(/Failure: /g)).toHaveLength(1)
})

test('a write that throws in the middle of a quotation still resumes commands', () => {
  const lines: string[] = []
  const report = workflowLog({
    stopToken: () => 'token',
    write: line => {
      lines.push(line)
      if (line.includes('poison')) throw new Error('EPIPE')
    }
  })
  report(output('i-1', 'poison'))
  expect(() => report(final('i-1'))).toThrow('EPIPE')
  expect(lines.slice(-2)).toEqual(['::token::', '::endgroup::'])
})

describe('a line is made inert', () => {
  test.each([
    ['a new command', '::error::pwned', '| ::error::pwned'],
    ['a new command behind white space', '\u00a0\t ::error::pwned', '| \u00a0\t ::error::pwned'],
    ['a new command behind a character without weight', '\u200b::error::pwned', '| \u200b::error::pwned'],
    ['an old command', '##[error]pwned', '## [error]pwned'],
    ['an old command in the middle', 'x ##[group]y ###[z]', 'x ## [group]y ### [z]'],
    ['an old command with a soft hyphen in it', '#\u00ad#\u200b[error]x', '## [error]x'],
    ['a command behind a carriage return', 'a\r::error::x', 'a ::error::x'],
    ['a resume token', '::token::', '| ::token::'],
    ['an ordinary line', '  i-0001  AfterInstall', '  i-0001  AfterInstall'],
    ['colons elsewhere', 'Foo::bar::baz', 'Foo::bar::baz']
  ])('%s', (_reason, text, expected) => {
    expect(inertLine(text)).toBe(expected)
    expect(commandsOf(inertLine(text))).toEqual([])
    expect(commandsOf(quotedLine(text))).toEqual([])
  })
})

/** Texts a hostile host would try, and anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        'error',
        'group',
        'endgroup',
        'stop-commands',
        'token1',
        '::token1::',
        '::error::x',
        '##[error]x',
        '::stop-commands::mine'
      ),
      fc.constantFrom(
        '\n',
        '\r',
        '\u2028',
        ' ',
        '\t',
        '\u00a0',
        '\u3000',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '\u0000',
        '\u001b[0m',
        '\u001b]0;',
        '\u0007',
        '\u034f',
        '%0A',
        '%25',
        '\u061c'
      ),
      fc.string({unit: 'binary', maxLength: 3})
    ),
    {maxLength: 12}
  )
  .map(parts => parts.join(''))

describe('no untrusted text issues a workflow command', () => {
  test('in a single line', () => {
    fc.assert(
      fc.property(hostile, text => {
        for (const line of [inertLine(text), quotedLine(text)]) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(commandsOf(line)).toEqual([])
        }
      }),
      {numRuns: 2_000}
    )
  })

  test('wherever it comes from in a run', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const status = other === '' ? 'Failed' : other
        const diagnostics = {errorCode: text, scriptName: other, message: text, logTail: `${text}\n${other}`}
        const hostileFailure = {
          ...failure,
          summary: text,
          message: other,
          logTail: text,
          remedy: other,
          code: text,
          script: other,
          targets: [text]
        }
        const validation = {
          file: text,
          platform: 'server' as const,
          verdicts: {'agent-1': 'invalid', 'agent-1-ruby-3.0': 'invalid', 'agent-2': 'invalid'} as const,
          diagnostics: [{rule: other, severity: 'error' as const, message: text, hint: other, file: text, span: span(1, 1, 2)}],
          text: `${text}\n${other}`
        }
        const events: OperationEvent[] = [
          {type: 'validated', validation},
          {type: 'local-started', endpoint: text, directory: other, instances: [text]},
          {
            type: 'deployment-created',
            deploymentId: text,
            applicationName: other,
            deploymentGroupName: text,
            deploymentUrl: other,
            revision
          },
          {type: 'status-changed', deploymentId: text, to: other},
          {type: 'unknown-status', deploymentId: text, status: other},
          {...(output(text, other) as Extract<OperationEvent, {type: 'hook-output'}>), lifecycleEvent: text, script: other},
          {type: 'lifecycle-changed', deploymentId: 'd-1', target: text, event: {...lifecycleEvent(other, 'Failed', 0, 1), diagnostics}},
          {type: 'target-changed', deploymentId: 'd-1', target: text, to: status},
          {type: 'poll-failed', deploymentId: text, reason: other, retryInMs: 1},
          {type: 'heartbeat', deploymentId: text, status: other, elapsedMs: 1},
          {type: 'notice', message: text},
          {type: 'warning', message: other, hint: text},
          {type: 'finished', deploymentId: 'd-1', status: text, errorCode: other, errorMessage: text},
          {type: 'failure-explained', deploymentId: 'd-1', failure: hostileFailure},
          {
            type: 'ended',
            result: {...rolledBack, deploymentId: text, rollbackDeploymentId: other, errorMessage: text, failures: [hostileFailure]}
          }
        ]
        const names = commandsOf(log(events)).map(({name}) => name)
        let open: string | undefined
        for (const name of names) {
          // Between `stop-commands` and its own token nothing else is executed, and all else is a group of ours.
          if (open !== undefined) expect(name).toMatch(/^token\d+$/)
          else expect(['group', 'endgroup', 'stop-commands']).toContain(name)
          open = name === 'stop-commands' ? name : undefined
        }
        expect(open).toBeUndefined()
        expect(names.filter(name => name === 'group')).toHaveLength(names.filter(name => name === 'endgroup').length)
        expect(names.filter(name => name === 'group').length).toBeLessThanOrEqual(3)
      }),
      {numRuns: 300}
    )
  })
})
