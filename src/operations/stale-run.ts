import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {parseRunMarker, type RunMarker} from '../deployment/run-marker.ts'
import type {OperationEvent} from './events.ts'
import type {RunEnd} from './follow-to-end.ts'
import type {DeployOptions} from './options.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeployPorts} from './ports.ts'

/** A deployment of a newer run of the same workflow. */
export interface NewerDeployment {
  readonly deploymentId: string
  readonly status: string
  readonly marker: RunMarker
}

/** So many of the group's last deployments are looked at: what is older has long been deployed over. */
const mostLooks = 20

type StaleRunOptions = Pick<DeployOptions, 'onStaleRun' | 'signal' | 'timeout'> & {
  /** Whether this run has created the group: it may not be known everywhere at once. */
  readonly isGroupNew?: boolean
}

type Wish = Readonly<Record<'applicationName' | 'deploymentGroupName' | 'description', string>>

/**
 * A deployment to the group by a newer run of the workflow that asks, whatever became of it; undefined where the policy allows it. With
 * `onStaleRun: fail` throws a `superseded` error instead. What cannot be found out is an error: the question was asked.
 */
export async function findNewerRun(
  {applicationName, deploymentGroupName, description}: Wish,
  {onStaleRun = 'allow', signal, timeout, isGroupNew = false}: StaleRunOptions,
  {codedeploy, clock}: Pick<DeployPorts, 'codedeploy' | 'clock'>,
  observe?: Observer<OperationEvent>
): Promise<NewerDeployment | undefined> {
  const own = parseRunMarker(description)
  if (onStaleRun === 'allow') return undefined
  if (own === undefined || !isNumbered(own)) {
    throw new DeployError('usage', '`on-stale-run` is about runs of a workflow, and this is none: it has no number', {
      input: 'on-stale-run',
      hint: 'Leave it out; in GitHub Actions GITHUB_RUN_ID has the number, and in the library the option `run`.'
    })
  }
  const patience = {clock, signal, patienceMs: timeout, onRetry: tellRetry(observe)}
  const ids = await patiently(
    async () => {
      const latest: string[] = []
      for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, undefined, signal)) {
        if (latest.push(id) >= mostLooks) break
      }
      return latest
    },
    {...patience, isNew: isGroupNew}
  )
  for (const deploymentId of ids) {
    const {status, description: words = ''} = await patiently(() => codedeploy.getDeployment(deploymentId, signal), {
      ...patience,
      isNew: true
    })
    const marker = parseRunMarker(words)
    if (marker === undefined || marker.workflow !== own.workflow || !isNewer(marker, own)) continue
    const newer = {deploymentId, status, marker}
    if (onStaleRun === 'skip') return newer
    throw new DeployError('superseded', describeNewer(newer, deploymentGroupName), {
      input: 'on-stale-run',
      deploymentId,
      hint: 'Run the workflow anew to deploy this revision all the same, or set `on-stale-run: allow`.'
    })
  }
  return undefined
}

/** How a run ends that a newer one was faster than. */
export function supersededBy(newer: NewerDeployment, deploymentGroupName: string): RunEnd {
  return {outcome: 'superseded', errorMessage: describeNewer(newer, deploymentGroupName), failures: [], snapshots: []}
}

function describeNewer({deploymentId, status, marker}: NewerDeployment, deploymentGroupName: string): string {
  const commit = marker.sha === undefined ? '' : ` with ${marker.sha.slice(0, 7)}`
  return `no deployment was created: run ${marker.run} (attempt ${marker.attempt}), which is newer, deployed to "${deploymentGroupName}"${commit} already (${deploymentId}: ${status})`
}

function isNumbered({run}: RunMarker): boolean {
  return /^\d{1,20}$/.test(run)
}

/** GitHub numbers the runs of all its workflows in one sequence; a new attempt keeps the number, and so the age, of its run. */
function isNewer(other: RunMarker, own: RunMarker): boolean {
  if (!isNumbered(other)) return false
  const [theirs, ours] = [BigInt(other.run), BigInt(own.run)]
  return theirs > ours || (theirs === ours && other.attempt > own.attempt)
}
