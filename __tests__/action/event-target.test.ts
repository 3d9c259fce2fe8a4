import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {branchOf, githubRevision, shaOfEvent} from '../../src/action/event-target.ts'
import {temporaryFolder} from '../bundle/support/temporary-folder.ts'
import {errorOf} from '../support/error-of.ts'

const head = 'b'.repeat(40)
const context = {repository: 'octo/shop', run: undefined, actor: undefined}
const saved = {...process.env}

function pullRequestFrom(repository: string): void {
  const file = join(temporaryFolder(), 'event.json')
  const repo = {full_name: repository}
  writeFileSync(file, JSON.stringify({pull_request: {number: 7, head: {sha: head, ref: 'next', repo}}}))
  const variables = {GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo/shop', GITHUB_REF: 'refs/pull/7/merge'}
  Object.assign(process.env, {...variables, GITHUB_EVENT_PATH: file})
}

beforeEach(() => pullRequestFrom('octo/shop'))
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in saved)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, saved)
})

describe('a rehearsal', () => {
  test('of nothing in particular is one of the working directory, also in a pull request from a fork', () => {
    pullRequestFrom('stranger/shop')
    expect(githubRevision({mode: 'rehearse'}, context)).toEqual({})
  })

  test('for a branch is one of the commit', () => {
    const revision = {githubRepository: 'octo/shop', githubCommitId: head}
    expect(githubRevision({mode: 'rehearse', branchConfig: 'branches.yml'}, context)).toEqual(revision)
    expect(githubRevision({}, context)).toEqual(revision)
  })

  test("of a fork's commit was refused, though it brings nothing to hosts", () => {
    pullRequestFrom('stranger/shop')
    expect(githubRevision({mode: 'rehearse', githubCommitId: head}, context)).toEqual({
      githubRepository: 'octo/shop',
      githubCommitId: head
    })
    expect(githubRevision({mode: 'rehearse', revisionType: 'github'}, context)).toEqual({
      githubRepository: 'stranger/shop',
      githubCommitId: head
    })
  })

  test('of a directory for a branch is not refused to a fork', () => {
    pullRequestFrom('stranger/shop')
    expect(branchOf({mode: 'rehearse', source: '.', branchConfig: 'branches.yml'})).toMatchObject({branch: 'stranger:next'})
  })
})

test("a fork's commit is refused where a workflow names it, unless forks are allowed", () => {
  pullRequestFrom('stranger/shop')
  expect(errorOf(() => githubRevision({githubCommitId: head}, context))).toMatchObject({code: 'usage', input: 'github-commit-id'})
  const revision = {githubRepository: 'octo/shop', githubCommitId: head}
  expect(githubRevision({githubCommitId: head, allowForks: true}, context)).toEqual(revision)
})

test('a bundle is not deployed to the group of a branch for a fork, unless forks are allowed', () => {
  pullRequestFrom('stranger/shop')
  expect(errorOf(() => branchOf({source: 'build'}))).toMatchObject({code: 'usage', input: 'allow-forks'})
  expect(branchOf({source: 'build', allowForks: true})).toEqual({branch: 'stranger:next', pullRequestNumber: 7})
})

test("the group of a fork's branch can be deleted, which is never that of a branch here", () => {
  pullRequestFrom('stranger/shop')
  expect(branchOf({mode: 'delete-deployment-group'})).toEqual({branch: 'stranger:next', pullRequestNumber: 7})
  expect(errorOf(() => branchOf({mode: 'delete-deployment-group', branch: 'next'}))).toMatchObject({code: 'usage', input: 'branch'})
})

test('what is named needs no event that can be read', () => {
  process.env['GITHUB_EVENT_PATH'] = join(temporaryFolder(), 'nowhere.json')
  expect(githubRevision({githubCommitId: head}, context)).toMatchObject({githubCommitId: head})
  const group = {mode: 'delete-deployment-group', deploymentGroupName: ['pr-7']} as const
  expect({...branchOf(group), ...shaOfEvent(group)}).toEqual({})
})
