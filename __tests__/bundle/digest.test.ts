import * as crypto from 'node:crypto'
import {createHash} from 'node:crypto'
import * as fs from 'node:fs'
import {chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runInNewContext} from 'node:vm'
import {describe, expect, test} from '@jest/globals'
import {digestWork} from '../../src/bundle/digest-work.ts'
import {digestRevision} from '../../src/bundle/digest.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import type {RevisionPlan} from '../../src/bundle/revision-plan.ts'
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
  expect(await rejection(digestRevision(await planRevision({source: make()}), {signal: AbortSignal.abort(reason)}))).toBe(reason)
})

describe('with worker threads beside this one', () => {
  /** More than one batch for each of them, with a large file, an empty one and the AppSpec in memory. */
  const many = async (): Promise<RevisionPlan> => {
    const contents = Array.from({length: 1200}, (_, i): [string, string] => [`f${i}`, `${i} `.repeat(i % 700)])
    const source = write(temporaryFolder(), {...Object.fromEntries(contents), 'd/large': noise(3_000_000), none: ''})
    return planRevision({source, appSpec: {text: Buffer.from('version: 0.0\nos: linux\n')}})
  }

  test('the digest is the same', async () => {
    const plan = await many()
    const digests = await Promise.all([0, 1, 3, undefined].map(workers => digestRevision(plan, {workers})))
    expect(new Set(digests).size).toBe(1)
  })

  test.each<[string, (file: string) => void, RegExp]>([
    ['was written to', file => writeFileSync(file, 'x'), /changed from \d+ to 1 bytes/],
    ['is gone', file => rmSync(file), /disappeared/],
    [
      'is a folder now',
      file => {
        rmSync(file)
        mkdirSync(file)
      },
      /became a folder/
    ]
  ])('a file that %s is named, whoever would have hashed it', async (_, change, message) => {
    for (const victim of ['f0', 'f600', 'f1199']) {
      const plan = await many()
      change(join(plan.source, victim))
      for (const workers of [0, 2])
        expect(await rejection(digestRevision(plan, {workers}))).toMatchObject({
          code: 'invalid-bundle',
          message: expect.stringMatching(new RegExp(`"${victim}" ${message.source}`)) as unknown
        })
    }
  })

  test('what a worker is given as source needs nothing around it', () => {
    const alone = runInNewContext(`(${digestWork.toString()})`, {Uint8Array, Math}) as typeof digestWork
    const file = join(write(temporaryFolder(), {a: 'abc'}), 'a')
    const {dev, ino, mtimeMs, ctimeMs} = fs.statSync(file)
    const files = {
      files: [file, file],
      sizes: [3, 3],
      identities: new Float64Array([dev, ino, mtimeMs, ctimeMs, dev, ino, mtimeMs, 0]),
      flags: 0
    }
    expect([...alone({fs, crypto})({...files, pieceBytes: 2})]).toEqual([createHash('sha256').update('abc').digest('hex'), undefined])
  })
})
