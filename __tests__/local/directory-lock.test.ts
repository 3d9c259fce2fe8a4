import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {lockDirectory} from '../../src/local/directory-lock.ts'
import {errorOf} from '../support/error-of.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kit-lock-'))
})
afterEach(() => rmSync(directory, {recursive: true, force: true}))

test('a directory is used by one server at a time', () => {
  const unlock = lockDirectory(directory)
  expect(errorOf(() => lockDirectory(directory))).toMatchObject({code: 'local'})
  unlock()
  lockDirectory(directory)()
  expect(existsSync(join(directory, 'lock'))).toBe(false)
})

test.each([
  ['of a process that is gone', '999999999'],
  ['with the number of this process, which a restarted container gives again', String(process.pid)],
  ['that is no number', 'x']
])('a mark %s is replaced', (_, owner) => {
  writeFileSync(join(directory, 'lock'), owner)
  lockDirectory(directory)()
})

test('a mark of a living process is respected', () => {
  writeFileSync(join(directory, 'lock'), String(process.ppid))
  expect(errorOf(() => lockDirectory(directory))).toMatchObject({
    code: 'local',
    message: expect.stringContaining(String(process.ppid)) as unknown
  })
})
