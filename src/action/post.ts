import * as core from '@actions/core'
import {assertNever} from '../core/assert-never.ts'
import {withHint} from '../core/with-hint.ts'
import {deployPorts} from '../library/aws-ports.ts'
import type {OperationEvent} from '../operations/events.ts'
import {finishRun, type UnfinishedRun} from '../operations/finish-run.ts'
import type {DeployPorts} from '../operations/ports.ts'
import {describeError} from '../report/describe-error.ts'
import {inertLine} from '../report/github/inert-line.ts'
import {loadUnfinished} from './run-state.ts'

/**
 * Finishes what a killed step could not, each of its deployments at the same time. Says how they stand; the job's result is the step's, so
 * a problem is a warning, and keeps no other deployment from being finished.
 */
export async function runPost(): Promise<void> {
  const unfinished = load()
  if (unfinished === undefined || unfinished.runs.length === 0) return
  const {runs, region} = unfinished
  const ports = deployPorts(region === undefined ? {} : {region})
  await Promise.all(runs.map(run => finish(run, ports, runs.length > 1 ? `[${run.deploymentGroupName}] ` : '')))
}

/** What is told besides how the deployment stands. */
function lineOf(event: OperationEvent): string | undefined {
  switch (event.type) {
    case 'stopping':
      return `The step ended while ${event.deploymentId} was running: stopping it`
    case 'rollback-started':
      return `${event.deploymentId} is rolled back by ${event.rollback.rollbackDeploymentId}`
    case 'warning':
      return withHint(event)
    default:
      return undefined
  }
}

function load(): ReturnType<typeof loadUnfinished> | undefined {
  try {
    return loadUnfinished()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    core.warning(
      inertLine(
        `What the step kept for its post step cannot be read (${why}): a deployment of it may still be running. Look in the console, or at the output \`deployment-id\`.`
      )
    )
    return undefined
  }
}

/** `label`: before each line, where there are several. */
async function finish(run: UnfinishedRun, connected: Promise<DeployPorts>, label: string): Promise<void> {
  const told = (line: string): string => inertLine(`${label}${line}`)
  try {
    const found = await finishRun(run, await connected, event => {
      const line = lineOf(event)
      if (line !== undefined) (event.type === 'warning' ? core.warning : core.info)(told(line))
    })
    switch (found.type) {
      case 'never-created':
        core.info(told('The step ended before a deployment was created.'))
        break
      case 'not-found':
        core.warning(
          told(
            `The step ended before it knew whether it had created a deployment in group "${run.deploymentGroupName}": no deployment was found. Should one show later, its description begins with "${run.description.slice(0, 60)}".`
          )
        )
        break
      case 'ended':
        core.info(told(`${found.deploymentId} had ended: ${found.status}`))
        break
      case 'stopped':
        core.warning(told(`${found.deploymentId} was stopped (${found.status}), because the step ended while it was running.`))
        break
      case 'stopping':
        core.warning(
          told(
            `${found.deploymentId} is being stopped, because the step ended while it was running, and has not ended yet (${found.status}).`
          )
        )
        break
      case 'left-running': {
        const why = run.end === 'out-of-sight' ? 'the step had lost sight of it, and nobody cancelled it' : '`on-cancel` is `leave`'
        core.warning(told(`${found.deploymentId} goes on (${found.status}): ${why}.`))
        break
      }
      default:
        assertNever(found)
    }
  } catch (error) {
    core.warning(
      told(`The deployment of the ended step may still be running in group "${run.deploymentGroupName}": ${describeError(error).join(' ')}`)
    )
  }
}
