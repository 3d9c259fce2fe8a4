import type {Host} from '../host-port.ts'
import type {BlueGreenPlan, GroupRecord, Tag} from './records.ts'

/** The API's EC2TagFilter, and TagFilter of on-premises instances. */
export interface TagFilter {
  readonly Key?: string
  readonly Value?: string
  readonly Type?: string
}

/** As the API has them: `any` of the filters, or of each list of the tag set at least one. */
export interface TagChoice {
  readonly any?: readonly TagFilter[]
  readonly set?: readonly (readonly TagFilter[])[]
}

/**
 * Which instances are the original environment and which the replacement. In a fleet with tags, the replacement is what the filters
 * choose, and all others are originals. In a fleet without tags, half of it is the replacement, the smaller half of an odd number:
 * those that have no traffic since the last blue/green deployment, at first the later ones. One instance alone cannot be replaced.
 */
export function chooseFleets(
  hosts: readonly Host[],
  {serving}: Pick<GroupRecord, 'serving'>,
  choice: TagChoice
): Pick<BlueGreenPlan, 'originals' | 'replacements'> {
  const isTagged = hosts.some(({tags}) => tags !== undefined)
  const half = Math.ceil(hosts.length / 2)
  const isReplacement = (host: Host, index: number): boolean => {
    if (isTagged) return isChosen(host.tags ?? [], choice)
    return serving === undefined ? index >= half : !serving.includes(host.id)
  }
  return {
    originals: hosts.filter((host, index) => !isReplacement(host, index)).map(({id}) => id),
    replacements: hosts.filter(isReplacement).map(({id}) => id)
  }
}

function isChosen(tags: readonly Tag[], {any = [], set = []}: TagChoice): boolean {
  const fits = (filter: TagFilter): boolean => tags.some(tag => matchesTag(tag, filter))
  if (set.length > 0) return set.every(filters => filters.some(fits))
  return any.some(fits)
}

/** A filter without a type is one of a key and its value. */
export function matchesTag({Key, Value}: Tag, filter: TagFilter): boolean {
  switch (filter.Type) {
    case 'KEY_ONLY':
      return Key === filter.Key
    case 'VALUE_ONLY':
      return Value === filter.Value
    default:
      return Key === filter.Key && Value === (filter.Value ?? '')
  }
}
