import {functionPlatforms, type Rule} from '../rule.ts'

export const resMissing: Rule = {
  id: 'res-missing',
  severity: 'error',
  platforms: functionPlatforms,
  summary: 'There is no "Resources".',
  check({functionAppSpec: spec, platform}, report) {
    if (spec === undefined || spec.resources !== undefined) return
    report({
      at: spec.hooks?.key ?? spec.version?.key ?? spec.top,
      message: 'The AppSpec has no "Resources", so it does not say what to deploy: the deployment is created, and fails.',
      hint: `Add "Resources:" with one entry, "- ${platform === 'ecs' ? 'TargetService' : 'my-function'}:", that has "Type" and "Properties".`
    })
  }
}
