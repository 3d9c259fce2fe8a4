import type {RevisionPath, RevisionTree} from '../appspec/revision-tree.ts'
import type {PlannedEntry} from './revision-plan.ts'
import {readStart} from './read-planned-file.ts'
import {resolvePath} from './resolve-path.ts'

/**
 * The tree of planned entries; links inside the revision are followed when a file is read. What is read is small: synchronously it takes a
 * fraction of its turns of the thread pool. Rejects with `invalid-bundle` for a file that is not there any more. `leftOutBy`: that of the tree.
 */
export function plannedTree(planned: readonly PlannedEntry[], leftOutBy?: RevisionTree['leftOutBy']): RevisionTree {
  const entries = new Map<RevisionPath, PlannedEntry>(planned.map(entry => [entry.path, entry]))
  const startOf = (path: RevisionPath, limit: number): Uint8Array | undefined => {
    const resolved = resolvePath(entries, path)
    const entry = resolved.kind === 'found' ? entries.get(resolved.entry.path) : undefined
    return entry && readStart(entry, limit)
  }
  // What cannot be read is a rejection.
  const tree: RevisionTree = {entries, read: (path, limit) => new Promise(resolve => resolve(startOf(path, limit)))}
  return leftOutBy === undefined ? tree : {...tree, leftOutBy}
}
