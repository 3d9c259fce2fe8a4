import * as core from '@actions/core'
import {assertNever} from '../core/assert-never.ts'
import {defined} from '../core/defined.ts'
import type {GitPort} from '../operations/git-port.ts'
import {oneGroup} from '../operations/group-names.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import {inputEffects} from '../operations/input-effects.ts'
import type {Inputs, Mode} from '../operations/inputs.ts'
import {requireNoBranch} from '../operations/require-no-branch.ts'
import type {DeployResult, Outcome} from '../operations/result.ts'
import {exitStatus, groupsExitStatus} from '../report/exit-status.ts'
import {breakOldCommands} from '../report/github/inert-line.ts'
import {describeGroupsVerdict} from '../report/groups-text.ts'
import {describeVerdict} from '../report/outcome-text.ts'
import {deploymentSteps, isDeploymentMode} from './deployment-steps.ts'
import {explainEmptyRevision} from './empty-revision.ts'
import {branchOf, factsOfEvent, githubRevision, shaOfEvent} from './event-target.ts'
import {githubFeedback, type GithubFeedback} from './github-feedback.ts'
import {required} from './inputs.ts'
import {kept} from './kept-step.ts'
import {StepReport} from './report-step.ts'
import {describeContext, runContext} from './run-context.ts'
import {saveGithubDeployments} from './run-state.ts'
import {applicationName, applicationNameOf, type Step} from './step-context.ts'
import {creationIn, optionsOf} from './step-options.ts'

/** Carries out the step, and fails it through `setFailed`: only what succeeded leaves it green. */
export async function runStep(inputs: Inputs, signal: AbortSignal): Promise<void> {
  const {mode = 'deploy', deploymentGroupName: deploymentGroupNames} = inputs
  const context = runContext(process.env)
  const report = new StepReport(
    inputs,
    hasApplication(mode) ? {applicationName: applicationNameOf(inputs, context), deploymentGroupNames} : {}
  )
  const github = githubFeedback({
    inputs,
    facts: factsOfEvent,
    environment: process.env,
    applicationName: applicationNameOf(inputs, context),
    signal,
    tell: event => report.observe(event),
    save: kept => report.attempt('the state for the post step', () => saveGithubDeployments(kept))
  })
  if (github !== undefined) report.alsoTell(github.observe)
  const step: Step = {inputs, context, signal, report}
  const tell = async (result: DeployResult | GroupsResult): Promise<void> => {
    await github?.end({type: 'ended', result})
    await tellResult(result, report)
  }
  try {
    switch (mode) {
      case 'deploy':
        await tell(await deployOrExplain(step))
        break
      case 'rehearse':
        await tellResult(await rehearseStep(step), report)
        break
      case 'validate':
        await validateStep(step)
        break
      case 'package':
        await packageStep(step)
        break
      case 'push':
        await pushStep(step)
        break
      case 'delete-deployment-group':
        await deleteGroupStep(step, github)
        break
      default:
        if (!isDeploymentMode(mode)) return assertNever(mode)
        await tell(await deploymentSteps[mode](step))
    }
  } catch (error) {
    await github?.end({type: 'threw', error})
    await report.fail(error)
  }
}

function hasApplication(mode: Mode): boolean {
  return inputEffects['application-name'].includes(mode)
}

async function tellResult(result: DeployResult | GroupsResult, report: StepReport): Promise<void> {
  if ('groups' in result) {
    await report.endGroups(result)
    if (groupsExitStatus(result) !== 0) fail(result.outcome, () => describeGroupsVerdict(result), report)
    return
  }
  await report.end(result)
  if (exitStatus(result) !== 0) fail(result.outcome, () => describeVerdict(result), report)
}

/** Fails the step for a result; one that cannot be told in words fails it in one word. */
function fail(outcome: Outcome, verdict: () => string, report: StepReport): void {
  let words: string = outcome
  report.attempt('how it ended', () => (words = verdict()))
  core.setFailed(breakOldCommands(words))
}

async function deployOrExplain(step: Step): Promise<DeployResult | GroupsResult> {
  try {
    return await deployStep(step)
  } catch (error) {
    throw explainEmptyRevision(error, step.inputs)
  }
}

async function deployStep(step: Step): Promise<DeployResult | GroupsResult> {
  const {deploymentGroupName: deploymentGroupNames = []} = step.inputs
  // What is missing is told before the client of AWS is loaded, which takes longer than all until then.
  return kept(step, 'deploy', async common => {
    if (deploymentGroupNames.length === 0) await requireBranchConfig(step.inputs)
    const revision = await revisionOf(step)
    if (deploymentGroupNames.length > 1) {
      requireNoBranch(step.inputs)
      const target = {...creationIn(step), deploymentGroupNames}
      const {deployToGroups} = await import('../library/deploy-to-groups.ts')
      return deployToGroups({...common, ...revision, ...target})
    }
    const target = {...creationIn(step), ...defined({deploymentGroupName: deploymentGroupNames[0]}), ...branchOf(step.inputs)}
    const {deploy} = await import('../library/deploy.ts')
    return deploy({...common, ...revision, ...target})
  })
}

/** Without a group, something has to say which one the branch has. */
async function requireBranchConfig(inputs: Inputs): Promise<void> {
  if (inputs.branchConfig !== undefined) return
  // What reads an AppSpec takes longer to load than to see that there is none.
  const {findAppSpecText} = await import('../operations/find-app-spec-text.ts')
  const isThere = (await findAppSpecText(inputs)) !== undefined
  if (!isThere || !(await (await import('../operations/branch-config.ts')).readBranchConfig(inputs)))
    required(inputs, 'deploymentGroupName', 'deployment-group-name', 'the deployment group to deploy to')
}

/** A commit, and who looks into it. */
async function revisionOf({inputs, context}: Step): Promise<ReturnType<typeof githubRevision> & {readonly git?: GitPort}> {
  const revision = githubRevision(inputs, context)
  if (revision.githubCommitId === undefined) return revision
  const {createActionGit} = await import('./git.ts')
  return {...revision, git: createActionGit()}
}

async function rehearseStep({inputs, context, signal, report}: Step): Promise<DeployResult> {
  const {rehearse} = await import('../library/rehearse.ts')
  const {region: _region, s3Bucket: _bucket, ...options} = optionsOf(inputs)
  return rehearse({
    ...options,
    ...githubRevision(inputs, context),
    ...defined({
      applicationName: applicationNameOf(inputs, context),
      deploymentGroupName: oneGroup(inputs.deploymentGroupName, 'rehearse')
    }),
    ...(inputs.branchConfig !== undefined && branchOf(inputs)),
    clones: [process.env['GITHUB_WORKSPACE'] ?? process.cwd()],
    signal,
    onEvent: report.observe
  })
}

async function deleteGroupStep(step: Step, github: GithubFeedback | undefined): Promise<void> {
  const {inputs, signal, report} = step
  const {description: _description, ...target} = creationIn(step)
  const {deleteDeploymentGroup} = await import('../library/delete-deployment-group.ts')
  const deleted = await deleteDeploymentGroup({
    ...optionsOf(inputs),
    ...target,
    ...defined({deploymentGroupName: oneGroup(inputs.deploymentGroupName, 'delete-deployment-group')}),
    ...branchOf(inputs),
    ...shaOfEvent(inputs),
    signal,
    onEvent: report.observe
  })
  await github?.end({type: 'deleted', result: deleted})
  await report.endDeletion(deleted)
}

async function validateStep({inputs, signal, report}: Step): Promise<void> {
  const [{validateSource}, {requireValid}, {cancellable}] = await Promise.all([
    import('../operations/validate.ts'),
    import('../operations/require-valid.ts'),
    import('../operations/cancellable.ts')
  ])
  const found = await cancellable(signal, 'the validation ended', () => validateSource({...sourceOptions(inputs), signal}))
  const {file, diagnostics} = requireValid(found, [], sourceOptions(inputs), report.observe)
  await report.endValidation(file, diagnostics)
}

async function packageStep({inputs, signal, report}: Step): Promise<void> {
  const {packageRevision} = await import('../library/package-revision.ts')
  await report.endPackage(await packageRevision({...sourceOptions(inputs), signal, onEvent: report.observe}))
}

async function pushStep({inputs, context, signal, report}: Step): Promise<void> {
  const {pushRevision} = await import('../library/push-revision.ts')
  const pushed = await pushRevision({
    ...optionsOf(inputs),
    applicationName: applicationName(inputs, context),
    ...defined({run: context.run}),
    description: inputs.description ?? describeContext(context),
    signal,
    onEvent: report.observe
  })
  await report.endPush(pushed)
}

/** What decides about a bundle and its validation. */
function sourceOptions(inputs: Inputs) {
  const {source, include, exclude, ignoreFile, symlinks, appspec, agentVersion, bundleType, compressionLevel, validate} = inputs
  return defined({source, include, exclude, ignoreFile, symlinks, appspec, agentVersion, bundleType, compressionLevel, validate})
}
