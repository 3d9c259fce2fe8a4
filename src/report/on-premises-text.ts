import type {IamIdentity} from '../operations/on-premises/on-premises-port.ts'
import type {
  DeregisteredInstance,
  RegisteredInstance,
  TaggedInstance,
  TaggedInstances
} from '../operations/on-premises/on-premises-result.ts'
import {agentConfig, agentConfigPaths} from './agent-config.ts'
import {count} from './count.ts'
import {sanitizeLine} from './sanitize.ts'

/** What became of a registration, and what is to be done on the host. */
export function registeredLines(result: RegisteredInstance, identity: IamIdentity): string[] {
  const {instanceName, region, change, tags, tagsSet, isDryRun} = result
  const where = region === undefined ? '' : ` in ${region}`
  const done =
    change === 'none'
      ? `Instance "${instanceName}" is registered with this ARN${where} already.`
      : `${isDryRun ? 'Dry run: would register' : 'Registered'} instance "${instanceName}"${where}.`
  const set = tagsSet.length === 0 ? '' : ` (${isDryRun ? 'to be set' : 'set now'}: ${sanitizeLine(tagsSet.join(', '))})`
  const untagged = 'none. Only its tags bring an instance into a deployment group: codedeploy-kit tag'
  return [
    done,
    Object.keys(tags).length === 0 ? `Tags: ${untagged} ${instanceName}` : `Tags: ${tagList(tags)}${set}`,
    '',
    `Next, on the host: ${agentConfigPaths.linux}`,
    `(on Windows: ${agentConfigPaths.windows})`,
    '',
    ...agentConfig(identity, region).split('\n'),
    '',
    'Then start the agent.'
  ]
}

export function deregisteredLines({instanceName, change, isDryRun}: DeregisteredInstance): string[] {
  if (change === 'none') return [`Instance "${instanceName}" is not registered: there is nothing to do.`]
  if (isDryRun) return [`Dry run: would deregister instance "${instanceName}", with its tags.`]
  return [
    `Deregistered instance "${instanceName}".`,
    'On the host, its agent and its configuration file stay, and so does an IAM user that it has: remove what is not needed any more.'
  ]
}

export function taggedLines({instances, isDryRun}: TaggedInstances): string[] {
  const changed = instances.filter(({change}) => change === 'tagged').length
  const what = isDryRun ? 'would be tagged' : 'tagged'
  const rest = instances.length - changed
  return [
    ...instances.map(taggedLine),
    `${isDryRun ? 'Dry run: ' : ''}${count(changed, 'instance')} ${what}${rest === 0 ? '' : `, ${rest} as ${rest === 1 ? 'it was' : 'they were'}`}.`
  ]
}

function taggedLine({instanceName, tags}: TaggedInstance): string {
  return sanitizeLine(`${instanceName}: ${Object.keys(tags).length === 0 ? 'no tags' : tagList(tags)}`)
}

function tagList(tags: TaggedInstance['tags']): string {
  return sanitizeLine(
    Object.entries(tags)
      .map(([key, value]) => `${key}=${value}`)
      .join(', ')
  )
}
