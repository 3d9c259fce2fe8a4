import {fieldOf} from '../outline.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesSourceMissing: Rule = {
  id: 'files-source-missing',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An entry of "files" has no source.',
  check(context, report) {
    reportRefusals('files-source-missing', context, report, ({agents}, node) => {
      const isSplit = node?.kind === 'mapping' && fieldOf(node, 'destination') !== undefined
      return {
        message: `This entry of "files" has no "source": ${agentsRefuse(agents)} the file.`,
        hint: isSplit
          ? 'Add "source: …" to it. "source" and "destination" of one entry stand below one dash.'
          : 'Add "source: …", a path in the revision.'
      }
    })
  }
}
