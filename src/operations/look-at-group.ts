import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {computePlatforms, type ComputePlatform} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {groupDifferences, type GroupDifferences} from './group-differences.ts'
import {differenceText, isOurs, readTags, refusedAsForeign} from './group-owner.ts'
import type {StoredGroup} from './group-ports.ts'
import type {WishedSettings} from './group-settings.ts'
import {patiently, type Patience} from './patiently.ts'
import type {GroupWish} from './plan-group.ts'
import type {DeployPorts} from './ports.ts'
import {requireNewSettings, requirePlatformSettings} from './require-platform-settings.ts'
import {withNearestName} from './with-nearest-name.ts'

/** What looking at a group, and making it as it should be, both need. */
export interface GroupContext {
  readonly wish: GroupWish
  readonly wished: WishedSettings
  readonly ports: Pick<DeployPorts, 'groups' | 'codedeploy' | 'clock'>
  readonly observe: Observer<OperationEvent>
  readonly patience: Patience
}

/** What was seen of a group, and what it calls for. */
export type GroupLook =
  | {readonly change: 'create'; readonly platform: ComputePlatform; readonly hasApplication: boolean}
  | ({readonly change: 'none'; readonly stored: StoredGroup} & GroupDifferences)
  /** `isOurs`: whether its tag says that it was made here. */
  | ({readonly change: 'update'; readonly stored: StoredGroup; readonly isOurs: boolean} & GroupDifferences)

/** Reads the group, and whose it is where that matters. Throws as `planGroup` does. */
export async function lookAtGroup(context: GroupContext): Promise<GroupLook> {
  const {wish, wished, ports, patience} = context
  const {applicationName, deploymentGroupName, signal} = wish
  let stored: StoredGroup | undefined
  try {
    stored = await patiently(() => ports.groups.find(applicationName, deploymentGroupName, signal), patience)
  } catch (error) {
    if (!(error instanceof DeployError) || signal?.aborted) throw error
    if (error.code === 'access-denied') throw needed(error, 'codedeploy:GetDeploymentGroup', 'how the deployment group is set', wish)
    if (error.code !== 'not-found') throw error
    return newGroup(await withoutApplication(error, context), context)
  }
  if (!stored) return newGroup(await applicationPlatform(context), context)
  const platform = platformOf(stored.group)
  requirePlatformSettings(wished, platform)
  const found = groupDifferences(wished.settings, stored.settings, platform)
  if (found.differences.length === 0) return {change: 'none', stored, ...found}
  return {change: 'update', stored, isOurs: await requireOurs(stored, found, context), ...found}
}

export function platformOf({computePlatform}: {readonly computePlatform: string}): ComputePlatform {
  return computePlatforms.find(platform => platform === computePlatform) ?? 'Server'
}

type NewPlace = Pick<Extract<GroupLook, {change: 'create'}>, 'platform' | 'hasApplication'>

function newGroup(place: NewPlace, {wish: {applicationName, deploymentGroupName}, wished}: GroupContext): GroupLook {
  requirePlatformSettings(wished, place.platform)
  requireNewSettings(wished, place.platform, `deployment group "${deploymentGroupName}" of application "${applicationName}"`)
  return {change: 'create', ...place}
}

/** Where the application is to be created. Throws `absent`, with the nearest name, where it is not. */
async function withoutApplication(absent: DeployError, {wish, wished, ports}: GroupContext): Promise<NewPlace> {
  const {createApplication, computePlatform, applicationName, signal} = wish
  // The groups of ECS name a service; those of Lambda say nothing that servers do not.
  const implied = wished.settings['ecsServices'] === undefined ? 'Server' : 'ECS'
  if (createApplication === true) return {platform: computePlatform ?? implied, hasApplication: false}
  const list = (): Promise<readonly string[]> => ports.codedeploy.listApplications(signal)
  const told = await withNearestName(absent, {input: 'application-name', name: applicationName, list})
  const {code, message, hint = '', ...details} = told
  throw new DeployError(code, message, {...details, hint: `${hint} With \`create-application: true\` it is created.`, cause: told.cause})
}

async function applicationPlatform(context: GroupContext): Promise<NewPlace> {
  const {wish, ports, patience} = context
  const {applicationName, computePlatform, signal} = wish
  try {
    const application = await patiently(() => ports.groups.findApplication(applicationName, signal), patience)
    if (application) return {platform: platformOf(application), hasApplication: true}
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied' || signal?.aborted) throw error
    // The revision is for the same platform, or it is refused.
    if (computePlatform) return {platform: computePlatform, hasApplication: true}
    throw needed(error, 'codedeploy:GetApplication', 'what the application deploys to', wish)
  }
  // It was there a moment ago, when it had no such group.
  const absent = new DeployError('not-found', `there is no application "${applicationName}" any more`, {operation: 'GetApplication'})
  return withoutApplication(absent, context)
}

/** Whether the group was made here. Throws `refused` when it was not, and is not to be adopted. */
async function requireOurs(stored: StoredGroup, {differences}: GroupDifferences, {wish, ports, patience}: GroupContext): Promise<boolean> {
  const {adopt, owner, signal, input = 'deployment-group-config'} = wish
  const read = await readTags(() => ports.groups.tags(stored, signal), patience)
  const isMade = read.type === 'tags' && isOurs(read.tags, owner)
  if (isMade || adopt === true) return isMade
  throw refusedAsForeign(stored, read, `is set otherwise than \`${input}\` says (${differenceText(differences)}), and`, {
    input,
    hint: 'Change it where it is kept, or correct the settings; with `adopt-deployment-group: true` it is changed, and counts as made here.'
  })
}

function needed(error: DeployError, permission: string, what: string, {input = 'deployment-group-config'}: GroupWish): DeployError {
  const {code, message, operation, errorName, requestId} = error
  return new DeployError(code, message, {
    ...{operation, errorName, requestId, input, cause: error},
    hint: `Allow ${permission} to the role of this run: for \`${input}\` it must be known ${what}.`
  })
}
