import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {isQuotedZero} from '../quoted-zero.ts'
import {replace} from '../scalar-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const versionQuoted: Rule = {
  id: 'version-quoted',
  severity: 'error',
  platforms: serverOnly,
  summary: 'The version is quoted, which makes it text.',
  check(context, report) {
    reportRefusals('version-value', context, report, ({agents}, node) => {
      if (node?.kind !== 'scalar' || !isQuotedZero(node)) return undefined
      return {
        message: `${node.raw} is text, and the version must be a number: ${agentsRefuse(agents)} the file.`,
        hint: 'Write it without quotation marks: version: 0.0',
        fix: node.style.endsWith('quoted') && node.tag === undefined && node.anchor === undefined ? replace(node.span, '0.0') : undefined
      }
    })
  }
}
