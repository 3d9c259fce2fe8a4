import {expect, test} from '@jest/globals'
import {rehearsalTarget} from '../../src/operations/rehearsal-target.ts'

const defaults = {applicationName: 'v2', deploymentGroupName: 'rehearsal'}
const setupWith = (kept: Readonly<Record<string, readonly string[]>>) => ({
  applications: () => Promise.resolve(Object.keys(kept)),
  groups: (name: string) => Promise.resolve(kept[name] ?? [])
})

test.each([
  ['what the root has is deployed over, whatever the directory is called', {root: 'r'}, {v1: ['rehearsal']}, 'v1', 'rehearsal', 1],
  ['its group too', {root: 'r'}, {v1: ['production']}, 'v1', 'production', 2],
  ['what is named goes before', {root: 'r', applicationName: 'shop', deploymentGroupName: 'g'}, {v1: ['rehearsal']}, 'shop', 'g', 0],
  ['the usual one of several', {root: 'r'}, {v1: ['rehearsal'], v2: ['rehearsal']}, 'v2', 'rehearsal', 0],
  ['a root of nothing', {root: 'r'}, {}, 'v2', 'rehearsal', 0],
  ['a root that is not kept', {}, {v1: ['rehearsal']}, 'v2', 'rehearsal', 0]
])('a rehearsal in the root of an earlier one: %s', async (_, options, kept, applicationName, deploymentGroupName, notices) => {
  const events: unknown[] = []
  const target = await rehearsalTarget(options, defaults, setupWith(kept), event => void events.push(event))
  expect(target).toEqual({applicationName, deploymentGroupName})
  expect(events).toHaveLength(notices)
})

test('which of several is to be named', async () => {
  const target = rehearsalTarget({root: 'r'}, defaults, setupWith({v1: ['rehearsal'], shop: ['rehearsal']}), () => undefined)
  await expect(target).rejects.toMatchObject({
    code: 'usage',
    input: 'application-name',
    message: expect.stringContaining('v1, shop') as unknown
  })
})
