import {expandPath, type PathContext} from './host-path.ts'
import type {Permission} from './model.ts'

/** `*` is the only wildcard of agent 1; everything else is literal. */
export function matchesSimpleGlob(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = name.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return name.length - last.length >= at && name.endsWith(last)
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
