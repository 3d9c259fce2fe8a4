import {stopRollback, type Mode} from '../operations/inputs.ts'
import type {DeployResult} from '../operations/result.ts'
import {required} from './inputs.ts'
import {kept} from './kept-step.ts'
import type {Step} from './step-context.ts'
import {creation, optionsOf} from './step-options.ts'

/** The modes about a deployment that exists, or about what a group had before. */
type DeploymentMode = Extract<Mode, 'wait' | 'continue' | 'stop' | 'rollback' | 'restart'>

export const deploymentSteps: Readonly<Record<DeploymentMode, (step: Step) => Promise<DeployResult>>> = {
  async wait(step) {
    const {waitForDeployment} = await import('../library/wait-for-deployment.ts')
    return kept(step, 'wait', common => waitForDeployment({...common, deploymentId: deploymentId(step, 'wait for')}))
  },
  async continue(step) {
    const {continueDeployment} = await import('../library/continue-deployment.ts')
    return kept(step, 'continue', common => continueDeployment({...common, deploymentId: deploymentId(step, 'continue')}))
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
    return kept(step, 'rollback', common => rollbackDeployment({...common, ...creation(step, 'roll back')}))
  },
  async restart(step) {
    const {restartDeployment} = await import('../library/restart-deployment.ts')
    return kept(step, 'restart', common => restartDeployment({...common, ...creation(step, 'restart')}))
  }
}

export function isDeploymentMode(mode: Mode): mode is DeploymentMode {
  return Object.hasOwn(deploymentSteps, mode)
}

function deploymentId({inputs}: Step, what: string): string {
  return required(inputs, 'deploymentId', 'deployment-id', `the deployment to ${what}`)
}
