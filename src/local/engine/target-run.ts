import type {Clock} from '../../core/clock.ts'
import type {RevisionLocation} from '../../deployment/model.ts'
import type {Host, HostCommand, HostResult} from '../host-port.ts'
import {ignorableEvents, serviceEvents} from './lifecycle-events.ts'
import type {DeploymentRecord, EventRecord, TargetRecord} from './records.ts'

/** The service ends a lifecycle event after an hour, whatever the scripts' own timeouts are (facts of the guide: limits). */
const eventLimitMs = 3_600_000

export interface TargetRunOptions {
  readonly deployment: DeploymentRecord
  readonly target: TargetRecord
  readonly host: Host
  readonly revision: RevisionLocation
  readonly clock: Clock
  /** Ends the running event and skips the others. */
  readonly signal: AbortSignal
}

/** Takes one instance through its lifecycle events, in order; the records tell how far it is. Never rejects. */
export async function runTarget(options: TargetRunOptions): Promise<void> {
  const {deployment, target, clock, signal} = options
  setTarget(target, 'InProgress', clock)
  for (const event of target.events) {
    if (signal.aborted) break
    event.status = 'InProgress'
    event.startedMs = target.lastUpdatedMs = clock.now()
    const result = serviceEvents.has(event.name) ? succeeded : await runEvent(options, event)
    event.endedMs = target.lastUpdatedMs = clock.now()
    event.status = result.status
    event.diagnostics = result.diagnostics
    if (result.status === 'Succeeded') continue
    if (deployment.ignoreApplicationStopFailures && ignorableEvents.has(event.name)) continue
    skipRest(target)
    setTarget(target, 'Failed', clock)
    return
  }
  const isCut = target.events.some(({status}) => status === 'Pending')
  skipRest(target)
  setTarget(target, isCut ? 'Skipped' : 'Succeeded', clock)
}

/** Marks a target that will not be attempted. */
export function skipTarget(target: TargetRecord, clock: Clock): void {
  skipRest(target)
  setTarget(target, 'Skipped', clock)
}

function skipRest(target: TargetRecord): void {
  for (const event of target.events) if (event.status === 'Pending') event.status = 'Skipped'
}

function setTarget(target: TargetRecord, status: TargetRecord['status'], clock: Clock): void {
  target.status = status
  target.lastUpdatedMs = clock.now()
}

const succeeded: HostResult = {status: 'Succeeded', diagnostics: {errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: ''}}

async function runEvent({deployment, host, revision, clock, signal}: TargetRunOptions, event: EventRecord): Promise<HostResult> {
  const command: HostCommand = {
    deploymentId: deployment.id,
    deploymentGroupId: deployment.groupId,
    deploymentGroupName: deployment.groupName,
    applicationName: deployment.applicationName,
    deploymentCreator: deployment.creator,
    deploymentType: 'IN_PLACE',
    ...(deployment.fileExistsBehavior === undefined ? {} : {fileExistsBehavior: deployment.fileExistsBehavior}),
    revision,
    event: event.name
  }
  const limit = new AbortController()
  const ended = new AbortController()
  const watch = clock.sleep(eventLimitMs, ended.signal).then(
    () => limit.abort(new Error('the lifecycle event took longer than 3600 seconds')),
    () => undefined
  )
  try {
    const result = await host.run(command, AbortSignal.any([signal, limit.signal]))
    return limit.signal.aborted ? tookTooLong(result.diagnostics.scriptName, result.diagnostics.logTail) : result
  } catch (error) {
    if (limit.signal.aborted) return tookTooLong('', '')
    const message = error instanceof Error ? error.message : String(error)
    return {status: 'Failed', diagnostics: {errorCode: 'UnknownError', scriptName: '', message, logTail: ''}}
  } finally {
    ended.abort()
    await watch
  }
}

function tookTooLong(scriptName: string, logTail: string): HostResult {
  const message = 'The lifecycle event did not end within 3600 seconds, which is the limit of the service.'
  return {status: 'Failed', diagnostics: {errorCode: 'ScriptTimedOut', scriptName, message, logTail}}
}
