import {fileExistsBehaviors} from '../../core/codedeploy-words.ts'
import type {Fix} from '../../core/diagnostic.ts'
import {fieldsOf, type Field} from '../outline.ts'
import {renameKey} from '../scalar-fix.ts'
import {resolved, type MappingNode} from '../yaml/node.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** In an entry of "files" nothing says that it is meant for all of them. */
function topLevelFix(top: MappingNode, {key, value}: Field): Fix | undefined {
  const behavior = resolved(value)
  const isKnown = behavior.kind === 'scalar' && fileExistsBehaviors.some(known => known === behavior.value)
  return isKnown ? renameKey(top, {key}, 'file_exists_behavior') : undefined
}

export const febMisplaced: Rule = {
  id: 'feb-misplaced',
  severity: 'warning',
  platforms: serverOnly,
  summary: '"file_exists_behavior" is misspelt or stands in the wrong place, and is ignored.',
  check({outline}, report) {
    if (outline === undefined) return
    for (const [mapping, isTop] of [[outline.top, true] as const, ...outline.files.map(entry => [entry, false] as const)]) {
      for (const field of fieldsOf(mapping)) {
        const {key} = field
        if (key.value !== 'fileExistsBehavior' && !(key.value === 'file_exists_behavior' && !isTop)) continue
        report({
          at: key,
          message: `The agents ignore "${key.value}" here, and files that exist make the deployment fail (DISALLOW).`,
          hint: 'Write "file_exists_behavior" at the top level.',
          fix: isTop ? topLevelFix(mapping, field) : undefined
        })
      }
    }
  }
}
