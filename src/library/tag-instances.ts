import type {TagOptions} from '../operations/on-premises/on-premises-options.ts'
import type {TaggedInstances} from '../operations/on-premises/on-premises-result.ts'
import {tagInstances as tagWith} from '../operations/on-premises/tag-instances.ts'
import type {AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'
import {onPremisesPorts} from './on-premises-ports.ts'

/**
 * Sets and removes tags of on-premises instances, and reads back what they have. Nothing is changed unless all of them are registered and
 * have room. Throws a `DeployError`.
 */
export async function tagInstances(options: TagOptions & AwsSettings): Promise<TaggedInstances> {
  checkOptions('tagInstances', options)
  return tagWith(options, await onPremisesPorts(options))
}
