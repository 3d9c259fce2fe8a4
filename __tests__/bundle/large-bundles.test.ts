import {spawn} from 'node:child_process'
import {createWriteStream, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {describe, expect, test} from '@jest/globals'
import {archiveRevision} from '../../src/bundle/archive.ts'
import {extractArchive} from '../../src/bundle/extract-archive.ts'
import {openArchive} from '../../src/bundle/open-archive.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {plannedTree} from '../../src/bundle/planned-tree.ts'
import type {PlannedEntry, RevisionPlan} from '../../src/bundle/revision-plan.ts'
import {bundleTypes, type BundleType} from '../../src/core/codedeploy-words.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'
import {has, run} from './support/tools.ts'

const seconds = 1000

/** Minutes of work: only when asked for. */
const isSlowWanted = (process.env['CODEDEPLOY_KIT_SLOW_TESTS'] ?? '') !== ''
const slowTest = isSlowWanted ? test : test.skip
const skipped = isSlowWanted ? '' : ' [skipped: set CODEDEPLOY_KIT_SLOW_TESTS=1]'

async function packed(plan: RevisionPlan, type: BundleType, level?: number): Promise<string> {
  const file = join(temporaryFolder(), `bundle.${type}`)
  await pipeline(archiveRevision(plan, {type, level}), createWriteStream(file))
  return file
}

/** A listing of every program that is here and reads the type: how many entries it sees. */
const counts: readonly {readonly program: string; readonly types: readonly BundleType[]; readonly count: (file: string) => number}[] = [
  {program: 'unzip', types: ['zip'], count: file => lines(run('unzip', ['-Z1', file]))},
  {program: 'tar', types: ['tar', 'tgz'], count: file => lines(run('tar', ['-tf', file]))},
  {program: 'bsdtar', types: bundleTypes, count: file => lines(run('bsdtar', ['-tf', file]))},
  {
    program: 'python3',
    types: ['zip'],
    count: file => python('import zipfile; print(len(zipfile.ZipFile(file).namelist()))', file)
  },
  {program: 'python3', types: ['tar', 'tgz'], count: file => python('import tarfile; print(len(tarfile.open(file).getnames()))', file)}
]

function lines(text: string): number {
  return text.split('\n').length - 1
}

function python(script: string, file: string): number {
  return Number(run('python3', ['-c', `import sys; file = sys.argv[1]; ${script}`, file]))
}

describe('more entries than a zip of the old form can count', () => {
  const amount = 66_000

  async function manyEntries(): Promise<RevisionPlan> {
    const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec})})
    const more = Array.from({length: amount - 1}, (_, i): PlannedEntry => {
      const bytes = Buffer.from(`${i}`)
      return {path: `f${String(i).padStart(5, '0')}`, kind: 'file', mode: 0o644, size: bytes.length, content: {from: 'memory', bytes}}
    })
    const entries = [...plan.entries, ...more]
    return {...plan, entries, fileCount: amount, totalBytes: entries.reduce((sum, {size}) => sum + size, 0), tree: plannedTree(entries)}
  }

  test.each(bundleTypes)(
    '%s: every program that is here sees each of them, and so do we',
    async type => {
      const file = await packed(await manyEntries(), type, 1)
      const archive = await openArchive(file)
      expect(archive.entryCount).toBe(amount)
      expect(Buffer.from((await archive.tree.read('f65998', 10)) ?? []).toString()).toBe('65998')
      for (const {program, types, count} of counts) {
        if (types.includes(type) && has(program)) expect([program, count(file)]).toEqual([program, amount])
      }
    },
    60 * seconds
  )
})

describe(`files larger than the old forms can say${skipped}`, () => {
  const gigabyte = 1024 ** 3

  async function sparse(size: number): Promise<RevisionPlan> {
    const source = write(temporaryFolder(), {'appspec.yml': appSpec, large: '', 'z-behind': 'still there'})
    truncateSync(join(source, 'large'), size)
    return planRevision({source})
  }

  slowTest(
    'zip and tgz: 4.5 GiB',
    async () => {
      const size = 4.5 * gigabyte
      const plan = await sparse(size)
      for (const type of ['zip', 'tgz'] as const) {
        const file = await packed(plan, type, 1)
        // Zeros compress like a bomb, and are taken for one.
        const limits = {maxRatio: Infinity}
        const archive = await openArchive(file, {limits})
        expect(archive.tree.entries.get('large')?.size).toBe(size)
        expect(Buffer.from((await archive.tree.read('z-behind', 20)) ?? []).toString()).toBe('still there')
        if (type === 'zip' && has('unzip')) expect(run('unzip', ['-tq', file])).toMatch(/No errors/)
        if (type === 'tgz' && has('tar')) expect(run('tar', ['-tvzf', file])).toContain(` ${size} `)
        if (has('bsdtar')) expect(run('bsdtar', ['-tvf', file])).toContain(` ${size} `)
        if (has('python3')) {
          const get =
            type === 'zip'
              ? 'import zipfile; print(zipfile.ZipFile(file).getinfo("large").file_size)'
              : 'import tarfile; print(tarfile.open(file).getmember("large").size)'
          expect(python(get, file)).toBe(size)
        }
      }
    },
    600 * seconds
  )

  slowTest(
    'tar and tgz: 8.5 GiB, more than eleven octal digits',
    async () => {
      const size = 8.5 * gigabyte
      const plan = await sparse(size)
      for (const [type, flags] of [
        ['tar', '-tv'],
        ['tgz', '-tvz']
      ] as const) {
        for (const program of ['tar', 'bsdtar'].filter(has)) {
          const reader = spawn(program, [flags, '-f', '-'], {stdio: ['pipe', 'pipe', 'inherit']})
          let listed = ''
          reader.stdout.setEncoding('utf8').on('data', (text: string) => (listed += text))
          await Promise.all([
            pipeline(archiveRevision(plan, {type, level: 1}), reader.stdin),
            new Promise(resolve => reader.once('close', resolve))
          ])
          expect(listed).toContain(` ${size} `)
          expect(listed).toContain('z-behind')
        }
      }
    },
    600 * seconds
  )

  slowTest(
    'what is unpacked is what was packed: 4.5 GiB',
    async () => {
      const size = 4.5 * gigabyte
      const file = await packed(await sparse(size), 'zip', 1)
      const {tree} = await openArchive(file, {limits: {maxRatio: Infinity}})
      expect(tree.entries.get('large')?.size).toBe(size)
      const destination = join(temporaryFolder(), 'out')
      await extractArchive(file, 'zip', destination, {limits: {maxRatio: Infinity}})
      expect((await planRevision({source: destination})).totalBytes).toBe(size + appSpec.length + 'still there'.length)
    },
    600 * seconds
  )
})
