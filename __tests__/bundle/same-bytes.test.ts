import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {noise} from './support/awkward-tree.ts'
import {temporaryFolder} from './support/temporary-folder.ts'

const posixTest = process.platform === 'win32' ? test.skip : test
const bundleRoom = join(import.meta.dirname, '../../src/bundle')

/** Makes a tree, in the order it is told, and packs it: everything about the machine that could show in a bundle can be set from outside. */
const script = `
const {chmodSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync} = await import('node:fs')
const {createHash} = await import('node:crypto')
const {dirname, join} = await import('node:path')
const {room, folder, files, umask, now, mtime, isReversed} = JSON.parse(readFileSync(process.env.QUESTION, 'utf8'))
process.umask(umask)
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...args) { super(...(args.length === 0 ? [now] : args)) }
  static now() { return now }
}
const {planRevision} = await import(room + '/plan.ts')
const {archiveRevision} = await import(room + '/archive.ts')
const {digestRevision} = await import(room + '/digest.ts')
const entries = Object.entries(files)
for (const [path, {text, target, isExecutable}] of isReversed ? entries.reverse() : entries) {
  const file = join(folder, path)
  mkdirSync(dirname(file), {recursive: true})
  if (target) { symlinkSync(target, file); continue }
  writeFileSync(file, Buffer.from(text, 'base64'))
  if (isExecutable) chmodSync(file, 0o777 & ~umask)
  utimesSync(file, mtime, mtime)
}
const plan = await planRevision({source: folder})
const answer = {content: await digestRevision(plan)}
for (const type of ['tgz', 'zip', 'tar']) {
  const hash = createHash('sha256')
  for await (const chunk of archiveRevision(plan, {type})) hash.update(chunk)
  answer[type] = hash.digest('hex')
}
console.log(JSON.stringify(answer))`

interface File {
  readonly text?: string
  readonly target?: string
  readonly isExecutable?: boolean
}

const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64')

const files: Readonly<Record<string, File>> = {
  'appspec.yml': {text: base64('version: 0.0\nos: linux\n')},
  'scripts/start.sh': {text: base64('#!/bin/sh\n'), isExecutable: true},
  'Zebra/ä': {text: base64('accents sort differently by locale')},
  'apple/a': {text: base64('and so do capitals')},
  '\u{1f680}': {text: base64('beyond 16 bits')},
  'text.txt': {text: base64('the same line again\n'.repeat(120_000))},
  'noise.bin': {text: base64(noise(700_000))},
  link: {target: 'text.txt'}
}

interface Machine {
  readonly umask: number
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Seconds since the epoch. */
  readonly mtime: number
  readonly isReversed: boolean
}

function bundlesOf({env, ...machine}: Machine): unknown {
  const folder = temporaryFolder()
  const question = join(temporaryFolder(), 'question.json')
  writeFileSync(question, JSON.stringify({room: bundleRoom, folder, files, ...machine}))
  const {stdout, stderr} = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script], {
    env: {...process.env, ...env, QUESTION: question}
  })
  expect(stderr.toString()).toBe('')
  return JSON.parse(stdout.toString())
}

const here: Machine = {umask: 0o022, env: {TZ: 'UTC', LC_ALL: 'C'}, now: Date.UTC(2026, 10, 21), mtime: 1_800_000_000, isReversed: false}

posixTest(
  'the same tree gives the same bytes in another folder, order, time and locale, under another umask',
  () => {
    const first = bundlesOf(here)
    expect(first).toEqual({content: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, tgz: anyHash(), zip: anyHash(), tar: anyHash()})
    const others: Record<string, Machine> = {
      'another folder': here,
      'other order': {...here, isReversed: true},
      'umask 077': {...here, umask: 0o077},
      'another clock, zone and locale': {
        ...here,
        env: {TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'sv_SE.UTF-8', SOURCE_DATE_EPOCH: '1'},
        now: Date.UTC(1999, 11, 31, 23, 59, 59),
        mtime: 1
      },
      'fewer threads': {...here, env: {...here.env, UV_THREADPOOL_SIZE: '1'}}
    }
    for (const [name, machine] of Object.entries(others)) expect({name, bundles: bundlesOf(machine)}).toEqual({name, bundles: first})
  },
  60_000
)

function anyHash(): unknown {
  return expect.stringMatching(/^[0-9a-f]{64}$/)
}
