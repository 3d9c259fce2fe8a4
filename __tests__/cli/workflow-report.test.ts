import {describe, expect, test} from '@jest/globals'
import {WorkflowReport} from '../../src/cli/workflow-report.ts'
import type {DeployResult, Outcome} from '../../src/operations/result.ts'
import {mixed} from '../report/groups-samples.ts'
import {succeeded, without} from '../report/samples.ts'

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
})
