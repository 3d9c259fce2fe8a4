import {fileExistsBehaviors} from '../../core/codedeploy-words.ts'
import {nearestName} from '../../core/suggest.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const febValue: Rule = {
  id: 'feb-value',
  severity: 'error',
  platforms: serverOnly,
  summary: '"file_exists_behavior" is not one of its three values.',
  check(context, report) {
    reportRefusals('feb-value', context, report, ({agents}, node) => {
      const written = node?.kind === 'scalar' ? node.value : ''
      const meant = nearestName(written.trim(), fileExistsBehaviors)
      return {
        message: `"file_exists_behavior" must be one of ${fileExistsBehaviors.join(', ')}${node?.kind === 'scalar' ? `, not "${written}"` : ''}: ${agentsRefuse(agents)} the file.`,
        hint: meant === undefined ? 'Delete the key for the default, DISALLOW.' : `Write ${meant}, in capital letters.`
      }
    })
  }
}
