import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {validateFolder} from '../../src/operations/validate-folder.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'

const hook = 'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: scripts/start.sh\n      timeout: 60\n'
const script = '#!/bin/sh\nset -e\n'

async function rulesOf(
  files: Readonly<Record<string, string>>,
  options: {readonly appspec?: string; readonly exclude?: readonly string[]} = {}
) {
  const source = write(temporaryFolder(), files)
  const {validations} = await validateFolder({source, ...options})
  return validations.map(({file, diagnostics}) => [
    file.slice(source.length + 1).replaceAll('\\', '/'),
    diagnostics.filter(({severity}) => severity === 'error').map(({rule}) => rule)
  ])
}

describe('a folder', () => {
  test('is checked with the bundle of its root, and every other AppSpec by itself', async () => {
    expect(await rulesOf({'appspec.yml': hook, 'b/appspec.yml': hook, 'a/appspec-web.yml': hook.replace('60', '0')})).toEqual([
      ['appspec.yml', ['script-not-found']],
      ['a/appspec-web.yml', ['timeout-invalid']],
      ['b/appspec.yml', []]
    ])
  })

  test('without an AppSpec in its root has those below', async () => {
    expect(await rulesOf({'a/appspec.yml': hook, 'scripts/start.sh': script})).toEqual([['a/appspec.yml', []]])
  })

  test('with an AppSpec that is named has that one only, with the bundle', async () => {
    const files = {'deploy/web.yml': hook, 'a/appspec.yml': 'broken: [', 'scripts/start.sh': script}
    expect(await rulesOf(files, {appspec: 'deploy/web.yml'})).toEqual([['deploy/web.yml', []]])
  })

  test('leaves out what is excluded', async () => {
    expect(await rulesOf({'appspec.yml': hook, 'scripts/start.sh': script, 'old/appspec.yml': 'x: ['}, {exclude: ['old']})).toEqual([
      ['appspec.yml', []]
    ])
  })

  test('without any AppSpec is an error that names the place', async () => {
    const source = temporaryFolder()
    await expect(validateFolder({source})).rejects.toMatchObject({
      code: 'invalid-appspec',
      message: expect.stringContaining(join(source, 'appspec.yml'))
    })
  })
})
