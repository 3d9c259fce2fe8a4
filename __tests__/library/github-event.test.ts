import {describe, expect, test} from '@jest/globals'
import {commitOfEvent, eventFacts, type EventFacts, type EventPayload} from '../../src/library/github-event.ts'
import {groupNameOf, readNameTemplate} from '../../src/operations/branch-name.ts'
import {errorOf} from '../support/error-of.ts'

/** GITHUB_SHA: what it is depends on the event. */
const sha = '0123456789abcdef0123456789abcdef01234567'
const head = 'fedcba9876543210fedcba9876543210fedcba98'
const tagObject = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
const none = '0'.repeat(40)
const ours = {full_name: 'octo/shop'}
const queued = `refs/heads/gh-readonly-queue/main/pr-7-${tagObject}`

const main = 'refs/heads/main'
const merge = 'refs/pull/7/merge'
const pullRequest = (repo: unknown = ours, more: object = {}): EventPayload => ({
  number: 7,
  pull_request: {number: 7, head: {sha: head, ref: 'feature/cart', user: {login: 'stranger'}, repo}, base: {ref: 'main', repo: ours}},
  ...more
})
const ofPullRequest = {commitId: head, branch: 'feature/cart', pullRequestNumber: 7}
const ofFork = {commitId: head, branch: 'stranger:feature/cart', pullRequestNumber: 7}
const ofMain = {commitId: sha, branch: 'main'}

/** What happened; the event, GITHUB_REF and the payload; what it is about. */
const events: [what: string, event: string, ref: string, payload: EventPayload, about: Omit<EventFacts, 'eventName' | 'repository'>][] = [
  ['a branch was pushed', 'push', 'refs/heads/feature/cart', push('refs/heads/feature/cart'), {commitId: sha, branch: 'feature/cart'}],
  ['a tag was pushed', 'push', 'refs/tags/v1.2', push('refs/tags/v1.2'), {commitId: sha, tag: 'v1.2'}],
  ['an annotated tag was pushed', 'push', 'refs/tags/v1.2', push('refs/tags/v1.2', {after: tagObject}), {commitId: sha, tag: 'v1.2'}],
  ['a branch was pushed that is named like a tag', 'push', 'refs/heads/v1.2', push('refs/heads/v1.2'), {commitId: sha, branch: 'v1.2'}],
  [
    'a branch was deleted by a push; GITHUB_REF is that of the default branch',
    'push',
    main,
    push('refs/heads/feature/cart', {deleted: true, after: none, head_commit: null}),
    {branch: 'feature/cart'}
  ],
  ['a tag was deleted by a push', 'push', main, push('refs/tags/v1', {deleted: true, after: none, head_commit: null}), {tag: 'v1'}],
  ['a pull request was opened', 'pull_request', merge, pullRequest(ours, {action: 'opened'}), ofPullRequest],
  ['a pull request was closed', 'pull_request', merge, pullRequest(ours, {action: 'closed'}), ofPullRequest],
  [
    'a pull request was merged; GITHUB_REF is the branch it went into',
    'pull_request',
    main,
    pullRequest(ours, {action: 'closed'}),
    ofPullRequest
  ],
  ['a pull request, in the context of its base', 'pull_request_target', main, pullRequest(), ofPullRequest],
  ['a pull request was reviewed', 'pull_request_review', merge, pullRequest(ours, {review: {state: 'approved'}}), ofPullRequest],
  ['a line of a pull request was commented on', 'pull_request_review_comment', merge, pullRequest(ours, {comment: {id: 1}}), ofPullRequest],
  ['a pull request; the case of names does not count', 'pull_request', merge, pullRequest({full_name: 'Octo/Shop'}), ofPullRequest],
  [
    'a pull request from a fork',
    'pull_request',
    merge,
    pullRequest({full_name: 'stranger/shop'}),
    {...ofFork, fork: {repository: 'stranger/shop', branch: 'feature/cart', commitIds: [head, sha]}}
  ],
  [
    'a pull request from a fork, in the context of its base',
    'pull_request_target',
    main,
    pullRequest({full_name: 'stranger/shop'}),
    {...ofFork, fork: {repository: 'stranger/shop', branch: 'feature/cart', commitIds: [head]}}
  ],
  [
    'a pull request from a fork that was deleted',
    'pull_request',
    merge,
    pullRequest(null),
    {...ofFork, fork: {branch: 'feature/cart', commitIds: [head, sha]}}
  ],
  [
    'a pull request of somebody who is gone',
    'pull_request',
    merge,
    {pull_request: {number: 7, head: {sha: head, ref: 'main', repo: null, user: null}}},
    {commitId: head, pullRequestNumber: 7, fork: {branch: 'main', commitIds: [head, sha]}}
  ],
  ['a pull request without its head is no push', 'pull_request', merge, {}, {pullRequestNumber: 7}],
  ['a pull request without its head is not its base', 'pull_request_target', main, {pull_request: {number: 7}}, {pullRequestNumber: 7}],
  ['a pull request was queued', 'merge_group', queued, {merge_group: {head_sha: head, head_ref: queued, base_ref: main}}, ofQueue(head)],
  ['a pull request was queued; nothing but the variables says so', 'merge_group', queued, {}, ofQueue(sha)],
  ['a release was published', 'release', 'refs/tags/v2', {release: {tag_name: 'v2', target_commitish: 'main'}}, {commitId: sha, tag: 'v2'}],
  ['a release, without its payload', 'release', 'refs/tags/v2', {}, {commitId: sha, tag: 'v2'}],
  ['somebody started it for a branch', 'workflow_dispatch', 'refs/heads/next', {ref: 'refs/heads/next'}, {commitId: sha, branch: 'next'}],
  ['somebody started it for a tag', 'workflow_dispatch', 'refs/tags/v3', {ref: 'refs/tags/v3'}, {commitId: sha, tag: 'v3'}],
  ['a program started it', 'repository_dispatch', main, {branch: 'main', client_payload: {ref: 'x'}}, ofMain],
  ['it was time', 'schedule', main, {schedule: '15 4 * * *'}, ofMain],
  ['a branch was made', 'create', 'refs/heads/next', {ref: 'next', ref_type: 'branch'}, {commitId: sha, branch: 'next'}],
  ['a tag was made', 'create', 'refs/tags/v4', {ref: 'v4', ref_type: 'tag'}, {commitId: sha, tag: 'v4'}],
  ['a branch was deleted', 'delete', main, {ref: 'feature/cart', ref_type: 'branch'}, {branch: 'feature/cart'}],
  ['a tag was deleted', 'delete', main, {ref: 'v1', ref_type: 'tag'}, {tag: 'v1'}],
  ['something was deleted, nobody says what', 'delete', main, {}, {}],
  ['a workflow ended', 'workflow_run', main, {workflow_run: {head_sha: head, head_branch: 'feature', head_repository: ours}}, ofMain],
  [
    "a workflow of a fork's pull request ended",
    'workflow_run',
    main,
    {workflow_run: {head_sha: head, head_branch: 'main', head_repository: {full_name: 'stranger/shop'}}},
    {...ofMain, fork: {repository: 'stranger/shop', branch: 'main', commitIds: [head]}}
  ],
  [
    "a workflow of a deleted fork's pull request ended",
    'workflow_run',
    main,
    {workflow_run: {head_repository: null}},
    {...ofMain, fork: {}}
  ],
  ['a workflow ended, nobody says whose', 'workflow_run', main, {}, {branch: 'main'}],
  ['a deployment was asked for', 'deployment', 'refs/heads/next', {deployment: {ref: 'next', sha}}, {commitId: sha, branch: 'next'}],
  ['a deployment of a commit was asked for', 'deployment', '', {deployment: {ref: sha, sha}}, {commitId: sha}],
  ['a pull request was commented on', 'issue_comment', main, {issue: {number: 7, pull_request: {url: 'x'}}}, {pullRequestNumber: 7}],
  ['an issue was commented on', 'issue_comment', main, {issue: {number: 7}}, ofMain],
  ['a check ended', 'check_run', main, {check_run: {head_sha: head}}, ofMain],
  ['all checks ended', 'check_suite', main, {check_suite: {head_sha: head, head_branch: 'feature'}}, ofMain],
  ['an event that nobody here has heard of', 'page_build', main, {build: {}}, ofMain],
  ['an event like it, about a pull request', 'something_new', merge, {}, {pullRequestNumber: 7}]
]

function push(ref: string, more: object = {}): EventPayload {
  return {ref, before: head, after: sha, deleted: false, head_commit: {id: sha}, repository: ours, ...more}
}

function ofQueue(commitId: string): EventFacts {
  return {commitId, branch: queued.slice('refs/heads/'.length), pullRequestNumber: 7}
}

function facts(event: string, ref: string, payload: EventPayload): EventFacts {
  return eventFacts({GITHUB_REPOSITORY: 'octo/shop', GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_REF: ref}, payload)
}

describe('eventFacts', () => {
  test.each(events)('%s (%s)', (_, eventName, ref, payload, about) => {
    expect(facts(eventName, ref, payload)).toEqual({eventName, repository: 'octo/shop', ...about})
  })

  test('a reusable workflow has the event of its caller', () => {
    expect(facts('push', 'refs/heads/next', push('refs/heads/next'))).toMatchObject({eventName: 'push', branch: 'next'})
  })

  test.each<[string, string, string, EventPayload]>([
    ['was pushed', 'push', 'refs/heads/main\u00a0', push('refs/heads/main\u00a0')],
    ['was deleted', 'delete', main, {ref: 'main\u00a0', ref_type: 'branch'}],
    ['has a pull request', 'pull_request', merge, {pull_request: {number: 7, head: {sha: head, ref: 'main\u00a0', repo: ours}}}],
    ['is that of the run', 'workflow_dispatch', 'refs/heads/main\u00a0', {}]
  ])('a branch that ends in a blank and %s keeps it', (_, event, ref, payload) => {
    expect(facts(event, ref, payload).branch).toBe('main\u00a0')
  })

  test('outside of a runner nothing is known', () => {
    expect(eventFacts({}, {})).toEqual({})
  })

  test('variables that are empty are as if they were not set', () => {
    const environment = {GITHUB_REPOSITORY: '', GITHUB_EVENT_NAME: '', GITHUB_SHA: '', GITHUB_REF: '', GITHUB_HEAD_REF: ''}
    expect(eventFacts(environment, {repository: ours})).toEqual({repository: 'octo/shop'})
  })

  const odd: readonly unknown[] = [null, 7, -1, NaN, '', 'text', true, [], [1], {}, {full_name: 7}, {id: []}, {sha: {}}]
  const members = [
    'ref',
    'ref_type',
    'after',
    'deleted',
    'head_commit',
    'pull_request',
    'merge_group',
    'release',
    'issue',
    'workflow_run',
    'repository'
  ]
  test.each([...new Set(events.map(([, event]) => event))])('odd values in the payload of %s break nothing', event => {
    for (const value of odd) {
      const {commitId, branch, tag, pullRequestNumber, repository, fork} = facts(
        event,
        main,
        Object.fromEntries(members.map(member => [member, value]))
      )
      for (const text of [commitId, branch, tag, repository, fork?.repository]) expect(['string', 'undefined']).toContain(typeof text)
      expect(['number', 'undefined']).toContain(typeof pullRequestNumber)
    }
  })

  test.each([
    ['a text', '7'],
    ['none', 0],
    ['a fraction', 1.5],
    ['beyond all numbers', 1e300]
  ])('a number of a pull request that is %s is none', (_, number) => {
    expect(facts('pull_request', main, {pull_request: {number, head: {sha: head, ref: 'x', repo: ours}}})).toEqual({
      eventName: 'pull_request',
      repository: 'octo/shop',
      commitId: head,
      branch: 'x'
    })
  })
})

describe('the deployment group of an event', () => {
  const nameOf = (template: string, {branch, tag, ...others}: EventFacts): string =>
    groupNameOf(readNameTemplate(template).template, {...others, branch: branch ?? `refs/tags/${tag}`})

  test.each([
    ['a branch was pushed', 'feature-cart-c39f4dfaa389.staging'],
    ['a tag was pushed', 'v1-2-36effed592b4.staging'],
    ['an annotated tag was pushed', 'v1-2-36effed592b4.staging'],
    ['a branch was deleted by a push; GITHUB_REF is that of the default branch', 'feature-cart-c39f4dfaa389.staging'],
    ['a pull request was opened', 'feature-cart-c39f4dfaa389.staging'],
    ['a pull request was closed', 'feature-cart-c39f4dfaa389.staging'],
    ['a pull request from a fork', 'stranger-feature-cart-cfca182d649c.staging'],
    ['a pull request was queued', 'gh-readonly-queue-main-pr-7-aaaaaaaaaaaaaaaaaaaaaa-c4dd26739d08.staging'],
    ['a release was published', 'v2-7e616bdd0949.staging'],
    ['somebody started it for a branch', 'next.staging'],
    ['somebody started it for a tag', 'v3-61e509404de2.staging'],
    ['it was time', 'main.staging'],
    ['a branch was deleted', 'feature-cart-c39f4dfaa389.staging'],
    ['a tag was deleted', 'v1-2ba23818ae1b.staging'],
    ['a tag was deleted by a push', 'v1-2ba23818ae1b.staging']
  ])('%s: %s', (what, name) => {
    const about = events.find(([text]) => text === what)?.[4] ?? {}
    expect(nameOf('$BRANCH.staging', about)).toBe(name)
  })

  test.each([
    ['a pull request was opened', 'pr-7'],
    ['a pull request was closed', 'pr-7'],
    ['a pull request was commented on', 'pr-7'],
    ['a pull request was queued', 'pr-7']
  ])('by its number, %s: %s', (what, name) => {
    expect(nameOf('pr-$PR_NUMBER', events.find(([text]) => text === what)?.[4] ?? {})).toBe(name)
  })

  test("the main branch of a fork has not the group of this repository's", () => {
    const stranger = {pull_request: {number: 7, head: {sha: head, ref: 'main', repo: {full_name: 'stranger/shop'}}}}
    expect(nameOf('$BRANCH', facts('pull_request', merge, stranger))).not.toBe(nameOf('$BRANCH', facts('schedule', main, {})))
  })
})

describe('commitOfEvent', () => {
  const of = (event: string, ref: string, payload: EventPayload, allowForks = false) =>
    commitOfEvent(facts(event, ref, payload), {allowForks})

  test('a push deploys the commit of the event', () => {
    expect(of('push', main, push(main))).toEqual({repository: 'octo/shop', commitId: sha})
  })

  test('a pull request deploys its head, not the merge commit', () => {
    expect(of('pull_request', merge, pullRequest())).toEqual({repository: 'octo/shop', commitId: head})
  })

  test.each<[string, string, EventPayload]>([
    ['a pull request from stranger/shop', 'pull_request', pullRequest({full_name: 'stranger/shop'})],
    ['a pull request from a deleted repository', 'pull_request_target', pullRequest(null)],
    ['a run from stranger/shop', 'workflow_run', {workflow_run: {head_repository: {full_name: 'stranger/shop'}}}]
  ])('%s is refused: anybody may open one', (what, event, payload) => {
    const error = errorOf(() => of(event, main, payload))
    expect(error).toMatchObject({code: 'usage', input: 'github-commit-id', hint: expect.stringMatching(/`allow-forks: true`/) as unknown})
    expect(error).toHaveProperty('message', expect.stringContaining(`comes from ${what.replace(/.* from /, '')}, a fork of octo/shop`))
  })

  test.each<[string, string, EventPayload, {repository: string; commitId: string}]>([
    [
      "a fork's commit is deployed from the fork",
      'pull_request',
      pullRequest({full_name: 'stranger/shop'}),
      {repository: 'stranger/shop', commitId: head}
    ],
    [
      "a deleted fork's commit is deployed from where its pull request is",
      'pull_request',
      pullRequest(null),
      {repository: 'octo/shop', commitId: head}
    ],
    [
      "a workflow that a fork's run started deploys a commit of its own repository",
      'workflow_run',
      {workflow_run: {head_sha: head, head_repository: {full_name: 'stranger/shop'}}},
      {repository: 'octo/shop', commitId: sha}
    ]
  ])('where forks are allowed, %s', (_, event, payload, commit) => {
    expect(of(event, main, payload, true)).toEqual(commit)
  })

  test.each<[string, EventFacts, RegExp]>([
    ['no commit', {repository: 'octo/shop', eventName: 'delete', branch: 'x'}, /`delete` does not say which commit/],
    ['no repository', {commitId: sha}, /does not say which repository/],
    ['nothing', {}, /does not say which repository/],
    ['a short id', {repository: 'octo/shop', commitId: 'abcdef1'}, /"abcdef1" has 7 digits/],
    ['an id of SHA-256', {repository: 'octo/shop', commitId: 'a'.repeat(64)}, /has 64 digits/]
  ])('an event with %s asks for a commit', (_, event, message) => {
    const error = errorOf(() => commitOfEvent(event, {allowForks: true}))
    expect(error).toMatchObject({code: 'usage', input: 'github-commit-id'})
    expect(error).toHaveProperty('message', expect.stringMatching(message))
  })

  test.each([['pull_request'], ['pull_request_target'], ['issue_comment'], ['delete'], ['workflow_run']])(
    'of %s, what GITHUB_SHA has is not taken for the commit when the payload says nothing',
    event => {
      const payload = event === 'issue_comment' ? {issue: {number: 7, pull_request: {}}} : {}
      expect(errorOf(() => of(event, main, payload, true))).toMatchObject({code: 'usage'})
    }
  )
})
