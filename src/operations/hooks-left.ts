import type {OperationEvent} from './events.ts'

/** Instances that such an Auto Scaling group launches wait for CodeDeploy until that is given up, and are terminated then. */
export function hooksLeftWarning(autoScalingGroups: readonly string[]): OperationEvent {
  return {
    type: 'warning',
    message: `CodeDeploy could not take its lifecycle hooks away from ${autoScalingGroups.join(', ')}`,
    hint: 'Delete the hooks that begin with `CodeDeploy-managed` there: new instances wait for them in vain (`aws autoscaling delete-lifecycle-hook`).'
  }
}
