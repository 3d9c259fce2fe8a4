import {assertNever} from '../core/assert-never.ts'
import {hasOneTarget} from '../deployment/model.ts'
import {isSameRevision} from '../deployment/same-revision.ts'
import type {DeployResult, Outcome} from '../operations/result.ts'
import {maskAccountIds} from './account-ids.ts'
import {count} from './count.ts'
import type {Tone} from './paint.ts'
import {describeRevision} from './revision-text.ts'
import {sanitizeLine} from './sanitize.ts'

type OutcomeTone = Extract<Tone, 'good' | 'bad' | 'warn'>

/** How a result looks at first sight: good is what was asked for, so a `stop` looks good when it stopped, and only then. */
export function toneOf({outcome, isStopped}: Pick<DeployResult, 'outcome' | 'isStopped'>): OutcomeTone {
  return isStopped === undefined ? outcomeTones[outcome] : isStopped ? 'good' : 'bad'
}

/** How an outcome looks where nothing was to be stopped. Only `succeeded` is good. */
const outcomeTones: Readonly<Record<Outcome, OutcomeTone>> = {
  succeeded: 'good',
  failed: 'bad',
  stopped: 'bad',
  'rolled-back': 'bad',
  'rollback-failed': 'bad',
  'timed-out': 'bad',
  cancelled: 'bad',
  superseded: 'warn',
  skipped: 'warn',
  'left-running': 'warn',
  unknown: 'bad'
}

const milestoneTexts: Readonly<Record<NonNullable<DeployResult['reached']>, string>> = {
  created: 'goes on; it is not waited for',
  ready: 'is ready for its traffic, and goes on',
  'traffic-shifted': 'has its traffic, and goes on'
}

/** What a step fails with: how it ended and, when that leaves a deployment behind, how to go on with it. */
export function describeVerdict(result: DeployResult): string {
  const open = whatIsOpen(result)
  return open === undefined ? describeOutcome(result) : `${describeOutcome(result)}\n${maskAccountIds(sanitizeLine(open))}`
}

/** What a run says of a deployment, or a rollback, that it left behind and that may go on; undefined when nothing was left so. */
export function whatIsOpen({outcome, reached, rollbackDeploymentId, errorMessage}: DeployResult): string | undefined {
  const isOpen =
    outcome === 'unknown' ||
    outcome === 'timed-out' ||
    (outcome === 'left-running' && reached === undefined) ||
    (outcome === 'cancelled' && rollbackDeploymentId !== undefined)
  return isOpen ? errorMessage : undefined
}

/** How it ended, in one sentence without a full stop. */
export function describeOutcome(result: DeployResult): string {
  return maskAccountIds(sanitizeLine(sentence(result)))
}

function sentence(result: DeployResult): string {
  const {isStopped, reached, outcome, deploymentStatus} = result
  if (isStopped === false && (outcome === 'succeeded' || outcome === 'failed'))
    return `Deployment ${result.deploymentId ?? ''} had ended before it could be stopped: ${deploymentStatus ?? outcome}`
  if (isStopped === false && outcome === 'stopped') return `Deployment ${result.deploymentId ?? ''} was stopped, but not rolled back`
  if (outcome === 'left-running' && reached !== undefined) return `Deployment ${result.deploymentId ?? ''} ${milestoneTexts[reached]}`
  const deployment = result.deploymentId === undefined ? 'The deployment' : `Deployment ${result.deploymentId}`
  const rollback = result.rollbackDeploymentId ?? 'a rollback'
  const lastStatus = result.deploymentStatus ?? 'unknown'
  switch (result.outcome) {
    case 'succeeded':
      return `${deployment} succeeded${onTargets(result)}`
    case 'failed':
      // The run's own rules say so, and not CodeDeploy: a policy, or an AppSpec that `deploy` would refuse.
      if (result.deploymentStatus === 'Succeeded' && result.errorCode === undefined)
        return `The run failed although ${startingSmall(deployment)} succeeded${onTargets(result)}: ${result.errorMessage?.replace(/\.$/, '') ?? 'see above'}`
      return `${deployment} failed${onTargets(result)}${because(result)}`
    case 'stopped':
      return `${deployment} was stopped${onTargets(result)}${because(result)}`
    case 'rolled-back':
      return `${deployment} ${fate(result)} and was rolled back by ${rollback}`
    case 'rollback-failed':
      return `${deployment} ${fate(result)}, and its rollback ${rollback} did not succeed either (${result.rollbackStatus ?? 'status unknown'})`
    case 'timed-out':
      return lateText(result, deployment)
    case 'cancelled':
      return result.deploymentId === undefined
        ? 'The run was cancelled before a deployment was created'
        : `The run was cancelled; the last known status of deployment ${result.deploymentId} is ${lastStatus}`
    case 'superseded':
      return `Not deployed: a newer run already deployed to ${result.deploymentGroupName}`
    case 'skipped':
      // A branch may have no group.
      return `${result.request === undefined ? 'Skipped' : 'Dry run'}: nothing was deployed${result.deploymentGroupName === '' ? '' : ` to ${result.deploymentGroupName}`}`
    case 'left-running':
      return `${deployment} was left running; its last known status is ${lastStatus}`
    case 'unknown':
      return `How ${startingSmall(deployment)} ended is not known; its last known status is ${lastStatus}`
    default:
      return assertNever(result.outcome)
  }
}

/** A timeout is told apart from a failure, and with what was done about it. */
function lateText(result: DeployResult, deployment: string): string {
  const {deploymentId, deploymentGroupName, deploymentStatus = 'unknown', rollbackDeploymentId, rollbackStatus} = result
  if (deploymentId === undefined) return `Not deployed: ${deploymentGroupName} was not free in time`
  if (deploymentStatus !== 'Stopped' && deploymentStatus !== 'Failed')
    return `${deployment} did not end in time; its last known status is ${deploymentStatus}${onTargets(result)}`
  const stopped = `${deployment} did not end in time and ${deploymentStatus === 'Stopped' ? 'was stopped' : 'failed while it was being stopped'}`
  if (rollbackDeploymentId === undefined) return `${stopped}${onTargets(result)}`
  if (rollbackStatus === 'Succeeded') return `${stopped} and rolled back by ${rollbackDeploymentId}`
  const isOver = rollbackStatus === 'Failed' || rollbackStatus === 'Stopped'
  return `${stopped}; its rollback ${rollbackDeploymentId} ${isOver ? `did not succeed (${rollbackStatus})` : 'was not seen to end'}`
}

/** What became of a failed deployment, told from its rollback; undefined when there was none. */
export function rollbackStory(result: DeployResult): string | undefined {
  if (result.rollbackDeploymentId === undefined) return undefined
  const restored = result.snapshots.find(({id}) => id === result.rollbackDeploymentId)?.revision ?? result.previousRevision
  const isOwn = restored !== undefined && result.revision !== undefined && isSameRevision(restored, result.revision)
  // Without an earlier success in the group, the rollback to ECS and Lambda has the revision that failed, and gives the traffic back all the same.
  const story =
    isOwn && hasOneTarget(result.computePlatform) ? trafficStory(result) : restoreStory(result, restored && describeRevision(restored))
  return sanitizeLine(
    `${result.deploymentId ?? 'The deployment'} ${fate(result)}; CodeDeploy rolled back with ${result.rollbackDeploymentId} (${result.rollbackStatus ?? 'status unknown'}): ${story}`
  )
}

function trafficStory({rollbackStatus}: DeployResult): string {
  if (rollbackStatus === 'Succeeded') return 'the traffic is back where it was'
  return rollbackStatus === undefined ? 'whether the traffic is back where it was is not known' : 'the traffic may not be back where it was'
}

function restoreStory({rollbackStatus}: DeployResult, what = 'the previous revision'): string {
  if (rollbackStatus === 'Succeeded') return `it restored ${what}`
  return rollbackStatus === undefined
    ? `whether it restored ${what} is not known`
    : `it has not restored ${what}; the targets may run either revision`
}

function fate(result: DeployResult): string {
  return result.deploymentStatus === 'Stopped' ? 'was stopped' : 'failed'
}

function startingSmall(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function because({errorCode}: DeployResult): string {
  return errorCode === undefined ? '' : ` (${errorCode})`
}

function onTargets({overview}: DeployResult): string {
  if (overview === undefined) return ''
  const total = overview.pending + overview.inProgress + overview.succeeded + overview.failed + overview.skipped + overview.ready
  if (total === 0) return ''
  const parts = [`${count(overview.succeeded, 'target')} of ${total} succeeded`]
  if (overview.failed > 0) parts.push(`${overview.failed} failed`)
  if (overview.skipped > 0) parts.push(`${overview.skipped} skipped`)
  if (parts.length === 1 && overview.succeeded === total) return ` on ${total === 1 ? 'its target' : `all ${count(total, 'target')}`}`
  return `: ${parts.join(', ')}`
}
