import * as core from '@actions/core'
import {deployPorts} from '../library/aws-ports.ts'
import {finishRun} from '../operations/finish-run.ts'
import {describeError} from '../report/describe-error.ts'
import {inertLine} from '../report/github/inert-line.ts'
import {loadUnfinished} from './run-state.ts'

/** Finishes what a killed step could not. Says how the deployment stands; the job's result is the step's, so a problem is a warning. */
export async function runPost(): Promise<void> {
  const unfinished = loadUnfinished()
  if (!unfinished) return
  const {run, region} = unfinished
  try {
    const ports = await deployPorts(region === undefined ? {} : {region})
    const found = await finishRun(run, ports, event => {
      if (event.type === 'stopping') core.info(inertLine(`The step ended while ${event.deploymentId} was running: stopping it`))
    })
    switch (found.type) {
      case 'never-created':
        core.info('The step ended before a deployment was created.')
        break
      case 'ended':
        core.info(inertLine(`${found.deploymentId} had ended: ${found.status}`))
        break
      case 'stopped':
        core.warning(inertLine(`${found.deploymentId} was stopped (${found.status}), because the step ended while it was running.`))
        break
      case 'left-running':
        core.warning(inertLine(`${found.deploymentId} goes on (${found.status}): \`on-cancel\` is \`leave\`.`))
        break
    }
  } catch (error) {
    core.warning(
      inertLine(
        `The deployment of the ended step may still be running in group "${run.deploymentGroupName}": ${describeError(error).join(' ')}`
      )
    )
  }
}
