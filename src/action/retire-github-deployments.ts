import type {DeletedGroup} from '../operations/result.ts'
import type {GithubDeploymentCalls} from './github-deployment-calls.ts'

/** Calls at the same time. GitHub asks not to be written to faster ("Best practices for using the REST API"). */
const atOnce = 4

/**
 * After a deployment group was deleted: makes inactive what this program deployed to it in the environment, among the last hundred deployments
 * there. Those of others, or of other groups, stay. Returns how many. Throws a `GithubProblem`.
 */
export async function retireGithubDeployments(
  {applicationName, deploymentGroupName}: Pick<DeletedGroup, 'applicationName' | 'deploymentGroupName'>,
  environment: string,
  calls: GithubDeploymentCalls,
  logUrl: string | undefined
): Promise<number> {
  const ours = (await calls.list(environment)).filter(
    deployment => deployment.applicationName === applicationName && deployment.deploymentGroupName === deploymentGroupName
  )
  const left = ours.values()
  const work = async (): Promise<void> => {
    for (const {id} of left) await calls.say(id, {state: 'inactive', description: 'The deployment group was deleted', logUrl})
  }
  await Promise.all(Array.from({length: atOnce}, work))
  return ours.length
}
