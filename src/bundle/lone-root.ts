import type {RevisionEntry, RevisionPath} from '../appspec/revision-tree.ts'

/**
 * The folder the agent strips after unpacking: the only entry at the top, a directory, that directly holds a name matching /appspec/i.
 */
export function loneRoot(entries: ReadonlyMap<RevisionPath, RevisionEntry>): string | undefined {
  let root: RevisionEntry | undefined
  for (const entry of entries.values()) {
    if (entry.path.includes('/')) continue
    if (root !== undefined) return undefined
    root = entry
  }
  if (root?.kind !== 'directory') return undefined
  const prefix = `${root.path}/`
  for (const path of entries.keys()) {
    const name = path.slice(prefix.length)
    if (path.startsWith(prefix) && !name.includes('/') && /appspec/i.test(name)) return root.path
  }
  return undefined
}
