import {predefinedConfigNames, predefinedPrefix} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {ComputePlatform} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {allDifferences, withDefaults} from './group-differences.ts'
import type {GroupSettings, SettingDifference} from './group-ports.ts'
import {readGroupSettings} from './group-settings.ts'
import {lookAtGroup, platformOf, type GroupContext, type GroupLook} from './look-at-group.ts'
import {tellRetry} from './patiently.ts'
import type {DeploymentGroup} from './ports.ts'
import {configProblem} from './require-config.ts'
import {settleGroup} from './settle-group.ts'

/** A deployment group as somebody wants it. */
export interface GroupWish {
  readonly applicationName: string
  readonly deploymentGroupName: string
  /** As `deploymentGroupConfig` of the options. */
  readonly config: string | GroupSettings
  /** The directory that the name of a file is relative to. */
  readonly source?: string
  /** The input that errors name. Default `deployment-group-config`. */
  readonly input?: string
  /** As `adoptDeploymentGroup` of the options. */
  readonly adopt?: boolean
  /** The repository that makes it: `owner/name`. */
  readonly owner?: string
  /** Of the revision, where it is known. */
  readonly computePlatform?: ComputePlatform
  readonly createApplication?: boolean
  readonly signal?: AbortSignal
}

/** What is to become of a deployment group. Nothing is changed before {@link apply}. */
export interface GroupPlan {
  /** As it will be. */
  readonly group: DeploymentGroup
  readonly change: 'create' | 'update' | 'none'
  readonly differences: readonly SettingDifference[]
  /** With `isPlan`, tells what would be done. Without, nothing that {@link apply} has told already. */
  tell(isPlan: boolean): void
  /**
   * Makes the group as it should be, whatever others have done to it meanwhile, and tells what was done. Called again, it looks at the group anew
   * and tells only what it changes.
   */
  apply(): Promise<'created' | 'updated' | 'unchanged'>
}

const asDone = {create: 'created', update: 'updated', none: 'unchanged'} as const

/**
 * Finds out what it takes that a deployment group is set as it should be. Throws `usage` for settings that cannot be, `not-found` for a
 * deployment configuration that is not there, and for an application that is not and is not to be created, `refused` for a group that differs
 * and was not made here, and `access-denied`, with the permission, where nobody may look: a configuration was asked for.
 */
export async function planGroup(wish: GroupWish, ports: GroupContext['ports'], observe: Observer<OperationEvent>): Promise<GroupPlan> {
  const wished = await readGroupSettings(wish.config, wish.source, wish.input)
  const {clock} = ports
  const context = {wish, wished, ports, observe, patience: {clock, signal: wish.signal, onRetry: tellRetry(observe)}}
  const look = await lookAtGroup(context)
  const group = await groupToBe(look, context)
  await requireWishedConfig(look, group, context)
  const differences = look.change === 'create' ? allDifferences(wished.settings) : look.differences
  let isTold = false
  return {
    group,
    change: look.change,
    differences,
    tell: isPlan => {
      if (isTold) return
      const {applicationName, deploymentGroupName} = wish
      const plan = isPlan ? ({isPlan} as const) : {}
      if (look.change === 'create' && !look.hasApplication) observe({type: 'application', applicationName, change: 'created', ...plan})
      observe({type: 'deployment-group', applicationName, deploymentGroupName, change: asDone[look.change], differences, ...plan})
    },
    apply: () => {
      const isAgain = isTold
      isTold = true
      return settleGroup(look, context, isAgain)
    }
  }
}

/** CodeDeploy would refuse the name of a configuration that is not there when the revision is uploaded already. */
async function requireWishedConfig(look: GroupLook, group: DeploymentGroup, {wished, ports, patience}: GroupContext): Promise<void> {
  const {deploymentConfigName: name} = look.change === 'create' ? wished.settings : look.changes
  if (typeof name !== 'string') return
  // Every account has those of AWS.
  if (predefinedConfigNames[platformOf(group)].some(each => `${predefinedPrefix}${each}` === name)) return
  const problem = await configProblem(name, group, ports.codedeploy, patience)
  if (!problem) return
  const {message, near, cause} = problem
  const hint =
    near === undefined ? 'Check the name, and the region; predefined ones start with `CodeDeployDefault.`.' : `Did you mean "${near}"?`
  const refusal = wished.refuse(['deploymentConfigName'], `deploymentConfigName: ${message}`, hint)
  if (!cause) throw refusal
  const {input, diagnostics} = refusal
  const {operation, errorName, requestId} = cause
  throw new DeployError('not-found', refusal.message, {hint, input, diagnostics, operation, errorName, requestId, cause})
}

async function groupToBe(look: GroupLook, {wish, wished, ports: {groups}}: GroupContext): Promise<DeploymentGroup> {
  const {applicationName, deploymentGroupName} = wish
  if (look.change === 'create')
    return groups.describe(applicationName, deploymentGroupName, withDefaults(wished.settings, look.platform), look.platform)
  if (look.change === 'none') return look.stored.group
  const {group, settings} = look.stored
  const described = await groups.describe(applicationName, deploymentGroupName, {...settings, ...look.changes}, platformOf(group))
  const {lastSuccessfulRevision: revision, isLastDeploymentSuccessful: isSuccessful} = group
  return {
    ...described,
    computePlatform: group.computePlatform,
    ...(revision && {lastSuccessfulRevision: revision}),
    ...(isSuccessful !== undefined && {isLastDeploymentSuccessful: isSuccessful})
  }
}
