import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {readEventPayload} from '../../src/library/event-payload.ts'
import {errorOf} from '../support/error-of.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-event-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('readEventPayload', () => {
  test('reads the payload of the event', () => {
    expect(readEventPayload(file('event.json', '{"pull_request": {"number": 7}}'))).toEqual({pull_request: {number: 7}})
  })

  test.each([undefined, ''])('outside of a runner there is none: %j', path => {
    expect(readEventPayload(path)).toEqual({})
  })

  test.each<[string, () => string, RegExp]>([
    ['a file that is not there', () => join(folder, 'none.json'), /ENOENT/],
    ['what is not JSON', () => file('text.json', 'pull_request: 7'), /is not JSON/],
    ['a list', () => file('list.json', '[]'), /no JSON object/],
    ['null', () => file('null.json', 'null'), /no JSON object/],
    [
      'a file of any size',
      () => {
        const path = file('large.json', '')
        truncateSync(path, 33 * 1024 * 1024)
        return path
      },
      /34603008 bytes/
    ]
  ])('%s is a usage error that says what to set', (_, make, message) => {
    const error = errorOf(() => readEventPayload(make()))
    expect(error).toMatchObject({code: 'usage', input: 'github-commit-id', hint: 'Set `github-repository` and `github-commit-id`.'})
    expect(error).toHaveProperty('message', expect.stringMatching(message))
  })
})
