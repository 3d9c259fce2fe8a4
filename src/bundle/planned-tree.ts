import {closeSync, openSync, readSync} from 'node:fs'
import type {RevisionPath, RevisionTree} from '../appspec/revision-tree.ts'
import type {PlannedEntry} from './revision-plan.ts'
import {readFlags} from './read-planned-file.ts'
import {resolvePath} from './resolve-path.ts'

/** The tree of planned entries; links inside the revision are followed when a file is read. */
export function plannedTree(planned: readonly PlannedEntry[]): RevisionTree {
  const entries = new Map<RevisionPath, PlannedEntry>(planned.map(entry => [entry.path, entry]))
  const startOf = (path: RevisionPath, limit: number): Uint8Array | undefined => {
    const resolved = resolvePath(entries, path)
    if (resolved.kind !== 'found') return undefined
    const content = entries.get(resolved.entry.path)?.content
    if (content === undefined) return undefined
    return content.from === 'memory' ? content.bytes.subarray(0, limit) : readStart(content.file, Math.min(limit, resolved.entry.size))
  }
  // What cannot be read is a rejection.
  return {entries, read: (path, limit) => new Promise(resolve => resolve(startOf(path, limit)))}
}

/** What is read of a planned file is small: synchronously it takes a fraction of its turns of the thread pool. */
function readStart(file: string, limit: number): Uint8Array {
  const descriptor = openSync(file, readFlags)
  try {
    const bytes = Buffer.alloc(limit)
    let length = 0
    while (length < limit) {
      const bytesRead = readSync(descriptor, bytes, length, limit - length, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}
