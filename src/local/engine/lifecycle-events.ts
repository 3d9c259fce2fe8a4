import type {DeploymentKind} from '../../appspec/lifecycle.ts'
import {ignorableFailures, lifecycleOrder} from '../../appspec/lifecycle.ts'
import type {DeploymentRecord} from './records.ts'

/** The service's own brackets around each target; the API does not report them. */
const unreported: readonly string[] = ['Start', 'End']

/**
 * What a restart leaves out: it brings no revision. AWS says that much and does not list the events; these are all that need a new
 * revision.
 */
const needRevision: readonly string[] = ['DownloadBundle', 'BeforeInstall', 'Install', 'AfterInstall']

/** The lifecycle events that a target of the deployment reports, in order; in place, those of traffic only behind a load balancer. */
export function lifecycleEventsOf(deployment: DeploymentRecord, label?: 'Blue' | 'Green'): readonly string[] {
  const names = lifecycleOrder[kindOf(deployment, label)].filter(name => !unreported.includes(name))
  return deployment.deploymentMode === 'RESTART' ? names.filter(name => !needRevision.includes(name)) : names
}

/**
 * The lifecycle events of an ECS or Lambda deployment: those of test traffic only with a test listener, and only the shift itself in a
 * rollback, which runs no hooks.
 */
export function functionEvents({computePlatform, creator, ecs}: DeploymentRecord): readonly string[] {
  if (creator === 'codeDeployRollback') return ['AllowTraffic']
  if (computePlatform !== 'ECS') return lifecycleOrder.lambda
  return lifecycleOrder.ecs.filter(name => ecs?.hasTestListener === true || !testTrafficEvents.includes(name))
}

const testTrafficEvents: readonly string[] = ['AllowTestTraffic', 'AfterAllowTestTraffic']

function kindOf({deploymentStyle, creator}: DeploymentRecord, label: 'Blue' | 'Green' | undefined): DeploymentKind {
  if (label === undefined)
    return deploymentStyle.deploymentOption === 'WITH_TRAFFIC_CONTROL' ? 'server-in-place-with-load-balancer' : 'server-in-place'
  const isRollback = creator === 'codeDeployRollback'
  if (label === 'Blue') return isRollback ? 'server-blue-green-rollback-original' : 'server-blue-green-original'
  return isRollback ? 'server-blue-green-rollback-replacement' : 'server-blue-green-replacement'
}

/** Events around the return of traffic; a replacement instance waits for them until it is `Ready`. */
export const allowTrafficEvents: ReadonlySet<string> = new Set(lifecycleOrder['server-blue-green-rollback-original'])

/** Events the service carries out itself; the embedded one has no load balancer to change, so they succeed. */
export const serviceEvents: ReadonlySet<string> = new Set(['BlockTraffic', 'AllowTraffic'])

/** What `ignoreApplicationStopFailures` covers. */
export const ignorableEvents: ReadonlySet<string> = new Set(ignorableFailures)
