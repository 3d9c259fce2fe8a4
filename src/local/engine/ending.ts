import type {DeploymentFailure} from './deployment-failure.ts'
import {alarmActive, closed, manualStop} from './deployment-failure.ts'
import type {DeploymentRecord} from './records.ts'

/** How a deployment was told to end before its time. */
export type Ending =
  | {readonly kind: 'stopped'; readonly autoRollbackEnabled: boolean | undefined}
  | {readonly kind: 'alarm'; readonly names: readonly string[]}
  | {readonly kind: 'closed'}
  | {readonly kind: 'failed'; readonly failure: DeploymentFailure}

export function failureOf(ending: Ending): DeploymentFailure {
  switch (ending.kind) {
    case 'stopped':
      return manualStop
    case 'alarm':
      return alarmActive(ending.names)
    case 'closed':
      return closed
    case 'failed':
      return ending.failure
  }
}

/** Whether the deployment, which has ended, is to be rolled back. A rollback is never rolled back itself. */
export function wantsRollback({status, creator, autoRollback}: DeploymentRecord, ending: Ending | undefined): boolean {
  if (creator === 'codeDeployRollback' || status === 'Succeeded') return false
  const on = (event: 'DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_ALARM' | 'DEPLOYMENT_STOP_ON_REQUEST'): boolean =>
    autoRollback?.enabled === true && autoRollback.events.includes(event)
  switch (ending?.kind) {
    case undefined:
      return status === 'Failed' && on('DEPLOYMENT_FAILURE')
    case 'stopped':
      return ending.autoRollbackEnabled ?? on('DEPLOYMENT_STOP_ON_REQUEST')
    case 'alarm':
      return on('DEPLOYMENT_STOP_ON_ALARM')
    case 'closed':
    case 'failed':
      return false
  }
}
