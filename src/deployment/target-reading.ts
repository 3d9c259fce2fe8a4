import {DeployError} from '../core/errors.ts'
import {isTargetFinal} from './merge.ts'
import {targetCount, type DeploymentOverview, type DeploymentSnapshot, type TargetSnapshot} from './model.ts'
import {targetBatchSize, type DeploymentReader} from './reader.ts'

/** Batches of targets read in one look; with GetDeployment and a listing or two this stays within six calls. */
const batchesPerLook = 3
/** Up to this many targets, the last look reads every one, so that no event of a small deployment is lost. */
const smallDeployment = 100

/**
 * Reads the targets that may have something new to say, a bounded number per look. The overview counts of GetDeployment show
 * whether anything moved; targets known to be final are not read again; the others take turns.
 */
export class TargetReading {
  readonly #reader: DeploymentReader
  readonly #deploymentId: string
  readonly #lastRead = new Map<string, number>()
  #look = 0
  #overview: DeploymentOverview | undefined

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
    const open = openTargets(known)
    const moved = overview !== undefined && JSON.stringify(overview) !== JSON.stringify(this.#overview)
    if (!moved && open.length === 0) return []
    const candidates = new Set(open)
    if (moved) {
      const knownFinal = new Set(known?.targets.filter(({status}) => isTargetFinal(status)).map(({id}) => id))
      const {ids} = await this.#list({statuses: ['InProgress', 'Failed', 'Succeeded', 'Skipped', 'Ready', 'Unknown']}, signal)
      for (const id of ids) if (!knownFinal.has(id)) candidates.add(id)
    }
    const due = [...candidates]
      .sort((a, b) => (this.#lastRead.get(a) ?? 0) - (this.#lastRead.get(b) ?? 0))
      .slice(0, batchesPerLook * targetBatchSize)
    const targets = await this.#get(due, signal)
    this.#overview = overview
    return targets
  }

  /** The targets of the last look: all failed ones; all of a small deployment. */
  async readLast(known: DeploymentSnapshot | undefined, signal?: AbortSignal): Promise<readonly TargetSnapshot[]> {
    const isSmall = known?.overview === undefined || targetCount(known.overview) <= smallDeployment
    const ids: string[] = []
    let nextToken: string | undefined
    do {
      const page = await this.#list({...(!isSmall && {statuses: ['Failed']}), ...(nextToken !== undefined && {nextToken})}, signal)
      ids.push(...page.ids)
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    const final = new Set(known?.targets.filter(({status}) => isTargetFinal(status)).map(({id}) => id))
    return this.#get(
      ids.filter(id => !final.has(id)),
      signal
    )
  }

  async #list(
    options: {statuses?: readonly string[]; nextToken?: string},
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
      targets.push(...(await this.#reader.getTargets(this.#deploymentId, batch, signal)))
      for (const id of batch) this.#lastRead.set(id, this.#look)
    }
    return targets
  }
}

function openTargets(known: DeploymentSnapshot | undefined): string[] {
  return known?.targets.filter(({status}) => !isTargetFinal(status)).map(({id}) => id) ?? []
}
