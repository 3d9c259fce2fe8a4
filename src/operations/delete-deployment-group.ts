import {DeployError, isTransient} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {isAutomaticRollback} from '../deployment/model.ts'
import {describeActive, firstActive, readActive} from './active-deployment.ts'
import {cancellable} from './cancellable.ts'
import type {CreateContext} from './create-context.ts'
import {decideApplication, deleteApplication, halfDeleted, type ApplicationFate} from './delete-application.ts'
import type {OperationEvent} from './events.ts'
import {findRollback} from './follow-deployment.ts'
import {budgetOf} from './follow-to-end.ts'
import {isOurs, readTags, refusedAsForeign} from './group-owner.ts'
import type {StoredGroup} from './group-ports.ts'
import {heardObserver} from './heard-observer.ts'
import {hooksLeftWarning} from './hooks-left.ts'
import {meetActive} from './meet-active.ts'
import type {DeleteGroupOptions} from './options.ts'
import {patiently, tellRetry, waitsFrom, type Patience} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import type {DeletedGroup} from './result.ts'
import {withGrace} from './with-grace.ts'

type Options = DeleteGroupOptions & {readonly deploymentGroupName: string}

/** How long a cancelled run still waits for what it has begun: a cancelled step has 7.5 s. */
const graceMs = 3_000
/** What is gone for one call may be there for the next one for a moment. */
const pauseMs = 2_000

interface DeleteContext {
  readonly options: Options
  readonly ports: DeployPorts
  readonly observe: Observer<OperationEvent>
  readonly startMs: number
  readonly patience: Patience
  /** Deployments that were told to stop, or let through. */
  readonly stopped: Set<string>
}

type Deletion = Pick<DeletedGroup, 'outcome' | 'deploymentGroupDeleted' | 'applicationDeleted' | 'errorMessage'>

/** There is no such group any more. */
interface Removed {
  /** Whether it was deleted here. */
  readonly isDeleted: boolean
  readonly fate: ApplicationFate
}

/**
 * Deletes a deployment group; one that is not there is a success, too. Throws `refused` for one that was not made here, `active-deployment`
 * while it is being deployed to, unless `onActiveDeployment` says otherwise, `access-denied` when nobody may see whether it is, and `cancelled`
 * before anything was deleted.
 */
export async function deleteDeploymentGroup(options: Options, ports: DeployPorts): Promise<DeletedGroup> {
  const {applicationName, deploymentGroupName, signal, timeout, onEvent} = options
  const {clock} = ports
  const {observe, problem} = heardObserver(onEvent)
  const startMs = clock.now()
  const patience = {clock, signal, patienceMs: timeout, onRetry: tellRetry(observe)}
  const context = {options, ports, observe, startMs, patience, stopped: new Set<string>()}
  const removed = await cancellable(signal, `deployment group "${deploymentGroupName}" was known to be deleted`, () => remove(context))
  const deletion = 'fate' in removed ? await finish(removed, context) : removed
  return {...deletion, applicationName, deploymentGroupName, durationMs: clock.now() - startMs, ...problem()}
}

/** Up to the group itself. How it ends there, or what is left to do. */
async function remove(context: DeleteContext): Promise<Deletion | Removed> {
  const {options, ports, observe} = context
  const {applicationName, deploymentGroupName, dryRun, signal} = options
  const about = {applicationName, deploymentGroupName, differences: []}
  let lost: ApplicationFate | undefined
  let wait: ReturnType<typeof waitsFrom> | undefined
  for (;;) {
    const stored = await find(context)
    if (!stored) {
      if (lost) {
        // What was asked for, and not answered, was done.
        observe({type: 'deployment-group', change: 'deleted', ...about})
        return {isDeleted: true, fate: lost}
      }
      observe({type: 'deployment-group', change: 'absent', ...about})
      return {isDeleted: false, fate: await decideApplication(undefined, context)}
    }
    await requireOurs(stored, context)
    // Asked before the group is gone: whose the application is can be seen through its groups only.
    const fate = await decideApplication(stored, context)
    const activeId = await activeIn(context)
    if (activeId === 'gone') {
      await ports.clock.sleep(pauseMs, signal)
      continue
    }
    if (activeId !== undefined) {
      const skipped = dryRun === true ? await tellActive(activeId, context) : await meet(activeId, stored, context)
      if (skipped) return skipped
      // It may be another group by now, and there may be another deployment.
      if (dryRun !== true) continue
    }
    if (dryRun === true) {
      observe({type: 'deployment-group', change: 'deleted', ...about, isPlan: true})
      return {isDeleted: false, fate}
    }
    signal?.throwIfAborted()
    let left: readonly string[]
    try {
      left = await withGrace(signal, graceMs, ports.clock, late => ports.groups.delete(applicationName, deploymentGroupName, late))
    } catch (error) {
      // Not asked again before it is looked at again: it may be somebody else's group by now, or be deployed to.
      wait ??= waitsFrom(context.patience)
      await wait(error)
      // What is throttled was refused.
      if (isTransient(error) && (error as DeployError).code !== 'throttled') lost = fate
      continue
    }
    observe({type: 'deployment-group', change: 'deleted', ...about})
    if (left.length > 0) observe(hooksLeftWarning(left))
    return {isDeleted: true, fate}
  }
}

async function find({options, ports, patience, observe}: DeleteContext): Promise<StoredGroup | undefined> {
  const {applicationName, deploymentGroupName, signal} = options
  try {
    return await patiently(() => ports.groups.find(applicationName, deploymentGroupName, signal), patience)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'not-found') {
      if (options.deleteApplication !== true) tellNoApplication(options, observe)
      return undefined
    }
    if (error.code !== 'access-denied') throw error
    const {code, message, operation, errorName, requestId} = error
    throw new DeployError(code, message, {
      ...{operation, errorName, requestId, cause: error},
      hint: 'Allow codedeploy:GetDeploymentGroup to the role of this run: a group is not deleted before it is known whose it is.'
    })
  }
}

/** Where a slip would leave every group, and be as green as if there were none. */
function tellNoApplication({applicationName}: Options, observe: Observer<OperationEvent>): void {
  const message = `There is no application "${applicationName}", and so no deployment group of it`
  observe({type: 'warning', message, hint: 'Check `application-name` and the region, unless somebody has deleted it.'})
}

async function requireOurs(stored: StoredGroup, {options, ports, patience}: DeleteContext): Promise<void> {
  const {adoptDeploymentGroup, run, signal} = options
  if (adoptDeploymentGroup === true) return
  const read = await readTags(() => ports.groups.tags(stored, signal), patience)
  if (read.type === 'tags' && isOurs(read.tags, run?.repository)) return
  throw refusedAsForeign(stored, read, 'is not deleted:', {
    input: 'deployment-group-name',
    hint: 'Check the name; with `adopt-deployment-group: true` it is deleted whoever made it.'
  })
}

/** The id of a deployment that is under way. `gone`: the group is not there any more. */
async function activeIn({options, ports, patience}: DeleteContext): Promise<string | undefined> {
  try {
    return await firstActive(options, ports.codedeploy, patience)
  } catch (error) {
    if (!(error instanceof DeployError) || options.signal?.aborted) throw error
    if (error.code === 'not-found') return 'gone'
    if (error.code !== 'access-denied') throw error
    const {code, message, operation, errorName, requestId} = error
    throw new DeployError(code, message, {
      ...{operation, errorName, requestId, cause: error},
      hint: 'Allow codedeploy:ListDeployments to the role of this run: a group is not deleted before it is known that nothing is deployed to it.'
    })
  }
}

/** Does what `onActiveDeployment` says about the deployment that is under way, and its rollback. How it ends here, if it does. */
async function meet(activeId: string, stored: StoredGroup, context: DeleteContext): Promise<Deletion | undefined> {
  const {options, ports, observe, startMs, stopped} = context
  const {applicationName, deploymentGroupName, onActiveDeployment = 'fail', signal} = options
  const meeting: CreateContext = {
    request: {applicationName, deploymentGroupName, description: '', deploymentMode: 'RESTART'},
    complete: undefined,
    options: {onActiveDeployment, ...(signal && {signal})},
    ...{ports, observe, startMs, stopped},
    deadlineMs: startMs + budgetOf(options, stored.group)
  }
  for (let id: string | undefined = activeId; id !== undefined;) {
    const met = await meetActive(busy(deploymentGroupName, id), undefined, meeting)
    if (met.type === 'skipped') return skippedAsActive(met.active ? describeActive(met.active) : id)
    if (met.type === 'timed-out') {
      const active = met.active ? describeActive(met.active) : id
      throw new DeployError(
        'active-deployment',
        `deployment group "${deploymentGroupName}" is not deleted: ${active} has not ended in time`,
        {
          deploymentId: id,
          hint: 'Give it a longer `timeout`, or stop the deployment: `on-active-deployment: stop`.'
        }
      )
    }
    signal?.throwIfAborted()
    id = await rollbackOf(id, stored, context)
  }
  return undefined
}

/** The rollback of what has ended, which may be announced late: it is not seen among the group's deployments before that. */
async function rollbackOf(
  deploymentId: string,
  {group}: StoredGroup,
  {options, ports, stopped}: DeleteContext
): Promise<string | undefined> {
  const {signal, onActiveDeployment} = options
  try {
    const ended = await ports.codedeploy.getDeployment(deploymentId, signal)
    if (ended.status === 'Succeeded' || isAutomaticRollback(ended)) return undefined
    const isAsked = stopped.has(deploymentId) && onActiveDeployment === 'stop-and-rollback' ? true : undefined
    const following = signal ? {signal} : {}
    return (await findRollback(ended, {groupEvents: group.autoRollbackEvents, isAsked}, following, ports)).deploymentId
  } catch (error) {
    if (!(error instanceof DeployError) || signal?.aborted) throw error
    return undefined
  }
}

/** What a dry run says of a deployment that is under way: it would be refused, or skipped, now. */
async function tellActive(deploymentId: string, {options, ports, observe, patience}: DeleteContext): Promise<Deletion | undefined> {
  const {deploymentGroupName, onActiveDeployment = 'fail'} = options
  const active = describeActive((await readActive(deploymentId, options, ports, patience)) ?? {id: deploymentId})
  if (onActiveDeployment === 'fail') throw busy(deploymentGroupName, deploymentId, active)
  if (onActiveDeployment === 'skip') return skippedAsActive(active)
  const what = onActiveDeployment === 'wait' ? 'waited for' : 'stopped'
  observe({type: 'notice', message: `"${deploymentGroupName}" is being deployed to now: ${active}, which would be ${what} first`})
  return undefined
}

function busy(deploymentGroupName: string, deploymentId: string, active?: string): DeployError {
  const who = active === undefined ? '' : `. Active: ${active}`
  return new DeployError('active-deployment', `deployment group "${deploymentGroupName}" is being deployed to, and is not deleted${who}`, {
    deploymentId,
    hint: 'Wait until it ends, or choose another `on-active-deployment`: `wait`, or `stop`.'
  })
}

function skippedAsActive(active: string): Deletion {
  const errorMessage = `nothing was deleted: ${active} is active`
  return {outcome: 'skipped', deploymentGroupDeleted: false, applicationDeleted: false, errorMessage}
}

/** What is left to do when there is no such group, whether or not it was deleted here: a cancel does not leave it half done. */
async function finish({isDeleted: deploymentGroupDeleted, fate}: Removed, context: DeleteContext): Promise<Deletion> {
  const {options, ports, observe} = context
  if (fate.type === 'kept') observe({type: 'notice', message: fate.reason})
  let applicationDeleted = false
  if (fate.type === 'delete') {
    try {
      applicationDeleted = await withGrace(options.signal, graceMs, ports.clock, late => deleteApplication(late, context))
    } catch (error) {
      if (!(error instanceof DeployError) || !deploymentGroupDeleted) throw error
      throw halfDeleted(error, options)
    }
  }
  if (options.dryRun === true)
    return {outcome: 'skipped', deploymentGroupDeleted, applicationDeleted, errorMessage: 'nothing was deleted: it is a dry run'}
  return {outcome: 'succeeded', deploymentGroupDeleted, applicationDeleted}
}
