import {expect, test} from '@jest/globals'
import {isUnfinishedBundle, unfinishedFile, unfinishedOf, unnamedBundle} from '../../src/bundle/unfinished-file.ts'

const digest = '0f'.repeat(32)

test.each([unnamedBundle, `${digest}.zip`, `${digest}.tgz`, `${digest}.tar`])('what was left of %s is known again', name => {
  expect(unfinishedOf(unfinishedFile(name))).toBe(name)
  expect(isUnfinishedBundle(unfinishedFile(name))).toBe(true)
})

test.each([
  'bundle',
  'bundle.part',
  'bundle.0123456789AB.part',
  'my.bundle.0123456789ab.part',
  `${digest}.zip`,
  'bundle.0123456789ab.part.txt'
])('a file of the user named %s is none of ours', name => {
  expect(isUnfinishedBundle(name)).toBe(false)
})

test('no two unfinished files have one name', () => {
  expect(unfinishedFile('a')).not.toBe(unfinishedFile('a'))
})
