import type {RevisionLocation} from '../deployment/model.ts'
import type {DeploymentRequest} from '../deployment/request.ts'
import {describeRun} from '../deployment/run-marker.ts'
import type {DeploymentSettings} from './deployment-settings.ts'
import type {DeployOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'

/** What is asked of CreateDeployment. */
export function deploymentRequest(
  {applicationName, deploymentGroupName, description, run}: DeployOptions,
  settings: DeploymentSettings,
  revision: RevisionLocation,
  ports: Pick<DeployPorts, 'nonce'>
): DeploymentRequest {
  return {applicationName, deploymentGroupName, description: describeRequest(run, description ?? '', ports), revision, ...settings}
}

/** The run marker, with which a deployment is found again, and then words. */
export function describeRequest(run: DeployOptions['run'], words: string, {nonce: makeNonce}: Pick<DeployPorts, 'nonce'>): string {
  const nonce = makeNonce()
  const {id, attempt, sha, workflow} = {sha: undefined, workflow: undefined, ...(run ?? {id: nonce, attempt: 1})}
  return describeRun({run: id, attempt, ...(sha !== undefined && {sha}), nonce, ...(workflow !== undefined && {workflow})}, words)
}
