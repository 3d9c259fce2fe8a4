import {expect, test} from '@jest/globals'
import {describeContext, runContext} from '../../src/action/run-context.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const environment = {GITHUB_REPOSITORY: 'octo/shop', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2', GITHUB_SHA: sha, GITHUB_ACTOR: 'mona'}

test('the description says repository, commit and actor', () => {
  expect(describeContext(runContext(environment))).toBe('octo/shop@0123456 by mona')
})

test('the run says whose it is, as far as the runner does', () => {
  expect(runContext(environment).run).toEqual({id: '42', attempt: 2, sha, repository: 'octo/shop'})
  expect(runContext({GITHUB_RUN_ID: '42', GITHUB_SHA: '', GITHUB_REPOSITORY: ''}).run).toEqual({id: '42', attempt: 1})
})

test.each([
  ['octo/shop/.github/workflows/deploy.yml@refs/heads/main', 'octo/shop/deploy.yml'],
  ['octo/shop/.github/workflows/deploy.yml@refs/pull/7/merge', 'octo/shop/deploy.yml'],
  ['', undefined],
  ['octo/shop', undefined]
])('of the workflow %s, the order of runs is that of %s', (GITHUB_WORKFLOW_REF, workflow) => {
  expect(runContext({...environment, GITHUB_WORKFLOW_REF}).run?.workflow).toBe(workflow)
})
