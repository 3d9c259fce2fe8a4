import {capitalized, readersRefuse, reportRefusals} from '../refusal-findings.ts'
import {scriptWording} from '../script-text.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const fileEmpty: Rule = {
  id: 'file-empty',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file has no content.',
  check(context, report) {
    const script = scriptWording(context.source.text)
    reportRefusals('file-empty', context, report, ({agents}) => ({
      message: `${script?.what ?? 'The AppSpec is empty'}. ${capitalized(readersRefuse(context, agents))} it.`,
      hint:
        script?.hint ??
        (context.platform === 'server'
          ? 'The least an agent takes is "version: 0.0" and "os: linux", each on a line.'
          : 'Write "version: 0.0", and "Resources" with what is deployed.')
    }))
  }
}
