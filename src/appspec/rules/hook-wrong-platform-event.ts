import {isLifecycleEvent, isReserved, isScriptable, scriptableEvents} from '../lifecycle.ts'
import {everyPlatform, type Rule} from '../rule.ts'

/** What runs at about the same time on the platform of the AppSpec. */
const instead: Readonly<Record<string, string>> = {
  AfterAllowTestTraffic: 'ValidateService or BeforeAllowTraffic',
  AllowTestTraffic: 'ValidateService or BeforeAllowTraffic',
  ApplicationStart: 'AfterInstall',
  ValidateService: 'AfterAllowTestTraffic or BeforeAllowTraffic'
}

export const hookWrongPlatformEvent: Rule = {
  id: 'hook-wrong-platform-event',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'A hook is for an event of another platform.',
  check({outline, functionAppSpec, platform}, report) {
    const isServer = platform === 'server'
    // A map of hooks on ECS and Lambda is of the wrong shape, which says it all.
    const hooks = isServer ? outline?.hooks : functionAppSpec?.hookEntries
    for (const {event} of hooks ?? []) {
      const name = event.value
      if (isScriptable(platform, name) || isReserved(platform, name) || !isLifecycleEvent(name)) continue
      const suggestion = platform === 'lambda' ? 'BeforeAllowTraffic' : instead[name]
      const events = `${isServer ? 'Events with scripts' : 'Events with functions'} are ${scriptableEvents[platform].join(', ')}.`
      report({
        at: event,
        severity: isServer ? 'warning' : 'error',
        message: isServer
          ? `${name} is an event of ECS deployments: on servers its scripts never run.`
          : `${name} is not an event of ${platform === 'ecs' ? 'ECS' : 'Lambda'} deployments: its function does not run.`,
        hint: suggestion === undefined ? events : `Use ${suggestion}.`
      })
    }
  }
}
