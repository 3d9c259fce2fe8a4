import {nearestName} from '../core/suggest.ts'
import {nameOf, revisionPath} from './host-path.ts'
import type {HostSystem} from './model.ts'
import type {RevisionPath} from './revision-tree.ts'
import type {SourceTree} from './source-tree.ts'

/** A path of an AppSpec as a path of the revision; undefined when it leads out of it. */
export function shippedPath(written: string, {system}: {readonly system: HostSystem}): RevisionPath | undefined {
  return revisionPath(system === 'windows' ? written.replaceAll('\\', '/') : written)
}

/** The path a user most likely meant: the same in another case, the same name elsewhere, or one that is spelt nearly so. */
export function nearestPath(path: RevisionPath, tree: SourceTree): RevisionPath | undefined {
  const paths = [...tree.paths()]
  const lower = path.toLowerCase()
  const sameButCase = paths.find(candidate => candidate.toLowerCase() === lower)
  if (sameButCase !== undefined) return sameButCase
  const sameName = paths.filter(candidate => nameOf(candidate) === nameOf(path))
  if (sameName.length === 1) return sameName[0]
  return nearestName(path, paths)
}

export function wordSuggestion(path: RevisionPath, suggestion: RevisionPath): string {
  const isCase = path.toLowerCase() === suggestion.toLowerCase()
  return isCase ? `The revision has "${suggestion}"; upper and lower case count.` : `Did you mean "${suggestion}"?`
}

/** Whether a source is known not to be in the revision. */
export function isMissingSource(source: string, {tree, system}: {readonly tree?: SourceTree; readonly system: HostSystem}): boolean {
  const path = shippedPath(source, {system})
  return tree !== undefined && path !== undefined && tree.entry(path) === undefined && !tree.isDirectory(path)
}
