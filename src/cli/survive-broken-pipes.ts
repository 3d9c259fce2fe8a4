import {complain} from './print.ts'

/**
 * Keeps the run alive when nobody reads what it prints any more (`deploy | head`, a closed terminal): a deployment must not be left to itself
 * for that. What is written from then on is lost; the exit status says how it ended all the same.
 */
export function surviveBrokenPipes(): void {
  let isTold = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isTold || isBroken(error)) return
    isTold = true
    complain(`standard output cannot be written: ${error.message}`)
  })
  // There is no place left to tell it.
  process.stderr.on('error', () => undefined)
}

function isBroken({code}: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}
