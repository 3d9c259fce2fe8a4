import {chmodSync, mkdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {requireAppSpec, validateFolder} from '../../src/operations/validate-folder.ts'
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

  test('has its branch configurations checked too, which no agent reads and no comment can ignore', async () => {
    const wrong = `${hook}branch_config:\n  # codedeploy-kit: ignore branch-config\n  main: production\n`
    expect(await rulesOf({'appspec.yml': wrong, 'a/appspec.yml': wrong, 'scripts/start.sh': script})).toEqual([
      ['appspec.yml', ['branch-config']],
      ['a/appspec.yml', ['branch-config']]
    ])
    const source = write(temporaryFolder(), {'appspec.yml': wrong, 'scripts/start.sh': script})
    const {validations} = await validateFolder({source})
    expect(validations[0]?.diagnostics.filter(({severity}) => severity !== 'info')).toMatchObject([
      {rule: 'suppression-unknown-rule', message: expect.stringMatching(/only codedeploy-kit reads/) as unknown, span: {start: {line: 8}}},
      {rule: 'branch-config', file: join(source, 'appspec.yml'), span: {start: {line: 9, column: 9}}}
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

describe('the AppSpec of a root is never passed over: exit 0 although it has errors, because another AppSpec lay below', () => {
  const folder = (files: Readonly<Record<string, string>> = {}): string => write(temporaryFolder(), {'b/appspec.yml': hook, ...files})

  test('when it is a link', async () => {
    const source = folder({'shared/real.yml': hook})
    symlinkSync('shared/real.yml', join(source, 'appspec.yml'))
    const {validations} = await validateFolder({source})
    expect(validations.map(({diagnostics}) => diagnostics.some(({rule}) => rule === 'script-not-found'))).toEqual([true, false])
  })

  test.each<[string, (path: string) => void, RegExp]>([
    ['a link that leads nowhere', path => symlinkSync('nowhere', path), /symlink that leads nowhere/],
    ['a link that leads to itself', path => symlinkSync('appspec.yml', path), /cannot be read \(ELOOP\)/],
    ['a directory', path => mkdirSync(path), /is no file/]
  ])('when it is %s', async (_, make, message) => {
    const source = folder()
    make(join(source, 'appspec.yml'))
    const {validations, unchecked} = await validateFolder({source})
    expect(validations).toHaveLength(1)
    expect(unchecked.map(({error}) => error.message)).toEqual([expect.stringMatching(message)])
  })

  test('when it is excluded', async () => {
    const {validations} = await validateFolder({source: folder({'appspec.yml': hook}), exclude: ['/appspec.yml']})
    expect(validations).toHaveLength(2)
  })
})

test('a folder without an AppSpec was silently checked with the one of the working directory', async () => {
  const [empty, elsewhere] = [temporaryFolder(), process.cwd()]
  process.chdir(write(temporaryFolder(), {'appspec.yml': hook}))
  try {
    await expect(validateFolder({source: empty})).rejects.toMatchObject({
      code: 'invalid-appspec',
      message: expect.stringContaining(empty),
      hint: expect.stringContaining('`appspec: appspec.yml`')
    })
  } finally {
    process.chdir(elsewhere)
  }
})

test('one AppSpec that cannot be read discarded what was found in the others', async () => {
  const source = write(temporaryFolder(), {'appspec.yml': hook, 'b/appspec.yml': 'x'.repeat(17 * 1024 * 1024), 'c/appspec.yml': hook})
  const {validations, unchecked} = await validateFolder({source})
  expect(validations).toHaveLength(2)
  expect(unchecked).toMatchObject([{file: join(source, 'b/appspec.yml'), error: {code: 'invalid-appspec'}}])
})

const isRoot = process.getuid?.() === 0

;(isRoot || process.platform === 'win32' ? test.skip : test)('a folder that cannot be read was passed over without a word', async () => {
  const source = write(temporaryFolder(), {'appspec.yml': hook, 'closed/a': ''})
  chmodSync(join(source, 'closed'), 0)
  const {notice} = await validateFolder({source})
  chmodSync(join(source, 'closed'), 0o700)
  rmSync(source, {recursive: true})
  expect(notice).toContain('"closed" could not be read')
})

test('a plan of a root without an AppSpec names those below', async () => {
  const source = write(temporaryFolder(), {'a/appspec.yml': hook, 'b/appspec.yml': hook})
  await expect(requireAppSpec({source})).rejects.toMatchObject({
    code: 'invalid-appspec',
    hint: expect.stringContaining(`"${join(source, 'a/appspec.yml')}", "${join(source, 'b/appspec.yml')}"`)
  })
})
