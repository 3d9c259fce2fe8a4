import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {readAppSpecFile} from '../../src/bundle/appspec-file.ts'
import {DeployError} from '../../src/core/errors.ts'
import {prepareRevision} from '../../src/operations/store-revision.ts'
import {rejection} from '../bundle/support/collect.ts'
import {inFile, makeTar, makeZip} from '../bundle/support/make-archive.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {FakeAws} from '../support/fake-aws.ts'

const windows = 'version: 0.0\nos: windows\nfiles:\n  - source: app\n    destination: C:\\app\n'

async function rulesIn(file: string): Promise<readonly string[]> {
  const options = {applicationName: 'shop', deploymentGroupName: 'production', s3Bucket: 'bucket', archive: file}
  const prepare = prepareRevision({type: 'archive', file}, options, new FakeAws().ports, () => undefined)
  const error = await rejection(prepare)
  return error instanceof DeployError ? error.diagnostics.map(({rule}) => rule) : []
}

describe('an archive that was built before is looked at as a directory is', () => {
  test('a tar for Windows', async () => {
    const tar = await makeTar([{name: 'appspec.yml', content: windows}, {name: 'app/a'}])
    expect(await rulesIn(inFile('bundle.tar', tar))).toContain('bundle-tar-on-windows')
  })

  test('names that Windows cannot have, or takes for one', async () => {
    const zip = makeZip([{name: 'appspec.yml', content: windows}, {name: 'app/a'}, {name: 'app/A'}, {name: 'app/nul'}])
    expect(await rulesIn(inFile('bundle.zip', zip))).toEqual(['names-collide-on-windows', 'name-impossible-on-windows'])
  })

  test('a repository and what macOS scatters', async () => {
    const zip = makeZip([
      {name: 'appspec.yml', content: windows},
      {name: 'app/nul'},
      {name: '.git/config'},
      {name: '__MACOSX/app/._a'},
      {name: 'app/._a'}
    ])
    expect(await rulesIn(inFile('bundle.zip', zip))).toEqual(['bundle-git-dir', 'bundle-macos-files', 'name-impossible-on-windows'])
  })
})

test('of a misspelt file it is said that there is none, and which was meant', async () => {
  const source = write(temporaryFolder(), {'appspec.yml': 'version: 0.0\n'})
  const error = await rejection(readAppSpecFile('.', join(source, 'nosuch.yml')))
  expect(error).toMatchObject({
    message: `there is no file "${join(source, 'nosuch.yml')}"`,
    hint: `Did you mean "${join(source, 'appspec.yml')}"?`
  })
})

test('an AppSpec for ECS needs no other name: it installs nothing', async () => {
  const source = write(temporaryFolder(), {'appspec.yaml': 'version: 0.0\nResources:\n  - S:\n      Type: AWS::ECS::Service\n'})
  const error = await rejection(readAppSpecFile(source))
  expect(error).toMatchObject({
    message: expect.stringContaining('"appspec.yaml" is for ECS, which installs nothing') as unknown,
    hint: expect.not.stringContaining('rename') as unknown
  })
})

test('an AppSpec of a name that no agent looks for is pointed out', async () => {
  const source = write(temporaryFolder(), {'appspec.yaml': 'version: 0.0\n'})
  const error = await rejection(readAppSpecFile(source))
  expect(error).toMatchObject({code: 'invalid-appspec', hint: expect.stringContaining('There is "appspec.yaml"') as unknown})
})
