import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {resolveBranch, type BranchTarget} from './branch-target.ts'
import {deleteDeploymentGroup} from './delete-deployment-group.ts'
import {deploy} from './deploy.ts'
import {toDeployResult} from './deployment-result.ts'
import type {OperationEvent} from './events.ts'
import {heardObserver} from './heard-observer.ts'
import type {BranchDeployOptions, BranchOptions, DeleteGroupOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {requireNoBranch} from './require-no-branch.ts'
import type {DeletedGroup, DeployResult} from './result.ts'

/** Deploys as {@link deploy} does, to the group that is named or else to the one that the branch has. */
export async function deployForBranch(options: BranchDeployOptions, ports: DeployPorts): Promise<DeployResult> {
  const target = await targetOf(options)
  if (target.type === 'skip') return skipped(target, options, ports)
  const {deploymentGroupConfig, deploymentOptions} = target
  refuseTwice(options, 'deploymentGroupConfig', 'deployment-group-config', deploymentGroupConfig)
  refuseTwice(options, 'deploymentOptions', 'deployment-options', deploymentOptions)
  return deploy(
    {
      ...options,
      deploymentGroupName: target.deploymentGroupName,
      ...(deploymentGroupConfig && {deploymentGroupConfig}),
      ...(deploymentOptions && {deploymentOptions})
    },
    ports
  )
}

/** Deletes the group that is named, or else the one that the branch has. */
export async function deleteForBranch(options: DeleteGroupOptions, ports: DeployPorts): Promise<DeletedGroup> {
  const startMs = ports.clock.now()
  const target = await targetOf(options)
  if (target.type === 'group') return deleteDeploymentGroup({...options, deploymentGroupName: target.deploymentGroupName}, ports)
  const {observe, problem} = heardObserver(options.onEvent)
  tellSkip(target, observe)
  return {
    outcome: 'skipped',
    applicationName: options.applicationName,
    deploymentGroupDeleted: false,
    applicationDeleted: false,
    errorMessage: target.reason,
    durationMs: ports.clock.now() - startMs,
    ...problem()
  }
}

type Target =
  | BranchTarget
  | {
      readonly type: 'group'
      readonly deploymentGroupName: string
      readonly deploymentGroupConfig?: undefined
      readonly deploymentOptions?: undefined
    }

/** Throws `usage` when neither a group nor a branch configuration is named, and when both are. */
async function targetOf(options: BranchDeployOptions | DeleteGroupOptions): Promise<Target> {
  const {deploymentGroupName} = options
  if (deploymentGroupName !== undefined) {
    requireNoBranch(options)
    return {type: 'group', deploymentGroupName}
  }
  const target = await resolveBranch({...options, ...shaOf(options)})
  if (target) return target
  throw new DeployError('usage', '`deployment-group-name` is missing, and the AppSpec has no `branch_config` that would say it', {
    input: 'deployment-group-name',
    hint: 'Name the group, or map branches to groups with `branch-config`.'
  })
}

/** For `$SHA`. */
function shaOf({githubCommitId, run}: BranchDeployOptions | DeleteGroupOptions): Pick<BranchDeployOptions, 'githubCommitId'> {
  const sha = githubCommitId ?? run?.sha
  return sha === undefined ? {} : {githubCommitId: sha}
}

function refuseTwice<K extends 'deploymentGroupConfig' | 'deploymentOptions'>(
  options: BranchDeployOptions,
  option: K,
  input: string,
  fromBranch: unknown
): void {
  if (options[option] !== undefined && fromBranch !== undefined) throw twice(input, 'the branch configuration has it too')
}

function twice(input: string, why: string): DeployError {
  return new DeployError('usage', `\`${input}\` is given, and ${why}`, {
    input,
    hint: `Leave \`${input}\` empty, or take it out of the branch configuration.`
  })
}

function skipped(
  target: Extract<BranchTarget, {type: 'skip'}>,
  {onEvent, applicationName}: BranchDeployOptions & BranchOptions,
  ports: DeployPorts
): DeployResult {
  const {observe, problem} = heardObserver(onEvent)
  tellSkip(target, observe)
  const end = {outcome: 'skipped', errorMessage: target.reason, failures: [], snapshots: []} as const
  const facts = {applicationName, deploymentGroupName: '', diagnostics: []}
  const result = {...toDeployResult(end, facts, ports.clock.now(), ports), ...problem()}
  observe({type: 'ended', result})
  return result
}

/** That a branch was forgotten looks like that nothing is wrong: it is a warning. */
function tellSkip({isMatched, reason}: Extract<BranchTarget, {type: 'skip'}>, observe: Observer<OperationEvent>): void {
  if (isMatched) observe({type: 'notice', message: reason})
  else observe({type: 'warning', message: reason, hint: 'With `on-unmatched-branch: fail` this fails.'})
}
