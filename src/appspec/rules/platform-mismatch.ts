import {detectPlatform} from '../detect-platform.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const platformMismatch: Rule = {
  id: 'platform-mismatch',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The AppSpec is for another platform than the application.',
  check(context, report) {
    const {resources, serverKeys, platform, isTemplate} = detectPlatform(context.root)
    if (isTemplate) return
    const isServer = context.platform === 'server'
    if (isServer && resources !== undefined && serverKeys.length === 0) {
      report({
        at: resources,
        message: `This is an AppSpec for ${platform === 'ecs' ? 'ECS' : 'Lambda'}, and the application is of the Server platform.`,
        hint: 'A Server AppSpec has "os", "files" and "hooks".'
      })
    }
    const [first] = serverKeys
    if (!isServer && resources === undefined && first !== undefined) {
      report({
        at: first,
        message: `This is an AppSpec for servers, and the application is of the ${context.platform === 'ecs' ? 'ECS' : 'Lambda'} platform.`,
        hint: 'It needs "Resources".'
      })
    }
  }
}
