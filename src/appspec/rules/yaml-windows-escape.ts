import {agentsRefuse, capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {textOf} from '../outline.ts'
import type {RuleContext} from '../rule.ts'
import type {ScalarNode} from '../yaml/node.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** Escapes that stand for something else than the two characters; `\\\\` is a backslash and thus fine. */
const changesPath = /(?<!\\)(?:\\\\)*\\[0abtnvfrexuUNLP_]/

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
    reportRefusals('yaml-windows-escape', context, report, refusal => ({
      message: `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
      hint: "Write a path with backslashes in single quotes: 'C:\\temp'."
    }))
    for (const node of pathsOf(context)) {
      if (node.style !== 'double-quoted' || !changesPath.test(node.raw)) continue
      report({
        at: node,
        severity: 'warning',
        message: `In double quotes a backslash starts an escape: the agents read ${JSON.stringify(node.value)} here.`,
        hint: `Use single quotes: '${node.raw.slice(1, -1)}'.`
      })
    }
  }
}
