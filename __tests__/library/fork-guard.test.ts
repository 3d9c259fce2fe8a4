import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {branchOfEvent} from '../../src/library/event-branch.ts'
import {requireNoForkCommit} from '../../src/library/fork-guard.ts'
import type {EventPayload} from '../../src/library/github-event.ts'
import {temporaryFolder} from '../bundle/support/temporary-folder.ts'
import {errorOf} from '../support/error-of.ts'

const id = (digit: string): string => digit.repeat(40)
const [sha, head, merge] = [id('a'), id('b'), id('c')]

function pullRequest(owner: string, more: object = {}): EventPayload {
  const from = {sha: head, ref: 'main', user: {login: owner}, repo: {full_name: `${owner}/shop`}}
  return {pull_request: {number: 7, head: from, merge_commit_sha: merge, merged: false, ...more}}
}

function run(owner: string): EventPayload {
  return {workflow_run: {head_sha: head, head_branch: 'main', head_repository: {full_name: `${owner}/shop`}}}
}

function environment(name: string, payload: EventPayload, ref = 'refs/heads/main'): Record<string, string> {
  const file = join(temporaryFolder(), 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  return {GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'octo/shop', GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_PATH: file}
}

const inPullRequest = 'refs/pull/7/merge'

describe("a fork's commit that an expression of the workflow names is refused as the event's own", () => {
  const guard = (name: string, payload: EventPayload, ref: string, commitId: string): unknown =>
    requireNoForkCommit(environment(name, payload, ref), commitId)

  test.each<[string, string, EventPayload, string, string]>([
    ['github.event.pull_request.head.sha', 'pull_request_target', pullRequest('stranger'), 'refs/heads/main', head],
    ['the same in capitals', 'pull_request_target', pullRequest('stranger'), 'refs/heads/main', head.toUpperCase()],
    ['github.event.pull_request.merge_commit_sha', 'pull_request_target', pullRequest('stranger'), 'refs/heads/main', merge],
    ['github.sha, the merge', 'pull_request', pullRequest('stranger', {merge_commit_sha: null}), inPullRequest, sha],
    ['the head of a fork that was deleted', 'pull_request', {pull_request: {head: {sha: head, repo: null}}}, inPullRequest, head],
    ['github.event.workflow_run.head_sha', 'workflow_run', run('stranger'), 'refs/heads/main', head]
  ])('%s (%s)', (_, name, payload, ref, commitId) => {
    const error = errorOf(() => guard(name, payload, ref, commitId))
    expect(error).toMatchObject({code: 'usage', input: 'github-commit-id', hint: expect.stringContaining('`allow-forks: true`') as unknown})
    expect(error).toHaveProperty('message', expect.stringMatching(/comes from .*, a fork of octo\/shop: \w{7} is not deployed$/))
  })

  test.each<[string, string, EventPayload, string, string]>([
    ['the base of the pull request', 'pull_request_target', pullRequest('stranger'), 'refs/heads/main', sha],
    ['what was merged', 'pull_request_target', pullRequest('stranger', {merged: true}), 'refs/heads/main', merge],
    ['the head of a branch here', 'pull_request', pullRequest('octo'), inPullRequest, head],
    ['the head of a run for a branch here', 'workflow_run', run('octo'), 'refs/heads/main', head],
    ['any other', 'pull_request_target', pullRequest('stranger'), 'refs/heads/main', id('d')]
  ])('%s may be named (%s)', (_, name, payload, ref, commitId) => {
    expect(guard(name, payload, ref, commitId)).toBeUndefined()
  })
})

describe('the group of a branch', () => {
  const of = (name: string, payload: EventPayload, given: Parameters<typeof branchOfEvent>[1] = {}, allowForks = false): unknown =>
    branchOfEvent(environment(name, payload), given, {allowForks})

  test.each<[string, EventPayload, string]>([
    ['pull_request', pullRequest('stranger'), 'the pull request comes from stranger/shop'],
    ['pull_request_target', pullRequest('stranger'), 'the pull request comes from stranger/shop'],
    ['workflow_run', run('stranger'), 'the run that started this workflow comes from stranger/shop']
  ])('is not deployed to for a fork (%s), whatever the revision is and the branch', (name, payload, message) => {
    for (const given of [{}, {branch: 'next'}]) {
      const error = errorOf(() => of(name, payload, given))
      expect(error).toMatchObject({code: 'usage', input: 'allow-forks', hint: expect.stringContaining('`allow-forks: true`') as unknown})
      expect(error).toHaveProperty('message', `${message}, a fork of octo/shop: nothing is deployed for it`)
    }
  })

  test.each<[string, string, EventPayload, object, string]>([
    ['github.head_ref', 'pull_request_target', pullRequest('stranger'), {branch: 'main'}, 'branch'],
    ['a ref of it', 'pull_request_target', pullRequest('stranger'), {branch: ' refs/heads/main'}, 'branch'],
    [
      'github.head_ref that lost a blank',
      'pull_request',
      {pull_request: {head: {ref: 'main\u00a0', repo: {full_name: 'stranger/shop'}}}},
      {branch: 'main'},
      'branch'
    ],
    ['github.head_ref as the name to look for', 'pull_request', pullRequest('stranger'), {configName: 'main'}, 'config-name'],
    ['github.event.workflow_run.head_branch', 'workflow_run', run('stranger'), {branch: 'main'}, 'branch']
  ])("is not that of this repository's main for the main of a fork: %s (%s)", (_, name, payload, given, input) => {
    const error = errorOf(() => of(name, payload, given, true))
    expect(error).toMatchObject({code: 'usage', input, message: `\`${input}\` is "main", which is a branch of stranger/shop`})
  })

  test('has the owner in front where forks are allowed, and what is given goes before it', () => {
    expect(of('pull_request', pullRequest('stranger'), {}, true)).toEqual({branch: 'stranger:main', pullRequestNumber: 7})
    const given = {branch: 'next', pullRequestNumber: 8}
    expect(of('pull_request', pullRequest('stranger'), given, true)).toEqual(given)
    expect(of('pull_request', pullRequest('octo'), {branch: 'main'})).toEqual({branch: 'main', pullRequestNumber: 7})
  })
})
