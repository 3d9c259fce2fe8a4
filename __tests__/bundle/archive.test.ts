import {chmodSync, cpSync, mkdirSync, readFileSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {archiveRevision} from '../../src/bundle/archive.ts'
import {digestRevision} from '../../src/bundle/digest.ts'
import {extractArchive} from '../../src/bundle/extract-archive.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {bundleTypes, type BundleType} from '../../src/core/codedeploy-words.ts'
import {awkwardTree, noise} from './support/awkward-tree.ts'
import {collect, rejection} from './support/collect.ts'
import {snapshot} from './support/snapshot.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'
import {run, testWith} from './support/tools.ts'

async function pack(source: string, type: BundleType, level?: number): Promise<Buffer> {
  return collect(archiveRevision(await planRevision({source}), {type, level}))
}

async function packToFile(source: string, type: BundleType): Promise<string> {
  const file = join(temporaryFolder(), `bundle.${type}`)
  writeFileSync(file, await pack(source, type))
  return file
}

describe('a bundle unpacks to the files, modes, links and bytes it was made from', () => {
  const tree = awkwardTree()
  const expected = snapshot(tree)

  for (const type of bundleTypes) {
    test(`${type}, with our own reader`, async () => {
      const destination = join(temporaryFolder(), 'out')
      await extractArchive(await packToFile(tree, type), type, destination)
      expect(snapshot(destination)).toEqual(expected)
    })
  }

  for (const [type, flags] of [
    ['tar', '-xpsf'],
    ['tgz', '-zxpsf']
  ] as const) {
    testWith(['tar'], `${type}, with tar as the agent calls it`, async () => {
      const destination = temporaryFolder()
      run('tar', [flags, await packToFile(tree, type), '-C', destination])
      expect(snapshot(destination)).toEqual(expected)
    })
  }

  testWith(['unzip'], 'zip, with unzip as the agent calls it', async () => {
    const destination = temporaryFolder()
    run('unzip', ['-qo', await packToFile(tree, 'zip'), '-d', destination], {env: {LC_ALL: 'C.UTF-8'}})
    // unzip drops control characters from names; `nameDiagnostics` says so.
    const {'new\nline': newline = '', ...rest} = expected
    expect(snapshot(destination)).toEqual({...rest, newline})
  })

  testWith(['bsdtar'], 'all types, with bsdtar', async () => {
    for (const type of bundleTypes) {
      const destination = temporaryFolder()
      run('bsdtar', ['-xpf', await packToFile(tree, type), '-C', destination], {env: {LC_ALL: 'C.UTF-8'}})
      const found = snapshot(destination)
      if (type === 'zip') {
        // It takes a backslash in a zip for a slash.
        const {'back/slash': backslash = '', back, ...rest} = found
        expect(back).toBe('directory 755')
        expect({...rest, 'back\\slash': backslash}).toEqual(expected)
      } else expect(found).toEqual(expected)
    }
  })

  testWith(['python3'], "tar and tgz, with Python's tarfile", async () => {
    for (const type of ['tar', 'tgz'] as const) {
      const destination = temporaryFolder()
      const script = 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2])'
      run('python3', ['-c', script, await packToFile(tree, type), destination])
      expect(snapshot(destination)).toEqual(expected)
    }
  })

  testWith(['python3'], "zip, with Python's zipfile: names, modes, bytes and checksums", async () => {
    const script = `
import hashlib, json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
kinds = {0o10: 'file', 0o04: 'directory', 0o12: 'link'}
out = {}
for i in z.infolist():
    mode = i.external_attr >> 16
    kind = kinds[mode >> 12]
    data = z.read(i)
    out[i.filename.rstrip('/')] = kind + (' ' + data.decode() if kind == 'link' else ' %o' % (mode & 0o7777) + ('' if kind == 'directory' else ' ' + hashlib.sha256(data).hexdigest()))
print(json.dumps(out))`
    expect(JSON.parse(run('python3', ['-c', script, await packToFile(tree, 'zip')]))).toEqual(expected)
  })
})

describe('the same content gives the same bytes', () => {
  const tree = awkwardTree()

  test.each(bundleTypes)('%s: in another folder, with other times, written in another order', async type => {
    const copy = join(temporaryFolder(), 'elsewhere')
    cpSync(tree, copy, {recursive: true, verbatimSymlinks: true})
    utimesSync(join(copy, 'appspec.yml'), new Date(0), new Date('2031-05-06'))
    writeFileSync(join(copy, 'appspec.yml'), appSpec)
    expect((await pack(copy, type)).equals(await pack(tree, type))).toBe(true)
  })

  test.each(['022', '002', '077', '027', '000'])('whatever the umask of who wrote the source: %s', async mask => {
    const plain = write(temporaryFolder(), {'appspec.yml': appSpec, 'a/b/c.txt': 'c', 'start.sh': 'run', 'd/': ''})
    chmodSync(join(plain, 'start.sh'), 0o755)
    const folder = temporaryFolder()
    const umask = parseInt(mask, 8)
    for (const path of ['a', 'a/b', 'd']) {
      mkdirSync(join(folder, path))
      chmodSync(join(folder, path), 0o777 & ~umask)
    }
    for (const [path, mode] of [
      ['appspec.yml', 0o666],
      ['a/b/c.txt', 0o666],
      ['start.sh', 0o777]
    ] as const) {
      writeFileSync(join(folder, path), readFileSync(join(plain, path)))
      chmodSync(join(folder, path), mode & ~umask)
    }
    expect((await pack(folder, 'tgz')).equals(await pack(plain, 'tgz'))).toBe(true)
    expect(await digestRevision(await planRevision({source: folder}))).toBe(await digestRevision(await planRevision({source: plain})))
  })

  test('another level gives other bytes that unpack to the same', async () => {
    const tar = await pack(tree, 'tar')
    for (const level of [0, 1, 9]) expect(gunzipSync(await pack(tree, 'tgz', level)).equals(tar)).toBe(true)
  })
})

describe('headers', () => {
  const source = write(temporaryFolder(), {'appspec.yml': appSpec})

  test('tar: owner and group 0 without names, the fixed time', async () => {
    const tar = await pack(source, 'tar')
    expect({
      name: tar.toString('latin1', 0, 11),
      mode: tar.toString('latin1', 100, 107),
      uid: parseInt(tar.toString('latin1', 108, 115), 8),
      gid: parseInt(tar.toString('latin1', 116, 123), 8),
      mtime: parseInt(tar.toString('latin1', 136, 147), 8),
      names: tar.subarray(265, 329).every(byte => byte === 0)
    }).toEqual({name: 'appspec.yml', mode: '000644 ', uid: 0, gid: 0, mtime: Date.UTC(1980, 0, 1) / 1000, names: true})
  })

  test('a time of the caller is written into every entry', async () => {
    const plan = await planRevision({source})
    const mtimeMs = Date.UTC(2026, 10, 21, 8, 30, 2)
    const zip = await collect(archiveRevision(plan, {type: 'zip', mtimeMs}))
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([(8 << 11) | (30 << 5) | 1, (46 << 9) | (11 << 5) | 21])
    const tar = await collect(archiveRevision(plan, {type: 'tar', mtimeMs}))
    expect(parseInt(tar.toString('latin1', 136, 147), 8)).toBe(mtimeMs / 1000)
  })

  test.each([-1, 10, 1.5])('level %d is refused', async level => {
    const plan = await planRevision({source})
    expect(() => archiveRevision(plan, {type: 'tgz', level})).toThrow(RangeError)
  })
})

describe('a stream never ends as if it were complete', () => {
  const sources = {
    'small file': () => write(temporaryFolder(), {'appspec.yml': appSpec, victim: 'small'}),
    'large file': () => write(temporaryFolder(), {'appspec.yml': appSpec, victim: noise(5_000_000)})
  }
  const changes: Record<string, (file: string) => void> = {
    grows: file => writeFileSync(file, 'more', {flag: 'a'}),
    shrinks: file => truncateSync(file, 2),
    'is written to': file => utimesSync(file, new Date(), new Date('2035-01-01'))
  }
  for (const type of bundleTypes) {
    for (const [size, make] of Object.entries(sources)) {
      test.each(Object.keys(changes))(`${type}: a ${size} that %s after planning is an error that names it`, async change => {
        const source = make()
        const plan = await planRevision({source})
        changes[change]?.(join(source, 'victim'))
        expect(await rejection(collect(archiveRevision(plan, {type})))).toMatchObject({
          code: 'invalid-bundle',
          message: expect.stringContaining('"victim"') as unknown
        })
        if (type === 'tgz') expect(await rejection(digestRevision(plan))).toMatchObject({code: 'invalid-bundle'})
      })
    }

    test(`${type}: an abort ends it with the signal's reason`, async () => {
      const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec, big: noise(8_000_000)})})
      const controller = new AbortController()
      const reason = new Error('enough')
      const readToTheEnd = async (): Promise<void> => {
        for await (const chunk of archiveRevision(plan, {type, signal: controller.signal})) if (chunk.length > 0) controller.abort(reason)
      }
      expect(await rejection(readToTheEnd())).toBe(reason)
    })

    test(`${type}: a consumer may leave in the middle`, async () => {
      const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec, big: noise(8_000_000)})})
      for await (const chunk of archiveRevision(plan, {type})) {
        expect(chunk.length).toBeGreaterThan(0)
        break
      }
    })
  }

  test('progress ends at the total', async () => {
    const plan = await planRevision({source: awkwardTree()})
    for (const type of bundleTypes) {
      const seen: number[] = []
      await collect(archiveRevision(plan, {type, onProgress: bytes => seen.push(bytes)}))
      expect(seen.at(-1)).toBe(plan.totalBytes)
      expect(seen).toEqual([...seen].sort((a, b) => a - b))
    }
  })
})
