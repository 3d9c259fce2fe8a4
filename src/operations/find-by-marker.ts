import {DeployError} from '../core/errors.ts'
import {parseRunMarker} from '../deployment/run-marker.ts'
import type {CodeDeployPort} from './ports.ts'

/** AWS's clock and this one may differ. */
const clockToleranceMs = 300_000

/**
 * The id of the group's deployment that carries the marker of `description`, created since `startedMs`: finds a deployment whose
 * CreateDeployment answer was lost. A lookup that fails is an error, since creating blindly could create two; so is a listed deployment
 * that cannot be found yet, unless another one is it.
 */
export async function findByMarker(
  {
    applicationName,
    deploymentGroupName,
    description
  }: {readonly applicationName: string; readonly deploymentGroupName: string; readonly description: string},
  startedMs: number,
  {codedeploy}: {readonly codedeploy: CodeDeployPort},
  signal?: AbortSignal
): Promise<string | undefined> {
  const nonce = parseRunMarker(description)?.nonce
  if (nonce === undefined) throw new Error(`the description "${description}" has no run marker`)
  let unread: DeployError | undefined
  for (const id of await codedeploy.listDeployments(applicationName, deploymentGroupName, startedMs - clockToleranceMs, signal)) {
    try {
      const deployment = await codedeploy.getDeployment(id, signal)
      if (parseRunMarker(deployment.description ?? '')?.nonce === nonce) return id
    } catch (error) {
      if (!(error instanceof DeployError) || error.code !== 'not-found') throw error
      unread = error
    }
  }
  if (unread) throw unread
  return undefined
}
