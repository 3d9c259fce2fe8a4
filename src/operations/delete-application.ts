import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import {foreignWords, isOurs, readTags} from './group-owner.ts'
import type {StoredGroup} from './group-ports.ts'
import type {DeleteGroupOptions} from './options.ts'
import {patiently, type Patience} from './patiently.ts'
import type {DeployPorts} from './ports.ts'

/** What becomes of the application of a group that is deleted. `none`: it is not asked for, or not there. */
export type ApplicationFate = {readonly type: 'none' | 'delete'} | {readonly type: 'kept'; readonly reason: string}

/** What deleting an application takes. */
export interface ApplicationDeletion {
  readonly options: DeleteGroupOptions & {readonly deploymentGroupName: string}
  readonly ports: Pick<DeployPorts, 'codedeploy' | 'groups'>
  readonly observe: Observer<OperationEvent>
  readonly patience: Patience
}

/**
 * Whether the application may be deleted: it was made here, or is to be adopted. That is seen through one of its groups; `stored` is absent when
 * there is none any more.
 */
export async function decideApplication(
  stored: StoredGroup | undefined,
  {options, ports, patience}: ApplicationDeletion
): Promise<ApplicationFate> {
  const {applicationName, deleteApplication, adoptDeploymentGroup, run, signal} = options
  const kept = (why: string, next: string): ApplicationFate => ({
    type: 'kept',
    reason: `Application "${applicationName}" is kept: ${why}. ${next}`
  })
  const adopt = 'With `adopt-deployment-group: true` it is deleted whoever made it'
  if (deleteApplication !== true) return {type: 'none'}
  if (!stored) {
    const application = await patiently(() => ports.groups.findApplication(applicationName, signal), patience)
    if (!application) return {type: 'none'}
    return adoptDeploymentGroup === true ? {type: 'delete'} : kept('nobody can see who made it without this group', adopt)
  }
  if (adoptDeploymentGroup === true) return {type: 'delete'}
  const read = await readTags(() => ports.groups.applicationTags(stored, signal), patience)
  if (read.type === 'tags' && isOurs(read.tags, run?.repository)) return {type: 'delete'}
  return kept(foreignWords(read), read.type === 'denied' ? 'Allow codedeploy:ListTagsForResource to the role of this run' : adopt)
}

/** What was deleted just now may be listed for some seconds. */
const looks = 6
const pauseMs = 2_000

/**
 * Deletes the application, unless it has groups: DeleteApplication takes them all with it, also one that somebody has created anew under the name
 * of the deleted one. Of a dry run, tells what would be. Whether it was deleted.
 */
export async function deleteApplication(
  signal: AbortSignal | undefined,
  {options, ports, observe, patience}: ApplicationDeletion
): Promise<boolean> {
  const {applicationName, dryRun} = options
  let isAsked = false
  // What is tried again has been looked at again.
  const kept = await patiently(
    async () => {
      try {
        const words = await whyKept(signal, {options, ports, observe, patience})
        if (words !== undefined || dryRun === true) return words
        isAsked = true
        await ports.groups.deleteApplication(applicationName, signal)
      } catch (error) {
        // The answer that was lost was that it is deleted.
        if (!isAsked || !(error instanceof DeployError) || error.code !== 'not-found') throw error
      }
      return undefined
    },
    {...patience, signal}
  )
  if (kept !== undefined) {
    observe({type: 'notice', message: `Application "${applicationName}" is kept: ${kept}`})
    return false
  }
  observe({type: 'application', applicationName, change: 'deleted', ...(dryRun === true && {isPlan: true})})
  return dryRun !== true
}

/** Which groups the application has, besides the one that is deleted and may be listed for a while. */
async function whyKept(
  signal: AbortSignal | undefined,
  {options, ports, patience: {clock}}: ApplicationDeletion
): Promise<string | undefined> {
  const {applicationName, deploymentGroupName, dryRun} = options
  for (let look = 1; ; look++) {
    const names = await ports.codedeploy.listDeploymentGroups(applicationName, signal)
    const others = names.filter(name => name !== deploymentGroupName)
    if (others.length > 0) return `it has ${others.length > 5 ? `${others.length} other groups` : `other groups: ${others.join(', ')}`}`
    if (others.length === names.length || dryRun === true) return undefined
    // A cancel does not wait for that.
    if (look >= looks || options.signal?.aborted === true)
      return `a group "${deploymentGroupName}" is listed again, which somebody else may have created`
    await clock.sleep(pauseMs, signal)
  }
}

/** The error when the group was deleted and its application was not. */
export function halfDeleted(error: DeployError, {applicationName, deploymentGroupName}: ApplicationDeletion['options']): DeployError {
  const {code, message, hint, operation, errorName, requestId} = error
  return new DeployError(code, `deployment group "${deploymentGroupName}" was deleted, and its application was not: ${message}`, {
    ...{operation, errorName, requestId, cause: error},
    hint: hint ?? `Delete it with \`aws deploy delete-application --application-name ${applicationName}\`.`
  })
}
