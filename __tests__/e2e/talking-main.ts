import {spawn} from 'node:child_process'
import {endProcess} from '../../src/library/end-process.ts'

/** `talk`: says much, and ends with status 3. `slow`, `gone`: listens to such a process, late or not at all, and tells what came. */
const [how] = process.argv.slice(2)

if (how === 'talk') {
  process.stdout.on('error', () => undefined)
  process.stdout.write('x'.repeat(5_000_000))
  process.exitCode = 3
  await endProcess()
} else {
  const child = spawn(process.execPath, [import.meta.filename, 'talk'], {stdio: ['ignore', 'pipe', 'inherit']})
  if (how === 'gone') child.stdout.destroy()
  // A pipe holds far less: the other end has to wait.
  else await new Promise(resolve => setTimeout(resolve, 300))
  let read = 0
  child.stdout.on('data', (part: Buffer) => (read += part.length))
  child.on('close', status => {
    process.stdout.write(JSON.stringify(how === 'gone' ? {status} : {status, read}))
    process.exitCode = 3
  })
}
