// A main process that a test kills: it starts a daemon as a hook would and prints what has to be gone afterwards.
import {spawn} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createReaper} from '../../../src/local/host/reaper.ts'

const [body = ''] = process.argv.slice(2)
const reaper = await createReaper({env: process.env})
const folder = mkdtempSync(join(tmpdir(), 'codedeploy-kit-test-'))
reaper.removeAtEnd(folder)
const hook = spawn('/bin/sh', ['-c', body], {
  detached: true,
  env: {...process.env, [reaper.marker.name]: reaper.marker.value},
  stdio: ['ignore', 'pipe', 'ignore']
})
if (hook.pid === undefined) throw new Error('the hook was not started')
const group = hook.pid
reaper.guard(group)
let printed = ''
hook.stdout.on('data', (chunk: Buffer) => {
  printed += chunk.toString()
  if (printed.endsWith('\n')) console.log(JSON.stringify({folder, pids: printed.trim().split(/\s+/).map(Number)}))
})
hook.on('exit', () => {
  reaper.release(group)
})
setInterval(() => undefined, 1_000)
