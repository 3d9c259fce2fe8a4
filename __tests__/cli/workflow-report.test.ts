import {describe, expect, test} from '@jest/globals'
import {WorkflowReport} from '../../src/cli/workflow-report.ts'
import {DeployError} from '../../src/core/errors.ts'
import type {DeployResult, Outcome} from '../../src/operations/result.ts'
import {mixed} from '../report/groups-samples.ts'
import {succeeded, without} from '../report/samples.ts'

const valid = {'agent-1': 'valid', 'agent-1-ruby-3.0': 'valid', 'agent-2': 'valid'} as const

function annotationsOf(tell: (report: WorkflowReport) => void): string[] {
  const lines: string[] = []
  tell(new WorkflowReport(line => lines.push(line)))
  return lines.filter(line => line.startsWith('::error'))
}

describe('--format github', () => {
  test.each<[Outcome, Partial<DeployResult>, string[]]>([
    ['succeeded', {}, []],
    ['skipped', {}, []],
    ['left-running', {reached: 'ready'}, []],
    [
      'timed-out',
      {deploymentStatus: 'InProgress', errorMessage: 'it goes on'},
      ['::error title=CodeDeploy::Deployment d-1 did not end in time; its last known status is InProgress on all 3 targets%0Ait goes on']
    ],
    [
      'unknown',
      {deploymentStatus: 'InProgress', errorMessage: 'it goes on'},
      ['::error title=CodeDeploy::How deployment d-1 ended is not known; its last known status is InProgress%0Ait goes on']
    ]
  ])('a run without failures that ended %s has the annotation of the action', (outcome, facts, expected) => {
    const result = {...succeeded, diagnostics: [], ...facts, outcome}
    expect(annotationsOf(report => report.end(result))).toEqual(expected)
  })

  test('and so has one for several groups', () => {
    const [first] = mixed.groups
    const unknown: DeployResult = {...without(succeeded, 'overview'), outcome: 'unknown', errorMessage: 'it goes on'}
    const groups = [...(first ? [first] : []), {type: 'ended', deploymentGroupName: 'eu', result: unknown} as const]
    const errors = annotationsOf(report => report.endGroups({...mixed, groups, diagnostics: [], outcome: 'unknown', decidedBy: 'eu'}))
    expect(errors).toEqual(['::error title=CodeDeploy::web: 1 of 2 groups succeeded, 1 unknown (eu)%0Aeu: it goes on'])
    expect(
      annotationsOf(report => report.endGroups({...mixed, groups: mixed.groups.slice(0, 1), diagnostics: [], outcome: 'succeeded'}))
    ).toEqual([])
  })

  test('the annotation and the log of an error have no account id', () => {
    const lines: string[] = []
    const report = new WorkflowReport(line => lines.push(line))
    report.observe({type: 'warning', message: 'arn:aws:iam::123456789012:role/x may not'})
    report.fail(
      new DeployError('access-denied', 'arn:aws:iam::123456789012:role/x may not', {hint: 'Allow arn:aws:iam::123456789012:role/x.'})
    )
    expect(lines.join('\n')).toContain('************')
    expect(lines.join('\n')).not.toMatch(/\d{12}/)
  })

  describe('an error that carries findings', () => {
    const span = {start: {line: 7, column: 16, offset: 90}, end: {line: 7, column: 23, offset: 97}}
    const placeholder = {rule: 'fn-placeholder', severity: 'error', message: '<ALIAS> has no value.', file: 'appspec.yml', span} as const
    const error = new DeployError('invalid-appspec', 'appspec.yml:7:16: <ALIAS> has no value', {diagnostics: [placeholder]})
    const annotation = '::error title=fn-placeholder,file=appspec.yml,line=7,col=16,endLine=7,endColumn=22::<ALIAS> has no value.'
    const validation = {file: 'appspec.yml', platform: 'lambda', verdicts: valid, text: ''} as const

    test('that nobody told before is annotated at their line, once', () => {
      expect(annotationsOf(report => report.fail(error))).toEqual([annotation])
    })

    test('that were told before is annotated at their line, once', () => {
      const told = {...validation, diagnostics: [{...placeholder}]}
      const annotations = annotationsOf(report => {
        report.observe({type: 'validated', validation: told})
        report.fail(error)
      })
      expect(annotations).toEqual([annotation])
    })

    test('is no reason to leave out those that were told before', () => {
      const other = {...placeholder, rule: 'lambda-version', message: 'other'}
      const annotations = annotationsOf(report => {
        report.observe({type: 'validated', validation: {...validation, diagnostics: [other]}})
        report.fail(error)
      })
      expect(annotations.map(line => /title=([^,]*)/.exec(line)?.[1])).toEqual(['lambda-version', 'fn-placeholder'])
    })

    test('in an AppSpec that is in no file: no file is named that GitHub could not show, and the words have the place', () => {
      const inline = new DeployError('invalid-appspec', 'no', {diagnostics: [{...placeholder, file: 'appspec-content'}]})
      expect(annotationsOf(report => report.fail(inline))).toEqual([
        '::error title=fn-placeholder::appspec-content:7:16: <ALIAS> has no value.'
      ])
    })
  })
})
