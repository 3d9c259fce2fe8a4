import {expect, test} from '@jest/globals'
import {ignoreRules} from '../../src/bundle/ignore-rules.ts'
import {isUnfinishedBundle, unfinishedFile, unfinishedOf, unfinishedPattern, unnamedBundle} from '../../src/bundle/unfinished-file.ts'

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

test('a pattern leaves out what is unfinished, and no other file', () => {
  const rules = ignoreRules({exclude: [`/${unfinishedPattern('out/app.tgz')}`]})
  expect(rules.excludes(unfinishedFile('out/app.tgz'), false)).toBe(true)
  for (const name of ['out/app.tgz', 'out/app.tgz.not-twelve-x.part', 'app.tgz.0123456789ab.part'])
    expect(rules.excludes(name, false)).toBe(false)
})

test('no two unfinished files have one name', () => {
  expect(unfinishedFile('a')).not.toBe(unfinishedFile('a'))
})
