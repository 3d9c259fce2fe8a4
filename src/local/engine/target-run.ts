import type {Clock} from '../../core/clock.ts'
import type {Host, HostCommand, HostResult, HostRevision} from '../host-port.ts'
import {ignorableEvents, serviceEvents} from './lifecycle-events.ts'
import type {DeploymentRecord, EventRecord, TargetRecord} from './records.ts'

/** The service ends a lifecycle event after an hour, whatever the scripts' own timeouts are (facts of the guide: limits). */
const eventLimitMs = 3_600_000

/** An agent has to take the command of an event within five minutes. */
const pickUpLimitMs = 300_000

export interface TargetRunOptions {
  readonly deployment: DeploymentRecord
  readonly target: TargetRecord
  readonly host: Host
  readonly revision: HostRevision
  readonly clock: Clock
  /** Those of the target's events that are to happen now. */
  readonly events: readonly EventRecord[]
  /** What the target is when all of them succeeded. */
  readonly endsAs: 'Succeeded' | 'Ready'
  /** Ends the running event and skips the others. */
  readonly signal: AbortSignal
}

/** Takes one instance through lifecycle events, in order; the records tell how far it is. Never rejects. */
export async function runTarget(options: TargetRunOptions): Promise<void> {
  const {deployment, target, events, endsAs, clock, signal} = options
  for (const event of events) {
    if (signal.aborted) break
    const result = serviceEvents.has(event.name) ? carriedOut(event, target, clock) : await runEvent(options, event)
    if (result === undefined) break
    event.endedMs = target.lastUpdatedMs = clock.now()
    event.status = result.status
    event.diagnostics = result.diagnostics
    if (result.status === 'Succeeded') continue
    if (deployment.ignoreApplicationStopFailures && ignorableEvents.has(event.name)) continue
    skipRest(target)
    setTarget(target, 'Failed', clock)
    return
  }
  if (events.some(({status}) => status === 'Pending')) skipTarget(target, clock)
  else setTarget(target, endsAs, clock)
}

/** Whether the target failed because its agent took no command. */
export function isAgentSilent({events}: TargetRecord): boolean {
  return events.some(({diagnostics}) => diagnostics?.message === notReceived)
}

/** Marks a target that will not be attempted. */
export function skipTarget(target: TargetRecord, clock: Clock): void {
  skipRest(target)
  setTarget(target, 'Skipped', clock)
}

/** Marks what has not begun as something that never will. */
export function skipRest(target: TargetRecord): void {
  for (const event of target.events) if (event.status === 'Pending') event.status = 'Skipped'
}

function setTarget(target: TargetRecord, status: TargetRecord['status'], clock: Clock): void {
  target.status = status
  target.lastUpdatedMs = clock.now()
}

const succeeded: HostResult = {status: 'Succeeded', diagnostics: {errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: ''}}

function begin(event: EventRecord, target: TargetRecord, clock: Clock): void {
  setTarget(target, 'InProgress', clock)
  event.status = 'InProgress'
  event.startedMs = clock.now()
}

function carriedOut(event: EventRecord, target: TargetRecord, clock: Clock): HostResult {
  begin(event, target, clock)
  return succeeded
}

/** Undefined when the deployment was ended before the host took the command. */
async function runEvent(
  {deployment, target, host, revision, clock, signal}: TargetRunOptions,
  event: EventRecord
): Promise<HostResult | undefined> {
  const command: HostCommand = {
    deploymentId: deployment.id,
    deploymentGroupId: deployment.groupId,
    deploymentGroupName: deployment.groupName,
    applicationName: deployment.applicationName,
    deploymentCreator: deployment.creator,
    deploymentType: deployment.deploymentStyle.deploymentType,
    ...(deployment.deploymentMode === undefined ? {} : {deploymentMode: deployment.deploymentMode}),
    ...(deployment.fileExistsBehavior === undefined ? {} : {fileExistsBehavior: deployment.fileExistsBehavior}),
    revision,
    event: event.name
  }
  if (host.pickUp !== undefined) {
    const taken = await within(pickUpLimitMs, clock, signal, inTime => host.pickUp?.(command, inTime))
    if (signal.aborted) return undefined
    if (taken.isLate) return failed('UnknownError', notReceived)
  }
  begin(event, target, clock)
  const {isLate, result, error} = await within(eventLimitMs, clock, signal, inTime => host.run(command, inTime))
  if (isLate) return failed('ScriptTimedOut', tookTooLong, result?.diagnostics)
  return result ?? failed('UnknownError', error instanceof Error ? error.message : String(error))
}

interface Settled<T> {
  readonly isLate: boolean
  readonly result?: T
  readonly error?: unknown
}

/** Aborts the work when the time is up, and waits for it all the same. Never rejects. */
async function within<T>(
  ms: number,
  clock: Clock,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T> | undefined
): Promise<Settled<T>> {
  const limit = new AbortController()
  const ended = new AbortController()
  const watch = clock.sleep(ms, ended.signal).then(
    () => limit.abort(new Error(`the lifecycle event took longer than ${ms / 1_000} seconds`)),
    () => undefined
  )
  try {
    const result = await work(AbortSignal.any([signal, limit.signal]))
    return {isLate: limit.signal.aborted, ...(result === undefined ? {} : {result})}
  } catch (error) {
    return {isLate: limit.signal.aborted, error}
  } finally {
    ended.abort(isOver)
    await watch
  }
}

/** A reason made once: to make one is most of the cost of an abort. */
const isOver = new Error('the lifecycle event is over')

/** What AWS reports about an instance whose agent is not there. */
const notReceived =
  'CodeDeploy agent was not able to receive the lifecycle event. Check the CodeDeploy agent logs on your host and make sure the agent is running and can connect to the CodeDeploy server.'
const tookTooLong = 'The lifecycle event did not end within 3600 seconds, which is the limit of the service.'

function failed(
  errorCode: HostResult['diagnostics']['errorCode'],
  message: string,
  {scriptName = '', logTail = ''}: {readonly scriptName?: string; readonly logTail?: string} = {}
): HostResult {
  return {status: 'Failed', diagnostics: {errorCode, scriptName, message, logTail}}
}
