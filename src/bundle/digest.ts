import {setImmediate} from 'node:timers/promises'
import {contentDigest} from './content-digest.ts'
import {pieceBuffer, readPlannedFile, readSmallFile, smallFileBytes} from './read-planned-file.ts'
import type {RevisionPlan} from './revision-plan.ts'

const bytesPerTurn = 4 * 1024 * 1024
/** What a file costs besides its bytes. */
const overheadBytes = 16 * 1024

/** The {@link contentDigest} of a plan. Throws `invalid-bundle` when a file is not the one that was planned any more. */
export async function digestRevision(plan: RevisionPlan, signal?: AbortSignal): Promise<string> {
  const digest = contentDigest()
  let large: Buffer | undefined
  const buffer = Buffer.allocUnsafeSlow(smallFileBytes)
  // One buffer for all small files: a new one for each would be most of the memory.
  const small = {room: (wanted: number) => buffer.subarray(0, wanted), filled: (bytes: number) => digest.update(buffer.subarray(0, bytes))}
  let sinceTurn = 0
  for (const entry of plan.entries) {
    signal?.throwIfAborted()
    digest.begin(entry)
    if (entry.size <= smallFileBytes) readSmallFile(entry, small)
    else for await (const piece of readPlannedFile(entry, signal, (large ??= pieceBuffer()))) digest.update(piece)
    digest.end()
    sinceTurn += overheadBytes + entry.size
    if (sinceTurn >= bytesPerTurn) {
      sinceTurn = 0
      await setImmediate()
    }
  }
  return digest.digest()
}
