// Runs its arguments under Node 24, the runtime of the action, whatever Node the machine has.
import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {delimiter, dirname} from 'node:path'
import {pathToFileURL} from 'node:url'

function findNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}/bin/node${process.platform === 'win32' ? '.exe' : ''}`
  try {
    return createRequire(pathToFileURL(import.meta.filename)).resolve(name)
  } catch {
    console.error(
      `This needs Node 24: run it with Node 24, or where npm serves ${dirname(dirname(name))} (npm ci without --omit=optional).`
    )
    process.exit(1)
  }
}

const node = findNode24()
const env = {...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`}
const child = spawn(node, process.argv.slice(2), {stdio: 'inherit', env})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  } else process.exit(code ?? 1)
})
