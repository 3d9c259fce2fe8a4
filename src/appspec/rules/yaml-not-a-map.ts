import {capitalized, readersRefuse, reportRefusals} from '../refusal-findings.ts'
import {scriptWording} from '../script-text.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlNotAMap: Rule = {
  id: 'yaml-not-a-map',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The top level is not a map.',
  check(context, report) {
    const script = scriptWording(context.source.text)
    const next = context.platform === 'server' ? '"os: linux"' : '"Resources:"'
    reportRefusals('yaml-not-a-map', context, report, ({agents}, node) => ({
      message: `${script?.what ?? `The AppSpec is ${node?.kind === 'sequence' ? 'a list' : 'a single value'}, not a map with keys`}. ${capitalized(readersRefuse(context, agents))} it.`,
      hint:
        script?.hint ??
        (node?.kind === 'scalar' && node.value.includes(':')
          ? 'Put a space after each colon: "version: 0.0".'
          : `Start with "version: 0.0" and ${next}.`)
    }))
  }
}
