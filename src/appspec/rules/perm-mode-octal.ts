import type {Fix} from '../../core/diagnostic.ts'
import {scalarOf} from '../outline.ts'
import {describeMode} from '../mode-words.ts'
import {quoted, replace} from '../scalar-fix.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {unquotedOctal} from '../unquoted-octal.ts'
import type {ScalarNode} from '../yaml/node.ts'
import {serverOnly, type Rule, type RuleContext} from '../rule.ts'

function quoteMode({raw}: ScalarNode): string {
  return raw.length > 4 ? `Write ${raw.replace(/^0+/, '')}, without the leading 0.` : `Quote it: mode: "${raw}". Agent 2 takes both.`
}

/** The digits as they are written, in quotation marks; zeros that make them more than four are left out. */
function quoteFix({raw, anchor, span}: ScalarNode): Fix | undefined {
  const isSame = /^0*$/.test(raw.slice(0, -4))
  return anchor === undefined && isSame ? replace(span, quoted(raw.slice(-4))) : undefined
}

function agent1Refuses(node: ScalarNode, {refusals}: RuleContext): boolean {
  return refusals('perm-mode-invalid').some(({span, agents}) => span.start.offset === node.span.start.offset && agents.includes('agent-1'))
}

export const permModeOctal: Rule = {
  id: 'perm-mode-octal',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An unquoted mode starts with 0, and agent 1 reads it as an octal number.',
  check(context, report) {
    reportRefusals('perm-mode-invalid', context, report, ({agents, value}, node) => {
      const mode = node && unquotedOctal(node)
      if (mode === undefined || value === undefined) return undefined
      return {
        message: `Agent 1 reads the unquoted ${mode.raw} as the number ${value} and takes that for the mode: ${agentsRefuse(agents)} the file.`,
        hint: quoteMode(mode),
        fix: quoteFix(mode)
      }
    })
    for (const entry of context.outline?.permissions ?? []) {
      const node = scalarOf(entry, 'mode')
      const mode = node && unquotedOctal(node)
      if (mode === undefined || /^[+-]?0+$/.test(mode.raw) || agent1Refuses(mode, context)) continue
      const real = Number.parseInt(mode.raw, 8).toString().padStart(3, '0')
      report({
        at: mode,
        severity: 'error',
        agents: ['agent-1', 'agent-1-ruby-3.0'],
        message: `Agent 1 reads the unquoted ${mode.raw} as a number and sets mode ${real} (${describeMode(real)}), without a word.`,
        hint: quoteMode(mode),
        fix: quoteFix(mode)
      })
    }
  }
}
