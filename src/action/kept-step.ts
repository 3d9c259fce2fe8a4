import {defined} from '../core/defined.ts'
import {oneGroup} from '../operations/group-names.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import type {Inputs} from '../operations/inputs.ts'
import type {DeployResult} from '../operations/result.ts'
import {required} from './inputs.ts'
import {describeContext} from './run-context.ts'
import {applicationName, type Step} from './step-context.ts'
import {UnfinishedKeeper} from './unfinished-keeper.ts'

type Common = Omit<ReturnType<typeof optionsOf>, 'onCancel'> & Pick<Step, 'signal'> & {readonly onEvent: Step['report']['observe']}

/** Does `work` so that the post step can finish what a killed step could not. `standard`: what a cancel does when the input is empty. */
export async function kept<R extends DeployResult | GroupsResult>(
  {inputs, signal, report}: Step,
  standard: NonNullable<Inputs['onCancel']>,
  work: (common: Common & {readonly onCancel: NonNullable<Inputs['onCancel']>}) => Promise<R>
): Promise<R> {
  const {onCancel = standard, ...options} = optionsOf(inputs)
  const keeper = new UnfinishedKeeper(onCancel, inputs.awsRegion, report)
  try {
    const result = await work({
      ...options,
      onCancel,
      signal,
      onEvent: event => {
        keeper.observe(event)
        report.observe(event)
      }
    })
    keeper.settle(result, signal.aborted)
    return result
  } catch (error) {
    keeper.fail(error, signal.aborted)
    throw error
  }
}

/** The inputs as options of an operation, but for the groups: how many are taken depends on it. */
export function optionsOf({
  mode: _mode,
  awsRegion,
  annotations: _annotations,
  jobSummary: _summary,
  deploymentGroupName: _groups,
  ...options
}: Inputs) {
  return {...options, ...defined({region: awsRegion})}
}

/** Where a deployment is created, and in whose name. */
export function creation(step: Step, what: string) {
  const names = required(step.inputs, 'deploymentGroupName', 'deployment-group-name', `the deployment group to ${what}`)
  return {...creationIn(step), deploymentGroupName: oneGroup(names, step.inputs.mode ?? 'deploy') ?? ''}
}

/** The same without the group. */
export function creationIn({inputs, context}: Step) {
  return {
    applicationName: applicationName(inputs, context),
    ...(context.run && {run: context.run}),
    description: inputs.description ?? describeContext(context)
  }
}
