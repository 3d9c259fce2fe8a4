import {namesFunction} from '../function-app-spec.ts'
import type {Rule} from '../rule.ts'

export const fnHookBeforeInstall: Rule = {
  id: 'fn-hook-before-install',
  severity: 'info',
  platforms: ['ecs'],
  summary: 'A deployment that fails in BeforeInstall is not rolled back.',
  check({functionAppSpec: spec}, report) {
    const hook = spec?.hookEntries.find(entry => entry.event.value === 'BeforeInstall' && namesFunction(entry))
    if (hook === undefined) return
    report({
      at: hook.event,
      message: 'When this function fails, the deployment ends without a rollback: the replacement task set does not exist yet.',
      hint: 'Use it for checks only; what has to be undone belongs in AfterInstall.'
    })
  }
}
