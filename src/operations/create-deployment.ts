import {formatDuration} from '../core/duration.ts'
import {DeployError, type ErrorCode} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {describeActive, type ActiveDeployment} from './active-deployment.ts'
import {pause, type CreateContext, type CompleteRequest, type Creation} from './create-context.ts'
import type {OperationEvent} from './events.ts'
import {findLost, inDoubt, type LostCreate} from './find-lost.ts'
import {meetActive} from './meet-active.ts'
import type {DeployPorts} from './ports.ts'
import {tellRetry, waitsFrom} from './patiently.ts'
import {findNewerRun} from './stale-run.ts'
import {cancelled, unlessCancelled} from './unless-cancelled.ts'
import {withGrace} from './with-grace.ts'

/** Tries after an answer that was lost or refused for a passing reason. */
const attempts = 4
const retryMs = 2_000
/** How long a cancelled run still waits for the answer of a create: a cancelled step has 7.5 s. */
const lingerMs = 3_000

/** Of these it is not known whether the deployment was created, or it is known that it was not; `cancelled` is a create that was cut off. */
const isAskedAgain: ReadonlySet<ErrorCode> = new Set(['throttled', 'network', 'service', 'cancelled'])

/**
 * Creates the deployment exactly once. A create whose answer was lost is looked up by the marker in its description before it is
 * asked again; a group that is being deployed to is met as `onActiveDeployment` says. Whether the group is free is not looked at here:
 * AWS alone decides it, when it is asked to create, so that nobody gets in between. `complete`: asked right before each CreateDeployment; it
 * looks by itself where it changes the group.
 */
export async function createDeployment(
  request: CreateContext['request'],
  options: CreateContext['options'],
  deadlineMs: number,
  ports: DeployPorts,
  observe: Observer<OperationEvent>,
  complete?: CompleteRequest
): Promise<Creation> {
  const context: CreateContext = {request, complete, options, ports, startMs: ports.clock.now(), deadlineMs, observe, stopped: new Set()}
  let lost: LostCreate | undefined
  let doubt: DeployError | undefined
  let waitedFor: ActiveDeployment | undefined
  let hasWaited = false
  for (;;) {
    let asked: Asked
    try {
      asked = await ask(lost, hasWaited, context)
    } catch (error) {
      if (!doubt || !(error instanceof DeployError)) throw error
      return inDoubt({request, error: doubt}, error)
    }
    if (asked.type === 'created' && waitedFor) tellWait(waitedFor, context)
    if (asked.type === 'created' || asked.type === 'unknown') return asked
    if (asked.type !== 'busy') return doubt ? inDoubt({request, error: doubt}) : asked
    lost = asked.lost
    const met = await meetActive(asked.error, lost, context)
    if (met.type !== 'retry') return met
    doubt = met.doubt
    waitedFor = met.active ?? waitedFor
    hasWaited = true
  }
}

/** What asking for a deployment came to. `busy`: it was refused, with `error`, because the group is being deployed to. */
type Asked = Creation | {readonly type: 'busy'; readonly error: DeployError; readonly lost: LostCreate | undefined}

/** Asks until there is an answer. `before`: the last create that was lost, if one was. */
async function ask(before: LostCreate | undefined, hasWaited: boolean, context: CreateContext): Promise<Asked> {
  const {options, ports, startMs, deadlineMs, observe} = context
  const {codedeploy, clock} = ports
  const {signal} = options
  let lost = before
  let isGroupNew = options.isGroupNew === true
  let waitForGroup: ReturnType<typeof waitsFrom> | undefined
  for (let failures = 1; ; failures++) {
    if (signal?.aborted) return cancelled
    // Anew after every wait: who waited longest is not who comes last.
    const newer = await unlessCancelled(signal, () =>
      findNewerRun(context.request, {...options, isGroupNew, timeout: deadlineMs - clock.now()}, ports, observe)
    )
    if (newer && 'type' in newer) return newer
    if (newer) return {type: 'superseded', newer}
    // Time has passed since it was looked for: a list that lags behind for longer than it should may have it by now.
    const found = lost && (await findLost(lost))
    if (found) return found
    const {complete} = context
    const completed = complete && (await unlessCancelled(signal, () => complete(hasWaited, deadlineMs - clock.now())))
    if (completed) {
      if ('type' in completed) return completed
      if ('unchanged' in completed) return {type: 'unchanged', reason: completed.unchanged}
      if ('activeDeploymentId' in completed) return {type: 'busy', error: stillBusy(completed.activeDeploymentId, context), lost}
      context.request = completed.request
      isGroupNew ||= completed.isGroupNew === true
    }
    if (signal?.aborted) return cancelled
    const {request} = context
    try {
      // Without the signal: a create that is cut off may have happened. A cancel waits for its answer, but not for long.
      const deploymentId = await withGrace(signal, lingerMs, clock, late => codedeploy.createDeployment(request, late))
      return {type: 'created', deploymentId}
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (error.code === 'active-deployment') return {type: 'busy', error, lost}
      if (isGroupNew && isGroupMissing(error)) {
        // It was refused, for certain.
        waitForGroup ??= waitsFrom({clock, signal, isNew: true, onRetry: tellRetry(observe)})
        const wait = waitForGroup
        if (await unlessCancelled(signal, () => wait(error))) return cancelled
        failures--
        continue
      }
      if (!isAskedAgain.has(error.code)) throw error
      // What is throttled was refused.
      if (error.code !== 'throttled') {
        lost = {request, ports, startMs, signal, error, failedMs: clock.now()}
        const found = await findLost(lost)
        if (found) return found
      }
      if (failures >= attempts) throw error
      observe({type: 'warning', message: `${error.message}; no deployment was created, trying again`})
      await pause(retryMs * 2 ** (failures - 1), context)
    }
  }
}

function isGroupMissing({errorName}: DeployError): boolean {
  return errorName === 'DeploymentGroupDoesNotExistException' || errorName === 'ApplicationDoesNotExistException'
}

/** What CreateDeployment would say, of a deployment that must not be created before that one has ended. */
function stillBusy(deploymentId: string, {request}: CreateContext): DeployError {
  return new DeployError('active-deployment', `deployment group "${request.deploymentGroupName}" is being deployed to`, {
    deploymentId,
    hint: 'Wait until it ends, or choose another `on-active-deployment`.'
  })
}

function tellWait(active: ActiveDeployment, {ports, startMs, request, observe}: CreateContext): void {
  const waited = formatDuration(ports.clock.now() - startMs)
  observe({type: 'notice', message: `Waited ${waited} for ${describeActive(active)}, then "${request.deploymentGroupName}" was free`})
}
