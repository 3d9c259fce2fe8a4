import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {loadUnfinished} from '../../src/action/run-state.ts'
import {StepReport} from '../../src/action/report-step.ts'
import {UnfinishedKeeper} from '../../src/action/unfinished-keeper.ts'
import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {UnfinishedRun} from '../../src/operations/finish-run.ts'
import type {GroupResult} from '../../src/operations/groups-result.ts'
import type {DeployResult, Outcome} from '../../src/operations/result.ts'
import {mixed} from '../report/groups-samples.ts'
import {succeeded} from '../report/samples.ts'
import {readCommandFile} from '../support/runner.ts'

let folder: string
let state: string
let keeper: UnfinishedKeeper
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-keeper-'))
  state = join(folder, 'state')
  writeFileSync(state, '')
  process.env['GITHUB_STATE'] = state
  keeper = new UnfinishedKeeper('stop', 'eu-central-1', new StepReport({}))
})
afterEach(() => {
  delete process.env['GITHUB_STATE']
  rmSync(folder, {recursive: true, force: true})
})

/** What the post step would find if the step was killed now: group, deployment, and how it ended as far as known. */
function kept(): string[] {
  const saved = readCommandFile(state)
  for (const [name, value] of Object.entries(saved)) process.env[`STATE_${name}`] = value
  try {
    const {runs, region} = loadUnfinished()
    if (runs.length > 0) expect(region).toBe('eu-central-1')
    return runs.map(({deploymentGroupName, deploymentId = 'no id', end}: UnfinishedRun) =>
      [deploymentGroupName, deploymentId, ...(end === undefined ? [] : [end])].join(' ')
    )
  } finally {
    for (const name of Object.keys(saved)) Reflect.deleteProperty(process.env, `STATE_${name}`)
  }
}

const creating = (group: string): OperationEvent => ({
  type: 'creating-deployment',
  applicationName: 'web',
  deploymentGroupName: group,
  description: `run=1 attempt=1 id=${group}`,
  group
})
const created = (group: string, deploymentId: string): OperationEvent => ({
  type: 'deployment-created',
  deploymentId,
  applicationName: 'web',
  deploymentGroupName: group,
  group
})
const resultOf = (group: string, outcome: Outcome, deploymentId?: string): DeployResult => ({
  ...succeeded,
  outcome,
  deploymentGroupName: group,
  deploymentId: deploymentId ?? 'd-0'
})
const ended = (group: string, outcome: Outcome): OperationEvent => ({type: 'ended', result: resultOf(group, outcome), group})
const results = (...groups: GroupResult[]) => ({...mixed, groups})
const endedAs = (group: string, outcome: Outcome): GroupResult => ({
  type: 'ended',
  deploymentGroupName: group,
  result: resultOf(group, outcome)
})

describe('of several groups', () => {
  test('every deployment in flight is kept, also one whose id is not known yet', () => {
    keeper.observe(creating('eu'))
    expect(kept()).toEqual(['eu no id'])
    keeper.observe(creating('us'))
    keeper.observe(created('us', 'd-2'))
    expect(kept()).toEqual(['eu no id', 'us d-2'])
    keeper.observe(created('eu', 'd-1'))
    expect(kept()).toEqual(['eu d-1', 'us d-2'])
  })

  test('what ended is not kept any longer, while the others are, and the next is', () => {
    for (const [group, id] of [
      ['eu', 'd-1'],
      ['us', 'd-2']
    ] as const) {
      keeper.observe(creating(group))
      keeper.observe(created(group, id))
    }
    keeper.observe(ended('eu', 'failed'))
    expect(kept()).toEqual(['us d-2'])
    keeper.observe(ended('us', 'succeeded'))
    expect(kept()).toEqual([])
    keeper.observe(creating('asia'))
    expect(kept()).toEqual(['asia no id'])
  })

  test('nothing is left to do when all ended', () => {
    keeper.observe(creating('eu'))
    keeper.settle(results(endedAs('eu', 'succeeded')), false)
    expect([kept(), readCommandFile(state)['settled']]).toEqual([[], 'true'])
  })

  test('a create that was refused has left nothing; the others are kept', () => {
    keeper.observe(creating('eu'))
    keeper.observe(creating('us'))
    const error = new DeployError('access-denied', 'no')
    keeper.observe({
      type: 'group-failed',
      result: {type: 'threw', deploymentGroupName: 'eu', error, durationMs: 0},
      group: 'eu'
    })
    expect(kept()).toEqual(['us no id'])
  })

  test('after a cancel, the stopped ones are seen to their end', () => {
    for (const group of ['eu', 'us', 'asia']) keeper.observe(creating(group))
    keeper.observe(ended('eu', 'cancelled'))
    keeper.settle(
      results(
        endedAs('eu', 'cancelled'),
        {type: 'threw', deploymentGroupName: 'us', error: new TypeError('a bug'), durationMs: 0},
        endedAs('asia', 'succeeded')
      ),
      true
    )
    expect(kept()).toEqual(['eu no id stop-accepted', 'us no id'])
  })

  test('after a cancel before anything was created, nobody waits for what might show', () => {
    keeper.observe(creating('eu'))
    const {deploymentId: _, ...notCreated} = resultOf('eu', 'cancelled')
    keeper.settle(notCreated, true)
    expect(kept()).toEqual(['eu no id not-created'])
  })

  test('what is out of sight is looked at, and not stopped', () => {
    for (const group of ['eu', 'us']) {
      keeper.observe(creating(group))
      keeper.observe(created(group, `d-${group}`))
    }
    keeper.observe(ended('eu', 'unknown'))
    const bug: GroupResult = {type: 'threw', deploymentGroupName: 'us', error: new TypeError('a bug'), durationMs: 0}
    keeper.settle(results(endedAs('eu', 'unknown'), bug), false)
    expect(kept()).toEqual(['eu d-eu out-of-sight', 'us d-us out-of-sight'])
  })

  test('what is out of sight when the step is cancelled is stopped with the rest', () => {
    keeper.observe(creating('eu'))
    keeper.observe(ended('eu', 'unknown'))
    keeper.settle(results(endedAs('eu', 'unknown')), true)
    expect(kept()).toEqual(['eu no id'])
  })
})
