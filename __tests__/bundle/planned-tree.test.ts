import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readlinkSync, rmSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {planRevision} from '../../src/bundle/plan.ts'
import {plannedTree} from '../../src/bundle/planned-tree.ts'
import type {PlannedEntry} from '../../src/bundle/revision-plan.ts'
import {rejection} from './support/collect.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'
import {testWith} from './support/tools.ts'

const source = (): string => write(temporaryFolder(), {'disk.txt': '0123456789', 'd/empty': '', 'x.sh': 'run'})

async function treeOf(folder: string): Promise<ReturnType<typeof plannedTree>> {
  const {entries} = await planRevision({source: folder})
  const bytes = Buffer.from('abcdefghij')
  const more: PlannedEntry[] = [
    {path: 'memory.txt', kind: 'file', mode: 0o644, size: bytes.length, content: {from: 'memory', bytes}},
    {path: 'link', kind: 'symlink', mode: 0o777, size: 0, target: 'd/../disk.txt'},
    {path: 'dangling', kind: 'symlink', mode: 0o777, size: 0, target: 'none'}
  ]
  return plannedTree([...entries, ...more])
}

/** Files below `folder` that this process has open. */
function openIn(folder: string): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap(name => {
    try {
      const file = readlinkSync(`/proc/self/fd/${name}`)
      return file.startsWith(folder) ? [file] : []
    } catch {
      return []
    }
  })
}

describe('what is read of a planned file', () => {
  test.each<[string, string, number, string | undefined]>([
    ['of one on disk, so much', 'disk.txt', 4, '0123'],
    ['all of it, where more is asked for', 'disk.txt', 1000, '0123456789'],
    ['nothing', 'disk.txt', 0, ''],
    ['an empty file', 'd/empty', 10, ''],
    ['of one in memory, so much', 'memory.txt', 4, 'abcd'],
    ['all of one in memory', 'memory.txt', 1000, 'abcdefghij'],
    ['what a link leads to', 'link', 4, '0123'],
    ['a link that leads nowhere', 'dangling', 4, undefined],
    ['a folder', 'd', 4, undefined],
    ['what there is not', 'none', 4, undefined]
  ])('%s', async (_, path, limit, expected) => {
    const bytes = await (await treeOf(source())).read(path, limit)
    expect(bytes && Buffer.from(bytes).toString()).toBe(expected)
  })

  test('a file that has shrunk since ends where it ends, and one that has grown where it ended', async () => {
    const folder = source()
    const tree = await treeOf(folder)
    truncateSync(join(folder, 'disk.txt'), 3)
    write(folder, {'x.sh': 'run and run'})
    expect(Buffer.from((await tree.read('disk.txt', 100)) ?? []).toString()).toBe('012')
    expect(Buffer.from((await tree.read('x.sh', 100)) ?? []).toString()).toBe('run')
  })

  test('one that has disappeared is a rejection, not thrown at who asks', async () => {
    const folder = source()
    const tree = await treeOf(folder)
    rmSync(join(folder, 'disk.txt'))
    let reading: Promise<unknown> | undefined
    expect(() => (reading = tree.read('disk.txt', 1))).not.toThrow()
    await expect(reading).rejects.toMatchObject({code: 'invalid-bundle', message: '"disk.txt" disappeared while the bundle was made'})
  })

  test('a folder that took the place of a file was an error without a word about it', async () => {
    const folder = source()
    const tree = await treeOf(folder)
    rmSync(join(folder, 'disk.txt'))
    mkdirSync(join(folder, 'disk.txt'))
    expect(await rejection(tree.read('disk.txt', 10))).toMatchObject({
      code: 'invalid-bundle',
      message: '"disk.txt" became a folder while the bundle was made'
    })
  })

  testWith(['mkfifo'], 'a pipe that took the place of a file is not waited for', async () => {
    const folder = source()
    const tree = await treeOf(folder)
    rmSync(join(folder, 'disk.txt'))
    execFileSync('mkfifo', [join(folder, 'disk.txt')])
    expect(await rejection(tree.read('disk.txt', 10))).toMatchObject({
      code: 'invalid-bundle',
      message: '"disk.txt" was replaced by what is no file while the bundle was made'
    })
  })

  const linuxTest = process.platform === 'linux' ? test : test.skip
  linuxTest('no file stays open', async () => {
    const folder = source()
    const tree = await treeOf(folder)
    await tree.read('disk.txt', 4)
    await tree.read('x.sh', 100)
    expect(openIn(folder)).toEqual([])
  })
})
