import {capitalized, complaint, readersRefuse, reportRefusals} from '../refusal-findings.ts'
import {scriptWording} from '../script-text.ts'
import {isStopOfAgent1} from '../stop-of-agent-1.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file is not well formed YAML.',
  check(context, report) {
    const script = scriptWording(context.source.text)
    reportRefusals('yaml-syntax', context, report, refusal => {
      // Agent 1 stops reading there, which is said by another rule, for all agents.
      if (isStopOfAgent1(context, refusal)) return undefined
      const refuse = capitalized(readersRefuse(context, refusal.agents))
      return script === undefined
        ? {message: `The file is not valid YAML: ${complaint(refusal)}. ${refuse} the file.`}
        : {message: `${script.what}. ${refuse} it.`, hint: script.hint}
    })
  }
}
