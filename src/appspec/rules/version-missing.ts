import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const versionMissing: Rule = {
  id: 'version-missing',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'There is no "version".',
  check(context, report) {
    reportRefusals('version-missing', context, report, ({agents}) => ({
      message: `The AppSpec has no "version": ${agentsRefuse(agents)} it.`,
      hint: 'Add "version: 0.0" as the first line.'
    }))
    const {functionAppSpec: spec} = context
    if (spec === undefined || spec.version !== undefined) return
    report({
      at: spec.resources?.key ?? spec.top,
      message: 'The AppSpec has no "version": the service does not read it, and the deployment fails.',
      hint: 'Add "version: 0.0" as the first line.'
    })
  }
}
