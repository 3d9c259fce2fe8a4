import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {branchOfEvent} from '../../src/library/event-branch.ts'
import {temporaryFolder} from '../bundle/support/temporary-folder.ts'
import {errorOf} from '../support/error-of.ts'

function of(name: string, ref: string, payload: object, given: Parameters<typeof branchOfEvent>[1] = {}): unknown {
  const file = join(temporaryFolder(), 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  const variables = {GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'octo/shop', GITHUB_REF: ref, GITHUB_EVENT_PATH: file}
  return branchOfEvent(variables, given, {allowForks: false})
}

const main = 'refs/heads/main'

test.each<[string, string, string, object]>([
  ['was pushed', 'push', 'refs/tags/main', {ref: 'refs/tags/main'}],
  ['was released', 'release', 'refs/tags/main', {release: {tag_name: 'main'}}],
  ['was made', 'create', 'refs/tags/main', {ref: 'main', ref_type: 'tag'}],
  ['was deleted', 'delete', main, {ref: 'main', ref_type: 'tag'}],
  ['was deleted by a push', 'push', main, {ref: 'refs/tags/main', deleted: true}],
  ['a workflow was started for', 'workflow_dispatch', 'refs/tags/main', {}]
])('a tag that %s is not the branch of its name (%s)', (_, name, ref, payload) => {
  expect(of(name, ref, payload)).toEqual({branch: 'refs/tags/main'})
})

test.each([
  ['refs/heads/main', 'push', {ref: 'refs/heads/refs/heads/main'}],
  ['refs/tags/v1', 'delete', {ref: 'refs/tags/v1', ref_type: 'branch'}]
])('a branch "%s" is taken neither for the branch nor for the tag of that name (%s)', (branch, name, payload) => {
  const error = errorOf(() => of(name, main, payload))
  expect(error).toMatchObject({code: 'usage', input: 'branch'})
  expect(error).toHaveProperty('message', `the branch of the event is "${branch}", which is the full name of something else`)
})

test('what is given goes before the event, to the letter', () => {
  expect(of('push', 'refs/tags/v1', {ref: 'refs/tags/v1'}, {branch: 'main\u00a0'})).toEqual({branch: 'main\u00a0'})
  expect(of('push', main, {ref: 'refs/heads/main\u00a0'})).toEqual({branch: 'main\u00a0'})
})
