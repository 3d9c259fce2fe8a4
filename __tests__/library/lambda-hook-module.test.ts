import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {lambdaHookModule} from '../../src/library/lambda-hook-module.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codedeploy-kit-module-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const urlOf = (file: string): object => ({'codedeploy-kit/lambda-hook': pathToFileURL(file).href})

test('handlers are given the hook helper of this source', () => {
  expect(lambdaHookModule()).toEqual(urlOf(join(import.meta.dirname, '../../src/lambda-hook/index.ts')))
})

test.each(['lib/library', 'dist/cli', 'dist/action'])('and that beside %s', place => {
  const helper = join(folder, place, '../lambda-hook')
  mkdirSync(helper, {recursive: true})
  writeFileSync(join(helper, 'index.js'), '')
  expect(lambdaHookModule(join(folder, place))).toEqual(urlOf(join(helper, 'index.js')))
})

test('where there is none, they have to have their own', () => {
  expect(lambdaHookModule(join(folder, 'dist/cli'))).toEqual({})
})
