import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {isQuotedZero} from '../quoted-zero.ts'
import {resolved} from '../yaml/node.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const versionValue: Rule = {
  id: 'version-value',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The version is not 0.0.',
  check(context, report) {
    reportRefusals('version-value', context, report, ({agents}, node) => {
      if (node?.kind === 'scalar' && isQuotedZero(node)) return undefined
      const written = node?.kind === 'scalar' && node.raw !== '' ? `"${node.raw}"` : node?.kind === 'scalar' ? 'nothing' : 'not a number'
      return {
        message: `The version must be the number 0.0, and this is ${written}: ${agentsRefuse(agents)} the file.`,
        hint: 'Write "version: 0.0", without quotation marks.'
      }
    })
    const version = context.functionAppSpec?.version
    const value = version && resolved(version.value)
    // AWS publishes no parser for these; what its own documents and generators write is what is known to be taken.
    if (version === undefined || (value?.kind === 'scalar' && /^(?:0\.0|0)$/.test(value.value))) return
    const written = value?.kind !== 'scalar' ? 'not a number' : value.raw === '' ? 'nothing' : value.raw
    report({
      at: value?.kind === 'scalar' && value.raw !== '' ? value : version.key,
      message: `The version must be 0.0, and this is ${written}: the service does not read the AppSpec, and the deployment fails.`,
      hint: 'Write "version: 0.0".'
    })
  }
}
