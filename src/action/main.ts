import * as core from '@actions/core'
import {DeployError} from '../core/errors.ts'
import {readInputs} from './inputs.ts'

/** Set by main, so that the same entry knows that it runs as the post step. */
const postState = 'is-post'

/**
 * The action's one entry, for the step and its post step. Everything but `@actions/core` is loaded when it is needed: most of the time
 * to a failing input would otherwise be loading the AWS SDK.
 */
async function main(): Promise<void> {
  if (core.getState(postState) === 'true') {
    const {runPost} = await import('./post.ts')
    await runPost()
    return
  }
  core.saveState(postState, 'true')
  const inputs = readInputs(process.env)
  const {runStep} = await import('./step.ts')
  await runStep(inputs)
}

function fail(error: unknown): void {
  if (error instanceof DeployError) core.setFailed([error.message, error.hint].filter(part => part !== undefined).join('\n'))
  else core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

process.on('uncaughtException', error => {
  fail(error)
  process.exit(1)
})
await main().catch(fail)
