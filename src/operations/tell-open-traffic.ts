import type {Observer} from '../core/observer.ts'
import {trafficShareOf} from '../deployment/traffic-share.ts'
import {isTerminal, type DeploymentSnapshot} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import type {DeployPorts} from './ports.ts'

const hints: Readonly<Record<string, string>> = {
  Lambda:
    'Until all of it goes to one version, the next deployment is refused: `aws lambda update-alias` with `--function-version` and `--routing-config AdditionalVersionWeights={}` gives it to one. A rollback does that by itself: `auto-rollback` with DEPLOYMENT_FAILURE, and DEPLOYMENT_STOP_ON_REQUEST for what is stopped.',
  ECS: 'Its service has two task sets until one is removed, and the next deployment is refused: point the production listener at the target group of one, and remove the other with `aws ecs delete-task-set`. A rollback does that by itself: `auto-rollback` with DEPLOYMENT_FAILURE, and DEPLOYMENT_STOP_ON_REQUEST for what is stopped.'
}

/**
 * Warns of a deployment to ECS or Lambda that failed or was stopped, and has some of the traffic still, since nothing rolls it back. Of one that
 * was told to stop, and whose end was not seen, it tells what was seen last. What to do about it is left out in a rehearsal: the service or the
 * function of that name in the account of the user is another one.
 */
export function tellOpenTraffic(
  snapshot: DeploymentSnapshot,
  {hostSystem}: Pick<DeployPorts, 'hostSystem'>,
  observe: Observer<OperationEvent>
): void {
  for (const target of snapshot.targets) {
    const percent = trafficShareOf(snapshot, target)?.percent ?? 0
    const hint = hints[snapshot.computePlatform ?? '']
    if (percent === 0 || hint === undefined) continue
    const all = percent === 100
    const share = `${all ? 'All' : `${percent} %`} of the traffic of ${target.id}`
    const end = snapshot.status === 'Stopped' ? 'was stopped' : 'failed'
    observe({
      type: 'warning',
      message: isTerminal(snapshot.status)
        ? `${share} goes to what ${snapshot.id} brought, although it ${end}: it was not rolled back`
        : `${share} went to what ${snapshot.id} brings when it was last seen, and a stop does not roll it back`,
      ...(!all && hostSystem === undefined && {hint})
    })
  }
}
