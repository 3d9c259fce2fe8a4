import {defaultConfigNames} from '../core/codedeploy-words.ts'
import type {ComputePlatform} from '../deployment/model.ts'
import type {GroupSettings, SettingDifference} from './group-ports.ts'
import {alternatives} from './group-shape.ts'
import {memberText, type MemberPath} from './member-shape.ts'
import {tagFilterType, tagFilterTypes} from './tag-filter-type.ts'

/** How a group differs from what somebody wants. */
export interface GroupDifferences {
  readonly differences: readonly SettingDifference[]
  /** The members of the wish that differ, as UpdateDeploymentGroup is sent them. */
  readonly changes: GroupSettings
}

/**
 * Compares what somebody wants with what is there. Only what the wish names counts, and the other way to choose the same instances. The order
 * of lists does not count, as in none of these does it mean anything, and neither does whether a value that CodeDeploy assumes by itself is
 * written out.
 */
export function groupDifferences(wish: GroupSettings, stored: GroupSettings, platform: ComputePlatform): GroupDifferences {
  const differences: SettingDifference[] = []
  const changes: Record<string, unknown> = {}
  for (const [name, to] of Object.entries(wish)) {
    if (to === undefined) continue
    const from = stored[name] ?? defaultOf(name, platform)
    const found = compare(from, to, [name])
    if (found.length === 0) continue
    differences.push(...found)
    changes[name] = completed(name, to, stored[name])
  }
  for (const [filters, set] of alternatives) {
    for (const [name, other, none] of [
      [filters, set, {[`${set}List`]: []}],
      [set, filters, []]
    ] as const) {
      // Who says which instances there are does not mean those that were chosen the other way besides.
      if (isEmpty(wish[name] ?? []) || wish[other] !== undefined || isEmpty(stored[other] ?? [])) continue
      differences.push(difference([other], stored[other], undefined))
      changes[other] = none
    }
  }
  return {differences, changes}
}

/** Everything that a new group is set to. */
export function allDifferences(wish: GroupSettings): readonly SettingDifference[] {
  return Object.entries(wish).flatMap(([path, to]) => (to === undefined ? [] : [{path, to}]))
}

/** The settings that a new group has, with those that CodeDeploy assumes and that say how its deployments go. */
export function withDefaults(settings: GroupSettings, platform: ComputePlatform): GroupSettings {
  const assumed = ['deploymentConfigName', 'deploymentStyle'].map(name => [name, settings[name] ?? defaultOf(name, platform)])
  return {...settings, ...(Object.fromEntries(assumed) as GroupSettings)}
}

/** What CodeDeploy assumes for a member that is not set (API reference). */
function defaultOf(name: string, platform: ComputePlatform): unknown {
  switch (name) {
    case 'deploymentConfigName':
      return defaultConfigNames[platform]
    case 'deploymentStyle':
      return platform === 'Server'
        ? {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'}
        : {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'}
    case 'outdatedInstancesStrategy':
      return 'UPDATE'
    case 'terminationHookEnabled':
      return false
    case 'alarmConfiguration':
    case 'autoRollbackConfiguration':
      return {enabled: false}
    default:
      return undefined
  }
}

/** What an absent member of a structure stands for. What is not here, and is not named, is left as it is. */
const nestedDefaults: Readonly<Record<string, unknown>> = {
  enabled: false,
  ignorePollAlarmFailure: false,
  alarms: [],
  events: [],
  elbInfoList: [],
  targetGroupInfoList: [],
  targetGroupPairInfoList: [],
  clusterName: 'default',
  testTrafficRoute: {listenerArns: []}
}

/** Members of these that are not named stay as they are: so that CodeDeploy has no say in that, they are sent as they are. */
const keptParts: ReadonlySet<string> = new Set(['deploymentStyle', 'blueGreenDeploymentConfiguration'])

function completed(name: string, to: unknown, from: unknown): unknown {
  if (!keptParts.has(name) || !isMap(to) || !isMap(from)) return to
  // A part with another action has other members; of one that does not differ some may not be named.
  const parts = Object.entries(to).map(([part, wanted]) => [part, compare(from[part], wanted, [part]).length > 0 ? wanted : from[part]])
  return {...from, ...(Object.fromEntries(parts) as Map)}
}

/** What is not there of these, and wished for, is as if it were this. */
const unsaid: Readonly<Record<string, unknown>> = {waitTimeInMinutes: 0, terminationWaitTimeInMinutes: 0}

function compare(given: unknown, wanted: unknown, path: MemberPath): readonly SettingDifference[] {
  const [from, to] = [asCompared(given), asCompared(wanted)]
  if (Array.isArray(to)) return compareLists(Array.isArray(from) ? (from as readonly unknown[]) : [], to, path)
  if (isMap(to)) return compareMaps(isMap(from) ? from : undefined, to, path)
  return from === to ? [] : [difference(path, from, to)]
}

/** A tag filter with its type, and without what that does not compare; anything else as it is. */
function asCompared(value: unknown): unknown {
  if (!isMap(value) || !isTagFilter(value)) return value
  const {Key = '', Value = '', Type = tagFilterType(value)} = value
  return {...(Type !== 'VALUE_ONLY' && {Key}), ...(Type !== 'KEY_ONLY' && {Value}), Type}
}

/** CodeDeploy may leave out what is empty. */
function isTagFilter({Key, Value, Type}: Map): boolean {
  return Key !== undefined || Value !== undefined || tagFilterTypes.some(type => type === Type)
}

function compareMaps(from: Map | undefined, to: Map, path: MemberPath): readonly SettingDifference[] {
  if (from === undefined) {
    // A structure of nothing but empty lists is none.
    return isEmpty(to) ? [] : [difference(path, undefined, to)]
  }
  // The lists of what is switched off have no effect, and CodeDeploy may keep or forget them.
  const isOff = to['enabled'] === false && from['enabled'] !== true
  const names = [...new Set([...Object.keys(to), ...Object.keys(from)])]
  return names.flatMap(name => {
    const isNamed = to[name] !== undefined
    const fallback = Object.hasOwn(nestedDefaults, name) ? nestedDefaults[name] : undefined
    const isItem = typeof path.at(-1) === 'number'
    // An item of a list is all that is said of it.
    if (!isNamed && (isOff || (fallback === undefined && !isItem))) return []
    if (!isNamed && fallback === undefined) return from[name] === undefined ? [] : [difference([...path, name], from[name], undefined)]
    return compare(from[name] ?? fallback ?? unsaid[name], to[name] ?? fallback, [...path, name])
  })
}

function compareLists(from: readonly unknown[], to: readonly unknown[], path: MemberPath): readonly SettingDifference[] {
  const isSame = (one: unknown, other: unknown): boolean => compare(one, other, [0]).length === 0
  const fresh = unique(to, isSame).filter(({item}) => !from.some(old => isSame(old, item)))
  const gone = unique(from, isSame).filter(({item}) => !to.some(wanted => isSame(item, wanted)))
  // What has the same name is the same thing, set otherwise; what is left is matched when there is no doubt.
  const found: SettingDifference[] = []
  const changed = (old: Item, wanted: Item): void => {
    found.push(...compare(old.item, wanted.item, [...path, wanted.index]))
    gone.splice(gone.indexOf(old), 1)
    fresh.splice(fresh.indexOf(wanted), 1)
  }
  for (const wanted of [...fresh]) {
    const name = nameOf(wanted.item)
    const old = name === undefined ? undefined : gone.find(({item}) => nameOf(item) === name)
    if (old) changed(old, wanted)
  }
  const [old, wanted] = [gone[0], fresh[0]]
  if (old && wanted && gone.length === 1 && fresh.length === 1) changed(old, wanted)
  found.push(...gone.map(({index, item}) => difference([...path, index], item, undefined)))
  found.push(...fresh.map(({index, item}) => difference([...path, index], undefined, item)))
  return found
}

interface Item {
  readonly index: number
  readonly item: unknown
}

function unique(list: readonly unknown[], isSame: (one: unknown, other: unknown) => boolean): Item[] {
  return list.flatMap((item, index) => (list.slice(0, index).some(before => isSame(before, item)) ? [] : [{index, item}]))
}

function nameOf(item: unknown): string | undefined {
  if (!isMap(item)) return undefined
  const name = item['Key'] ?? item['triggerName'] ?? item['name'] ?? item['serviceName']
  return typeof name === 'string' ? name : undefined
}

function difference(path: MemberPath, from: unknown, to: unknown): SettingDifference {
  return {path: memberText(path), ...(from !== undefined && {from}), ...(to !== undefined && {to})}
}

type Map = Readonly<Record<string, unknown>>

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return isMap(value) && Object.values(value).every(member => member === undefined || isEmpty(member))
}
