import {fieldsOf} from './outline.ts'
import {readForPlatform} from './read-for-platform.ts'
import {resolved} from './yaml/node.ts'

/**
 * Whether a file that may be anything is meant as an AppSpec: it has `version` beside the sections of one, as text when it is not well formed.
 * Templates, schemas and lists of AppSpecs are none.
 */
export function looksLikeAppSpec(content: string | Uint8Array): boolean {
  const {source, detection} = readForPlatform(content)
  const {root, text} = source
  if (root === undefined) return /^["' ]*version["']? *:/im.test(text) && /^["' ]*(?:os|files|hooks|resources)["']? *:/im.test(text)
  const top = resolved(root)
  if (top.kind !== 'mapping') return false
  const names = new Map(fieldsOf(top).map(({key, value}) => [key.value.toLowerCase(), resolved(value)]))
  const {serverKeys} = detection
  if (names.has('awstemplateformatversion') || names.has('$schema')) return false
  // A template has a map of resources, and no AppSpec has.
  if (names.get('resources')?.kind === 'sequence') return true
  return (names.has('version') || names.has('os')) && (serverKeys.length > 0 || names.has('hooks'))
}
