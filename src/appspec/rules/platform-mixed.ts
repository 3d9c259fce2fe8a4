import {detectPlatform} from '../detect-platform.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const platformMixed: Rule = {
  id: 'platform-mixed',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'Keys of a Server AppSpec stand beside "Resources" of ECS or Lambda.',
  check(context, report) {
    const {resources, serverKeys, isTemplate} = detectPlatform(context.root)
    const [first] = serverKeys
    if (resources === undefined || first === undefined || isTemplate) return
    report({
      at: context.platform === 'server' ? resources : first,
      message: 'The file mixes keys of a Server AppSpec (os, files, permissions) with the "Resources" of an ECS or Lambda AppSpec.',
      hint: 'Keep the keys of the platform of your application.'
    })
  }
}
