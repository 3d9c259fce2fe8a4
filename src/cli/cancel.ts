import {DeployError} from '../core/errors.ts'
import {isOfCancel} from '../operations/cancellable.ts'
import {describeError} from '../report/describe-error.ts'
import {complain} from './print.ts'

/** 128 + SIGINT, as shells have it. */
const cancelledStatus = 130
const bugStatus = 1

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `work` with a signal that aborts on SIGINT, SIGTERM or SIGHUP, and on an error that nobody caught: then the work is to settle what
 * it began, such as a deployment, and the status is 1 whatever becomes of that. A second signal ends the process at once; what hooks
 * started is ended by the reaper all the same. Work with nothing to settle `endsAtOnce`: the signals do what they do to any program, also
 * while it computes, when nothing could listen to them. Throws what `work` throws; after a signal, a `cancelled` DeployError unless it is
 * a bug.
 */
export async function cancelOnSignals(
  work: (signal: AbortSignal) => Promise<number>,
  {endsAtOnce = false}: {readonly endsAtOnce?: boolean} = {}
): Promise<number> {
  const controller = new AbortController()
  const signals = endsAtOnce ? [] : endingSignals
  let isBroken = false
  const onSignal = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(isBroken ? bugStatus : cancelledStatus)
    controller.abort(new Error(`${name} received`))
  }
  // Rejections that nobody handles come here too (Node's `--unhandled-rejections=throw`, the default).
  const onBug = (error: unknown): void => {
    isBroken = true
    complain(describeError(error).join('\n'))
    controller.abort(error)
  }
  for (const name of signals) process.on(name, onSignal)
  process.on('uncaughtException', onBug)
  try {
    const status = await work(controller.signal)
    if (wasBroken()) return bugStatus
    // A deployment that succeeded before the signal could matter has succeeded.
    return controller.signal.aborted && status !== 0 ? cancelledStatus : status
  } catch (error) {
    // That was told when it happened.
    if (wasBroken()) return bugStatus
    const {signal} = controller
    if (!signal.aborted || !isOfCancel(error, signal) || (error instanceof DeployError && error.code === 'cancelled')) throw error
    throw new DeployError('cancelled', 'the run was cancelled', {cause: error})
  } finally {
    for (const name of signals) process.removeListener(name, onSignal)
    process.removeListener('uncaughtException', onBug)
  }

  function wasBroken(): boolean {
    return isBroken
  }
}

/** Runs `work` to its end before a signal can end the process: no half of it is left behind. */
export async function uninterrupted(work: () => void): Promise<void> {
  let received: NodeJS.Signals | undefined
  const hold = (name: NodeJS.Signals): void => {
    received ??= name
  }
  for (const name of endingSignals) process.on(name, hold)
  try {
    work()
    // What came meanwhile is told in the next turns of the loop, the first of which may have begun before.
    for (let turn = 0; turn < 2; turn++) await new Promise(resolve => setImmediate(resolve))
  } finally {
    for (const name of endingSignals) process.removeListener(name, hold)
    if (received !== undefined) process.kill(process.pid, received)
  }
}
