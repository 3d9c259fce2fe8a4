import {createHash} from 'node:crypto'
import {setImmediate} from 'node:timers/promises'
import {readPlannedFile, readSmallFile, smallFileBytes} from './read-planned-file.ts'
import type {PlannedEntry, RevisionPlan} from './revision-plan.ts'

/** The first line of a manifest; it changes when the manifest's form does, so that hashes of two forms never meet. */
const manifestVersion = 'codedeploy-kit revision 1'
const bytesPerTurn = 4 * 1024 * 1024
/** What a file costs besides its bytes. */
const overheadBytes = 16 * 1024

/**
 * Hex SHA-256 that identifies what a revision holds: the hash of a manifest with one JSON line per entry (kind, octal mode, content hash or
 * link target, path). It does not depend on times, owners, umask, locale, the archive's type or the zlib that compresses it.
 */
export async function digestRevision(plan: RevisionPlan, signal?: AbortSignal): Promise<string> {
  const manifest = createHash('sha256').update(`${manifestVersion}\n`)
  let sinceTurn = 0
  for (const entry of plan.entries) {
    signal?.throwIfAborted()
    const what = entry.kind === 'symlink' ? (entry.target ?? '') : entry.kind === 'file' ? await hashFile(entry, signal) : ''
    manifest.update(`${JSON.stringify([entry.kind, entry.mode.toString(8), what, entry.path])}\n`)
    sinceTurn += overheadBytes + entry.size
    if (sinceTurn >= bytesPerTurn) {
      sinceTurn = 0
      await setImmediate()
    }
  }
  return manifest.digest('hex')
}

function hashFile(entry: PlannedEntry, signal: AbortSignal | undefined): string | Promise<string> {
  if (entry.size > smallFileBytes) return hashLargeFile(entry, signal)
  return createHash('sha256').update(readSmallFile(entry)).digest('hex')
}

async function hashLargeFile(entry: PlannedEntry, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of readPlannedFile(entry, signal)) hash.update(piece)
  return hash.digest('hex')
}
