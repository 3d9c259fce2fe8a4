import {describe, expect, test} from '@jest/globals'
import type {Diagnostic, Severity} from '../../../src/core/diagnostic.ts'
import {planAnnotations} from '../../../src/report/github/annotations.ts'
import {diagnostics, failure, span, without} from '../samples.ts'

function findings(amount: number, severity: Severity, rule: (index: number) => string): Diagnostic[] {
  return Array.from({length: amount}, (_, index) => ({
    rule: rule(index),
    severity,
    message: `finding ${index}`,
    file: 'appspec.yml',
    span: span(index + 1, 3, 4)
  }))
}

test('failures and findings become annotations with their place, errors first', () => {
  const [first, ...rest] = planAnnotations({diagnostics, failures: [failure], warnings: [{message: 'Slow.', hint: 'Wait.'}]})
  expect(first).toEqual({
    level: 'error',
    title: 'AfterInstall: ScriptFailed',
    message: [
      'AfterInstall failed on 1 of 3 targets: scripts/prepare.sh failed',
      'Script at specified location: scripts/prepare.sh failed with exit code 3',
      'Run the script by hand with the same user and environment; its exit status must be 0.',
      '',
      'LifecycleEvent - AfterInstall',
      'Script - scripts/prepare.sh',
      '[stdout]migrating',
      '[stderr]no such table: users'
    ].join('\n'),
    file: 'appspec.yml',
    startLine: 8,
    startColumn: 17,
    endLine: 8,
    endColumn: 34
  })
  expect(rest.map(({level, title, message}) => [level, title, message])).toEqual([
    ['warning', 'hook-timeout-too-long', 'AfterInstall may run 4000 s.\nKeep it under 3600 s.'],
    ['warning', 'CodeDeploy', 'Slow.\nWait.'],
    ['notice', 'script-not-executable', '"scripts/prepare.sh" has no executable bit; the agent sets it.']
  ])
})

describe('the place', () => {
  const at = (where: Partial<Diagnostic>): object => {
    const [annotation] = planAnnotations({diagnostics: [{rule: 'r', severity: 'error', message: 'm', file: 'a/b.yml', ...where}]})
    return without(annotation ?? {level: '', title: '', message: ''}, 'level', 'title', 'message')
  }
  test('of a finding about the whole file is the file', () => expect(at({})).toEqual({file: 'a/b.yml'}))
  test('of an empty span is one column', () =>
    expect(at({span: span(2, 5, 0)})).toEqual({file: 'a/b.yml', startLine: 2, startColumn: 5, endLine: 2, endColumn: 5}))
  test('of several lines is where they start: the runner removes columns from a range of lines', () =>
    expect(at({span: span(2, 5, 0, 4)})).toEqual({file: 'a/b.yml', startLine: 2, startColumn: 5}))
  test('has forward slashes on Windows too', () => expect(at({file: 'a\\b.yml'})).toEqual({file: 'a/b.yml'}))
})

describe('the budget of a step', () => {
  test('leaves one error for the failure of the step itself', () => {
    expect(planAnnotations({diagnostics: findings(50, 'error', index => `rule-${index}`)})).toHaveLength(9)
    expect(planAnnotations({diagnostics: findings(50, 'warning', index => `rule-${index}`)})).toHaveLength(10)
    expect(planAnnotations({diagnostics: findings(50, 'info', index => `rule-${index}`)})).toHaveLength(10)
  })

  test('is not used to merge what fits', () => {
    expect(planAnnotations({diagnostics: findings(9, 'error', () => 'same')})).toHaveLength(9)
  })

  test('merges findings of one rule, naming the other places', () => {
    const annotations = planAnnotations({diagnostics: findings(12, 'error', index => (index < 11 ? 'same' : 'other'))})
    expect(annotations.map(({title}) => title)).toEqual(['same', 'other'])
    expect(annotations[0]?.startLine).toBe(1)
    expect(annotations[0]?.message).toMatch(/^finding 0\nThe same 10 more times: appspec\.yml:2:3, .*appspec\.yml:11:3$/)
  })

  test('keeps failures before findings, and the last annotation says how many are missing', () => {
    const annotations = planAnnotations({failures: [failure], diagnostics: findings(20, 'error', index => `rule-${index}`)})
    expect(annotations[0]?.title).toBe('AfterInstall: ScriptFailed')
    expect(annotations[8]).toEqual({
      level: 'error',
      title: '13 more findings',
      message: expect.stringMatching(
        /^13 more findings of this level: rule-7, .*rule-19\. The log has more; codedeploy-kit validate --format json has all\.$/
      )
    })
  })

  test('warnings without a rule are never merged with each other', () => {
    const annotations = planAnnotations({warnings: Array.from({length: 11}, (_, index) => ({message: `w${index}`}))})
    expect(annotations).toHaveLength(10)
    expect(annotations[9]?.title).toBe('2 more findings')
  })
})

test('a message has at most 4,000 characters, and its remedy is not what is cut', () => {
  const [annotation] = planAnnotations({failures: [{...failure, logTail: 'x'.repeat(900).concat('\n').repeat(15)}]})
  expect(annotation?.message.length).toBeLessThanOrEqual(4_000)
  expect(annotation?.message).toContain(failure.remedy)
  const [long] = planAnnotations({diagnostics: [{rule: 'r', severity: 'error', message: 'y'.repeat(9_000), file: 'f'}]})
  expect(long?.message).toHaveLength(4_000)
})

test('text from hosts has neither control characters nor old commands', () => {
  const [annotation] = planAnnotations({failures: [{...failure, message: '\u001b[31m##[error]x\u001b[0m', event: 'A\nB'}]})
  expect(annotation?.message).toContain('\n## [error]x\n')
  expect(annotation?.title).toBe('A B: ScriptFailed')
})
