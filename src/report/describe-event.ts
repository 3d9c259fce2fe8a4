import {assertNever} from '../core/assert-never.ts'
import {formatDuration} from '../core/duration.ts'
import {formatSize} from '../core/size.ts'
import {withHint} from '../core/with-hint.ts'
import {isTerminal, targetCount, type DeploymentOverview, type LifecycleEventSnapshot, type RevisionLocation} from '../deployment/model.ts'
import type {OperationEvent} from '../operations/events.ts'
import {maskAccountIds} from './account-ids.ts'
import {appSpecText} from './app-spec-text.ts'
import {clip} from './clip.ts'
import {count} from './count.ts'
import {describeError} from './describe-error.ts'
import {describeGroupChange} from './group-change-text.ts'
import {describeGroups} from './groups-text.ts'
import {describeOutcome, toneOf} from './outcome-text.ts'
import {plainPaint, type Paint, type Tone} from './paint.ts'
import {describeRevision} from './revision-text.ts'
import {sanitizeLine} from './sanitize.ts'
import {describeTasks, describeTraffic} from './traffic-text.ts'

export interface EventLayout {
  /** Columns for the name of a target, so that what follows is aligned. Default: as many as the name has. */
  readonly targetWidth?: number
  /** Columns for the name of a lifecycle event. Default: as many as the longest one of servers has. */
  readonly eventWidth?: number
  /** Default: no colours. */
  readonly paint?: Paint
}

/** `BeforeAllowTraffic`, the longest name of a lifecycle event of servers. */
export const serverEventWidth = 18
/** `InProgress`, the longest status. */
const statusWidth = 10
/** Longer lines of hooks and longer messages are cut in one-line reports. */
const maxLineLength = 1_000

const statusTones: ReadonlyMap<string, Tone> = new Map([
  ['Succeeded', 'good'],
  ['Failed', 'bad'],
  ['Stopped', 'bad'],
  ['Skipped', 'dim'],
  ['Unknown', 'warn']
])

const stopReasons = {cancelled: ': the run was cancelled', 'timed-out': ': it did not end in time', asked: ''} as const

/**
 * An event as one line, without control characters; undefined for what is only noise in a log:
 * pending and running lifecycle events, counts, upload progress, and statuses another event tells better.
 */
export function describeEvent(event: OperationEvent, layout: EventLayout = {}): string | undefined {
  const {paint = plainPaint, eventWidth = serverEventWidth} = layout
  const about = (target: string): string => alignTarget(target, layout)
  switch (event.type) {
    case 'validated':
      return describeValidation(event.validation.file, event.validation.diagnostics, event.validation.platform, paint)
    case 'packaged': {
      const {fileCount, type, size} = event.bundle
      const archive = size === undefined ? type : `${type} (${formatSize(size)})`
      return `Packaged ${count(fileCount, 'file')}, ${formatSize(event.totalBytes)}, as ${archive} in ${formatDuration(event.elapsedMs)}`
    }
    case 'upload-progressed':
    case 'creating-deployment':
      return undefined
    case 'uploaded':
      return `Uploaded ${formatSize(event.size)} to ${describeRevision(event.revision)} in ${formatDuration(event.elapsedMs)}`
    case 'upload-skipped':
      return `Not uploaded: ${oneLine(event.reason)} (${describeRevision(event.revision)})`
    case 'registered':
      return oneLine(`Registered with application ${event.applicationName}: ${describeRevision(event.revision)}`)
    case 'app-spec-completed': {
      const {title, changes} = appSpecText(event)
      return oneLine([title, changes.join('; ')].filter(text => text !== '').join(' '))
    }
    case 'task-definition-registered':
      return oneLine(`Registered task definition ${event.taskDefinition}`)
    case 'version-published':
      return oneLine(`Version ${event.version} of function ${event.functionName} is published`)
    case 'local-started':
      // ECS and Lambda have none.
      return event.instances.length === 0
        ? `Embedded CodeDeploy at ${oneLine(event.endpoint)}, under ${oneLine(event.directory)}`
        : `Embedded CodeDeploy at ${oneLine(event.endpoint)}: ${count(event.instances.length, 'instance')} under ${oneLine(event.directory)}`
    case 'not-requested':
      // Whole, since it is there to be read and copied.
      return sanitizeLine(`Would ask CreateDeployment for ${JSON.stringify(event.request)}`)
    case 'deployment-created': {
      const {deploymentId, applicationName, deploymentGroupName, deploymentUrl, revision} = event
      const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`
      return oneLine(`Deployment ${deploymentId} created for ${applicationName} / ${deploymentGroupName}${ofRevision(revision)}${url}`)
    }
    case 'rolling-back': {
      const {deploymentGroupName, from, to} = event
      const left = from === undefined ? '' : `from ${from.deploymentId}${from.revision ? ` (${describeRevision(from.revision)})` : ''} `
      return oneLine(`Rolling back ${deploymentGroupName}: ${left}to that of ${to.deploymentId} (${describeRevision(to.revision)})`)
    }
    case 'deployment-found': {
      const {deploymentId, applicationName, deploymentGroupName, deploymentUrl, status, revision} = event
      const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`
      return oneLine(`Deployment ${deploymentId} of ${applicationName} / ${deploymentGroupName} is ${status}${ofRevision(revision)}${url}`)
    }
    case 'continued': {
      const [replacements, originals] =
        event.computePlatform === 'ECS' ? ['new tasks', 'old tasks'] : ['replacement instances', 'original instances']
      const what = event.waitType === 'READY_WAIT' ? `its ${replacements} get the traffic` : `its ${originals} are not kept any longer`
      return oneLine(`${event.deploymentId} was told to go on: ${what}`)
    }
    case 'waiting-for-active-deployment': {
      const {activeDeploymentId, deploymentGroupName, status, startedBy, elapsedMs} = event
      const whose = [status ?? [], startedBy === undefined ? [] : `started by ${startedBy}`].flat().join(', ')
      const facts = `${whose === '' ? '' : `${whose}; `}${formatDuration(elapsedMs)} so far`
      const next = status === 'Ready' ? `. To let it go on: codedeploy-kit continue --deployment-id ${activeDeploymentId}` : ''
      return oneLine(`Waiting for ${activeDeploymentId}, the active deployment of ${deploymentGroupName} (${facts})${next}`)
    }
    case 'hook-output':
      return `${about(event.target)}  ${oneLine(event.lifecycleEvent).padEnd(eventWidth)}  ${paint('dim', `| ${oneLine(event.line)}`)}`
    case 'notice':
      return oneLine(event.message)
    case 'warning':
      return `${paint('warn', 'Warning:')} ${oneLine(withHint(event))}`
    case 'stopping':
      return oneLine(`Stopping ${event.deploymentId}${stopReasons[event.because]}`)
    case 'failure-explained':
      return `${paint('bad', 'Failure:')} ${oneLine(event.failure.summary)}`
    case 'ended':
      return `${paint(toneOf(event.result), describeOutcome(event.result))}, after ${formatDuration(event.result.durationMs)}`
    case 'groups-named': {
      const {applicationName, deploymentGroupNames, maxParallel} = event
      const pace = maxParallel === 1 ? 'one after the other' : `${Math.min(maxParallel, deploymentGroupNames.length)} at a time`
      return oneLine(
        `Deploying ${applicationName} to ${count(deploymentGroupNames.length, 'group')}, ${pace}: ${deploymentGroupNames.join(', ')}`
      )
    }
    case 'group-failed':
      return `${paint('bad', 'Failure:')} ${oneLine(describeError(event.result.error)[0] ?? '')}`
    case 'groups-ended':
      return `${paint(toneOf(event.result), describeGroups(event.result))}, after ${formatDuration(event.result.durationMs)}`
    case 'deployment-group':
      return describeGroupChange(event)
    case 'application': {
      const verb = event.isPlan === true ? `would be ${event.change}` : event.change
      return oneLine(`Application ${event.applicationName} ${verb}`)
    }
    case 'status-changed':
      // `deployment-created` and `finished` tell the first and the last status.
      if (isTerminal(event.to) || event.to === 'Created') return undefined
      return oneLine(`${event.deploymentId}: ${event.from === undefined ? '' : `${event.from} -> `}${event.to}`)
    case 'overview-changed':
      return undefined
    case 'target-changed':
      if (event.to === 'Pending' || event.to === 'InProgress') return undefined
      return `${about(event.target)}  ${'(target)'.padEnd(eventWidth)}  ${paintStatus(event.to, paint, 0)}`
    case 'lifecycle-changed':
      if (event.event.status === 'Pending' || event.event.status === 'InProgress') return undefined
      return `${about(event.target)}  ${describeLifecycleEvent(event.event, layout)}`
    case 'traffic-shifted':
      return `${about(event.target)}  ${'traffic'.padEnd(eventWidth)}  ${describeTraffic(event)}${event.tasks ? `  (${describeTasks(event.tasks)})` : ''}`
    case 'unknown-status':
      return oneLine(`${event.deploymentId}: status "${event.status}" is not known to this version; watching on`)
    case 'poll-failed':
      return oneLine(`${event.deploymentId}: could not be read (${event.reason}); next try in ${formatDuration(event.retryInMs)}`)
    case 'targets-unreadable': {
      const message = `${event.deploymentId}: its targets cannot be read (${event.reason}); only its status is told`
      return oneLine(withHint({message, hint: event.hint}))
    }
    case 'targets-stalled':
      return `${paint('warn', 'Warning:')} ${oneLine(describeStall(event))}`
    case 'started-by': {
      const after = event.followUpOf === undefined ? '' : `, to follow ${event.followUpOf}`
      return oneLine(`${event.deploymentId}: started by ${event.creator}${after}`)
    }
    case 'follow-ups-started': {
      const those = event.followUps.length === 1 ? 'This deployment is' : 'These deployments are'
      return oneLine(
        `${event.deploymentId}: followed by ${event.followUps.join(', ')}, for instances that Auto Scaling launched. ${those} not watched`
      )
    }
    case 'rollback-started': {
      const {rollbackDeploymentId, rollbackMessage} = event.rollback
      return oneLine(`${event.deploymentId}: rolled back by ${rollbackDeploymentId}${rollbackMessage ? ` (${rollbackMessage})` : ''}`)
    }
    case 'heartbeat':
      return oneLine(
        `${event.deploymentId}: still ${event.status} after ${formatDuration(event.elapsedMs)}${describeProgress(event.overview)}`
      )
    case 'finished': {
      const why = [event.errorCode, event.errorMessage].filter(Boolean).join(': ')
      return `${oneLine(event.deploymentId)}: ${paintStatus(event.status, paint, 0)}${why === '' ? '' : `  ${oneLine(why)}`}`
    }
    default:
      return assertNever(event)
  }
}

/** Name, status, duration and, when it failed, AWS's code and the script: `AfterInstall        Failed      0.4 s  ScriptFailed scripts/x.sh`. */
export function describeLifecycleEvent(
  event: LifecycleEventSnapshot,
  {paint = plainPaint, eventWidth = serverEventWidth}: EventLayout = {}
): string {
  const {name, status, startTimeMs, endTimeMs, diagnostics} = event
  const duration = startTimeMs === undefined || endTimeMs === undefined ? '' : formatDuration(Math.max(0, endTimeMs - startTimeMs))
  const why = diagnostics === undefined || status !== 'Failed' ? '' : `  ${oneLine(`${diagnostics.errorCode} ${diagnostics.scriptName}`)}`
  return `${oneLine(name).padEnd(eventWidth)}  ${paintStatus(status, paint)}  ${duration.padStart(8)}${why}`.trimEnd()
}

function describeStall({
  deploymentId,
  phase,
  targets,
  targetCount,
  silentMs,
  checks
}: Extract<OperationEvent, {type: 'targets-stalled'}>): string {
  const others = targetCount - targets.length
  const who =
    targets.length === 0
      ? count(targetCount, 'target')
      : [...targets, ...(others > 0 ? [`${others} more`] : [])].join(', ').replace(/, ([^,]*)$/, ' and $1')
  const verb = targetCount > 1 ? 'have' : 'has'
  const what = phase === 'running' ? 'said nothing' : 'not begun'
  return `${deploymentId}: ${who} ${verb} ${what} for ${formatDuration(silentMs)}. Check: ${checks.join(' ')}`
}

function ofRevision(revision: RevisionLocation | undefined): string {
  return revision === undefined ? '' : `: ${describeRevision(revision)}`
}

function describeProgress(overview: DeploymentOverview | undefined): string {
  const all = overview ? targetCount(overview) : 0
  if (!overview || all === 0) return ''
  const open = overview.pending + overview.inProgress + overview.ready
  return ` (${all - open} of ${count(all, 'target')} done${overview.failed > 0 ? `, ${overview.failed} failed` : ''})`
}

function describeValidation(file: string, diagnostics: readonly {readonly severity: string}[], platform: string, paint: Paint): string {
  const amount = (severity: string): number => diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  const errors = amount('error')
  const warnings = amount('warning')
  const advice = amount('info')
  const parts: string[] = []
  if (errors > 0) parts.push(paint('bad', count(errors, 'error')))
  if (warnings > 0) parts.push(paint('warn', count(warnings, 'warning')))
  if (advice > 0) parts.push(`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`)
  return `Checked ${oneLine(file)} (${platform}): ${parts.length === 0 ? 'nothing to complain about' : parts.join(', ')}`
}

function alignTarget(target: string, {targetWidth = 0}: EventLayout): string {
  return oneLine(target).padEnd(targetWidth)
}

function paintStatus(status: string, paint: Paint, width = statusWidth): string {
  const tone = statusTones.get(status)
  const padded = oneLine(status).padEnd(width)
  return tone === undefined ? padded : paint(tone, padded)
}

function oneLine(text: string): string {
  return clip(maskAccountIds(sanitizeLine(text)), maxLineLength)
}
