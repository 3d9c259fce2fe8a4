import {serverOnly, type Rule} from '../rule.ts'

const checking: readonly string[] = ['ValidateService', 'BeforeAllowTraffic', 'AfterAllowTraffic']

export const hookNoValidation: Rule = {
  id: 'hook-no-validation',
  severity: 'info',
  platforms: serverOnly,
  summary: 'Something is started, and nothing looks whether it works.',
  check({outline}, report) {
    const hooks = outline?.hooks.filter(({scripts}) => scripts.length > 0) ?? []
    const start = hooks.find(({event}) => event.value === 'ApplicationStart')
    if (start === undefined || hooks.some(({event}) => checking.includes(event.value))) return
    report({
      at: start.event,
      message: 'ApplicationStart is the last thing that runs, so a deployment succeeds although the application crashes a second later.',
      hint: 'Add ValidateService with a script that asks the application, and fails when it does not answer.'
    })
  }
}
