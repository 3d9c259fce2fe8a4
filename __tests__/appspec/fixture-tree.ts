import type {RevisionEntry, RevisionPath, RevisionTree} from '../../src/appspec/revision-tree.ts'

/** Files by path: their content, or what else they are. */
export type FixtureFiles = Readonly<Record<string, string | {readonly link: string} | {readonly directory: true}>>

/** A revision held in memory, with the directories its files need. */
export function treeOf(files: FixtureFiles): RevisionTree {
  const entries = new Map<RevisionPath, RevisionEntry>()
  const contents = new Map<RevisionPath, Uint8Array>()
  for (const [path, what] of Object.entries(files)) {
    const parts = path.split('/')
    for (let i = 1; i < parts.length; i++) {
      const parent = parts.slice(0, i).join('/')
      entries.set(parent, {path: parent, kind: 'directory', mode: 0o755, size: 0})
    }
    if (typeof what === 'string') {
      const bytes = new TextEncoder().encode(what)
      contents.set(path, bytes)
      entries.set(path, {path, kind: 'file', mode: 0o644, size: bytes.length})
    } else if ('link' in what) {
      entries.set(path, {path, kind: 'symlink', mode: 0o777, size: 0, target: what.link})
    } else {
      entries.set(path, {path, kind: 'directory', mode: 0o755, size: 0})
    }
  }
  return {entries, read: (path, limit) => Promise.resolve(contents.get(path)?.subarray(0, limit))}
}
