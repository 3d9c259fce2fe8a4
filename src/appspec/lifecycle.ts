import type {AppSpecPlatform} from './model.ts'

/** Every lifecycle event of every platform. */
export const lifecycleEvents = [
  'Start',
  'BeforeBlockTraffic',
  'BlockTraffic',
  'AfterBlockTraffic',
  'ApplicationStop',
  'DownloadBundle',
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'ApplicationStart',
  'ValidateService',
  'AllowTestTraffic',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AllowTraffic',
  'AfterAllowTraffic',
  'End'
] as const
export type LifecycleEventName = (typeof lifecycleEvents)[number]

/** The kinds of deployment that differ in their events; blue/green rows are one host each. */
export const deploymentKinds = [
  'server-in-place',
  'server-in-place-with-load-balancer',
  'server-blue-green-replacement',
  'server-blue-green-original',
  'server-blue-green-rollback-original',
  'server-blue-green-rollback-replacement',
  'server-local',
  'ecs',
  'lambda'
] as const
export type DeploymentKind = (typeof deploymentKinds)[number]

const block = ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'] as const
const allow = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'] as const
const install = [
  'ApplicationStop',
  'DownloadBundle',
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'ApplicationStart',
  'ValidateService'
] as const

/** The events of each kind of deployment, in the order in which they happen. */
export const lifecycleOrder: Readonly<Record<DeploymentKind, readonly LifecycleEventName[]>> = {
  'server-in-place': ['Start', ...install, 'End'],
  'server-in-place-with-load-balancer': ['Start', ...block, ...install, ...allow, 'End'],
  'server-blue-green-replacement': ['Start', ...install, ...allow, 'End'],
  'server-blue-green-original': block,
  'server-blue-green-rollback-original': allow,
  'server-blue-green-rollback-replacement': block,
  'server-local': ['BeforeBlockTraffic', 'AfterBlockTraffic', ...install, 'BeforeAllowTraffic', 'AfterAllowTraffic'],
  ecs: [
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'AllowTestTraffic',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AllowTraffic',
    'AfterAllowTraffic'
  ],
  lambda: ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic']
}

/** The events that can run something of the user's: scripts on servers, functions on ECS and Lambda. */
export const scriptableEvents: Readonly<Record<AppSpecPlatform, readonly LifecycleEventName[]>> = {
  server: [
    'BeforeBlockTraffic',
    'AfterBlockTraffic',
    'ApplicationStop',
    'BeforeInstall',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService',
    'BeforeAllowTraffic',
    'AfterAllowTraffic'
  ],
  ecs: ['BeforeInstall', 'AfterInstall', 'AfterAllowTestTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic'],
  lambda: ['BeforeAllowTraffic', 'AfterAllowTraffic']
}

/** The events CodeDeploy keeps for itself: hooks under these names never run. */
export const reservedEvents: Readonly<Record<AppSpecPlatform, readonly LifecycleEventName[]>> = {
  server: ['Start', 'BlockTraffic', 'DownloadBundle', 'Install', 'AllowTraffic', 'End'],
  ecs: ['Start', 'Install', 'AllowTestTraffic', 'AllowTraffic', 'End'],
  lambda: ['Start', 'AllowTraffic', 'End']
}

export function isScriptable(platform: AppSpecPlatform, event: string): boolean {
  return (scriptableEvents[platform] as readonly string[]).includes(event)
}

export function isReserved(platform: AppSpecPlatform, event: string): boolean {
  return (reservedEvents[platform] as readonly string[]).includes(event)
}

/** The events that happen only where a load balancer sends traffic. */
const trafficEvents: readonly string[] = ['BeforeBlockTraffic', 'AfterBlockTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic']

export function needsLoadBalancer(event: string): boolean {
  return trafficEvents.includes(event)
}

/** Whether it is an event of any platform. */
export function isLifecycleEvent(name: string): name is LifecycleEventName {
  return (lifecycleEvents as readonly string[]).includes(name)
}

/**
 * Which revision's AppSpec and scripts a host uses: the one being deployed, the one whose Install event last succeeded,
 * or the one whose Install event was last started.
 */
export type HookRevision = 'current' | 'last-successful-install' | 'most-recent-install'

const beforeInstallEvents: readonly string[] = ['BeforeBlockTraffic', 'AfterBlockTraffic', 'ApplicationStop']
const trafficReturns: readonly string[] = ['BeforeAllowTraffic', 'AfterAllowTraffic']

/** `isRollback`: the rollback of a blue/green deployment (creator `codeDeployRollback`). */
export function hookRevision(event: string, {isRollback = false}: {readonly isRollback?: boolean} = {}): HookRevision {
  if (event === 'ApplicationStop') return 'last-successful-install'
  if (beforeInstallEvents.includes(event)) return isRollback ? 'most-recent-install' : 'last-successful-install'
  return isRollback && trafficReturns.includes(event) ? 'last-successful-install' : 'current'
}

/** The events whose failure `ignoreApplicationStopFailures` covers. */
export const ignorableFailures: readonly LifecycleEventName[] = ['ApplicationStop', 'BeforeBlockTraffic', 'AfterBlockTraffic']
