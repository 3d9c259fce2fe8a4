import {agentsRefuse, capitalized, complaint} from '../refusal-findings.ts'
import {textOf} from '../outline.ts'
import type {RuleContext} from '../rule.ts'
import type {ScalarNode} from '../yaml/node.ts'
import {replace} from '../scalar-fix.ts'
import {brokenWindowsPath, isPlainWindowsPath} from '../windows-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** Escapes that stand for something else than the two characters; `\\\\` is a backslash and thus fine. */
const changesPath = /(?<!\\)(?:\\\\)*\\[0abtnvfrexuUNLP_]/

/** What stands in double quotes, with its backslashes meaning themselves. */
function inSingleQuotes(raw: string): string {
  return `'${raw.slice(1, -1).replaceAll("'", "''")}'`
}

function pathsOf({outline}: RuleContext): readonly ScalarNode[] {
  if (outline === undefined) return []
  const scripts = outline.hooks.flatMap(hook => hook.scripts)
  return [
    ...outline.files.flatMap(entry => [textOf(entry, 'source'), textOf(entry, 'destination')]),
    ...scripts.map(entry => textOf(entry, 'location'))
  ].filter(node => node !== undefined)
}

export const yamlWindowsEscape: Rule = {
  id: 'yaml-windows-escape',
  severity: 'error',
  platforms: serverOnly,
  summary: 'Backslashes in double quotes are escapes, and change or break a Windows path.',
  check(context, report) {
    const {text, lines} = context.source
    for (const refusal of context.refusals('yaml-windows-escape')) {
      const path = brokenWindowsPath(text, refusal.span.start.offset)
      const span = path && lines.span(path.start, path.end)
      report({
        at: span === undefined ? refusal : {span},
        refusal,
        refusedBy: refusal.agents,
        message: `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
        hint: "Write a path with backslashes in single quotes: 'C:\\temp'.",
        fix: span && replace(span, inSingleQuotes(text.slice(path.start, path.end)))
      })
    }
    for (const node of pathsOf(context)) {
      if (node.style !== 'double-quoted' || !changesPath.test(node.raw)) continue
      report({
        at: node,
        severity: 'warning',
        message: `In double quotes a backslash starts an escape: the agents read ${JSON.stringify(node.value)} here.`,
        hint: `Use single quotes: ${inSingleQuotes(node.raw)}.`,
        fix:
          node.tag === undefined && node.anchor === undefined && isPlainWindowsPath(node.raw.slice(1, -1), context.system === 'windows')
            ? replace(node.span, inSingleQuotes(node.raw))
            : undefined
      })
    }
  }
}
