import * as core from '@actions/core'
import {assertNever} from '../core/assert-never.ts'
import {withHint} from '../core/with-hint.ts'
import {deployPorts} from '../library/aws-ports.ts'
import type {OperationEvent} from '../operations/events.ts'
import {finishRun, type FinishedRun, type UnfinishedRun} from '../operations/finish-run.ts'
import type {DeployPorts} from '../operations/ports.ts'
import {describeError} from '../report/describe-error.ts'
import {inertLine} from '../report/github/inert-line.ts'
import {loadGithubDeployments, loadUnfinished} from './run-state.ts'

/**
 * Finishes what a killed step could not, each of its deployments at the same time. Says how they stand; the job's result is the step's, so
 * a problem is a warning, and keeps no other deployment from being finished.
 */
export async function runPost(): Promise<void> {
  const {runs, region} = load() ?? {runs: []}
  const found = new Map<string, FinishedRun>()
  if (runs.length > 0) {
    const ports = deployPorts(region === undefined ? {} : {region})
    await Promise.all(
      runs.map(async run => {
        const finished = await finish(run, ports, runs.length > 1 ? `[${run.deploymentGroupName}] ` : '')
        if (finished !== undefined) found.set(run.deploymentGroupName, finished)
      })
    )
  }
  await finishGithub(found)
}

/** Says to GitHub how the deployments stand that the step showed there. */
async function finishGithub(found: ReadonlyMap<string, FinishedRun>): Promise<void> {
  const warn = (line: string): void => core.warning(inertLine(line))
  try {
    const kept = loadGithubDeployments()
    const [token, repository] = [core.getInput('github-token'), process.env['GITHUB_REPOSITORY']]
    if (kept.length === 0 || token === '' || repository === undefined) return
    core.setSecret(token)
    const [{GithubApi}, {GithubDeploymentCalls}, {closeGithubDeployments}, {runUrlOf}] = await Promise.all([
      import('./github-api.ts'),
      import('./github-deployment-calls.ts'),
      import('./close-github-deployments.ts'),
      import('./run-url.ts')
    ])
    const api = new GithubApi({token, apiUrl: process.env['GITHUB_API_URL']})
    await closeGithubDeployments(kept, found, new GithubDeploymentCalls(api, repository), {
      logUrl: runUrlOf(process.env),
      environmentUrl: core.getInput('environment-url') || undefined,
      tell: event => {
        if (event.type === 'warning') warn(withHint(event))
      }
    })
  } catch (error) {
    warn(`What was shown on GitHub may be out of date: ${error instanceof Error ? error.message : String(error)}`)
  }
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

/** `label`: before each line, where there are several. Undefined when it could not be looked at. */
async function finish(run: UnfinishedRun, connected: Promise<DeployPorts>, label: string): Promise<FinishedRun | undefined> {
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
    return found
  } catch (error) {
    core.warning(
      told(`The deployment of the ended step may still be running in group "${run.deploymentGroupName}": ${describeError(error).join(' ')}`)
    )
    return undefined
  }
}
