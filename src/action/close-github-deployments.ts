import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {FinishedRun} from '../operations/finish-run.ts'
import {GithubProblem} from './github-api.ts'
import type {GithubDeploymentCalls, GithubStatus} from './github-deployment-calls.ts'
import {githubProblemWarning} from './github-problem-warning.ts'
import type {KeptDeployment} from './kept-deployment.ts'

/**
 * Of the post step: says to GitHub what a step that was killed or cancelled could not, so that nothing stays in progress that does not go on.
 * `found`: how their deployments stand, by deployment group, as far as that was looked at.
 */
export async function closeGithubDeployments(
  kept: readonly KeptDeployment[],
  found: ReadonlyMap<string, FinishedRun>,
  calls: GithubDeploymentCalls,
  {logUrl, environmentUrl, tell}: Pick<GithubStatus, 'logUrl' | 'environmentUrl'> & {readonly tell: Observer<OperationEvent>}
): Promise<void> {
  const close = async (deployment: KeptDeployment): Promise<void> => {
    const end = endOf(deployment, found.get(deployment.deploymentGroupName))
    if (end === undefined || (deployment.isTold === true && deployment.state === end.state)) return
    const id = deployment.id ?? (await calls.find(deployment))?.id
    if (id !== undefined) await calls.say(id, {...end, logUrl, ...(end.state === 'success' && {environmentUrl})})
  }
  await Promise.all(
    kept.map(async deployment => {
      try {
        await close(deployment)
      } catch (error) {
        if (!(error instanceof GithubProblem)) throw error
        tell(githubProblemWarning(`GitHub's deployment in "${deployment.environment}" was not updated`, error, 'deployments: write'))
      }
    })
  )
}

/** Undefined when it goes on. */
function endOf(
  {state, deploymentId}: KeptDeployment,
  run: FinishedRun | undefined
): Pick<GithubStatus, 'state' | 'description'> | undefined {
  switch (run?.type) {
    case 'left-running':
      return undefined
    case 'ended':
      return {state: run.status === 'Succeeded' ? 'success' : 'failure', description: `${run.deploymentId} ended: ${run.status}`}
    case 'stopped':
    case 'stopping':
      return {state: 'error', description: `The step ended while ${run.deploymentId} was running; it was stopped (${run.status})`}
    case 'never-created':
    case 'not-found':
    case undefined:
      return {state: state ?? 'error', description: `The step of ${deploymentId} ended; its log says how it stood`}
  }
}
