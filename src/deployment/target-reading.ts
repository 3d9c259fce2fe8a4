import {DeployError} from '../core/errors.ts'
import {isTargetFinal} from './merge.ts'
import {targetCount, type DeploymentOverview, type DeploymentSnapshot, type TargetSnapshot} from './model.ts'
import {targetBatchSize, type DeploymentReader} from './reader.ts'

/** Calls in one look: with GetDeployment this stays within six. */
const pagesPerLook = 2
const batchesPerLook = 3
/** Up to this many targets, the last look reads every one, so that no event of a small deployment is lost. */
const smallDeployment = 100
/** The statuses of targets that have something to say. */
const spokenStatuses = ['InProgress', 'Failed', 'Succeeded', 'Skipped', 'Ready', 'Unknown']

/**
 * Reads the targets that may have something new to say, a bounded number per look. The overview counts of GetDeployment show
 * whether anything moved; then the listing is followed page by page, over several looks if need be. Targets known to be final are
 * not read again; the others take turns.
 */
export class TargetReading {
  readonly #reader: DeploymentReader
  readonly #deploymentId: string
  readonly #lastRead = new Map<string, number>()
  /** Listed, but not read yet. */
  readonly #unread = new Set<string>()
  #look = 0
  #overview: DeploymentOverview | undefined
  /** Where the listing goes on; without a token from its start. */
  #listing: {readonly nextToken?: string} | undefined

  constructor(reader: DeploymentReader, deploymentId: string) {
    this.#reader = reader
    this.#deploymentId = deploymentId
  }

  /** The targets of one look while the deployment runs. */
  async read(
    known: DeploymentSnapshot | undefined,
    overview: DeploymentOverview | undefined,
    signal?: AbortSignal
  ): Promise<readonly TargetSnapshot[]> {
    this.#look += 1
    if (overview !== undefined && JSON.stringify(overview) !== JSON.stringify(this.#overview)) {
      this.#overview = overview
      this.#listing = {}
    }
    const final = finalTargets(known)
    for (let page = 0; page < pagesPerLook && this.#listing; page++) {
      const {ids, nextToken} = await this.#list({statuses: spokenStatuses, ...this.#listing}, signal)
      for (const id of ids) if (!final.has(id)) this.#unread.add(id)
      this.#listing = nextToken === undefined ? undefined : {nextToken}
    }
    const open = known?.targets.filter(({id}) => !final.has(id)).map(({id}) => id) ?? []
    const due = [...new Set([...this.#unread, ...open])]
      .sort((a, b) => (this.#lastRead.get(a) ?? 0) - (this.#lastRead.get(b) ?? 0))
      .slice(0, batchesPerLook * targetBatchSize)
    return this.#get(due, signal)
  }

  /** The targets of the last look: all failed ones; all of a small deployment. */
  async readLast(known: DeploymentSnapshot | undefined, signal?: AbortSignal): Promise<readonly TargetSnapshot[]> {
    const isSmall = known?.overview === undefined || targetCount(known.overview) <= smallDeployment
    const ids: string[] = []
    const seen = new Set<string>()
    let nextToken: string | undefined
    do {
      const page = await this.#list({...(!isSmall && {statuses: ['Failed']}), ...(nextToken !== undefined && {nextToken})}, signal)
      ids.push(...page.ids)
      // A service that hands out a token again would be listed for ever.
      nextToken = page.nextToken === undefined || seen.has(page.nextToken) ? undefined : page.nextToken
      seen.add(nextToken ?? '')
    } while (nextToken !== undefined)
    const final = finalTargets(known)
    return this.#get(
      [...new Set(ids)].filter(id => !final.has(id)),
      signal
    )
  }

  async #list(
    options: {readonly statuses?: readonly string[]; readonly nextToken?: string},
    signal?: AbortSignal
  ): ReturnType<DeploymentReader['listTargets']> {
    try {
      return await this.#reader.listTargets(this.#deploymentId, options, signal)
    } catch (error) {
      // Until the deployment leaves Created or Queued it has no targets.
      if (error instanceof DeployError && error.errorName === 'DeploymentNotStartedException') return {ids: []}
      throw error
    }
  }

  async #get(ids: readonly string[], signal?: AbortSignal): Promise<readonly TargetSnapshot[]> {
    const targets: TargetSnapshot[] = []
    for (let i = 0; i < ids.length; i += targetBatchSize) {
      const batch = ids.slice(i, i + targetBatchSize)
      targets.push(...(await this.#getBatch(batch, signal)))
      for (const id of batch) {
        this.#unread.delete(id)
        this.#lastRead.set(id, this.#look)
      }
    }
    return targets
  }

  /** One target that is gone, for example scaled away, must not hide the others of its batch. */
  async #getBatch(ids: readonly string[], signal?: AbortSignal): Promise<readonly TargetSnapshot[]> {
    try {
      return await this.#reader.getTargets(this.#deploymentId, ids, signal)
    } catch (error) {
      if (!isTargetGone(error)) throw error
      if (ids.length === 1) return []
      const targets: TargetSnapshot[] = []
      for (const id of ids) targets.push(...(await this.#getBatch([id], signal)))
      return targets
    }
  }
}

function isTargetGone(error: unknown): boolean {
  return error instanceof DeployError && /^(DeploymentTarget|Instance)DoesNotExistException$/.test(error.errorName ?? '')
}

function finalTargets(known: DeploymentSnapshot | undefined): ReadonlySet<string> {
  return new Set(known?.targets.filter(({status}) => isTargetFinal(status)).map(({id}) => id))
}
