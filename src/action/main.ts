import * as core from '@actions/core'
import {endProcess} from '../library/end-process.ts'
import {abortOnCancel} from './cancel.ts'
import {readInputs} from './inputs.ts'
import {saveOutOfSight} from './run-state.ts'

/**
 * Says that this is the post step. Its entry, `post.js`, sets it: the runner starts the post step too when the step was killed before it could
 * keep anything, and must not get a deployment then. The step keeps it as well, for whoever starts this entry as the post step.
 */
const postState = 'is-post'

/** Aborts when the workflow is cancelled; absent in the post step. */
let cancel: AbortSignal | undefined

/**
 * The action's one entry, for the step and its post step. Everything but `@actions/core` and the parsing of inputs is loaded when it is
 * needed: most of the time to a failing input would otherwise be loading the AWS SDK.
 */
async function main(): Promise<void> {
  if (core.getState(postState) === 'true') {
    const {runPost} = await import('./post.ts')
    await runPost()
    return
  }
  markPost()
  const inputs = readInputs(process.env)
  cancel = abortOnCancel()
  const {runStep} = await import('./step.ts')
  await runStep(inputs, cancel)
}

/** A state that cannot be written keeps nothing from being deployed: only what a killed step leaves behind is not looked after. */
function markPost(): void {
  try {
    core.saveState(postState, 'true')
  } catch (error) {
    core.warning(`Could not write the state for the post step: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function fail(error: unknown): Promise<void> {
  try {
    const {failEarly} = await import('./fail-early.ts')
    failEarly(error)
  } catch (problem) {
    core.setFailed(`${String(error)}; telling it failed too: ${String(problem)}`)
  }
}

process.on('uncaughtException', error => {
  // First, and without a pause: whatever comes next may fail too, and the post step must not take this for a kill.
  process.exitCode = 1
  try {
    if (cancel?.aborted === false) saveOutOfSight()
  } finally {
    void fail(error).finally(endProcess)
  }
})
await main().catch(fail)
await endProcess()
