import {ignorableFailures, lifecycleOrder} from '../../appspec/lifecycle.ts'
import type {DeploymentStyle} from './records.ts'

/** The service's own brackets around each target; the API does not report them. */
const unreported: readonly string[] = ['Start', 'End']

/** The lifecycle events of an in-place deployment that a target reports, in order; those of traffic only behind a load balancer. */
export function lifecycleEventsOf({deploymentOption}: DeploymentStyle): readonly string[] {
  const kind = deploymentOption === 'WITH_TRAFFIC_CONTROL' ? 'server-in-place-with-load-balancer' : 'server-in-place'
  return lifecycleOrder[kind].filter(name => !unreported.includes(name))
}

/** Events the service carries out itself; the embedded one has no load balancer to change, so they succeed. */
export const serviceEvents: ReadonlySet<string> = new Set(['BlockTraffic', 'AllowTraffic'])

/** What `ignoreApplicationStopFailures` covers. */
export const ignorableEvents: ReadonlySet<string> = new Set(ignorableFailures)
