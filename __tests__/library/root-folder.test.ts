import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {claimRoot, refuseRootInSource} from '../../src/library/root-folder.ts'
import {errorOf} from '../support/error-of.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-root-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

describe('the root of a rehearsal', () => {
  test('is made, with the folders above it', () => {
    expect(existsSync(claimRoot(join(folder, 'a/b')))).toBe(true)
  })

  test("is not a folder that holds the user's files", () => {
    writeFileSync(join(folder, 'lock'), 'mine')
    expect(errorOf(() => claimRoot(folder))).toMatchObject({code: 'usage', input: 'root'})
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('is not a file', () => {
    writeFileSync(join(folder, 'file'), '')
    for (const root of [join(folder, 'file'), join(folder, 'file/below')])
      expect(errorOf(() => claimRoot(root))).toMatchObject({code: 'usage', input: 'root'})
  })

  test.each([
    ['s', 's', false],
    ['s/out', 's', false],
    ['s', 's/build', true],
    ['out', 's', true],
    ['s-out', 's', true]
  ])('%s with the source %s is taken: %s', (root, source, isTaken) => {
    const refuse = (): void => refuseRootInSource(join(folder, root), join(folder, source))
    if (isTaken) expect(refuse).not.toThrow()
    else expect(errorOf(refuse)).toMatchObject({code: 'usage', input: 'root'})
  })
})
