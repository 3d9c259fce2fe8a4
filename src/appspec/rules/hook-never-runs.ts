import {needsLoadBalancer} from '../lifecycle.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const hookNeverRuns: Rule = {
  id: 'hook-never-runs',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'hasLoadBalancer',
  summary: 'A hook needs a load balancer, and the deployment group has none.',
  check({outline, hasLoadBalancer}, report) {
    if (hasLoadBalancer !== false) return
    for (const {event, scripts} of outline?.hooks ?? []) {
      if (scripts.length === 0 || !needsLoadBalancer(event.value)) continue
      report({
        at: event,
        message: `${event.value} happens only where a load balancer sends traffic, and the deployment group has none: its scripts never run, and nothing says so.`,
        hint: event.value.startsWith('Before') ? 'Use ApplicationStop or ApplicationStart.' : 'Use ValidateService or ApplicationStop.'
      })
    }
  }
}
