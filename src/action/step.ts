import * as core from '@actions/core'
import {assertNever} from '../core/assert-never.ts'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import {commitOfEvent, eventFacts} from '../library/github-event.ts'
import {oneGroup} from '../operations/group-names.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import {inputEffects} from '../operations/input-effects.ts'
import type {Inputs, Mode} from '../operations/inputs.ts'
import type {DeployOptions} from '../operations/options.ts'
import type {DeployResult, Outcome} from '../operations/result.ts'
import {exitStatus, groupsExitStatus} from '../report/exit-status.ts'
import {breakOldCommands} from '../report/github/inert-line.ts'
import {describeGroupsVerdict} from '../report/groups-text.ts'
import {describeVerdict} from '../report/outcome-text.ts'
import {deploymentSteps, isDeploymentMode} from './deployment-steps.ts'
import {explainEmptyRevision} from './empty-revision.ts'
import {readEventPayload} from './event-payload.ts'
import {kept} from './kept-step.ts'
import {StepReport} from './report-step.ts'
import {describeContext, runContext, type RunContext} from './run-context.ts'
import {applicationName, applicationNameOf, type Step} from './step-context.ts'
import {creation, creationIn, optionsOf} from './step-options.ts'

/** Carries out the step, and fails it through `setFailed`: only what succeeded leaves it green. */
export async function runStep(inputs: Inputs, signal: AbortSignal): Promise<void> {
  const {mode = 'deploy', deploymentGroupName: deploymentGroupNames} = inputs
  const context = runContext(process.env)
  const report = new StepReport(
    inputs,
    hasApplication(mode) ? {applicationName: applicationNameOf(inputs, context), deploymentGroupNames} : {}
  )
  const step: Step = {inputs, context, signal, report}
  try {
    switch (mode) {
      case 'deploy':
        await tellResult(await deployOrExplain(step), report)
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
      default:
        if (!isDeploymentMode(mode)) return assertNever(mode)
        await tellResult(await deploymentSteps[mode](step), report)
    }
  } catch (error) {
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
    const revision = githubRevision(step.inputs, step.context)
    if (deploymentGroupNames.length > 1) {
      const target = {...creationIn(step), deploymentGroupNames}
      const {deployToGroups} = await import('../library/deploy-to-groups.ts')
      return deployToGroups({...common, ...revision, ...target})
    }
    const target = creation(step, 'deploy to')
    const {deploy} = await import('../library/deploy.ts')
    return deploy({...common, ...revision, ...target})
  })
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
    clones: [process.env['GITHUB_WORKSPACE'] ?? process.cwd()],
    signal,
    onEvent: report.observe
  })
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
  const {mode: _mode, awsRegion, annotations: _annotations, jobSummary: _summary, ...options} = inputs
  const pushed = await pushRevision({
    ...options,
    applicationName: applicationName(inputs, context),
    ...defined({region: awsRegion, run: context.run}),
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

/** For a revision on GitHub, this repository and the commit of the event where the inputs name none. */
function githubRevision(
  {revisionType, githubRepository, githubCommitId, allowForks = false}: Inputs,
  context: RunContext
): Pick<DeployOptions, 'githubRepository' | 'githubCommitId'> {
  if (githubCommitId !== undefined) return {githubCommitId, ...defined({githubRepository: githubRepository ?? context.repository})}
  if (revisionType !== 'github') return {}
  if (githubRepository !== undefined && githubRepository !== context.repository) {
    throw new DeployError('usage', 'a commit of another repository must be named', {
      input: 'github-commit-id',
      hint: 'Set `github-commit-id` to its full id.'
    })
  }
  const facts = eventFacts(process.env, readEventPayload(process.env['GITHUB_EVENT_PATH']))
  const commit = commitOfEvent(facts, {allowForks})
  return {githubRepository: commit.repository, githubCommitId: commit.commitId}
}
