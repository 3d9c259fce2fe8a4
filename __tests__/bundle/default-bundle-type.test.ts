import {expect, test} from '@jest/globals'
import {defaultBundleType} from '../../src/bundle/default-bundle-type.ts'

test.each([
  ['linux', undefined, 'tgz'],
  ['linux', 'zip', 'zip'],
  ['linux', 'tar', 'tar'],
  ['windows', undefined, 'zip'],
  ['windows', 'zip', 'zip']
] as const)('%s, asked for %s: %s', (os, requested, type) => {
  expect(defaultBundleType(os, requested)).toBe(type)
})

test.each(['tar', 'tgz'] as const)('%s for windows is an error: the agent there takes zip only', type => {
  expect(() => defaultBundleType('windows', type)).toThrow(expect.objectContaining({code: 'usage', input: 'bundle-type'}))
})
