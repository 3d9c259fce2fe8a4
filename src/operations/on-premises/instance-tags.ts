import {DeployError} from '../../core/errors.ts'
import {nearestName} from '../../core/suggest.ts'
import type {OnPremisesInstance} from './on-premises-port.ts'

/** Tags of an instance: values by key. */
export type InstanceTags = Readonly<Record<string, string>>

/** As many tags an on-premises instance has at most (limits page of the CodeDeploy guide, `aws deploy register`). */
export const mostTags = 10
const mostKeyCharacters = 128
const mostValueCharacters = 256

/** Throws a `usage` error for a tag that CodeDeploy would not take, and for more of them than an instance can have. */
export function requireTags(tags: InstanceTags, input = 'instance-tags'): void {
  const count = Object.keys(tags).length
  if (count > mostTags)
    throw new DeployError('usage', `\`${input}\` has ${count} tags, and an on-premises instance at most ${mostTags}`, {input})
  for (const [key, value] of Object.entries(tags)) {
    requireKey(key, input)
    if (length(value) > mostValueCharacters)
      throw new DeployError('usage', `the value of the tag "${key}" has ${length(value)} characters, and may have ${mostValueCharacters}`, {
        input
      })
  }
}

function requireKey(key: string, input: string): void {
  if (key === '') throw new DeployError('usage', 'a tag has no key; a value alone is none', {input, hint: 'Write it as NAME=VALUE.'})
  if (length(key) > mostKeyCharacters) {
    const shown = `${key.slice(0, 40)}…`
    throw new DeployError('usage', `the key of the tag "${shown}" has ${length(key)} characters, and may have ${mostKeyCharacters}`, {
      input
    })
  }
}

/** Characters as AWS counts them. */
function length(text: string): number {
  return Array.from(text).length
}

/** Throws a `usage` error for what is no key, and for one that is to be there too. */
export function requireRemovable(keys: readonly string[], added: InstanceTags): void {
  const input = 'remove-tags'
  for (const key of keys) {
    requireKey(key, input)
    if (Object.hasOwn(added, key))
      throw new DeployError('usage', `the tag "${key}" is to be removed and to be set`, {
        input,
        hint: 'To set it is enough: that replaces its value.'
      })
  }
}

/** The tags as they will be. */
export function tagsAfter({tags}: OnPremisesInstance, added: InstanceTags, removed: readonly string[]): InstanceTags {
  const kept = tags.filter(({key}) => !removed.includes(key)).map(({key, value}): [string, string] => [key, value])
  return {...Object.fromEntries(kept), ...added}
}

/** Throws a `usage` error for the first instance that would have more tags than it can. */
export function requireRoom(instances: readonly OnPremisesInstance[], added: InstanceTags, removed: readonly string[]): void {
  for (const instance of instances) {
    const keys = Object.keys(tagsAfter(instance, added, removed))
    if (keys.length <= mostTags) continue
    const own = instance.tags.map(({key}) => key)
    const [first = ''] = Object.keys(added).filter(key => !own.includes(key))
    const near = nearestName(first, own)
    throw new DeployError('usage', `instance "${instance.name}" would have ${keys.length} tags, and has room for ${mostTags}`, {
      input: 'instance-tags',
      hint: `It has ${own.join(', ')}: remove some with \`remove-tags\`.${near === undefined ? '' : ` Is "${first}" meant to be "${near}"?`}`
    })
  }
}
