import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import type {OperationEvent} from '../operations/events.ts'
import {oneGroup} from '../operations/group-names.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import {stopRollback, type Inputs} from '../operations/inputs.ts'
import type {BranchDeployOptions, DeployOptions} from '../operations/options.ts'
import type {PackagedRevision} from '../operations/package-revision.ts'
import type {PushedRevision} from '../operations/push-revision.ts'
import {requireNoBranch} from '../operations/require-no-branch.ts'
import type {DeletedGroup, DeployResult} from '../operations/result.ts'
import {errorExitStatus, exitStatus, groupsExitStatus} from '../report/exit-status.ts'
import {takesDeployment, type Arguments} from './arguments.ts'
import {deletionJson, describeDeletion} from '../report/group-change-text.ts'
import {complain, print, printAside} from './print.ts'

type Result = DeployResult | GroupsResult | DeletedGroup | PackagedRevision | PushedRevision

/**
 * Deploys, rehearses, packages, pushes, or sees to a deployment that exists, and returns the exit status. With `--format json`, standard output holds the result object and
 * nothing else; in a text it has the log, or of `package` and `push` only the path of the bundle, or the revision that `deploy` takes.
 */
export async function operate(args: Arguments, signal: AbortSignal): Promise<number> {
  switch (args.own.format) {
    case 'json':
      return forJson(args, signal)
    case 'github':
      return forWorkflow(args, signal)
    default:
      return forPeople(args, signal)
  }
}

async function forPeople(args: Arguments, signal: AbortSignal): Promise<number> {
  const {consoleReporter} = await import('../report/console-reporter.ts')
  // What makes something for another command puts out that alone; of everything else the log is what is asked for.
  const [stream, write] = args.command === 'package' || args.command === 'push' ? [process.stderr, printAside] : [process.stdout, print]
  const isTerminal = stream.isTTY
  const reporter = consoleReporter({
    write: line => write(line),
    colour: isTerminal && (process.env['NO_COLOR'] ?? '') === '',
    ...(isTerminal && {showProgress: (line: string) => stream.write(`\r\u001b[2K${line.slice(0, stream.columns - 1)}`)})
  })
  const result = await run(args, signal, reporter)
  const last = await lastLine(result)
  if (last !== undefined) print(last)
  return statusOf(result)
}

async function forJson(args: Arguments, signal: AbortSignal): Promise<number> {
  const [{diagnosticJson, toResultJson}, {toGroupsJson}, {jsonLine}] = await Promise.all([
    import('../report/result-json.ts'),
    import('../report/groups-json.ts'),
    import('../report/json-line.ts')
  ])
  const result = await run(args, signal, () => undefined)
  const json = isDeployed(result)
    ? isOfGroups(result)
      ? toGroupsJson(result)
      : toResultJson(result)
    : isDeletion(result)
      ? deletionJson(result)
      : {outcome: 'succeeded', ...result, diagnostics: result.diagnostics.map(diagnosticJson)}
  print(jsonLine(json))
  return statusOf(result)
}

/** The log and the annotations of a step, for workflows that call the command line. No text of the project's or its hosts' becomes a command. */
async function forWorkflow(args: Arguments, signal: AbortSignal): Promise<number> {
  const {WorkflowReport} = await import('./workflow-report.ts')
  // It makes no commands but its own.
  const report = new WorkflowReport(line => print(line, false))
  try {
    const result = await run(args, signal, report.observe)
    const last = await lastLine(result)
    if (last !== undefined) report.say(last)
    if (isOfGroups(result)) report.endGroups(result)
    else if (isDeployed(result)) report.end(result)
    else if (!isDeletion(result)) report.endFindings(result.diagnostics)
    return statusOf(result)
  } catch (error) {
    report.fail(error)
    return errorExitStatus(error)
  }
}

async function run(args: Arguments, signal: AbortSignal, reporter: Observer<OperationEvent>): Promise<Result> {
  const onEvent = muteOnError(reporter, error => complain(`the report failed and is silent from here on: ${String(error)}`))
  const {githubRun} = await import('../library/github-run.ts')
  const options = {...withSource(args), ...defined({run: githubRun(process.env)}), signal, onEvent}
  switch (args.command) {
    case 'rehearse': {
      const {rehearse} = await import('../library/rehearse.ts')
      // A commit is rehearsed from the repository the command runs in.
      const deploymentGroupName = oneGroup(args.inputs.deploymentGroupName, 'rehearse', spell)
      const branch = args.inputs.branchConfig === undefined ? {} : await groupOrBranch(args.inputs, {allowForks: true})
      return rehearse({...options, ...defined({deploymentGroupName}), ...branch, clones: [process.cwd()]})
    }
    case 'deploy': {
      const {deploymentGroupName: deploymentGroupNames = [], githubCommitId, allowForks = false} = args.inputs
      if (githubCommitId !== undefined && !allowForks) {
        const {requireNoForkCommit} = await import('../library/fork-guard.ts')
        requireNoForkCommit(process.env, githubCommitId)
      }
      if (deploymentGroupNames.length > 1) {
        requireNoBranch(args.inputs)
        const {deployToGroups} = await import('../library/deploy-to-groups.ts')
        return deployToGroups({...options, ...requiredApplication(args.inputs), deploymentGroupNames, ...regionOf(args.inputs)})
      }
      const {deploy} = await import('../library/deploy.ts')
      const target = {...requiredApplication(args.inputs), ...(await groupOrBranch(args.inputs, {allowForks}))}
      return deploy({...options, ...target, ...regionOf(args.inputs)})
    }
    case 'delete-deployment-group': {
      const {deleteDeploymentGroup} = await import('../library/delete-deployment-group.ts')
      const target = {...requiredApplication(args.inputs), ...(await groupOrBranch(args.inputs, {allowForks: true}))}
      return deleteDeploymentGroup({...options, ...target, ...regionOf(args.inputs)})
    }
    case 'push': {
      const {pushRevision} = await import('../library/push-revision.ts')
      return pushRevision({...options, ...requiredApplication(args.inputs), ...regionOf(args.inputs)})
    }
    case 'wait': {
      const {waitForDeployment} = await import('../library/wait-for-deployment.ts')
      return waitForDeployment({...options, ...requiredDeployment(args), ...regionOf(args.inputs)})
    }
    case 'continue': {
      const {continueDeployment} = await import('../library/continue-deployment.ts')
      return continueDeployment({...options, ...requiredDeployment(args), ...regionOf(args.inputs)})
    }
    case 'stop': {
      const {stopDeployment} = await import('../library/stop-deployment.ts')
      const {autoRollback, ...rest} = options
      return stopDeployment({...rest, ...stopRollback(autoRollback), ...requiredDeployment(args), ...regionOf(args.inputs)})
    }
    case 'rollback': {
      const {rollbackDeployment} = await import('../library/rollback-deployment.ts')
      const deploymentId = deploymentOf(args)
      return rollbackDeployment({
        ...options,
        ...requiredNames(args),
        ...(deploymentId !== undefined && {deploymentId}),
        ...regionOf(args.inputs)
      })
    }
    case 'restart': {
      const {restartDeployment} = await import('../library/restart-deployment.ts')
      return restartDeployment({...options, ...requiredNames(args), ...regionOf(args.inputs)})
    }
    default: {
      const {packageRevision} = await import('../library/package-revision.ts')
      return packageRevision({...options, ...(args.own.output !== undefined && {output: args.own.output})})
    }
  }
}

function isDeployed(result: Result): result is DeployResult | GroupsResult {
  return 'outcome' in result && !isDeletion(result)
}

function isDeletion(result: Result): result is DeletedGroup {
  return 'deploymentGroupDeleted' in result
}

function isOfGroups(result: Result): result is GroupsResult {
  return 'groups' in result
}

/** What the log does not say: what the next command is given, or why no group was deleted. */
async function lastLine(result: Result): Promise<string | undefined> {
  if (isDeletion(result)) return result.outcome === 'skipped' ? describeDeletion(result) : undefined
  if (isDeployed(result)) return undefined
  if (!('revision' in result)) return result.path
  const {jsonLine} = await import('../report/json-line.ts')
  return jsonLine(result.revision)
}

function statusOf(result: Result): number {
  if (isOfGroups(result)) return groupsExitStatus(result)
  return isDeployed(result) ? exitStatus(result) : 0
}

/** The options that the inputs of the same names give. */
function withSource({command, inputs, positionals}: Arguments): Omit<Inputs, 'deploymentGroupName'> {
  const [source] = takesDeployment(command) ? [] : positionals
  // How many groups are taken depends on the command.
  const {deploymentGroupName: _groups, ...others} = inputs
  return {...others, ...(source !== undefined && {source})}
}

/** The deployment that is named, as the word after the command or by its flag. */
function deploymentOf({inputs, positionals}: Arguments): string | undefined {
  return positionals[0] ?? inputs.deploymentId
}

function requiredDeployment(args: Arguments): {readonly deploymentId: string} {
  const deploymentId = deploymentOf(args)
  if (deploymentId === undefined) throw missing('deployment-id', `the deployment to ${args.command}`)
  return {deploymentId}
}

function requiredNames({command, inputs}: Arguments): Pick<DeployOptions, 'applicationName' | 'deploymentGroupName'> {
  const deploymentGroupName = oneGroup(inputs.deploymentGroupName, command, spell)
  const application = requiredApplication(inputs)
  if (deploymentGroupName === undefined) throw missing('deployment-group-name', 'the deployment group to deploy to')
  return {...application, deploymentGroupName}
}

/** The group that is named; without one, what the runner of a workflow says of the branch, where there is a runner. */
async function groupOrBranch(
  inputs: Inputs,
  {allowForks}: {readonly allowForks: boolean}
): Promise<Pick<BranchDeployOptions, 'deploymentGroupName' | 'branch' | 'pullRequestNumber'>> {
  // Several of them are deployed to elsewhere.
  const name = oneGroup(inputs.deploymentGroupName, 'delete-deployment-group', spell)
  if (name !== undefined) return {deploymentGroupName: name}
  const {branchOfEvent} = await import('../library/event-branch.ts')
  return branchOfEvent(process.env, inputs, {allowForks})
}

function requiredApplication({applicationName}: Inputs): Pick<DeployOptions, 'applicationName'> {
  if (applicationName === undefined) throw missing('application-name', 'the CodeDeploy application')
  return {applicationName}
}

function spell(name: string): string {
  return `--${name}`
}

function missing(input: string, what: string): DeployError {
  return new DeployError('usage', `--${input} is missing: ${what}`, {input, hint: `Add --${input} with its name or id.`})
}

function regionOf({awsRegion}: Inputs): {region?: string} {
  return awsRegion === undefined ? {} : {region: awsRegion}
}
