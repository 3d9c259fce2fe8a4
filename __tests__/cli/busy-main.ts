import {existsSync, writeSync} from 'node:fs'
import {cancelOnSignals, uninterrupted} from '../../src/cli/cancel.ts'

/** Work that never lets the event loop turn, until the file that the second argument names is there. */
const [how, file = ''] = process.argv.slice(2)

function compute(): void {
  writeSync(1, 'busy\n')
  while (!existsSync(file));
  writeSync(1, 'done\n')
}

process.exitCode = await cancelOnSignals(
  async () => {
    if (how === 'writing') await uninterrupted(compute)
    else compute()
    writeSync(1, 'after\n')
    return 0
  },
  {endsAtOnce: true}
)
