/** 128 + SIGINT, as shells have it. */
const cancelledStatus = 130

/**
 * Runs `work` with a signal that aborts on SIGINT, SIGTERM or SIGHUP. A second signal ends the process at once; what hooks started
 * is ended by the reaper all the same.
 */
export async function cancelOnSignals(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const onSignal = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(cancelledStatus)
    controller.abort(new Error(`${name} received`))
  }
  for (const name of signals) process.on(name, onSignal)
  try {
    const status = await work(controller.signal)
    // A deployment that succeeded before the signal could matter has succeeded.
    return controller.signal.aborted && status !== 0 ? cancelledStatus : status
  } catch (error) {
    if (!controller.signal.aborted) throw error
    process.stderr.write(`codedeploy-kit: cancelled: ${error instanceof Error ? error.message : String(error)}\n`)
    return cancelledStatus
  } finally {
    for (const name of signals) process.removeListener(name, onSignal)
  }
}
