import {DeployError, isTransient} from '../core/errors.ts'
import {withHint} from '../core/with-hint.ts'
import {cancellable} from './cancellable.ts'
import {allDifferences, groupDifferences} from './group-differences.ts'
import {differenceText, ownerTags} from './group-owner.ts'
import type {SettingDifference} from './group-ports.ts'
import {hooksLeftWarning} from './hooks-left.ts'
import {lookAtGroup, platformOf, type GroupContext, type GroupLook} from './look-at-group.ts'
import {patiently} from './patiently.ts'
import {changesTargets, deployOnceMore} from './require-platform-settings.ts'
import {withGrace} from './with-grace.ts'

/** Others may create, change and delete the group at the same time; whoever does that again and again is at odds with somebody. */
const rounds = 5
/** What somebody else has just made may not be seen at once. */
const pauseMs = 2_000
/** How long a cancelled run still waits for the answer of a change, so that it is known: a cancelled step has 7.5 s. */
const graceMs = 3_000

type Told = 'created' | 'updated' | 'unchanged'

/** Makes a group as it should be, whatever others do to it meanwhile, and tells what was done; `isAgain`: only what it changes. */
export function settleGroup(planned: GroupLook, context: GroupContext, isAgain = false): Promise<Told> {
  const {signal, deploymentGroupName} = context.wish
  return cancellable(signal, `deployment group "${deploymentGroupName}" was known to be as it should be`, () =>
    settle(planned, context, isAgain)
  )
}

async function settle(planned: GroupLook, context: GroupContext, isAgain: boolean): Promise<Told> {
  const {wish, wished, ports} = context
  const {signal, applicationName, deploymentGroupName} = wish
  // Somebody else may have changed it by now. What was as it should be is used as it was seen.
  let look = planned.change === 'update' || isAgain ? await lookAtGroup(context) : planned
  let isInDoubt = false
  for (let round = 1; round <= rounds; round++) {
    switch (look.change) {
      case 'none':
        if (isAgain && !isInDoubt) return 'unchanged'
        // A create whose answer was lost was carried out, then.
        return tellGroup(isInDoubt ? 'created' : 'unchanged', isInDoubt ? allDifferences(wished.settings) : [], context)
      case 'create': {
        const creation = await create(look, context)
        if (creation === 'created') return tellGroup('created', allDifferences(wished.settings), context)
        isInDoubt ||= creation === 'maybe-created'
        break
      }
      case 'update':
        if (await update(look, context)) {
          if (!signal?.aborted) await tellStray(context)
          return 'updated'
        }
    }
    // The first time, somebody was faster; after that it is not seen yet, or is gone again.
    if (round > 1) await ports.clock.sleep(pauseMs, signal)
    look = await lookAtGroup(context)
  }
  throw new DeployError(
    'refused',
    `deployment group "${deploymentGroupName}" of application "${applicationName}" is there when it is to be created, and is not when it is looked at`,
    {hint: 'Somebody else may create and delete it at the same time: see in CloudTrail who does, and run again.'}
  )
}

/** Tells what became of the application or the group, and gives that back. */
function tellGroup(change: Told, differences: readonly SettingDifference[], {wish, observe}: GroupContext): Told {
  const {applicationName, deploymentGroupName} = wish
  observe({type: 'deployment-group', applicationName, deploymentGroupName, change, differences})
  return change
}

/** `maybe-created`: there is one, and it may be what came of an attempt whose answer was lost. */
async function create(
  look: Extract<GroupLook, {change: 'create'}>,
  context: GroupContext
): Promise<'created' | 'exists' | 'maybe-created' | 'gone'> {
  const {wish, wished, ports, observe} = context
  const {groups} = ports
  const {applicationName, deploymentGroupName, owner, createApplication} = wish
  if (!look.hasApplication) {
    const {result: made} = await make({what: `application "${applicationName}" was created`, hint: isTaken}, context, late =>
      groups.createApplication(applicationName, look.platform, ownerTags(owner), late)
    )
    if (made === 'created') observe({type: 'application', applicationName, change: 'created'})
  }
  const tags = {...wished.tags, ...ownerTags(owner)}
  try {
    // A new application may not be known everywhere at once.
    const isNew = !look.hasApplication
    const what = `deployment group "${deploymentGroupName}" was created`
    const {result: made, wasInDoubt} = await make({what, hint: isTaken, isNew}, context, late =>
      groups.create(applicationName, deploymentGroupName, wished.settings, tags, late)
    )
    return made === 'exists' && wasInDoubt ? 'maybe-created' : made
  } catch (error) {
    const isGone = error instanceof DeployError && error.errorName === 'ApplicationDoesNotExistException'
    if (isGone && createApplication === true && look.hasApplication) return 'gone'
    throw error
  }
}

const isTaken = 'If it was, it is marked as made here, and the next run takes it.'

/** Asks for a change until it is made. When nobody knows in the end whether it was, that is told: it stays, then. */
async function make<T>(
  {what, hint, isNew = false}: {readonly what: string; readonly hint: string; readonly isNew?: boolean},
  {wish: {signal}, ports: {clock}, observe, patience}: GroupContext,
  ask: (late: AbortSignal | undefined) => Promise<T>
): Promise<{readonly result: T; readonly wasInDoubt: boolean}> {
  const doubts: unknown[] = []
  const attempt = async (late: AbortSignal | undefined): Promise<T> => {
    try {
      return await ask(late)
    } catch (error) {
      if (error instanceof DeployError && isUnanswered(error)) doubts.push(error)
      throw error
    }
  }
  try {
    const result = await patiently(() => withGrace(signal, graceMs, clock, attempt), {...patience, isNew})
    return {result, wasInDoubt: doubts.length > 0}
  } catch (error) {
    if (doubts.length > 0)
      observe({type: 'warning', message: `Whether ${what} is not known: the run ended before CodeDeploy had answered`, hint})
    throw error
  }
}

/** Whether it may have been carried out: what is throttled was refused, and what is cut off may have arrived. */
function isUnanswered(error: DeployError): boolean {
  return error.code === 'cancelled' || (isTransient(error) && error.code !== 'throttled')
}

/** False when the group is not there any more. */
async function update(look: Extract<GroupLook, {change: 'update'}>, context: GroupContext): Promise<boolean> {
  const {wish, ports, observe, patience} = context
  const {groups} = ports
  const {applicationName, deploymentGroupName, owner, signal} = wish
  const hint = changesTargets(look.differences) ? deployOnceMore : 'The next run looks at it again.'
  try {
    const {result: left} = await make({what: `deployment group "${deploymentGroupName}" was updated`, hint}, context, late =>
      groups.update(applicationName, deploymentGroupName, look.changes, late)
    )
    // Before anything else is asked, that a cancel could cut off.
    tellGroup('updated', look.differences, context)
    if (left.length > 0) observe(hooksLeftWarning(left))
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'not-found' || error.errorName === 'DeploymentConfigDoesNotExistException')
      throw error
    return false
  }
  if (look.isOurs) return true
  try {
    await patiently(() => groups.addTags(look.stored, ownerTags(owner), signal), patience)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    observe({
      type: 'warning',
      message: `Deployment group "${deploymentGroupName}" was updated, but not marked as made here: ${withHint(error)}`,
      hint: 'Until it is, it takes `adopt-deployment-group: true` to change it.'
    })
  }
  return true
}

/** CodeDeploy may have understood something else, or somebody else may have been at it: what is there now is what is deployed to. */
async function tellStray({wish, wished, ports, observe, patience}: GroupContext): Promise<void> {
  const {applicationName, deploymentGroupName, signal} = wish
  try {
    const stored = await patiently(() => ports.groups.find(applicationName, deploymentGroupName, signal), patience)
    if (!stored) return
    const {differences} = groupDifferences(wished.settings, stored.settings, platformOf(stored.group))
    if (differences.length === 0) return
    observe({
      type: 'warning',
      message: `Deployment group "${deploymentGroupName}" was updated, and is set otherwise all the same: ${differenceText(differences)}`,
      hint: 'Somebody else may change it at the same time, or CodeDeploy does not take these values as they are.'
    })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    observe({type: 'notice', message: `${error.message}. Whether CodeDeploy took all settings is not known`})
  }
}
