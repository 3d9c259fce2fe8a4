import {chmodSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {findAppSpecs, type FindOptions} from '../../src/bundle/find-appspecs.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'

const ecs = 'version: 0.0\nResources:\n  - Service:\n      Type: AWS::ECS::Service\n'

async function found(files: Readonly<Record<string, string>>, options?: FindOptions): Promise<string[]> {
  const {appSpecs} = await findAppSpecs(write(temporaryFolder(), files), options)
  return appSpecs.map(({path}) => path)
}

describe('AppSpecs by their name', () => {
  test('are found at any depth, in any case and whatever is in them, those of the root first', async () => {
    const files = {'z/appspec.yml': '', 'a/b/AppSpec.YAML': '-', 'a/appspec.json': '{}', 'appspec.yml': appSpec, 'appspec.yaml': 'x'}
    expect(await found(files)).toEqual(['appspec.yaml', 'appspec.yml', 'a/appspec.json', 'a/b/AppSpec.YAML', 'z/appspec.yml'])
  })

  test('are named as the user knows them', async () => {
    const folder = write(temporaryFolder(), {'a/appspec.yml': appSpec})
    expect((await findAppSpecs(folder)).appSpecs).toEqual([{path: 'a/appspec.yml', file: join(folder, 'a', 'appspec.yml')}])
  })

  test('are not folders, nor other endings', async () => {
    expect(await found({'appspec.yml/a.txt': '', 'appspec.txt': appSpec, 'appspec.yml.bak': appSpec, 'my.yml': appSpec})).toEqual([])
  })
})

describe('AppSpecs with other names', () => {
  test.each([
    ['of a server', 'appspec-production.yml', appSpec],
    ['of a service', 'web.appspec.yaml', ecs],
    ['in JSON', 'AppSpec_web.json', '{"version": 0.0, "os": "linux", "hooks": {}}'],
    ['with keys in lower case', 'appspec.ecs.yml', ecs.replace('Resources', 'resources')],
    ['that are broken', 'appspec-broken.yml', 'version: 0.0\nos: linux\nhooks: [\n'],
    ['that lack the version', 'appspec-web.yml', 'os: linux\nfiles: []\n']
  ])('%s', async (_, name, text) => {
    expect(await found({[name]: text})).toEqual([name])
  })

  test.each([
    ['a text', 'appspec-notes.yml', 'nothing to see here'],
    ['a list', 'appspecs.yml', '- a\n'],
    ['settings', 'appspec-settings.yml', 'version: 2\nsteps: []\n'],
    ['a template', 'appspec-stack.yml', 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  F:\n    Type: AWS::Lambda::Function\n'],
    ['a template with a blue/green hook', 'appspec-bg.yml', 'Transform: AWS::CodeDeployBlueGreen\nHooks: {}\n'],
    ['a schema', 'appspec.schema.json', '{"$schema": "x", "version": 0, "os": 1, "hooks": {}}'],
    ['something that is no YAML', 'appspec-x.yml', '{{ template }}: [']
  ])('are not %s', async (_, name, text) => {
    expect(await found({[name]: text})).toEqual([])
  })
})

describe('what is not entered', () => {
  test.each(['.git', '.hg', '.svn', 'node_modules', '__MACOSX', 'app/node_modules/x', '.terraform'])('%s', async folder => {
    expect(await found({[`${folder}/appspec.yml`]: appSpec})).toEqual([])
  })

  test('what is excluded', async () => {
    const files = {'build/appspec.yml': appSpec, 'src/appspec.yml': appSpec, 'src/appspec-old.yml': appSpec}
    expect(await found(files, {exclude: ['build/', '*-old.yml']})).toEqual(['src/appspec.yml'])
  })

  const posixTest = process.platform === 'win32' ? test.skip : test
  posixTest('links, which may lead in a circle', async () => {
    const folder = write(temporaryFolder(), {'a/appspec.yml': appSpec})
    symlinkSync('..', join(folder, 'a', 'up'))
    expect((await findAppSpecs(folder)).appSpecs).toHaveLength(1)
  })

  posixTest('folders that cannot be read', async () => {
    const folder = write(temporaryFolder(), {'a/appspec.yml': appSpec, 'b/appspec.yml': appSpec})
    chmodSync(join(folder, 'a'), 0)
    try {
      const paths = (await findAppSpecs(folder)).appSpecs.map(({path}) => path)
      expect(paths).toContain('b/appspec.yml')
    } finally {
      chmodSync(join(folder, 'a'), 0o755)
    }
  })
})

describe('what is too much is said', () => {
  const many = {'a/appspec.yml': '', 'b/appspec.yml': '', 'c/d/appspec.yml': ''}
  test.each<[string, FindOptions, string[], string]>([
    ['depth', {maxDepth: 1}, ['a/appspec.yml', 'b/appspec.yml'], 'folders deeper than 1'],
    ['files', {maxFiles: 2}, ['a/appspec.yml', 'b/appspec.yml'], 'the first 2 of 3 AppSpecs'],
    ['names', {maxEntries: 4}, ['a/appspec.yml'], 'the first 4 names']
  ])('%s', async (_, options, paths, words) => {
    const {appSpecs, cut} = await findAppSpecs(write(temporaryFolder(), many), options)
    expect(appSpecs.map(({path}) => path)).toEqual(paths)
    expect(cut).toContain(words)
  })

  test('what fits is not', async () => {
    expect(await findAppSpecs(write(temporaryFolder(), many), {maxDepth: 2, maxFiles: 3, maxEntries: 100})).not.toHaveProperty('cut')
  })
})

test('a search that is cancelled ends', async () => {
  const folder = write(temporaryFolder(), {'appspec.yml': appSpec})
  await expect(findAppSpecs(folder, {signal: AbortSignal.abort(new Error('enough'))})).rejects.toThrow('enough')
})

test('a folder that is not there has no AppSpecs', async () => {
  expect(await findAppSpecs(join(temporaryFolder(), 'nope'))).toEqual({appSpecs: []})
})
