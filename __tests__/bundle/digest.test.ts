import {chmodSync, symlinkSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {digestRevision} from '../../src/bundle/digest.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {noise} from './support/awkward-tree.ts'
import {rejection} from './support/collect.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'

const files = {'appspec.yml': 'version: 0.0\nos: linux\n', 'd/a': 'a', 'd/large': noise(700_000), 'run.sh': ''}

function make(change: (folder: string) => void = () => undefined): string {
  const folder = write(temporaryFolder(), files)
  symlinkSync('d/a', join(folder, 'link'))
  change(folder)
  return folder
}

const digest = async (source: string): Promise<string> => digestRevision(await planRevision({source}))

test('the digest of a known tree: it must not change from release to release', async () => {
  const source = write(temporaryFolder(), {'appspec.yml': 'version: 0.0\nos: linux\n', 'scripts/start.sh': '#!/bin/sh\n'})
  const plan = await planRevision({source, executables: ['scripts/start.sh']})
  expect(await digestRevision(plan)).toBe('ad092df4d3772747036c133ff81ceb7ea129555dbdd4d7346fc2da2f649ac373')
})

test('it does not depend on the folder or on times', async () => {
  expect(await digest(make(folder => utimesSync(join(folder, 'd/a'), 1, 1)))).toBe(await digest(make()))
})

describe('it depends on everything a host gets to see', () => {
  test.each<[string, (folder: string) => void]>([
    ['content', folder => write(folder, {'d/a': 'b'})],
    ['one byte of a large file', folder => write(folder, {'d/large': Buffer.concat([noise(699_999), Buffer.from('x')])})],
    ['a new empty file', folder => write(folder, {new: ''})],
    ['a new empty folder', folder => write(folder, {'new/': ''})],
    ['execute permission', folder => chmodSync(join(folder, 'run.sh'), 0o755)],
    ['another link', folder => symlinkSync('d', join(folder, 'l2'))]
  ])('%s', async (_, change) => {
    expect(await digest(make(change))).not.toBe(await digest(make()))
  })
})

test('names cannot be shifted into each other', async () => {
  const one = write(temporaryFolder(), {'a\nb': '', c: ''})
  const two = write(temporaryFolder(), {a: '', 'b\nc': ''})
  expect(await digest(one)).not.toBe(await digest(two))
})

test('an abort ends it with the reason of the signal', async () => {
  const reason = new Error('enough')
  expect(await rejection(digestRevision(await planRevision({source: make()}), AbortSignal.abort(reason)))).toBe(reason)
})
