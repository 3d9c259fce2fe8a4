import {open} from 'node:fs/promises'
import type {RevisionPath, RevisionTree} from '../appspec/revision-tree.ts'
import type {PlannedEntry} from './revision-plan.ts'
import {resolvePath} from './resolve-path.ts'

/** The tree of planned entries; links inside the revision are followed when a file is read. */
export function plannedTree(planned: readonly PlannedEntry[]): RevisionTree {
  const entries = new Map<RevisionPath, PlannedEntry>(planned.map(entry => [entry.path, entry]))
  return {
    entries,
    async read(path, limit) {
      const resolved = resolvePath(entries, path)
      if (resolved.kind !== 'found') return undefined
      const content = entries.get(resolved.entry.path)?.content
      if (content === undefined) return undefined
      return content.from === 'memory' ? content.bytes.subarray(0, limit) : readStart(content.file, Math.min(limit, resolved.entry.size))
    }
  }
}

async function readStart(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const bytes = Buffer.alloc(limit)
    let length = 0
    while (length < limit) {
      const {bytesRead} = await handle.read(bytes, length, limit - length, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return bytes.subarray(0, length)
  } finally {
    await handle.close()
  }
}
