import {DeployError} from '../../core/errors.ts'
import type {InstanceTags} from './instance-tags.ts'
import {mostTaggedAtOnce, type InstanceTag, type OnPremisesInstance} from './on-premises-port.ts'
import type {OnPremisesRun} from './on-premises-run.ts'
import {inBatches, listed, readInstances} from './read-instances.ts'

export interface TagChange {
  /** What the instances are to have. */
  readonly set: InstanceTags
  /** Keys that they are not to have. */
  readonly remove: readonly string[]
}

const firstPauseMs = 500
const longestPauseMs = 8_000

/** Whether an instance has all of it, and no other values of these keys. */
export function isTaggedSo(instance: OnPremisesInstance, change: TagChange): boolean {
  return missingOf(instance, change).length === 0 && leftOf(instance, change).length === 0
}

function missingOf({tags}: OnPremisesInstance, {set}: TagChange): readonly string[] {
  return Object.keys(set).filter(key => !tags.some(tag => tag.key === key && tag.value === set[key]))
}

/** What is to go: tags of keys that are removed, and other values of those that are set. */
function leftOf({tags}: OnPremisesInstance, {set, remove}: TagChange): readonly InstanceTag[] {
  return tags.filter(({key, value}) => remove.includes(key) || (Object.hasOwn(set, key) && set[key] !== value))
}

/**
 * Makes the tags of instances that are not tagged so yet so, and returns them as CodeDeploy then has them. What they have is not sent again. Calls `onChanged`
 * with the names that one call was about, as soon as it was carried out. Throws when CodeDeploy does not show what it accepted.
 */
export async function changeTags(
  instances: readonly OnPremisesInstance[],
  change: TagChange,
  run: OnPremisesRun,
  {onChanged, isNew = false}: {readonly onChanged: (names: readonly string[]) => void; readonly isNew?: boolean}
): Promise<readonly OnPremisesInstance[]> {
  const names = instances.map(({name}) => name)
  // What goes makes room for what comes. The old value of a key stays until the new one is there: an instance is never without both.
  await removeAll(instances, ({key}) => change.remove.includes(key), run, onChanged)
  const untagged = instances.filter(instance => missingOf(instance, change).length > 0).map(({name}) => name)
  for (const batch of inBatches(untagged, mostTaggedAtOnce)) {
    await run.ask(port => port.addTags(batch, change.set, run.signal), isNew)
    onChanged(batch)
  }
  const tagged = await readBack(names, run, isNew, instance => missingOf(instance, change).length === 0)
  if (tagged.every(instance => isTaggedSo(instance, change))) return tagged
  // Whether a second value of a key takes the place of the first is not documented: what CodeDeploy kept is taken away.
  await removeAll(tagged, tag => Object.hasOwn(change.set, tag.key) && change.set[tag.key] !== tag.value, run, onChanged)
  return readBack(names, run, isNew, instance => isTaggedSo(instance, change))
}

/** CodeDeploy removes a tag by its key and its value, which need not be the same everywhere: instances with the same ones share a call. */
async function removeAll(
  instances: readonly OnPremisesInstance[],
  goes: (tag: InstanceTag) => boolean,
  run: OnPremisesRun,
  onChanged: (names: readonly string[]) => void
): Promise<void> {
  const together = new Map<string, {readonly tags: readonly InstanceTag[]; readonly names: string[]}>()
  for (const {name, tags} of instances) {
    const going = tags.filter(goes)
    if (going.length === 0) continue
    const key = JSON.stringify(going.map(({key, value}) => [key, value]).sort())
    const known = together.get(key)
    if (known === undefined) together.set(key, {tags: going, names: [name]})
    else known.names.push(name)
  }
  for (const {tags, names} of together.values()) {
    for (const batch of inBatches(names, mostTaggedAtOnce)) {
      await run.ask(port => port.removeTags(batch, tags, run.signal))
      onChanged(batch)
    }
  }
}

/** What was written may be seen everywhere only a moment later. */
async function readBack(
  names: readonly string[],
  run: OnPremisesRun,
  isNew: boolean,
  isSo: (instance: OnPremisesInstance) => boolean
): Promise<readonly OnPremisesInstance[]> {
  for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
    const read = await readInstances(names, run, isNew)
    const other = read.filter(instance => !isSo(instance))
    if (other.length === 0) return read
    if (pauseMs > longestPauseMs) {
      const {name, tags} = other[0] ?? {name: '', tags: []}
      const has = tags.length === 0 ? 'no tags' : tags.map(({key, value}) => `${key}=${value}`).join(', ')
      throw new DeployError(
        'service',
        `CodeDeploy took the tags, and ${listed(other.map(each => each.name))} not shown with them: ${name} has ${has}`,
        {
          operation: 'BatchGetOnPremisesInstances',
          hint: 'Run it again: what is tagged already is left as it is.'
        }
      )
    }
    await run.clock.sleep(pauseMs, run.signal)
  }
}
