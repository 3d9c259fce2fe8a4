import type {Clock} from '../core/clock.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {resolveBranch, type BranchTarget} from './branch-target.ts'
import {deleteDeploymentGroup} from './delete-deployment-group.ts'
import {deploy} from './deploy.ts'
import {toDeployResult} from './deployment-result.ts'
import type {OperationEvent} from './events.ts'
import {readGroupSettings} from './group-settings.ts'
import {heardObserver} from './heard-observer.ts'
import type {BranchDeployOptions, BranchOptions, BranchRehearseOptions, DeleteGroupOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {rehearse} from './rehearse.ts'
import type {RehearsePorts} from './rehearsal-ports.ts'
import {requireGroupConfig} from './require-group-config.ts'
import {requireNoBranch} from './require-no-branch.ts'
import type {DeletedGroup, DeployResult} from './result.ts'

/** Deploys as {@link deploy} does, to the group that is named or else to the one that the branch has. */
export async function deployForBranch(options: BranchDeployOptions, ports: DeployPorts): Promise<DeployResult> {
  // Of the branches of one configuration some may have a group that others see to.
  if (options.deploymentGroupName !== undefined) requireGroupConfig(options)
  const target = await targetOf(options)
  if (target.type === 'skip') return skipped(target, options, ports.clock)
  return deploy({...options, ...ofGroup(target, options)}, ports)
}

/**
 * Rehearses as {@link rehearse} does; where a branch is asked for, under the name and with the deployment options that its group has. How the
 * group itself is to be set is checked, and is none of the embedded one.
 */
export async function rehearseForBranch(options: BranchRehearseOptions, ports: RehearsePorts): Promise<DeployResult> {
  const {deploymentGroupName, branchConfig, branch, configName} = options
  if (deploymentGroupName !== undefined) requireNoBranch(options)
  const isForBranch = branchConfig !== undefined || branch !== undefined || configName !== undefined
  const target = isForBranch ? await targetOf(options) : undefined
  if (target?.type === 'skip') return skipped(target, {...options, applicationName: options.applicationName ?? ''}, ports.clock)
  const {deploymentGroupConfig, groupConfigInput, ...rest} = {...options, ...(target && ofGroup(target, options))}
  if (deploymentGroupConfig !== undefined) await readGroupSettings(deploymentGroupConfig, options.source, groupConfigInput)
  return rehearse(rest, ports)
}

/** Deletes the group that is named, or else the one that the branch has. */
export async function deleteForBranch(options: DeleteGroupOptions, ports: DeployPorts): Promise<DeletedGroup> {
  const startMs = ports.clock.now()
  const target = await targetOf(options)
  const {observe, problem} = heardObserver(options.onEvent)
  let errorMessage: string
  if (target.type === 'skip') {
    tellSkip(target, observe)
    errorMessage = target.reason
  } else {
    const {deploymentGroupName} = target
    // A pull request from the branch that production is deployed from is closed like any other.
    if (target.isShared !== true) return deleteDeploymentGroup({...options, deploymentGroupName}, ports)
    errorMessage = `"${deploymentGroupName}" is not deleted with a branch: its name in the branch configuration has no variable, so it is not of that branch alone. To delete it, name it with \`deployment-group-name\``
  }
  return {
    outcome: 'skipped',
    applicationName: options.applicationName,
    ...(target.type === 'group' && {deploymentGroupName: target.deploymentGroupName}),
    deploymentGroupDeleted: false,
    applicationDeleted: false,
    errorMessage,
    durationMs: ports.clock.now() - startMs,
    ...problem()
  }
}

type Target =
  | BranchTarget
  | {
      readonly type: 'group'
      readonly deploymentGroupName: string
      readonly isShared?: undefined
      readonly deploymentGroupConfig?: undefined
      readonly deploymentOptions?: undefined
    }

type TargetOptions = Pick<
  BranchDeployOptions,
  keyof BranchOptions | 'deploymentGroupName' | 'githubCommitId' | 'run' | 'source' | 'appspec' | 'onEvent'
>

/** Throws `usage` when neither a group nor a branch configuration is named, and when both are. */
async function targetOf(options: TargetOptions): Promise<Target> {
  const {deploymentGroupName} = options
  if (deploymentGroupName !== undefined) {
    requireNoBranch(options)
    return {type: 'group', deploymentGroupName}
  }
  const {observe} = heardObserver(options.onEvent)
  const target = await resolveBranch({...options, ...shaOf(options)}, observe)
  if (target) return target
  throw new DeployError('usage', '`deployment-group-name` is missing, and the AppSpec has no `branch_config` that would say it', {
    input: 'deployment-group-name',
    hint: 'Name the group, or map branches to groups with `branch-config`.'
  })
}

/** What the branch configuration says of the group goes to the deployment. */
function ofGroup(
  {deploymentGroupName, deploymentGroupConfig, deploymentOptions}: Extract<Target, {type: 'group'}>,
  options: Pick<BranchDeployOptions, 'deploymentGroupConfig' | 'deploymentOptions'>
) {
  refuseTwice(options.deploymentGroupConfig, deploymentGroupConfig, 'deployment-group-config')
  refuseTwice(options.deploymentOptions, deploymentOptions, 'deployment-options')
  return {
    deploymentGroupName,
    ...(deploymentGroupConfig && {deploymentGroupConfig, groupConfigInput: 'branch-config'}),
    ...(deploymentOptions && {deploymentOptions})
  }
}

/** For `$SHA`. */
function shaOf({githubCommitId, run}: TargetOptions): Pick<BranchDeployOptions, 'githubCommitId'> {
  const sha = githubCommitId ?? run?.sha
  return sha === undefined ? {} : {githubCommitId: sha}
}

function refuseTwice(given: unknown, fromBranch: unknown, input: string): void {
  if (given !== undefined && fromBranch !== undefined) throw twice(input, 'the branch configuration has it too')
}

function twice(input: string, why: string): DeployError {
  return new DeployError('usage', `\`${input}\` is given, and ${why}`, {
    input,
    hint: `Leave \`${input}\` empty, or take it out of the branch configuration.`
  })
}

function skipped(
  target: Extract<BranchTarget, {type: 'skip'}>,
  {onEvent, applicationName}: Pick<BranchDeployOptions, 'onEvent' | 'applicationName'>,
  clock: Clock
): DeployResult {
  const {observe, problem} = heardObserver(onEvent)
  tellSkip(target, observe)
  const end = {outcome: 'skipped', errorMessage: target.reason, failures: [], snapshots: []} as const
  const facts = {applicationName, deploymentGroupName: '', diagnostics: []}
  const result = {...toDeployResult(end, facts, clock.now(), {codedeploy: {deploymentUrl: () => undefined}, clock}), ...problem()}
  observe({type: 'ended', result})
  return result
}

/** That a branch was forgotten looks as if nothing were wrong: it is a warning. Why, the result says. */
function tellSkip({isMatched}: Extract<BranchTarget, {type: 'skip'}>, observe: Observer<OperationEvent>): void {
  if (isMatched) return
  const hint = 'Add a pattern for it, or one with `~` for what is not deployed. With `on-unmatched-branch: fail` this fails.'
  observe({type: 'warning', message: 'Nothing is deployed: the branch configuration has no pattern for this branch', hint})
}
