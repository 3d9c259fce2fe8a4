import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlMultiDocument: Rule = {
  id: 'yaml-multi-document',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'Something follows the first YAML document.',
  check(context, report) {
    const {more} = context.source
    reportRefusals('yaml-multi-document', context, report, ({agents}) => ({
      message: `A second YAML document starts here: agent 1 never looks at it, and ${agentsRefuse(agents)} the file.`,
      hint: 'Delete the "---" or the second document.'
    }))
    if (more?.problem !== undefined && context.root !== undefined) {
      report({
        at: more,
        message: `Agent 1 stops reading in front of this line and ignores the rest of the file: ${more.problem.message}.`,
        severity: 'warning',
        hint: 'Give this line the indentation of the keys above.'
      })
    }
  }
}
