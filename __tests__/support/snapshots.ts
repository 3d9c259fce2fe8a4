import type {DeploymentSnapshot, LifecycleEventSnapshot, TargetSnapshot} from '../../src/deployment/model.ts'

export function snapshot(
  status: string,
  targets: readonly TargetSnapshot[] = [],
  more: Partial<DeploymentSnapshot> = {}
): DeploymentSnapshot {
  return {id: 'd-1', status, targets, ...more}
}

export function target(id: string, status: string, ...events: LifecycleEventSnapshot[]): TargetSnapshot {
  return {id, status, events}
}

/** The target of a deployment to ECS or Lambda, with as much of the traffic on what is new. */
export function trafficTarget(newPercent: number | undefined, status: string, ...events: LifecycleEventSnapshot[]): TargetSnapshot {
  return {...target('web:shop', status, ...events), ...(newPercent !== undefined && {traffic: {newPercent}})}
}

export function lifecycleEvent(
  name: string,
  status: string,
  diagnostics?: Partial<NonNullable<LifecycleEventSnapshot['diagnostics']>>
): LifecycleEventSnapshot {
  return {
    name,
    status,
    ...(diagnostics && {diagnostics: {errorCode: 'ScriptFailed', scriptName: '', message: '', logTail: '', ...diagnostics}})
  }
}

export function overview(counts: Partial<NonNullable<DeploymentSnapshot['overview']>>): NonNullable<DeploymentSnapshot['overview']> {
  return {pending: 0, inProgress: 0, succeeded: 0, failed: 0, skipped: 0, ready: 0, ...counts}
}
