import {DeployError} from '../core/errors.ts'
import {CallBudget} from './call-budget.ts'
import {isTargetFinal} from './merge.ts'
import {hasOneTarget, isTerminal, targetCount, type DeploymentSnapshot, type TargetSnapshot} from './model.ts'
import {targetBatchSize, type DeploymentReader} from './reader.ts'
import {TargetListing} from './target-listing.ts'

/** All calls of one look, GetDeployment included. */
const callsPerLook = 6
/** All calls a minute for a large deployment; its targets leave room for a GetDeployment every five seconds. */
export const callsPerMinute = 30
const targetCallsPerMinute = 17
/** Pages of a listing in one look, and in one after the end: the rest is for the targets themselves. */
const pagesPerLook = 2
const pagesPerLastLook = 4
/** Up to this many targets, every one is read to its end. */
const smallDeployment = 100
/** Failures that the open targets did not show within this time are looked for by their status. */
const failedListingMs = 30_000
/** After the end, so many targets that were under way are read once more. */
const lastOpenTargets = 100

const openStatuses = ['InProgress', 'Ready', 'Unknown']
/** The statuses of targets that have something to say. */
const spokenStatuses = [...openStatuses, 'Failed', 'Succeeded', 'Skipped']

export function isLarge({overview}: DeploymentSnapshot): boolean {
  return overview !== undefined && targetCount(overview) > smallDeployment
}

/** What one look at the targets brought. */
export interface TargetLook {
  readonly targets: readonly TargetSnapshot[]
  /** Why some could not be read; what was read before is in `targets` all the same. */
  readonly error?: DeployError
  /** After the end of the deployment: whether there is nothing left to read. */
  readonly isComplete: boolean
}

/**
 * Reads the targets that may have something new to say, a bounded number per look. The overview counts of GetDeployment show whether
 * anything moved; only then targets are listed. Those known to be final are not read again, the others take turns. Of a large deployment
 * only open and failed targets are listed: each event of each failed target is read, after the end if need be.
 */
export class TargetReading {
  readonly #reader: DeploymentReader
  readonly #deploymentId: string
  /** All calls of the watch. */
  readonly #budget: CallBudget
  readonly #targetBudget = new CallBudget(targetCallsPerMinute)
  readonly #now: () => number
  readonly #lastRead = new Map<string, number>()
  /** Listed, but not read yet; failed ones come first. */
  readonly #unread = new Set<string>()
  readonly #unreadFailed = new Set<string>()
  readonly #gone = new Set<string>()
  /** Parts of batches that could not be read because one of their targets is gone. */
  #suspects: string[][] = []
  #look = 0
  #listedFor: string | undefined
  #listing: TargetListing | undefined
  #failedListing: TargetListing | undefined
  #failedListedMs = -Infinity
  #missingFailuresSinceMs: number | undefined
  /** After the end: what is still to be read; a target is asked for once. */
  #last: {isListed: boolean; readonly asked: Set<string>} | undefined

  constructor(reader: DeploymentReader, deploymentId: string, budget: CallBudget, now: () => number) {
    this.#reader = reader
    this.#deploymentId = deploymentId
    this.#budget = budget
    this.#now = now
  }

  /** `known` holds what the look showed of the deployment itself. `callsSoFar`: those of this look. */
  async read(known: DeploymentSnapshot, callsSoFar: number, signal?: AbortSignal): Promise<TargetLook> {
    this.#look += 1
    const isOver = isTerminal(known.status)
    const isOne = hasOneTarget(known.computePlatform)
    // The traffic of a service or a function may move although all its events are over.
    const final = new Set(isOne ? [] : known.targets.filter(({status}) => isTargetFinal(status)).map(({id}) => id))
    const batchSize = isOne ? 1 : targetBatchSize
    if (isOver) this.#planLast(known, final.size)
    else this.#planListings(known)
    const targets: TargetSnapshot[] = []
    let calls = this.#allowance(known, isOver, callsSoFar)
    const call = async <T>(send: () => Promise<T>): Promise<T> => {
      calls -= 1
      this.#budget.note(this.#now())
      this.#targetBudget.note(this.#now())
      return send()
    }
    try {
      for (let page = 0; page < (isOver ? pagesPerLastLook : pagesPerLook) && calls > 0; page++) {
        const listing = this.#failedListing ?? this.#listing
        if (!listing) break
        const ids = await call(() => listing.nextPage(this.#reader, this.#deploymentId, signal))
        const unread = listing === this.#failedListing ? this.#unreadFailed : this.#unread
        for (const id of ids) if (!final.has(id) && !this.#gone.has(id)) unread.add(id)
        if (!listing.isOver) continue
        if (listing === this.#failedListing) this.#failedListing = undefined
        else this.#listing = undefined
      }
      const batches = this.#batches(known, final, batchSize)
      while (calls > 0) {
        const [batch] = batches
        // After the end, what the pages to come list is worth waiting for.
        const isHalfFull = batch !== undefined && !batch.isSuspect && batch.ids.length < batchSize
        if (!batch || (isHalfFull && isOver && (this.#listing ?? this.#failedListing))) break
        batches.shift()
        targets.push(...(await call(() => this.#getBatch(batch, batches, signal))))
      }
      this.#suspects = batches.filter(({isSuspect}) => isSuspect).map(({ids}) => ids)
      const isComplete = isOver && batches.length === 0 && !this.#listing && !this.#failedListing
      return {targets, isComplete}
    } catch (error) {
      if (error instanceof DeployError || signal?.aborted) {
        return {targets, isComplete: false, ...(error instanceof DeployError && {error})}
      }
      throw error
    }
  }

  /** While the deployment runs: who moved, when the counts say that somebody did. */
  #planListings(known: DeploymentSnapshot): void {
    const {status, overview} = known
    const isBegun = status !== 'Created' && status !== 'Queued'
    if (hasOneTarget(known.computePlatform)) {
      // The counts say nothing of it: it is looked for until it is there.
      if (known.targets.length === 0 && isBegun) this.#listing ??= new TargetListing()
      return
    }
    const key = JSON.stringify([status, overview])
    const isWorthListing = overview !== undefined || isBegun
    if (isWorthListing && key !== this.#listedFor && !this.#listing) {
      this.#listedFor = key
      this.#listing = new TargetListing(isLarge(known) ? openStatuses : spokenStatuses)
    }
    if (!isLarge(known)) return
    const nowMs = this.#now()
    const failed = known.targets.filter(target => target.status === 'Failed').length
    this.#missingFailuresSinceMs = (overview?.failed ?? 0) > failed ? (this.#missingFailuresSinceMs ?? nowMs) : undefined
    const isDue = [this.#missingFailuresSinceMs ?? Infinity, this.#failedListedMs].every(ms => nowMs - ms >= failedListingMs)
    if (!isDue || this.#failedListing) return
    this.#failedListedMs = nowMs
    this.#failedListing = new TargetListing(['Failed'])
  }

  /** After the end, once: all failed targets; all targets of a small deployment. */
  #planLast(known: DeploymentSnapshot, finalCount: number): void {
    this.#last ??= {isListed: false, asked: new Set()}
    if (this.#last.isListed) return
    this.#last.isListed = true
    this.#listing = this.#failedListing = undefined
    const {overview, status} = known
    const open = known.targets.filter(target => !isTargetFinal(target.status)).map(({id}) => id)
    if (isLarge(known)) {
      this.#unread.clear()
      for (const id of open.slice(0, lastOpenTargets)) this.#unread.add(id)
      if (status !== 'Succeeded' || overview?.failed !== 0) this.#failedListing = new TargetListing(['Failed'])
    } else if (overview === undefined || finalCount < targetCount(overview) || finalCount === 0) {
      for (const id of open) this.#unread.add(id)
      this.#listing = new TargetListing()
    }
  }

  #allowance(known: DeploymentSnapshot, isOver: boolean, callsSoFar: number): number {
    const inThisLook = callsPerLook - callsSoFar
    if (!isLarge(known)) return inThisLook
    const left = Math.min(inThisLook, this.#budget.left(this.#now()))
    return isOver ? left : Math.min(left, this.#targetBudget.left(this.#now()))
  }

  #batches(known: DeploymentSnapshot, final: ReadonlySet<string>, batchSize: number): Batch[] {
    const last = this.#last
    const suspects = this.#suspects.map(ids => ({ids: ids.filter(id => !final.has(id)), isSuspect: true})).filter(({ids}) => ids.length > 0)
    const isSuspect = new Set(suspects.flatMap(({ids}) => ids))
    const open = last ? [] : known.targets.filter(({id}) => !final.has(id)).map(({id}) => id)
    const turn = (id: string): number => this.#lastRead.get(id) ?? 0
    const others = [...new Set([...this.#unread, ...open])].sort((a, b) => turn(a) - turn(b))
    const due = [...new Set([...this.#unreadFailed, ...others])].filter(
      id => !final.has(id) && !this.#gone.has(id) && !isSuspect.has(id) && !last?.asked.has(id)
    )
    const batches: Batch[] = [...suspects]
    for (let i = 0; i < due.length; i += batchSize) batches.push({ids: due.slice(i, i + batchSize), isSuspect: false})
    return batches
  }

  /** One target that is gone, for example scaled away, must not hide the others of its batch: halves of it are put before the others. */
  async #getBatch({ids}: Batch, batches: Batch[], signal?: AbortSignal): Promise<readonly TargetSnapshot[]> {
    try {
      const targets = await this.#reader.getTargets(this.#deploymentId, ids, signal)
      this.#noteRead(ids)
      return targets
    } catch (error) {
      if (!isRefusedForOne(error)) throw error
      const middle = Math.ceil(ids.length / 2)
      if (ids.length > 1) batches.unshift({ids: ids.slice(0, middle), isSuspect: true}, {ids: ids.slice(middle), isSuspect: true})
      else {
        this.#noteRead(ids)
        for (const id of ids) this.#gone.add(id)
      }
      return []
    }
  }

  #noteRead(ids: readonly string[]): void {
    for (const id of ids) {
      this.#unread.delete(id)
      this.#unreadFailed.delete(id)
      this.#lastRead.set(id, this.#look)
      this.#last?.asked.add(id)
    }
  }
}

interface Batch {
  readonly ids: string[]
  readonly isSuspect: boolean
}

/** The batch as a whole was refused: a target of it is gone, or the platform takes fewer at once. */
function isRefusedForOne(error: unknown): boolean {
  return (
    error instanceof DeployError &&
    /^((DeploymentTarget|Instance)DoesNotExistException|DeploymentTargetListSizeExceededException)$/.test(error.errorName ?? '')
  )
}
