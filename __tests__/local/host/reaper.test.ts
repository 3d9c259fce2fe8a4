import {spawn, spawnSync} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {describe, expect} from '@jest/globals'
import {createReaper} from '../../../src/local/host/reaper.ts'
import type {Reaper} from '../../../src/local/host/reaper.ts'
import {isRunning, temporaryFolder, unixTest as test} from './hook-fixture.ts'

const env = {PATH: process.env['PATH']}

function pidOf({pid}: ChildProcess): number {
  if (pid === undefined) throw new Error('the process was not started')
  return pid
}

async function eventually(claim: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (claim()) return true
    await pause(10)
  }
  return claim()
}

/** Runs a shell as a hook would be, until it has printed the process ids it is about. */
async function startHook(reaper: Reaper, body: string): Promise<number[]> {
  const hook = spawn('/bin/sh', ['-c', body], {
    detached: true,
    env: {...process.env, [reaper.marker.name]: reaper.marker.value},
    stdio: ['ignore', 'pipe', 'ignore']
  })
  reaper.guard(pidOf(hook))
  const exit = new Promise(done => hook.once('exit', done))
  const line = await new Promise<string>(done =>
    hook.stdout.once('data', (chunk: Buffer) => {
      done(chunk.toString())
    })
  )
  await exit
  reaper.release(pidOf(hook))
  return line.trim().split(/\s+/).map(Number)
}

const service = 'sleep 300 > /dev/null 2>&1 < /dev/null & echo $!'
const deafService = `(trap '' TERM; while :; do sleep 0.1; done) > /dev/null 2>&1 < /dev/null & echo $!`

describe('close', () => {
  test('ends what hooks left running and removes the folders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'codedeploy-kit-test-'))
    mkdirSync(join(folder, 'closed'))
    writeFileSync(join(folder, 'closed', 'file'), '')
    chmodSync(join(folder, 'closed'), 0)
    const reaper = await createReaper({env})
    reaper.removeAtEnd(folder)
    const pids = await startHook(reaper, service)
    expect(pids.every(isRunning)).toBe(true)
    expect(await reaper.close()).toEqual({survivors: [], notRemoved: []})
    expect(pids.some(isRunning)).toBe(false)
    expect(existsSync(folder)).toBe(false)
    expect(await reaper.close()).toEqual({survivors: [], notRemoved: []})
  })

  test('kills what does not end on SIGTERM', async () => {
    const reaper = await createReaper({env})
    const pids = await startHook(reaper, deafService)
    expect(await reaper.close()).toEqual({survivors: [], notRemoved: []})
    expect(pids.some(isRunning)).toBe(false)
  })

  test('leaves services alone when asked to, and ends scripts that still run', async () => {
    const reaper = await createReaper({env, keep: true})
    const kept = await startHook(reaper, service)
    const running = spawn('/bin/sleep', ['300'], {detached: true, stdio: 'ignore'})
    const runningEnd = new Promise(done =>
      running.once('exit', (_, signal) => {
        done(signal)
      })
    )
    reaper.guard(pidOf(running))
    try {
      expect(await reaper.close()).toEqual({survivors: [], notRemoved: []})
      expect(kept.every(isRunning)).toBe(true)
      expect(await runningEnd).toBe('SIGTERM')
    } finally {
      for (const pid of kept) process.kill(pid, 'SIGKILL')
    }
  })

  test('does its work even if somebody killed the watcher', async () => {
    const reaper = await createReaper({env})
    const pids = await startHook(reaper, service)
    process.kill(reaper.watcher, 'SIGKILL')
    expect(await reaper.close()).toEqual({survivors: [], notRemoved: []})
    expect(pids.some(isRunning)).toBe(false)
  })

  test('says which folder could not be removed', async () => {
    using folder = temporaryFolder()
    const reaper = await createReaper({env})
    reaper.removeAtEnd(join(folder.path, 'x\0y'))
    const {notRemoved} = await reaper.close()
    expect(notRemoved).toEqual([expect.stringContaining('x')])
  })
})

describe('when the main process is killed with SIGKILL', () => {
  test.each([
    ['a service in the process group of its hook', service],
    ...(process.platform === 'linux'
      ? [['a daemon that left its process group and its session', 'setsid sleep 300 > /dev/null 2>&1 < /dev/null & sleep 0.1; echo $!']]
      : []),
    ['a hook that is still running', 'echo $$; exec sleep 300']
  ])('%s does not survive it, nor does the folder', async (_, body) => {
    const main = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'reaper-main.ts'), body], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const line = await new Promise<string>(done =>
      main.stdout.once('data', (chunk: Buffer) => {
        done(chunk.toString())
      })
    )
    const {folder, pids} = JSON.parse(line) as {folder: string; pids: number[]}
    expect(existsSync(folder)).toBe(true)
    expect(pids.every(isRunning)).toBe(true)
    main.kill('SIGKILL')
    expect(await eventually(() => !pids.some(isRunning) && !existsSync(folder))).toBe(true)
  })
})

test('a process that ends without closing its reaper is not kept alive by it', () => {
  const program = `import {createReaper} from ${JSON.stringify(new URL('../../../src/local/host/reaper.ts', import.meta.url).href)}; await createReaper({env: process.env})`
  const {status} = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program], {
    timeout: 10_000
  })
  expect(status).toBe(0)
})
