import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import {branchOfEvent} from '../library/event-branch.ts'
import {readEventPayload} from '../library/event-payload.ts'
import {requireNoForkCommit} from '../library/fork-guard.ts'
import {commitOfEvent, eventFacts, type EventFacts} from '../library/github-event.ts'
import type {Inputs} from '../operations/inputs.ts'
import type {BranchOptions, DeployOptions} from '../operations/options.ts'
import type {RunContext} from './run-context.ts'

/** What says which revision is deployed. */
const revisionInputs = [
  ...(['source', 'archive', 'revision', 'revisionType', 's3Bucket', 's3Key', 'githubRepository', 'githubCommitId'] as const),
  ...(['appspecContent', 'substitutions', 'taskDefinition', 'lambdaFunctionName', 'lambdaAlias'] as const)
] satisfies readonly (keyof Inputs)[]

/**
 * For a revision on GitHub, this repository and the commit of the event where the inputs name none. It is one too when nothing says what
 * is deployed, nor where: then the branch decides about all of it. Throws `usage` for the commit of a fork, named or not, unless it is rehearsed.
 */
export function githubRevision(inputs: Inputs, context: RunContext): Pick<DeployOptions, 'githubRepository' | 'githubCommitId'> {
  const {revisionType, githubRepository, githubCommitId, mode, allowForks = mode === 'rehearse'} = inputs
  if (githubCommitId !== undefined) {
    if (!allowForks) requireNoForkCommit(process.env, githubCommitId)
    return {githubCommitId, ...defined({githubRepository: githubRepository ?? context.repository})}
  }
  if (revisionType !== 'github' && !isForBranch(inputs)) return {}
  if (githubRepository !== undefined && githubRepository !== context.repository) {
    throw new DeployError('usage', 'a commit of another repository must be named', {
      input: 'github-commit-id',
      hint: 'Set `github-commit-id` to its full id.'
    })
  }
  const commit = commitOfEvent(factsOfEvent(), {allowForks})
  return {githubRepository: commit.repository, githubCommitId: commit.commitId}
}

/**
 * The branch and the pull request that a branch configuration is asked for; nothing where a group is named. What is deployed for a fork is
 * refused; a rehearsal brings nothing to hosts, and what is deleted is the fork's own group.
 */
export function branchOf(inputs: Inputs): Pick<BranchOptions, 'branch' | 'pullRequestNumber'> {
  const {deploymentGroupName, mode = 'deploy', allowForks = mode !== 'deploy'} = inputs
  return deploymentGroupName === undefined ? branchOfEvent(process.env, inputs, {allowForks}) : {}
}

/** For `$SHA` in the name of a group that is not named, where no commit is deployed by its id. */
export function shaOfEvent({deploymentGroupName, githubCommitId}: Inputs): Pick<DeployOptions, 'githubCommitId'> {
  return deploymentGroupName === undefined ? defined({githubCommitId: githubCommitId ?? factsOfEvent().commitId}) : {}
}

/** A rehearsal of nothing in particular is one of the working directory, as ever. */
function isForBranch(inputs: Inputs): boolean {
  const {mode, deploymentGroupName, branchConfig, branch, configName} = inputs
  if (mode === 'rehearse' && [branchConfig, branch, configName].every(input => input === undefined)) return false
  return deploymentGroupName === undefined && revisionInputs.every(name => inputs[name] === undefined)
}

/** What the event that started the workflow is about. */
export function factsOfEvent(): EventFacts {
  return eventFacts(process.env, readEventPayload(process.env['GITHUB_EVENT_PATH']))
}
