import {expandPath, type PathContext} from './host-path.ts'
import type {Permission} from './model.ts'

/** `*` is the only wildcard of agent 1; everything else is literal. */
export function matchesSimpleGlob(name: string, pattern: string): boolean {
  return matchesPieces(name, pattern.split('*'))
}

/** A pattern, cut at its wildcards. */
function matchesPieces(name: string, pieces: readonly string[]): boolean {
  const [first = ''] = pieces
  if (pieces.length === 1) return name === first
  if (!name.startsWith(first)) return false
  let at = first.length
  for (let i = 1; i < pieces.length - 1; i++) {
    const piece = pieces[i] ?? ''
    const found = name.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  const last = pieces.at(-1) ?? ''
  return name.length - last.length >= at && name.endsWith(last)
}

/** What stands below `object` (ending in a slash) in front of a path it matches. */
export function objectPrefix(object: string, context: PathContext): string {
  const base = expandPath(object, context)
  return base.endsWith('/') ? base : `${base}/`
}

interface Matcher {
  readonly pattern: readonly string[]
  /** Exceptions without a wildcard, and the others. */
  readonly names: ReadonlySet<string>
  readonly globs: readonly (readonly string[])[]
}

type Selection = Pick<Permission, 'pattern' | 'except'>

const matchers = new WeakMap<Selection, Matcher>()

function matcherOf(selection: Selection): Matcher {
  const known = matchers.get(selection)
  if (known !== undefined) return known
  const isGlob = (item: string): boolean => item.includes('*')
  const matcher: Matcher = {
    pattern: selection.pattern.split('*'),
    names: new Set(selection.except.filter(item => !isGlob(item))),
    globs: [...new Set(selection.except.filter(isGlob))].map(item => item.split('*'))
  }
  matchers.set(selection, matcher)
  return matcher
}

/** Whether a permission reaches a path below its object, given relative to it: `**` all of them, other patterns direct children only. */
export function reaches(selection: Selection, relative: string): boolean {
  const isChild = !relative.includes('/')
  if (!isChild) return selection.pattern === '**'
  const {pattern, names, globs} = matcherOf(selection)
  return matchesPieces(relative, pattern) && !names.has(relative) && !globs.some(pieces => matchesPieces(relative, pieces))
}
