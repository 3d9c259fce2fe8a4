import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {digestRevision} from '../../src/bundle/digest.ts'
import {openArchive} from '../../src/bundle/open-archive.ts'
import {writeBundle, type WriteBundleOptions} from '../../src/bundle/package-bundle.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {bundleTypes} from '../../src/core/codedeploy-words.ts'
import {awkwardTree, noise} from './support/awkward-tree.ts'
import {rejection} from './support/collect.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'

const posixTest = process.platform === 'win32' ? test.skip : test

test.each(bundleTypes)('%s: the file, its size and its hash; folders are made; nothing else is there', async type => {
  const folder = temporaryFolder()
  const file = join(folder, `new/bundle.${type}`)
  const plan = await planRevision({source: awkwardTree()})
  const written = await writeBundle(plan, {type, file})
  const bytes = readFileSync(file)
  expect(written).toEqual({
    path: file,
    size: bytes.length,
    sha256: await digestRevision(plan),
    sha256OfFile: createHash('sha256').update(bytes).digest('hex')
  })
  expect(readdirSync(join(folder, 'new'))).toEqual([`bundle.${type}`])
  expect(await openArchive(file)).toMatchObject({type, size: written.size, sha256: written.sha256OfFile})
})

describe('nothing is left behind, and an older bundle stays as it was', () => {
  const cases: [string, (folder: string, source: string, file: string) => Promise<unknown>][] = [
    [
      'when a file changes meanwhile',
      async (_, source, file) => {
        const plan = await planRevision({source})
        writeFileSync(join(source, 'big'), 'changed')
        return writeBundle(plan, {type: 'tgz', file})
      }
    ],
    [
      'when it is aborted in the middle',
      async (folder, source, file) => {
        const controller = new AbortController()
        let wasThere = false
        const onProgress = (): void => {
          wasThere ||= readdirSync(folder).some(name => name.endsWith('.part'))
          controller.abort(new Error('enough'))
        }
        const error = await rejection(writeBundle(await planRevision({source}), {type: 'tar', file, signal: controller.signal, onProgress}))
        expect(error).toMatchObject({message: 'enough'})
        expect(wasThere).toBe(true)
        throw error
      }
    ],
    [
      'when it is aborted before',
      async (_, source, file) => writeBundle(await planRevision({source}), {type: 'zip', file, signal: AbortSignal.abort()})
    ]
  ]
  cases.push([
    'when the disk gives other bytes back than were written',
    async (folder, source, file) => {
      let isSpoiled = false
      const onProgress = (): void => {
        const [name] = readdirSync(folder).filter(each => each.endsWith('.part'))
        if (isSpoiled || name === undefined || lstatSync(join(folder, name)).size === 0) return
        const descriptor = openSync(join(folder, name), 'r+')
        writeSync(descriptor, '?', 700)
        closeSync(descriptor)
        isSpoiled = true
      }
      const error = await rejection(writeBundle(await planRevision({source}), {type: 'tar', file, onProgress}))
      expect(isSpoiled).toBe(true)
      expect(error).toMatchObject({
        code: 'invalid-bundle',
        message: `the disk gave other bytes back than were written to "${file}"`,
        hint: expect.stringContaining('Check the disk') as unknown
      })
      throw error
    }
  ])
  test.each(cases)('%s', async (_, fail) => {
    const folder = temporaryFolder()
    const file = join(folder, 'bundle')
    writeFileSync(file, 'older')
    const source = write(temporaryFolder(), {'appspec.yml': appSpec, big: noise(6_000_000), later: noise(6_000_000)})
    await rejection(fail(folder, source, file))
    expect(readdirSync(folder)).toEqual(['bundle'])
    expect(readFileSync(file, 'utf8')).toBe('older')
  })

  test('when the place cannot be written to', async () => {
    const folder = write(temporaryFolder(), {file: ''})
    const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec})})
    for (const file of [join(folder, 'file/bundle.zip'), folder]) {
      expect(await rejection(writeBundle(plan, {type: 'zip', file}))).toMatchObject({
        code: 'invalid-bundle',
        message: expect.stringContaining('cannot be written to') as unknown
      })
    }
    expect(readdirSync(folder)).toEqual(['file'])
  })

  posixTest('a place that cannot be looked at was taken for a bug, because nothing could be removed there', async () => {
    const folder = temporaryFolder()
    symlinkSync('loop', join(folder, 'loop'))
    const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec})})
    const file = join(folder, 'loop/bundle.zip')
    expect(await rejection(writeBundle(plan, {type: 'zip', file}))).toMatchObject({
      code: 'invalid-bundle',
      message: `the bundle cannot be written to "${file}": a part of its path is a symlink that leads to itself`
    })
  })

  posixTest('a limit on the size of files was taken for a bug', () => {
    const folder = temporaryFolder()
    const source = write(temporaryFolder(), {'appspec.yml': appSpec, big: noise(600_000)})
    const room = (name: string): string => join(import.meta.dirname, `../../src/bundle/${name}.ts`)
    const script = `
      const [{planRevision}, {writeBundle}] = [await import(process.argv[1]), await import(process.argv[2])]
      const plan = await planRevision({source: process.argv[3]})
      await writeBundle(plan, {type: 'tar', file: process.argv[4]}).catch(({code, message}) => console.log(JSON.stringify({code, message})))`
    const limited = `ulimit -f 200; exec '${process.execPath}' "$@"`
    const args = ['--input-type=module', '-e', script, room('plan'), room('package-bundle'), source, join(folder, 'bundle.tar')]
    const {stdout} = spawnSync('sh', ['-c', limited, 'sh', ...args], {encoding: 'utf8'})
    expect(JSON.parse(stdout)).toEqual({
      code: 'invalid-bundle',
      message: expect.stringContaining('it is larger than the system or a limit of the shell (`ulimit -f`) allows') as unknown
    })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('what is no ordinary file is not replaced', () => {
  const refusal = {
    code: 'invalid-bundle',
    input: 'output',
    message: expect.stringContaining('it is there already and is no ordinary file') as unknown
  }
  const packed = async (file: WriteBundleOptions['file'], source: string, onProgress?: () => void): Promise<unknown> =>
    rejection(writeBundle(await planRevision({source}), {type: 'tgz', file, onProgress}))

  test.each<[string, (file: string) => void]>([
    ['a folder', file => mkdirSync(file)],
    ['a link', file => symlinkSync('elsewhere', file)]
  ])('%s at the place that was named: nothing is read for it', async (_, make) => {
    const [folder, source] = [temporaryFolder(), write(temporaryFolder(), {'appspec.yml': appSpec})]
    make(join(folder, 'bundle'))
    const before = lstatSync(join(folder, 'bundle')).mode
    let isRead = false
    expect(await packed(join(folder, 'bundle'), source, () => (isRead = true))).toMatchObject(refusal)
    expect([isRead, readdirSync(folder), lstatSync(join(folder, 'bundle')).mode]).toEqual([false, ['bundle'], before])
  })

  test('a link that got the name meanwhile', async () => {
    const [folder, source] = [temporaryFolder(), write(temporaryFolder(), {'appspec.yml': appSpec})]
    const named = (sha256: string): string => {
      symlinkSync('elsewhere', join(folder, `${sha256}.tgz`))
      return `${sha256}.tgz`
    }
    expect(await packed({folder, name: named}, source)).toMatchObject(refusal)
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.tgz$/)])
  })
})

const linuxTest = process.platform === 'linux' ? test : test.skip
linuxTest('no file stays open, whether it was written or not', async () => {
  const folder = temporaryFolder()
  const source = write(temporaryFolder(), {'appspec.yml': appSpec, big: noise(3_000_000)})
  const plan = await planRevision({source})
  await writeBundle(plan, {type: 'tar', file: join(folder, 'bundle')})
  writeFileSync(join(source, 'big'), 'changed')
  await rejection(writeBundle(plan, {type: 'tar', file: join(folder, 'other')}))
  const open = readdirSync('/proc/self/fd').flatMap(name => {
    try {
      return [readlinkSync(`/proc/self/fd/${name}`)]
    } catch {
      return []
    }
  })
  expect(open.filter(file => file.startsWith(folder) || file.startsWith(source))).toEqual([])
})

describe('the AppSpec has to be at the root', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['there is none', {x: ''}, /Write one, or name it with `appspec`/],
    ['it is somewhere else', {'deploy/appspec.yml': ''}, /`appspec: deploy\/appspec.yml`/],
    ['a folder has its name', {'appspec.yml/x': ''}, /Write one/]
  ])('%s', async (_, files, hint) => {
    const file = join(temporaryFolder(), 'bundle.tgz')
    expect(await rejection(writeBundle(await planRevision({source: write(temporaryFolder(), files)}), {type: 'tgz', file}))).toMatchObject({
      code: 'invalid-bundle',
      hint: expect.stringMatching(hint) as unknown
    })
    expect(existsSync(file)).toBe(false)
  })
})

test('a bundle can be named by what it holds', async () => {
  const folder = join(temporaryFolder(), 'new')
  const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec})})
  const {path, sha256} = await writeBundle(plan, {type: 'tgz', file: {folder, name: sha256 => `${sha256}.tgz`}})
  expect(path).toBe(join(folder, `${await digestRevision(plan)}.tgz`))
  expect(readdirSync(folder)).toEqual([`${sha256}.tgz`])
})

test.each(bundleTypes)('%s: what was made is compared with the plan before it gets its name', async type => {
  const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec, lost: 'x'})})
  const folder = temporaryFolder()
  const entries = plan.entries.filter(({path}) => path !== 'lost')
  expect(await rejection(writeBundle({...plan, entries}, {type, file: join(folder, 'bundle')}))).toMatchObject({
    code: 'invalid-bundle',
    message: expect.stringContaining('"lost" is missing') as unknown
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a bundle written into its own source is not part of the next one', async () => {
  const source = write(temporaryFolder(), {'appspec.yml': appSpec})
  mkdirSync(join(source, 'd'))
  chmodSync(join(source, 'd'), 0o755)
  const first = await planRevision({source})
  await writeBundle(first, {type: 'tgz', file: join(source, `${'a'.repeat(64)}.tgz`)})
  expect((await planRevision({source, packagedInto: source})).entries).toEqual(first.entries)
})
