import {createHash, hash} from 'node:crypto'
import {availableParallelism} from 'node:os'
import {setImmediate} from 'node:timers/promises'
import {contentDigest} from './content-digest.ts'
import {digestWork, type FileHashes, type FilesToHash} from './digest-work.ts'
import {pieceBytes, readFlags, readPlannedFile, readSmallFile, smallFileBytes} from './read-planned-file.ts'
import type {PlannedEntry, RevisionPlan} from './revision-plan.ts'
import {workerCrew} from './worker-crew.ts'

/** What is hashed in one turn. */
const batchBytes = 4 * 1024 * 1024
/** What a file costs besides its bytes. */
const overheadBytes = 16 * 1024
/** Starting a worker takes as long as hashing this many bytes. */
const inlineBytes = 128 * 1024 * 1024
/** Files come from one disk, and one thread hashes faster than most give them. */
const maxWorkers = 3

export interface DigestOptions {
  readonly signal?: AbortSignal | undefined
  /** Worker threads that hash beside this one. Default: one less than there are cores, at most three, and none when there is little to hash. */
  readonly workers?: number | undefined
}

/** The {@link contentDigest} of a plan. Throws `invalid-bundle` when a file is not the one that was planned any more. */
export async function digestRevision(plan: RevisionPlan, {signal, workers = workersFor(plan)}: DigestOptions = {}): Promise<string> {
  const batches = batchesOf(plan.entries)
  const hashes: FileHashes[] = []
  const hasher = fileHasher(signal)
  let next = 0
  const here = async (): Promise<void> => {
    for (let at = next++; at < batches.length; at = next++) {
      const found: string[] = []
      for (const entry of batches[at] ?? []) found.push(await hasher(entry))
      hashes[at] = found
      await setImmediate()
    }
  }
  if (workers === 0) await here()
  else {
    const crew = workerCrew<FilesToHash, FileHashes>({workers, does: 'hashes', source})
    const beside = async (): Promise<void> => {
      for (let at = next++; at < batches.length; at = next++) hashes[at] = await crew.ask(requestOf(batches[at] ?? []))
    }
    try {
      // Two for each worker, so that the next batch is there when one is done.
      await Promise.all([here(), ...Array.from({length: 2 * workers}, beside)])
    } finally {
      await crew.close()
    }
  }

  const digest = contentDigest()
  let batch = 0
  let at = 0
  for (const entry of plan.entries) {
    if (entry.kind !== 'file') {
      digest.add(entry)
      continue
    }
    while (at === batches[batch]?.length) {
      batch += 1
      at = 0
    }
    // What a worker could not read is read here once more, which says what is wrong with it.
    digest.add(entry, hashes[batch]?.[at] ?? (await hasher(entry)))
    at += 1
  }
  return digest.digest()
}

const costOf = ({size}: PlannedEntry): number => overheadBytes + size

function workersFor({entries}: RevisionPlan): number {
  let cost = 0
  for (const entry of entries) cost += costOf(entry)
  return cost < inlineBytes ? 0 : Math.min(availableParallelism() - 1, maxWorkers)
}

/** The files, in their order. */
function batchesOf(entries: readonly PlannedEntry[]): readonly (readonly PlannedEntry[])[] {
  const batches: PlannedEntry[][] = []
  let room = 0
  for (const entry of entries) {
    if (entry.kind !== 'file') continue
    if (room <= 0) {
      batches.push([])
      room = batchBytes
    }
    batches.at(-1)?.push(entry)
    room -= costOf(entry)
  }
  return batches
}

/** Hashes one file after the other on this thread. */
function fileHasher(signal: AbortSignal | undefined): (entry: PlannedEntry) => Promise<string> {
  // The same memory for all of them: new memory for each would be most of what is used.
  const small = Buffer.allocUnsafeSlow(smallFileBytes)
  let large: Buffer | undefined
  return async entry => {
    signal?.throwIfAborted()
    if (entry.size <= smallFileBytes) {
      let length = 0
      readSmallFile(entry, {room: wanted => small.subarray(length, length + wanted), filled: bytes => (length += bytes)})
      return hash('sha256', small.subarray(0, length))
    }
    const pieces = createHash('sha256')
    for await (const piece of readPlannedFile(entry, signal, (large ??= Buffer.allocUnsafeSlow(pieceBytes)))) pieces.update(piece)
    return pieces.digest('hex')
  }
}

const source = `(work => request => ({answer: work(request), transfer: []}))
((${digestWork.toString()})({fs: require('node:fs'), crypto: require('node:crypto')}))`

function requestOf(batch: readonly PlannedEntry[]): FilesToHash {
  const identities = new Float64Array(4 * batch.length)
  const files = batch.map(({content}, i) => {
    // What is in memory only is hashed here: there is no such file.
    if (content?.from !== 'disk') return ''
    const {device, inode, mtimeMs, ctimeMs} = content.identity
    identities.set([device, inode, mtimeMs, ctimeMs], 4 * i)
    return content.file
  })
  return {files, sizes: batch.map(({size}) => size), identities, flags: readFlags, pieceBytes}
}
