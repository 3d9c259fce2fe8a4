import {assertNever} from '../core/assert-never.ts'
import {DeployError} from '../core/errors.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {Inputs} from '../operations/inputs.ts'
import type {DeployOptions, RehearseOptions} from '../operations/options.ts'
import type {PackagedRevision} from '../operations/package-revision.ts'
import type {DeployResult} from '../operations/result.ts'
import {consoleReporter} from '../report/console-reporter.ts'
import {describeError} from '../report/describe-error.ts'
import {errorJson} from '../report/error-json.ts'
import {errorExitStatus, exitStatus} from '../report/exit-status.ts'
import {diagnosticJson, toResultJson} from '../report/result-json.ts'
import type {Arguments} from './arguments.ts'
import {serveLocal} from './serve-local.ts'
import {validateCommand} from './validate-command.ts'

/** Carries out a command and returns its exit status. With `--format json`, standard output holds the result object and nothing else. */
export async function runCommand(args: Arguments, signal: AbortSignal): Promise<number> {
  const {command} = args
  switch (command) {
    case 'validate':
      return validateCommand(args, signal)
    case 'local':
      return serveLocal(args, signal)
    case 'package':
    case 'rehearse':
    case 'deploy':
      return args.own.format === 'json' ? runForJson(args, signal) : runForText(args, signal)
    default:
      return assertNever(command)
  }
}

async function runForText(args: Arguments, signal: AbortSignal): Promise<number> {
  const outcome = await run(args, signal, await reporterFor(args))
  return 'outcome' in outcome ? exitStatus(outcome.outcome) : 0
}

async function runForJson(args: Arguments, signal: AbortSignal): Promise<number> {
  try {
    const outcome = await run(args, signal, () => undefined)
    process.stdout.write(
      `${JSON.stringify('outcome' in outcome ? toResultJson(outcome) : {...outcome, diagnostics: outcome.diagnostics.map(diagnosticJson)})}\n`
    )
    return 'outcome' in outcome ? exitStatus(outcome.outcome) : 0
  } catch (error) {
    process.stdout.write(`${JSON.stringify(errorJson(error))}\n`)
    process.stderr.write(`codedeploy-kit: ${describeError(error).join('\n')}\n`)
    return errorExitStatus(error)
  }
}

async function run(args: Arguments, signal: AbortSignal, reporter: Observer<OperationEvent>): Promise<DeployResult | PackagedRevision> {
  const onEvent = muteOnError(reporter, error =>
    process.stderr.write(`codedeploy-kit: the report failed and is silent from here on: ${String(error)}\n`)
  )
  const options = {...withSource(args), signal, onEvent}
  switch (args.command) {
    case 'rehearse': {
      const {rehearse} = await import('../library/rehearse.ts')
      // A commit is rehearsed from the repository the command runs in.
      return rehearse({...options, clones: [process.cwd()]})
    }
    case 'deploy': {
      const {deploy} = await import('../library/deploy.ts')
      return deploy({...options, ...requiredNames(args.inputs), ...regionOf(args.inputs)})
    }
    default: {
      const {packageRevision} = await import('../library/package-revision.ts')
      return packageRevision({...options, ...(args.own.output !== undefined && {output: args.own.output})})
    }
  }
}

/** The options that the inputs of the same names give; SOURCE is another way to write `--source`. */
function withSource({inputs, positionals}: Arguments): Omit<RehearseOptions, 'signal' | 'onEvent'> {
  const [source, ...more] = positionals
  if (more.length > 0) throw new DeployError('usage', `one source is enough: ${positionals.join(', ')}`, {input: 'source'})
  if (source !== undefined && inputs.source !== undefined) throw new DeployError('usage', 'the source is given twice', {input: 'source'})
  return {...inputs, ...(source !== undefined && {source})}
}

function requiredNames({applicationName, deploymentGroupName}: Inputs): Pick<DeployOptions, 'applicationName' | 'deploymentGroupName'> {
  if (applicationName === undefined) throw missing('application-name', 'the CodeDeploy application')
  if (deploymentGroupName === undefined) throw missing('deployment-group-name', 'the deployment group to deploy to')
  return {applicationName, deploymentGroupName}
}

function missing(input: string, what: string): DeployError {
  return new DeployError('usage', `--${input} is missing: ${what}`, {input})
}

function regionOf({awsRegion}: Inputs): {region?: string} {
  return awsRegion === undefined ? {} : {region: awsRegion}
}

async function reporterFor({own}: Arguments): Promise<Observer<OperationEvent>> {
  if (own.format === 'github') {
    const [{workflowLog}, {randomBytes}] = await Promise.all([import('../report/github/workflow-log.ts'), import('node:crypto')])
    return workflowLog({write: line => process.stdout.write(`${line}\n`), stopToken: () => randomBytes(16).toString('hex')})
  }
  const isTerminal = process.stdout.isTTY
  const colour = isTerminal && (process.env['NO_COLOR'] ?? '') === ''
  return consoleReporter({
    write: line => process.stdout.write(`${line}\n`),
    colour,
    ...(isTerminal && {showProgress: (line: string) => process.stdout.write(`\r\u001b[2K${line.slice(0, process.stdout.columns - 1)}`)})
  })
}
