import type {HookScript} from './hook-scripts.ts'
import {revisionPath} from './host-path.ts'
import type {RuleContext} from './rule.ts'

/** Words behind the path of a script, where the whole is not the name of a file. */
export function hasArguments({location, content}: HookScript, {tree}: Pick<RuleContext, 'tree'>): boolean {
  const [first = '', ...rest] = location.value.trim().split(/\s+/)
  if (rest.length === 0 || content !== undefined) return false
  const path = revisionPath(first)
  if (path !== undefined && tree?.entry(path)?.kind === 'file') return true
  return /\.\w+$/.test(first) || rest.some(word => word.startsWith('-'))
}

/** Looks like a path of the host. */
export function isAbsoluteLocation(location: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(location.trim())
}

/** The first character of a location that a shell does not take as it is. */
export function shellCharacterIn(location: string): string | undefined {
  return /[\s;&$()'"`|<>*?!#]/.exec(location.trim())?.[0]
}
