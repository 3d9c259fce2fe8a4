import {DeployError} from '../../core/errors.ts'
import {nearestName} from '../../core/suggest.ts'
import {mostInBatch, type OnPremisesInstance} from './on-premises-port.ts'
import type {OnPremisesRun} from './on-premises-run.ts'

/** Names that are looked at for one that was misspelt. */
const mostCandidates = 1_000

/** Items in lists of at most `most`. */
export function inBatches<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({length: Math.ceil(items.length / most)}, (_, index) => items.slice(index * most, (index + 1) * most))
}

/** The instances of these names, in their order. Throws `not-found` with every name that is not registered. */
export async function readInstances(names: readonly string[], run: OnPremisesRun, isNew = false): Promise<readonly OnPremisesInstance[]> {
  const known = new Map<string, OnPremisesInstance>()
  for (const batch of inBatches(names, mostInBatch)) {
    const read = await run.ask(async port => {
      const found = await port.getMany(batch, run.signal)
      // Of what was registered just now not even that may be known everywhere.
      if (isNew && !batch.every(name => found.some(instance => instance.name === name && instance.isRegistered))) throw notThere(batch)
      return found
    }, isNew)
    for (const instance of read) known.set(instance.name, instance)
  }
  const missing = names.filter(name => known.get(name)?.isRegistered !== true)
  if (missing.length > 0) throw await unregistered(missing, names.length, known, run)
  return names.flatMap(name => known.get(name) ?? [])
}

function notThere(names: readonly string[]): DeployError {
  return new DeployError('not-found', `${listed(names)} not registered`, {operation: 'BatchGetOnPremisesInstances'})
}

async function unregistered(
  missing: readonly string[],
  asked: number,
  known: ReadonlyMap<string, OnPremisesInstance>,
  {onPremises, signal}: OnPremisesRun
): Promise<DeployError> {
  // Not being allowed to list them only costs the suggestion.
  const others = await onPremises.list(mostCandidates, signal).catch((): readonly string[] => [])
  const meant = missing.flatMap(name => {
    const near = nearestName(name, others)
    return near === undefined ? [] : `"${near}"${missing.length > 1 ? ` for "${name}"` : ''}`
  })
  const gone = missing.filter(name => known.has(name))
  const tags = missing.filter(name => name.includes('='))
  const hints = [
    meant.length > 0 ? `Did you mean ${meant.slice(0, 5).join(', ')}?` : undefined,
    gone.length > 0 ? `${listed(gone)} deregistered; register again before.` : undefined,
    tags.length > 0 ? `Each tag takes an \`instance-tags\` of its own, if ${listed(tags)} meant as one.` : undefined,
    meant.length + gone.length + tags.length === 0 ? 'Register first, and check the region.' : undefined
  ]
  const nothing = asked > missing.length ? `; of the ${asked} instances none was changed` : ''
  return new DeployError('not-found', `${listed(missing)} not registered${nothing}`, {
    input: 'instance-name',
    hint: hints.filter(hint => hint !== undefined).join(' ')
  })
}

/** `instance "a" is`, `instances "a", "b" are`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(name => `"${name}"`)
  const rest = names.length - shown.length
  const all = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
  return names.length === 1 ? `instance ${all} is` : `instances ${all} are`
}
