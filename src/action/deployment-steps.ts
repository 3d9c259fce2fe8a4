import {defined} from '../core/defined.ts'
import {stopRollback, type Inputs, type Mode} from '../operations/inputs.ts'
import type {DeployResult} from '../operations/result.ts'
import {required} from './inputs.ts'
import {describeContext} from './run-context.ts'
import {applicationName, type Step} from './step-context.ts'
import {UnfinishedKeeper} from './unfinished-keeper.ts'

/** The modes about a deployment that exists, or about what a group had before. */
type DeploymentMode = Extract<Mode, 'wait' | 'continue' | 'stop' | 'rollback' | 'restart'>

export const deploymentSteps: Readonly<Record<DeploymentMode, (step: Step) => Promise<DeployResult>>> = {
  async wait(step) {
    const {waitForDeployment} = await import('../library/wait-for-deployment.ts')
    return kept(step, 'leave', common => waitForDeployment({...common, deploymentId: deploymentId(step, 'wait for')}))
  },
  async continue(step) {
    const {continueDeployment} = await import('../library/continue-deployment.ts')
    return kept(step, 'leave', common => continueDeployment({...common, deploymentId: deploymentId(step, 'continue')}))
  },
  async stop(step) {
    const {stopDeployment} = await import('../library/stop-deployment.ts')
    const {autoRollback, ...options} = optionsOf(step.inputs)
    return stopDeployment({
      ...options,
      ...stopRollback(autoRollback),
      deploymentId: deploymentId(step, 'stop'),
      signal: step.signal,
      onEvent: step.report.observe
    })
  },
  async rollback(step) {
    const {rollbackDeployment} = await import('../library/rollback-deployment.ts')
    return kept(step, 'leave', common => rollbackDeployment({...common, ...creation(step, 'roll back')}))
  },
  async restart(step) {
    const {restartDeployment} = await import('../library/restart-deployment.ts')
    return kept(step, 'stop', common => restartDeployment({...common, ...creation(step, 'restart')}))
  }
}

export function isDeploymentMode(mode: Mode): mode is DeploymentMode {
  return Object.hasOwn(deploymentSteps, mode)
}

type Common = Omit<ReturnType<typeof optionsOf>, 'onCancel'> & Pick<Step, 'signal'> & {readonly onEvent: Step['report']['observe']}

/** Lets the post step finish what a killed step could not. */
async function kept(
  {inputs, signal, report}: Step,
  standard: NonNullable<Inputs['onCancel']>,
  work: (common: Common & {readonly onCancel: NonNullable<Inputs['onCancel']>}) => Promise<DeployResult>
): Promise<DeployResult> {
  const {onCancel = standard, ...options} = optionsOf(inputs)
  const keeper = new UnfinishedKeeper(onCancel, inputs.awsRegion, report)
  const result = await work({
    ...options,
    onCancel,
    signal,
    onEvent: event => {
      keeper.observe(event)
      report.observe(event)
    }
  })
  keeper.settle(result)
  return result
}

function optionsOf({mode: _mode, awsRegion, annotations: _annotations, jobSummary: _summary, ...options}: Inputs) {
  return {...options, ...defined({region: awsRegion})}
}

function deploymentId({inputs}: Step, what: string): string {
  return required(inputs, 'deploymentId', 'deployment-id', `the deployment to ${what}`)
}

/** Where a deployment is created, and in whose name. */
function creation({inputs, context}: Step, what: string) {
  return {
    applicationName: applicationName(inputs, context),
    deploymentGroupName: required(inputs, 'deploymentGroupName', 'deployment-group-name', `the deployment group to ${what}`),
    ...(context.run && {run: context.run}),
    description: inputs.description ?? describeContext(context)
  }
}
