import type {Account} from '../local/account/account.ts'
import type {TrafficPlace, TrafficShare} from '../operations/rehearsal-ports.ts'

interface Share extends TrafficShare {
  /** Task sets of one revision are several. */
  readonly id: string
}

/** Who has the traffic of a service or an alias; none where there is no such. */
export function trafficOf(account: Account, place: TrafficPlace): readonly TrafficShare[] {
  return sharesOf(account, place)
    .filter(({percent}) => percent > 0)
    .map(({revision, percent}) => ({revision, percent}))
}

/** A function that says what percent those have that have no traffic at the time of this call. */
export function newShareOf(account: Account, place: TrafficPlace): () => number {
  const old = new Set(
    sharesOf(account, place)
      .filter(({percent}) => percent > 0)
      .map(({id}) => id)
  )
  return () =>
    sharesOf(account, place)
      .filter(({id}) => !old.has(id))
      .reduce((sum, {percent}) => sum + percent, 0)
}

/** Also those without traffic. */
export function sharesOf(account: Account, place: TrafficPlace): readonly Share[] {
  if (place.platform === 'ecs') {
    const taskSets = account.findService(place.cluster, place.service)?.taskSets ?? []
    return taskSets.map(({id, taskDefinition, trafficWeight}) => ({
      id,
      revision: taskDefinition.split('/').at(-1) ?? taskDefinition,
      percent: trafficWeight
    }))
  }
  const alias = account.findFunction(place.functionName)?.aliases.find(({name}) => name === place.alias)
  if (alias === undefined) return []
  const {version, additional} = alias
  const percent = Math.round((additional?.weight ?? 0) * 100)
  const shares = [{id: version, revision: version, percent: 100 - percent}]
  return additional === undefined ? shares : [...shares, {id: additional.version, revision: additional.version, percent}]
}
