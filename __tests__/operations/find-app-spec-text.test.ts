import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {largestAppSpec} from '../../src/appspec/largest-app-spec.ts'
import {findAppSpecText} from '../../src/operations/find-app-spec-text.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'

test('text that is given goes before any file', async () => {
  const source = write(temporaryFolder(), {'appspec.yml': 'of the file'})
  expect((await findAppSpecText({source, appspecContent: 'given'}))?.text).toBe('given')
})

test.each<[string, Record<string, string>, string | undefined]>([
  ['the usual name', {'appspec.json': '', 'appspec.yaml': '', 'appspec.yml': ''}, 'appspec.yml'],
  ['another name that ECS and Lambda take', {'appspec.json': ''}, 'appspec.json'],
  ['past a folder of that name', {'appspec.yml/x': '', 'appspec.yaml': ''}, 'appspec.yaml'],
  ['nothing', {'appspec.yml/x': ''}, undefined]
])('of a source it finds %s', async (_, files, name) => {
  const source = write(temporaryFolder(), files)
  expect((await findAppSpecText({source}))?.file).toBe(name && join(source, name))
})

test('a file that is too large for an AppSpec is not read', async () => {
  const source = write(temporaryFolder(), {'appspec.yml': '#'.repeat(largestAppSpec + 1)})
  await expect(findAppSpecText({source})).rejects.toMatchObject({code: 'usage', input: 'appspec'})
})
