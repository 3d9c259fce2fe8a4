import * as core from '@actions/core'
import {assertNever} from '../core/assert-never.ts'
import {defined} from '../core/defined.ts'
import {hasErrors} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {Inputs} from '../operations/inputs.ts'
import type {DeployOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import {exitStatus} from '../report/exit-status.ts'
import {describeOutcome} from '../report/outcome-text.ts'
import {diagnosticJson} from '../report/result-json.ts'
import {annotate} from './annotate.ts'
import {abortOnCancel} from './cancel.ts'
import {required} from './inputs.ts'
import {StepReport} from './report-step.ts'
import {commitOfEvent, describeContext, runContext, type RunContext} from './run-context.ts'
import {saveSettled, saveUnfinished} from './run-state.ts'

/** Carries out the step. Fails it by throwing or through `setFailed`: only a deployment that succeeded leaves it green. */
export async function runStep(inputs: Inputs): Promise<void> {
  const {mode = 'deploy'} = inputs
  switch (mode) {
    case 'deploy':
    case 'rehearse':
      return runDeployment(mode, inputs)
    case 'validate':
      return runValidate(inputs)
    case 'package':
      return runPackage(inputs)
    default:
      return assertNever(mode)
  }
}

async function runDeployment(mode: 'deploy' | 'rehearse', inputs: Inputs): Promise<void> {
  const signal = abortOnCancel()
  const report = new StepReport(inputs)
  let result: DeployResult
  try {
    result = await (mode === 'deploy' ? deployStep(inputs, signal, report) : rehearseStep(inputs, signal, report))
  } catch (error) {
    await report.fail(error)
    throw error
  }
  await report.end(result)
  if (exitStatus(result.outcome) !== 0) core.setFailed(describeOutcome(result))
}

async function deployStep(inputs: Inputs, signal: AbortSignal, report: StepReport): Promise<DeployResult> {
  const {deploy} = await import('../library/deploy.ts')
  const {mode: _mode, awsRegion, annotations: _annotations, jobSummary: _summary, instances: _instances, root: _root, ...options} = inputs
  const context = runContext(process.env)
  const onCancel = inputs.onCancel ?? 'stop'
  const startedMs = Date.now()
  let unfinished: Parameters<typeof saveUnfinished>[0] | undefined
  const result = await deploy({
    ...options,
    ...(await githubRevision(inputs, context)),
    applicationName: applicationName(inputs, context),
    deploymentGroupName: required(inputs, 'deploymentGroupName', 'deployment-group-name', 'the deployment group to deploy to'),
    ...(awsRegion !== undefined && {region: awsRegion}),
    ...(context.run && {run: context.run}),
    description: inputs.description ?? describeContext(context),
    signal,
    onEvent: event => {
      if (event.type === 'creating-deployment') {
        const {applicationName, deploymentGroupName, description} = event
        unfinished = {applicationName, deploymentGroupName, description, startedMs, onCancel}
        saveUnfinished(unfinished, awsRegion)
      }
      if (event.type === 'deployment-created' && unfinished)
        saveUnfinished({...unfinished, deploymentId: event.deploymentId}, awsRegion)
      report.observe(event)
    }
  })
  // After a cancel the post step sees to it that the deployment ends; one that is only out of sight (`unknown`) is not ours to stop.
  if (result.outcome !== 'cancelled' && !(result.outcome === 'left-running' && onCancel !== 'leave')) saveSettled()
  return result
}

async function rehearseStep(inputs: Inputs, signal: AbortSignal, report: StepReport): Promise<DeployResult> {
  const {rehearse} = await import('../library/rehearse.ts')
  const {mode: _mode, awsRegion: _region, annotations: _annotations, jobSummary: _summary, s3Bucket: _bucket, ...options} = inputs
  const context = runContext(process.env)
  return rehearse({
    ...options,
    ...(await githubRevision(inputs, context)),
    ...defined({applicationName: inputs.applicationName ?? context.repository?.split('/')[1]}),
    clones: [process.env['GITHUB_WORKSPACE'] ?? process.cwd()],
    signal,
    onEvent: report.observe
  })
}

async function runValidate(inputs: Inputs): Promise<void> {
  const {validateSource} = await import('../operations/validate.ts')
  const {source, include, exclude, ignoreFile, symlinks, appspec, agentVersion} = inputs
  const {diagnostics, file} = await validateSource(defined({source, include, exclude, ignoreFile, symlinks, appspec, agentVersion}))
  core.setOutput('diagnostics', JSON.stringify(diagnostics.map(diagnosticJson)))
  if (inputs.annotations ?? true) annotate({diagnostics})
  if (hasErrors(diagnostics)) core.setFailed(`${file} has errors: a deployment could not work`)
  else core.info(`${file} is valid`)
}

async function runPackage(inputs: Inputs): Promise<void> {
  const {packageRevision} = await import('../library/package-revision.ts')
  const {source, include, exclude, ignoreFile, symlinks, appspec, agentVersion, bundleType, validate} = inputs
  const report = new StepReport(inputs)
  try {
    const {path, sha256, size, diagnostics} = await packageRevision({
      ...defined({source, include, exclude, ignoreFile, symlinks, appspec, agentVersion, bundleType, validate}),
      onEvent: report.observe
    })
    core.setOutput('bundle-path', path)
    core.setOutput('bundle-sha256', sha256)
    core.setOutput('bundle-size', size)
    core.setOutput('diagnostics', JSON.stringify(diagnostics.map(diagnosticJson)))
    if (inputs.annotations ?? true) annotate({diagnostics})
  } catch (error) {
    await report.fail(error)
    throw error
  }
}

/** By default the short name of the repository. */
function applicationName(inputs: Inputs, {repository}: RunContext): string {
  const name = inputs.applicationName ?? repository?.split('/')[1]
  if (name !== undefined) return name
  throw new DeployError('usage', 'the input `application-name` is missing', {input: 'application-name'})
}

/** For `revision-type: github`, repository and commit of the event where the inputs name none. */
async function githubRevision(inputs: Inputs, context: RunContext): Promise<Pick<DeployOptions, 'githubRepository' | 'githubCommitId'>> {
  if (inputs.revisionType !== 'github') return {}
  if (inputs.githubCommitId !== undefined) {
    const repository = inputs.githubRepository ?? context.repository
    return {githubCommitId: inputs.githubCommitId, ...(repository !== undefined && {githubRepository: repository})}
  }
  if (inputs.githubRepository !== undefined && inputs.githubRepository !== context.repository) {
    throw new DeployError('usage', 'a commit of another repository must be named', {
      input: 'github-commit-id',
      hint: 'Set `github-commit-id` to its full id.'
    })
  }
  const {context: event} = await import('@actions/github')
  const commit = commitOfEvent(context, event.payload)
  return {githubRepository: commit.repository, githubCommitId: commit.commitId}
}
