import {expandPath, type PathContext} from './host-path.ts'
import type {Permission} from './model.ts'

/** `*` is the only wildcard of agent 1; everything else is literal. */
export function matchesSimpleGlob(name: string, pattern: string): boolean {
  let at = 0
  let i = 0
  let star = -1
  let retry = 0
  while (at < name.length) {
    if (pattern[i] === '*') {
      star = i
      retry = at
      i += 1
    } else if (pattern[i] === name[at]) {
      i += 1
      at += 1
    } else if (star >= 0) {
      i = star + 1
      retry += 1
      at = retry
    } else {
      return false
    }
  }
  while (pattern[i] === '*') i += 1
  return i === pattern.length
}

/** What stands below `object` (ending in a slash) in front of a path it matches. */
export function objectPrefix(object: string, context: PathContext): string {
  const base = expandPath(object, context)
  return base.endsWith('/') ? base : `${base}/`
}

/** Whether a permission reaches a path below its object, given relative to it: `**` all of them, other patterns direct children only. */
export function reaches({pattern, except}: Pick<Permission, 'pattern' | 'except'>, relative: string): boolean {
  const isChild = !relative.includes('/')
  if (pattern !== '**' && !(isChild && matchesSimpleGlob(relative, pattern))) return false
  return !(isChild && except.some(item => matchesSimpleGlob(relative, item)))
}
