import {once} from 'node:events'
import {cancelOnSignals} from '../../src/cli/cancel.ts'

/** Work that settles when it is told to, and meanwhile a bug: thrown or, with the argument `rejected`, rejected. */
process.exitCode = await cancelOnSignals(async signal => {
  setTimeout(() => {
    if (process.argv[2] === 'rejected') void Promise.reject(new TypeError('nobody awaits this'))
    else throw new TypeError('nobody catches this')
  })
  await once(signal, 'abort')
  process.stdout.write('settled\n')
  return 0
})
