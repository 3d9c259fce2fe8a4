import {readFileSync, statSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {archiveDiagnostics, type ArchiveQuestion} from '../../src/bundle/archive-diagnostics.ts'
import {missingAppSpecHint} from '../../src/bundle/missing-appspec.ts'
import {modeDiagnostics} from '../../src/bundle/mode-diagnostics.ts'
import {nameDiagnostics} from '../../src/bundle/name-diagnostics.ts'
import {openArchive} from '../../src/bundle/open-archive.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {rejection} from './support/collect.ts'
import {inFile, makeTar, makeZip, type TarEntry, type ZipEntry} from './support/make-archive.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'
import {run, testWith} from './support/tools.ts'

const linux: ArchiveQuestion = {os: 'linux', hooks: []}

async function inZip(entries: readonly ZipEntry[], question = linux): Promise<string[]> {
  const found = await archiveDiagnostics(await openArchive(inFile('x.zip', makeZip(entries))), question)
  return found.map(({rule, severity, message}) => `${severity} ${rule}: ${message}`)
}

async function inTar(entries: readonly TarEntry[], question = linux): Promise<string[]> {
  const found = await archiveDiagnostics(await openArchive(inFile('x.tgz', gzipSync(await makeTar(entries)))), question)
  return found.map(({rule, severity}) => `${severity} ${rule}`)
}

describe('modes that arrive as 000 or cannot be used', () => {
  test('a zip "made by Unix" whose attributes were never set', async () => {
    expect(
      await inZip([
        {name: 'appspec.yml', unixMode: 0},
        {name: 'a', unixMode: 0},
        {name: 'fine', unixMode: 0o100644}
      ])
    ).toEqual([
      'warning file-without-read-permission: 2 files, such as "appspec.yml", may be read by nobody but root (mode 000), and are installed so.'
    ])
  })

  test('a zip made on Windows is read as unzip reads it: 0644', async () => {
    const hooks = [{location: 'run.sh', runas: 'app'}]
    expect(await inZip([{name: 'run.sh', unixMode: 0, madeBy: 0}], {os: 'linux', hooks})).toEqual([])
  })

  test('a script that its `runas` user cannot read (Python writestr: 0600)', async () => {
    const entries = [{name: 'scripts/run.sh', unixMode: 0o100600}]
    const asked = (runas: string | undefined): ArchiveQuestion => ({os: 'linux', hooks: [{location: '/scripts/run.sh', runas}]})
    expect(await inZip(entries, asked('app'))).toEqual([
      'error hook-unreadable-for-runas: The hook script "scripts/run.sh" runs as "app", who may not read "scripts/run.sh" (mode 600): it fails with "Permission denied".'
    ])
    expect(await inZip(entries, asked('root'))).toEqual([])
    expect(await inZip(entries, asked(undefined))).toEqual([])
    expect(await inZip(entries, {os: 'windows', hooks: asked('app').hooks})).toEqual([])
  })

  test('in a tar it may belong to that user: only a warning', async () => {
    const hooks = [{location: 'run.sh', runas: 'app'}]
    expect(await inTar([{name: 'run.sh', mode: 0o700}], {os: 'linux', hooks})).toEqual(['warning hook-unreadable-for-runas'])
  })

  test('a folder that the user cannot enter', async () => {
    const entries = [
      {name: 'scripts/', unixMode: 0o40700},
      {name: 'scripts/run.sh', unixMode: 0o100755}
    ]
    const [first] = await inZip(entries, {os: 'linux', hooks: [{location: 'scripts/run.sh', runas: 'app'}]})
    expect(first).toContain('may not enter "scripts" (mode 700)')
  })

  test('a directory that is packed is asked the same', async () => {
    const source = write(temporaryFolder(), {'appspec.yml': appSpec, 'run.sh': '#!/bin/sh\n'})
    const plan = await planRevision({source})
    const entries = new Map(plan.tree.entries).set('run.sh', {path: 'run.sh', kind: 'file', mode: 0o700, size: 10})
    const hooks = [{location: 'run.sh', runas: 'app'}]
    expect(modeDiagnostics({source, entries, hooks, isOwnedByRoot: true})).toMatchObject([{rule: 'hook-unreadable-for-runas'}])
  })
})

test('a name that is in the archive twice', async () => {
  expect(await inZip([{name: 'a', content: '1'}, {name: 'b'}, {name: 'a', content: '2'}])).toEqual([
    'warning name-twice-in-archive: "a" is in the archive more than once: hosts keep the last one, other programs may show the first.'
  ])
  const folder: TarEntry = {name: 'd/', type: 'directory'}
  expect(await inTar([folder, {name: 'd/a'}, folder, {name: 'd/a'}, {name: 'd/b'}, {name: 'd/b'}])).toEqual([
    'warning name-twice-in-archive'
  ])
  expect(await inTar([folder, {name: 'd/a'}, folder])).toEqual([])
})

test('secrets: by name and by content, in a zip and in a tar', async () => {
  const key = ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ')
  const entries = [
    {name: '.env', content: 'A=1'},
    {name: 'server.pem', content: key}
  ]
  const rules = ['warning env-file-in-bundle', 'warning private-key-in-bundle']
  expect((await inZip(entries)).map(found => found.split(':')[0])).toEqual(rules)
  expect(await inTar(entries)).toEqual(rules)
})

describe('names that are too long', () => {
  const name = 'é'.repeat(128)
  test('for Linux, in an archive', async () => {
    expect(await rejection(openArchive(inFile('x', makeZip([{name}]))))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(/longer than a host can store \(256 bytes\)/) as unknown
    })
  })

  test.each<[string, string[]]>([
    [name, ['name-too-long']],
    ['é'.repeat(127), []],
    [Array.from({length: 40}, () => 'd'.repeat(100)).join('/'), ['name-too-long']],
    [Array.from({length: 38}, () => 'd'.repeat(100)).join('/'), []]
  ])('for Linux, in a directory on a system that takes more: %#', (path, rules) => {
    expect(nameDiagnostics({source: '.', entries: [{path, kind: 'file'}]}, {type: 'tgz', os: 'linux'}).map(({rule}) => rule)).toEqual(rules)
  })
})

describe('why there is no AppSpec in the root of an archive', () => {
  test.each<[string, string[], RegExp]>([
    ['another name', ['appspec.yaml', 'x'], /There is "appspec.yaml", and the agent looks for appspec.yml: rename it/],
    ['another case', ['AppSpec.yml'], /There is "AppSpec.yml"/],
    [
      'something beside the folder',
      ['app/appspec.yml', '__MACOSX/x', '.DS_Store'],
      /only when nothing is beside it, and "__MACOSX" and 1 more is/
    ],
    ['two folders', ['a/b/appspec.yml'], /one folder away at most. Build the archive from inside "a\/b"/],
    ['nothing like it', ['x'], /looks for appspec.yml in the root/]
  ])('%s', async (_, names, hint) => {
    const {tree} = await openArchive(inFile('x', makeZip(names.map(each => ({name: each})))))
    expect(missingAppSpecHint(tree.entries)).toMatch(hint)
  })
})

testWith(['gzip'], 'a gzip of several members, as pigz and log tools write them, is read to its end', async () => {
  const tar = await makeTar([
    {name: 'appspec.yml', content: appSpec},
    {name: 'b', content: 'b'.repeat(2000)}
  ])
  const file = inFile('x.tgz', Buffer.concat([gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700))]))
  expect((await openArchive(file)).entryCount).toBe(2)
  expect(run('tar', ['-tzf', file])).toBe('appspec.yml\nb\n')
})

test("the user's file is never changed", async () => {
  for (const bytes of [makeZip([{name: 'a', content: 'x'}]), gzipSync(await makeTar([{name: 'a', content: 'x'}]))]) {
    const file = inFile('mine', bytes)
    const before = statSync(file)
    await archiveDiagnostics(await openArchive(file), linux)
    const {mtimeMs, mode, ino} = statSync(file)
    expect({mtimeMs, mode, ino}).toEqual({mtimeMs: before.mtimeMs, mode: before.mode, ino: before.ino})
    expect(readFileSync(file).equals(bytes)).toBe(true)
  }
})
