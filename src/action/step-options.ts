import {defined} from '../core/defined.ts'
import {oneGroup} from '../operations/group-names.ts'
import type {Inputs} from '../operations/inputs.ts'
import {required} from './inputs.ts'
import {describeContext} from './run-context.ts'
import {applicationName, type Step} from './step-context.ts'

/** The inputs as options of an operation, but for what is told where, and for the groups: how many are taken depends on it. */
export function optionsOf({
  mode: _mode,
  awsRegion,
  annotations: _annotations,
  jobSummary: _summary,
  githubToken: _token,
  githubDeployment: _deployment,
  githubEnvironment: _environment,
  environmentUrl: _url,
  pullRequestComment: _comment,
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
