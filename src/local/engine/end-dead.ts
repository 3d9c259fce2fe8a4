import type {Clock} from '../../core/clock.ts'
import {died} from './deployment-failure.ts'
import type {DeploymentRecord, GroupRecord} from './records.ts'
import {skipTarget} from './target-run.ts'

/** Ends a deployment that was active when an earlier process died as failed: nobody knows what still runs, and nothing is resumed. */
export function endDead(deployment: DeploymentRecord, group: GroupRecord | undefined, clock: Clock): void {
  for (const target of deployment.targets) {
    if (target.status === 'Pending' || target.status === 'Ready') skipTarget(target, clock)
    if (target.status !== 'InProgress') continue
    for (const event of target.events) {
      if (event.status === 'Pending') event.status = 'Skipped'
      if (event.status !== 'InProgress') continue
      event.status = 'Failed'
      event.endedMs = clock.now()
      event.diagnostics = {errorCode: 'UnknownError', scriptName: '', message: died.message, logTail: ''}
    }
    target.status = 'Failed'
    target.lastUpdatedMs = clock.now()
    if (group !== undefined && deployment.computePlatform === undefined) group.instances[target.id] = {isHealthy: false}
  }
  deployment.status = 'Failed'
  deployment.completedMs = clock.now()
  deployment.error = {code: died.code, message: died.message}
}
