import {expect, test} from '@jest/globals'
import type {BranchOptions} from '../../src/operations/options.ts'
import {requireNoBranch} from '../../src/operations/require-no-branch.ts'
import {errorOf} from '../support/error-of.ts'

test.each<[BranchOptions, string]>([
  [{branchConfig: 'branches.yml'}, 'branch-config'],
  [{branch: 'main'}, 'branch'],
  [{configName: 'pull-request'}, 'config-name'],
  [{pullRequestNumber: 7}, 'pull-request-number'],
  [{onUnmatchedBranch: 'fail'}, 'on-unmatched-branch']
])('%j says nothing where the group is named, and is refused', (options, input) => {
  expect(errorOf(() => requireNoBranch(options))).toMatchObject({code: 'usage', input})
})

test('a group that is named by itself is not refused', () => {
  expect(() => requireNoBranch({})).not.toThrow()
})
