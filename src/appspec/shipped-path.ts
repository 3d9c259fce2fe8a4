import {nearestName} from '../core/suggest.ts'
import {nameOf, revisionPath} from './host-path.ts'
import type {HostSystem} from './model.ts'
import type {RevisionPath} from './revision-tree.ts'
import type {SourceTree} from './source-tree.ts'

/** Where a path is looked for. */
interface Place {
  readonly system: HostSystem
  readonly tree?: SourceTree | undefined
}

/** A path of an AppSpec as a path of the revision, on Windows with the upper and lower case it has there; undefined when it leads out of it. */
export function shippedPath(written: string, {system, tree}: Place): RevisionPath | undefined {
  if (system !== 'windows') return revisionPath(written)
  const path = revisionPath(written.replaceAll('\\', '/'))
  return path === undefined ? undefined : (tree?.inAnyCase(path) ?? path)
}

/** The path as it is written, when only Windows finds it, where upper and lower case are alike. */
export function caseSlip(written: string, {system, tree}: Place): RevisionPath | undefined {
  const path = system === 'windows' ? shippedPath(written, {system}) : undefined
  return path !== undefined && tree?.inAnyCase(path) !== undefined && tree.inAnyCase(path) !== path ? path : undefined
}

export function onlyOnWindows(written: RevisionPath, shipped: RevisionPath): string {
  return `The revision has "${shipped}", not "${written}": Windows takes them for the same, other systems do not.`
}

interface PathIndex {
  /** By path in lower case, the first of them. */
  readonly byLowerCase: ReadonlyMap<string, RevisionPath>
  readonly byName: ReadonlyMap<string, readonly RevisionPath[]>
  readonly byLength: ReadonlyMap<number, readonly RevisionPath[]>
  /** So many characters may still be held against each other. */
  left: number
}

/** Less than a second, for all misses in a revision together: who misses hundreds of files has another fault than their spelling. */
const mostComparisons = 30_000_000

const indexes = new WeakMap<SourceTree, PathIndex>()

function indexOf(tree: SourceTree): PathIndex {
  const known = indexes.get(tree)
  if (known !== undefined) return known
  const byLowerCase = new Map<string, RevisionPath>()
  const byName = new Map<string, RevisionPath[]>()
  const byLength = new Map<number, RevisionPath[]>()
  const add = <Key>(map: Map<Key, RevisionPath[]>, key: Key, path: RevisionPath): void => {
    const paths = map.get(key)
    if (paths === undefined) map.set(key, [path])
    else paths.push(path)
  }
  for (const path of tree.paths) {
    const lower = path.toLowerCase()
    if (!byLowerCase.has(lower)) byLowerCase.set(lower, path)
    add(byName, nameOf(path), path)
    add(byLength, path.length, path)
  }
  const index = {byLowerCase, byName, byLength, left: mostComparisons}
  indexes.set(tree, index)
  return index
}

/** The path a user most likely meant: the same in another case, the same name elsewhere, or one that is spelt nearly so. */
export function nearestPath(path: RevisionPath, tree: SourceTree): RevisionPath | undefined {
  const index = indexOf(tree)
  const sameButCase = index.byLowerCase.get(path.toLowerCase())
  if (sameButCase !== undefined) return sameButCase
  const sameName = index.byName.get(nameOf(path)) ?? []
  if (sameName.length === 1) return sameName[0]
  // What differs too much in length is no misspelling.
  const most = Math.max(1, Math.floor(path.length / 3))
  const near = [...index.byLength].filter(([length]) => Math.abs(length - path.length) <= most)
  const comparisons = near.reduce((sum, [length, paths]) => sum + paths.length * length * path.length, 0)
  if (comparisons > index.left) return undefined
  index.left -= comparisons
  return nearestName(
    path,
    near.flatMap(([, paths]) => paths)
  )
}

export function wordSuggestion(path: RevisionPath, suggestion: RevisionPath): string {
  const isCase = path.toLowerCase() === suggestion.toLowerCase()
  return isCase ? `The revision has "${suggestion}"; upper and lower case count.` : `Did you mean "${suggestion}"?`
}

/** Whether a source is known not to be in the revision. */
export function isMissingSource(source: string, place: Place): boolean {
  const {tree} = place
  const path = shippedPath(source, place)
  return tree !== undefined && path !== undefined && tree.entry(path) === undefined && !tree.isDirectory(path)
}
