import {testTrafficHookOf} from '../function-app-spec.ts'
import type {Rule} from '../rule.ts'

export const fnHookTestListener: Rule = {
  id: 'fn-hook-test-listener',
  severity: 'info',
  platforms: ['ecs'],
  summary: 'A function for AfterAllowTestTraffic runs only with a test listener.',
  check({functionAppSpec: spec}, report) {
    const hook = testTrafficHookOf(spec)
    if (hook === undefined) return
    report({
      at: hook.event,
      message:
        'This function runs only when the deployment group has a test listener; without one the event is left out, and the deployment goes on.',
      hint: 'Check that the load balancer of the group has a test traffic route.'
    })
  }
}
