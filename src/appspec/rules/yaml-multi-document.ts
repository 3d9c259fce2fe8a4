import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {hidesFirstKey} from '../byte-order-mark.ts'
import {isStopOfAgent1} from '../stop-of-agent-1.ts'
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
    if (context.platform !== 'server') {
      if (more !== undefined && context.root !== undefined) {
        report({
          at: more,
          severity: 'warning',
          message: 'Something follows the first YAML document; an AppSpec is one document, and the rest is ignored or refused.',
          hint: 'Delete the "---" or the second document.'
        })
      }
      return
    }
    if (more?.problem !== undefined && context.root !== undefined && !hidesFirstKey(context.source)) {
      const refusal = context.refusals('yaml-syntax').find(each => isStopOfAgent1(context, each))
      const others = refusal === undefined ? '' : `, and ${agentsRefuse(refusal.agents)} the file`
      report({
        at: more,
        message: `Agent 1 stops reading in front of this line and ignores the rest of the file${others}: ${more.problem.message}.`,
        severity: 'warning',
        ...(refusal && {refusal, refusedBy: refusal.agents}),
        hint: 'Give this line the indentation of the keys above.'
      })
    }
  }
}
