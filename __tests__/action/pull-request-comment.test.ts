import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {GithubApi} from '../../src/action/github-api.ts'
import {PullRequestComments, type PullRequestCommentOptions} from '../../src/action/pull-request-comment.ts'
import type {StepEnd} from '../../src/action/step-end.ts'
import {DeployError} from '../../src/core/errors.ts'
import {withHint} from '../../src/core/with-hint.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {mixed} from '../report/groups-samples.ts'
import {succeeded} from '../report/samples.ts'
import {FakeGithub, type Fate, type FakeRequest} from '../support/fake-github.ts'

const bot = 'github-actions[bot]'
const marker = '<!-- codedeploy-kit:web/web-pr-7 -->'
const place = '/repos/octo/shop/issues/7/comments'
const ended: StepEnd = {type: 'ended', result: {...succeeded, applicationName: 'web', deploymentGroupName: 'web-pr-7'}}
const creating: OperationEvent = {type: 'creating-deployment', applicationName: 'web', deploymentGroupName: 'web-pr-7', description: ''}

let github: FakeGithub
let apiUrl: string
let told: string[]
beforeEach(async () => {
  github = new FakeGithub()
  apiUrl = await github.start()
  told = []
})
afterEach(() => github.stop())

function comments(options: Partial<PullRequestCommentOptions> = {}): PullRequestComments {
  return new PullRequestComments(new GithubApi({token: 'secret-token', apiUrl, timeoutMs: 200}), {
    number: 7,
    repository: 'octo/shop',
    facts: {repository: 'octo/shop', pullRequestNumber: 7},
    commitId: 'fedcba9876543210fedcba9876543210fedcba98',
    tell: event => {
      if (event.type === 'warning') told.push(withHint(event))
    },
    now: () => Date.UTC(2026, 10, 21, 21, 30),
    ...options
  })
}

/** Who wrote which comments, in short: `bot: new`, that is, what was said now. */
function written(): string[] {
  return github.comments.map(({user, body}) => `${user.login}: ${body.includes('succeeded') ? 'new' : body}`)
}

function before(...bodies: readonly (readonly [login: string, body: string])[]): void {
  for (const [login, body] of bodies) github.comments.push({id: github.comments.length + 1, body, user: {login}})
}

const isCreate = ({method, path}: FakeRequest): boolean => method === 'POST' && path === place
const isUpdate = ({method}: FakeRequest): boolean => method === 'PATCH'

describe('PullRequestComments', () => {
  test('the first time there is a new one', async () => {
    const comment = comments()
    comment.observe(creating)
    await comment.end(ended)
    expect(written()).toEqual([`${bot}: new`])
    expect(github.comments[0]?.body.split('\n')[0]).toBe(marker)
    expect(github.comments[0]?.body).toContain('| At | 2026-11-21 21:30 UTC |')
    expect(github.calls).toEqual(['POST /graphql', `GET ${place}`, `POST ${place}`])
    expect(told).toEqual([])
  })

  test('the next time it is written anew in place', async () => {
    await comments().end(ended)
    await comments().end(ended)
    expect(written()).toEqual([`${bot}: new`])
    expect(github.calls.at(-1)).toBe('PATCH /repos/octo/shop/issues/comments/1000')
  })

  test.each<[string, () => void, string[]]>([
    [
      "somebody else's with our marker is not touched",
      () => before(['stranger', `${marker}\nmine`]),
      [`stranger: ${marker}\nmine`, `${bot}: new`]
    ],
    [
      "a person's who is called like the token's user is not touched",
      () => before(['github-actions', `${marker}\nmine`]),
      [`github-actions: ${marker}\nmine`, `${bot}: new`]
    ],
    [
      'that of another group is not touched',
      () => before([bot, '<!-- codedeploy-kit:web/web-pr-77 -->\n77'], [bot, '<!-- codedeploy-kit:shop/web-pr-7 -->\n7']),
      [`${bot}: <!-- codedeploy-kit:web/web-pr-77 -->\n77`, `${bot}: <!-- codedeploy-kit:shop/web-pr-7 -->\n7`, `${bot}: new`]
    ],
    ['one that quotes our marker is not ours', () => before([bot, `> ${marker}`]), [`${bot}: > ${marker}`, `${bot}: new`]],
    ['of two the first is ours', () => before([bot, `${marker}\n1`], [bot, `${marker}\n2`]), [`${bot}: new`, `${bot}: ${marker}\n2`]]
  ])('%s', async (_, prepare, expected) => {
    prepare()
    await comments().end(ended)
    expect(written()).toEqual(expected)
  })

  test('it is found among hundreds', async () => {
    for (let index = 0; index < 250; index++) before(['stranger', 'text'])
    before([bot, `${marker}\nold`])
    await comments().end(ended)
    expect(github.comments).toHaveLength(251)
    expect(written().at(-1)).toBe(`${bot}: new`)
    expect(github.requests.filter(({path, method}) => path === place && method === 'GET').map(({query}) => query.get('page'))).toEqual([
      '1',
      '2',
      '3'
    ])
  })

  test('with the token of a person, it is that person who writes', async () => {
    github.login = 'mona'
    before([bot, `${marker}\nold`])
    await comments().end(ended)
    expect(written()).toEqual([`${bot}: ${marker}\nold`, 'mona: new'])
  })

  test.each<[string, (request: FakeRequest, nth: number) => Fate, string[], RegExp[]]>([
    [
      'may not write',
      request => (isCreate(request) ? {status: 403, message: 'Resource not accessible by integration'} : undefined),
      [],
      [/`pull-requests: write`/]
    ],
    ['may not read', ({method}) => (method === 'GET' ? {status: 404} : undefined), [], [/`pull-requests: write`/]],
    [
      'is not valid',
      ({path}) => (path === '/graphql' ? {status: 401, message: 'Bad credentials'} : undefined),
      [],
      [/Bad credentials.*`pull-requests: write`/]
    ],
    [
      'meets a body that GitHub does not take',
      request => (isCreate(request) ? {status: 422, message: 'body is too long'} : undefined),
      [],
      [/refused it \(422\): body is too long$/]
    ],
    ['meets a locked door once', (_, nth) => (nth === 1 ? {status: 500} : undefined), [`${bot}: new`], []],
    [
      'is not answered although it was written',
      (request, nth) => (isCreate(request) && nth === 1 ? 'lose' : undefined),
      [`${bot}: new`],
      []
    ],
    [
      'is answered null for a list',
      ({method}) => (method === 'GET' ? {body: null} : undefined),
      [],
      [/not written: GitHub answered something else than the list that was asked for$/]
    ],
    ['is answered a list of null', ({method}) => (method === 'GET' ? {body: [null, {user: null}]} : undefined), [`${bot}: new`], []],
    [
      'is answered null by GraphQL',
      ({path}) => (path === '/graphql' ? {body: null} : undefined),
      [],
      [/not written: GitHub gave an answer that is none of its API$/]
    ],
    [
      'is answered no data by GraphQL',
      ({path}) => (path === '/graphql' ? {body: {data: null}} : undefined),
      [],
      [/not written: GitHub does not say whose token it is$/]
    ],
    ['meets a server that hangs', () => 'hang', [], [/did not answer within 0.2 s/]]
  ])('a token that %s', async (_, fate, expected, warnings) => {
    github.fate = fate
    const comment = comments()
    await comment.end(ended)
    expect(written()).toEqual(expected)
    expect(told).toHaveLength(warnings.length)
    for (const [index, warning] of warnings.entries()) expect(told[index]).toMatch(warning)
  })

  test.each([403, 404])('one that cannot be changed any more (%d) is followed by a new one', async status => {
    before([bot, `${marker}\nold`])
    github.fate = request => (isUpdate(request) ? {status} : undefined)
    await comments().end(ended)
    expect(written()).toEqual([`${bot}: ${marker}\nold`, `${bot}: new`])
  })

  test('what was not found out while the deployment ran is asked for again at its end', async () => {
    github.fate = ({method, path}, nth) => (method === 'GET' && path === place && nth <= 2 ? {status: 500} : undefined)
    const comment = comments()
    comment.observe(creating)
    await comment.end(ended)
    expect([written(), told]).toEqual([[`${bot}: new`], []])
  })

  test('each of several groups has one', async () => {
    await comments().end({type: 'ended', result: mixed})
    expect(github.comments.map(({body}) => body.split('\n')[0])).toEqual(
      mixed.groups.map(({deploymentGroupName}) => `<!-- codedeploy-kit:web/${deploymentGroupName} -->`)
    )
  })

  test('a run that failed says so for the groups it was about', async () => {
    await comments({applicationName: 'web', deploymentGroupNames: ['web-pr-7']}).end({
      type: 'threw',
      error: new DeployError('access-denied', 'no CreateDeployment for @octocat')
    })
    expect(github.comments.map(({body}) => body)).toEqual([expect.stringContaining('The run for web-pr-7 failed')])
  })

  test('a run that failed before it had a group says nothing', async () => {
    await comments().end({type: 'threw', error: new DeployError('usage', 'no')})
    expect(github.calls).toEqual([])
  })

  const deleted: StepEnd = {
    type: 'deleted',
    result: {
      outcome: 'succeeded',
      applicationName: 'web',
      deploymentGroupName: 'web-pr-7',
      deploymentGroupDeleted: true,
      applicationDeleted: false,
      durationMs: 1
    }
  }
  test('that of a deleted group says so, and none is made for it', async () => {
    await comments().end(deleted)
    expect(written()).toEqual([])
    before([bot, `${marker}\nold`])
    await comments().end(deleted)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('The deployment group web-pr-7 was deleted')
  })

  test('a branch without a group has none', async () => {
    await comments().end({type: 'ended', result: {...succeeded, outcome: 'skipped', deploymentGroupName: ''}})
    expect(github.calls).toEqual([])
  })
})
