import {describeError} from '../report/describe-error.ts'

/** 128 + SIGINT, as shells have it. */
const cancelledStatus = 130
const bugStatus = 1

/**
 * Runs `work` with a signal that aborts on SIGINT, SIGTERM or SIGHUP, and on an error that nobody caught: then the work is to settle what
 * it began, such as a deployment, and the status is 1 whatever becomes of that. A second signal ends the process at once; what hooks
 * started is ended by the reaper all the same.
 */
export async function cancelOnSignals(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  let isBroken = false
  const onSignal = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(isBroken ? bugStatus : cancelledStatus)
    controller.abort(new Error(`${name} received`))
  }
  // Rejections that nobody handles come here too (Node's `--unhandled-rejections=throw`, the default).
  const onBug = (error: unknown): void => {
    isBroken = true
    process.stderr.write(`codedeploy-kit: ${describeError(error).join('\n')}\n`)
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
    if (!controller.signal.aborted) throw error
    process.stderr.write(`codedeploy-kit: cancelled: ${error instanceof Error ? error.message : String(error)}\n`)
    return wasBroken() ? bugStatus : cancelledStatus
  } finally {
    for (const name of signals) process.removeListener(name, onSignal)
    process.removeListener('uncaughtException', onBug)
  }

  function wasBroken(): boolean {
    return isBroken
  }
}
