import {describeRun} from '../deployment/run-marker.ts'
import type {DeployOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'

/** The description of a deployment: the run marker, with which it is found again, and then words. */
export function describeRequest(run: DeployOptions['run'], words: string, {nonce: makeNonce}: Pick<DeployPorts, 'nonce'>): string {
  const nonce = makeNonce()
  const {id, attempt, sha, workflow} = {sha: undefined, workflow: undefined, ...(run ?? {id: nonce, attempt: 1})}
  return describeRun({run: id, attempt, ...(sha !== undefined && {sha}), nonce, ...(workflow !== undefined && {workflow})}, words)
}
