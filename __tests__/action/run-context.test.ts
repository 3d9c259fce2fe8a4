import {describe, expect, test} from '@jest/globals'
import {commitOfEvent, describeContext, runContext} from '../../src/action/run-context.ts'
import {errorOf} from '../support/error-of.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const head = 'fedcba9876543210fedcba9876543210fedcba98'
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

describe('commitOfEvent', () => {
  const context = runContext(environment)

  test('a push deploys the commit of the event', () => {
    expect(commitOfEvent(context, {})).toEqual({repository: 'octo/shop', commitId: sha})
  })

  test('a pull request deploys its head, not the merge commit', () => {
    expect(commitOfEvent(context, {pull_request: {number: 7, head: {sha: head, repo: {full_name: 'octo/shop'}}}})).toEqual({
      repository: 'octo/shop',
      commitId: head
    })
  })

  test.each([{full_name: 'stranger/shop'}, null])('a pull request from a fork is refused: %j', repo => {
    expect(() => commitOfEvent(context, {pull_request: {number: 7, head: {sha: head, repo}}})).toThrow(/fork/)
  })

  test('a pull request without its head is not taken for a push', () => {
    const pullRequest = runContext({...environment, GITHUB_EVENT_NAME: 'pull_request_target'})
    expect(errorOf(() => commitOfEvent(pullRequest, {}))).toMatchObject({code: 'usage', input: 'github-commit-id'})
  })

  test('an event without a commit asks for one', () => {
    expect(errorOf(() => commitOfEvent(runContext({GITHUB_REPOSITORY: 'octo/shop'}), {}))).toMatchObject({input: 'github-commit-id'})
  })
})
