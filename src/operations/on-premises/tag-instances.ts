import {DeployError} from '../../core/errors.ts'
import {nearestName} from '../../core/suggest.ts'
import {changeTags, isTaggedSo, type TagChange} from './change-tags.ts'
import {requireInstanceName} from './instance-name.ts'
import {requireRemovable, requireRoom, requireTags, tagsAfter, type InstanceTags} from './instance-tags.ts'
import type {TagOptions} from './on-premises-options.ts'
import type {InstanceTag, OnPremisesInstance, OnPremisesPorts} from './on-premises-port.ts'
import type {TaggedInstances} from './on-premises-result.ts'
import {afterDoing, startRun, type OnPremisesRun} from './on-premises-run.ts'
import {readInstances} from './read-instances.ts'

/**
 * Sets and removes tags of on-premises instances, of all of them the same. Everything is checked before anything is changed: an instance that
 * is not registered, or has no room, is an error that names it. What is so already is left as it is. Throws a `DeployError`, which says
 * what had been changed.
 */
export async function tagInstances(options: TagOptions, ports: OnPremisesPorts): Promise<TaggedInstances> {
  const {instanceTags: set = {}, removeTags: remove = [], dryRun: isDryRun = false} = options
  const names = [...new Set(options.instanceNames)]
  if (names.length === 0) throw new DeployError('usage', 'the instance to tag is missing', {input: 'instance-name'})
  for (const name of names) requireInstanceName(name)
  if (Object.keys(set).length === 0 && remove.length === 0) {
    throw new DeployError('usage', 'there is nothing to do: neither `instance-tags` nor `remove-tags` is given', {input: 'instance-tags'})
  }
  requireTags(set)
  requireRemovable(remove, set)
  const run = startRun(options, ports)
  const before = await readInstances(names, run)
  requireRoom(before, set, remove)
  const change: TagChange = {set, remove}
  warnOfAbsent(before, remove, run)
  const changing = before.filter(instance => !isTaggedSo(instance, change))
  const after = isDryRun ? before : await changed(before, changing, change, run)
  return {
    isDryRun,
    instances: after.map((instance, index) => ({
      instanceName: instance.name,
      change: changing.includes(before[index] ?? instance) ? 'tagged' : 'none',
      tags: isDryRun ? tagsAfter(instance, set, remove) : tagsOf(instance.tags)
    }))
  }
}

/** Values by key. A key that is there twice has its last value. */
export function tagsOf(tags: readonly InstanceTag[]): InstanceTags {
  return Object.fromEntries(tags.map(({key, value}) => [key, value]))
}

async function changed(
  before: readonly OnPremisesInstance[],
  changing: readonly OnPremisesInstance[],
  change: TagChange,
  run: OnPremisesRun
): Promise<readonly OnPremisesInstance[]> {
  const touched = new Set<string>()
  try {
    const read = await changeTags(changing, change, run, {onChanged: names => names.forEach(name => touched.add(name))})
    const byName = new Map(read.map(instance => [instance.name, instance]))
    return before.map(instance => byName.get(instance.name) ?? instance)
  } catch (error) {
    const done =
      touched.size === 0 ? 'nothing was tagged' : `tags were changed on ${touched.size} of ${before.length} instances, and not all as asked`
    throw afterDoing(done, error, run.signal, touched.size === 0 ? undefined : 'Run it again: what is tagged already is left as it is.')
  }
}

/** That a tag is gone which was never there may be a misspelt key. */
function warnOfAbsent(instances: readonly OnPremisesInstance[], remove: readonly string[], {observe}: OnPremisesRun): void {
  const own = new Set(instances.flatMap(({tags}) => tags.map(({key}) => key)))
  for (const key of remove) {
    if (own.has(key)) continue
    const [start = ''] = key.split('=')
    const near = own.has(start) ? start : nearestName(key, own)
    observe({
      type: 'warning',
      message: `there is no tag "${key}" to remove${instances.length === 1 ? '' : ' on any of the instances'}`,
      ...(near !== undefined && {hint: `Did you mean "${near}"?`})
    })
  }
}
