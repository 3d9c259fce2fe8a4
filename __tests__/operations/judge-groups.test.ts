import {expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import {endActive, type JudgedGroup} from '../../src/operations/judge-groups.ts'
import type {PlannedGroups} from '../../src/operations/plan-groups.ts'
import {FakeAws} from '../support/fake-aws.ts'

const stored = {revision: {type: 'appspec', sha256: '0'.repeat(64)}} as const
const judged: readonly JudgedGroup[] = [
  {
    deploymentGroupName: 'pr-7',
    group: undefined,
    wish: {applicationName: 'shop', deploymentGroupName: 'pr-7', description: ''},
    revision: {
      makesNew: true,
      locate: () => Promise.resolve({...stored, isStored: false}),
      store: () => Promise.resolve(stored)
    }
  }
]

test.each([
  [true, 0],
  [false, 1]
])('whether a group is being deployed to is asked unless it is yet to be created (%j)', async (isMissing, asked) => {
  const aws = new FakeAws()
  let count = 0
  const deployments = async function* (): AsyncGenerator<string> {
    count += 1
    yield* await Promise.resolve([])
  }
  const planned: PlannedGroups = {
    groups: [undefined],
    isMissing: () => isMissing,
    isToChange: () => false,
    isToMove: () => false,
    settle: () => Promise.resolve(undefined),
    changeOf: () => undefined
  }
  const events: OperationEvent[] = []
  const observe = (event: OperationEvent): void => void events.push(event)
  const ports = {...aws.ports, codedeploy: {...aws.codedeploy, deployments}}
  const options = {applicationName: 'shop', onActiveDeployment: 'skip'} as const
  expect(await endActive(judged, options, planned, ports, {all: observe, of: () => observe})).toEqual(judged)
  expect([count, events]).toEqual([asked, []])
})
