import {
  CreateApplicationCommand,
  CreateDeploymentGroupCommand,
  DeleteApplicationCommand,
  DeleteDeploymentGroupCommand,
  GetApplicationCommand,
  GetDeploymentGroupCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UpdateDeploymentGroupCommand,
  type AutoScalingGroup,
  type CreateDeploymentGroupCommandInput,
  type DeploymentGroupInfo,
  type Tag,
  type UpdateDeploymentGroupCommandInput
} from '@aws-sdk/client-codedeploy'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {GroupSettings, GroupsPort, StoredGroup} from '../operations/group-ports.ts'
import type {DeploymentGroup} from '../operations/ports.ts'
import type {ClientSettings} from './client-settings.ts'
import {codeDeployClients} from './codedeploy-clients.ts'
import {toDeploymentGroup} from './deployment-group.ts'
import {regionOf} from './region.ts'

/** A resource of CodeDeploy has 50 tags at most. */
const maxTagPages = 10

/** Deployment groups and applications through the AWS SDK. */
export function createGroupsPort(settings: ClientSettings): GroupsPort {
  // After a lost answer the SDK's own retry would be refused for what the first attempt has made, or delete what others have made since.
  const {client, onceClient, call} = codeDeployClients(settings)
  const tagsOf = (subject: string, arn: () => Promise<string>, signal?: AbortSignal): Promise<Readonly<Record<string, string>>> =>
    call({operation: 'ListTagsForResource', subject}, signal, async options => {
      const all: Tag[] = []
      const ResourceArn = await arn()
      for (let token: string | undefined, page = 0; page < maxTagPages; page++) {
        const {Tags = [], NextToken} = await client().send(
          new ListTagsForResourceCommand({ResourceArn, ...defined({NextToken: token})}),
          options
        )
        all.push(...Tags)
        if (NextToken === undefined || NextToken === '') break
        token = NextToken
      }
      return Object.fromEntries(all.flatMap(({Key, Value}) => (Key === undefined ? [] : [[Key, Value ?? '']])))
    })

  return {
    find: async (applicationName, name, signal) => {
      try {
        return await call({operation: 'GetDeploymentGroup', subject: groupWords(applicationName, name)}, signal, async options => {
          const command = new GetDeploymentGroupCommand({applicationName, deploymentGroupName: name})
          const {deploymentGroupInfo: info} = await client().send(command, options)
          if (!info) throw new DeployError('service', `GetDeploymentGroup said nothing of ${groupWords(applicationName, name)}`)
          return {group: toDeploymentGroup(info, applicationName, name), settings: toSettings(info)}
        })
      } catch (error) {
        if (error instanceof DeployError && error.errorName === 'DeploymentGroupDoesNotExistException') return undefined
        throw error
      }
    },

    tags: (stored, signal) =>
      tagsOf(wordsOf(stored), async () => resourceArn(stored, await regionOf(client()), `deploymentgroup:${pathOf(stored.group)}`), signal),

    addTags: (stored, tags, signal) =>
      call({operation: 'TagResource', subject: wordsOf(stored)}, signal, async options => {
        const ResourceArn = resourceArn(stored, await regionOf(client()), `deploymentgroup:${pathOf(stored.group)}`)
        await client().send(new TagResourceCommand({ResourceArn, Tags: toTags(tags)}), options)
      }),

    describe: (applicationName, name, settings, computePlatform) =>
      Promise.resolve(toDeploymentGroup({...toInfo(settings), computePlatform}, applicationName, name)),

    create: (applicationName, name, settings, tags, signal) =>
      unlessThere('DeploymentGroupAlreadyExistsException', () =>
        call({operation: 'CreateDeploymentGroup', subject: groupWords(applicationName, name)}, signal, async options => {
          const input = {...settings, applicationName, deploymentGroupName: name, ...tagsMember(tags)} as CreateDeploymentGroupCommandInput
          await onceClient().send(new CreateDeploymentGroupCommand(input), options)
        })
      ),

    update: (applicationName, name, changes, signal) =>
      call({operation: 'UpdateDeploymentGroup', subject: groupWords(applicationName, name)}, signal, async options => {
        const input = {...changes, applicationName, currentDeploymentGroupName: name} as UpdateDeploymentGroupCommandInput
        const {hooksNotCleanedUp} = await client().send(new UpdateDeploymentGroupCommand(input), options)
        return namesOf(hooksNotCleanedUp)
      }),

    delete: (applicationName, name, signal) =>
      call({operation: 'DeleteDeploymentGroup', subject: groupWords(applicationName, name)}, signal, async options => {
        const {hooksNotCleanedUp} = await onceClient().send(
          new DeleteDeploymentGroupCommand({applicationName, deploymentGroupName: name}),
          options
        )
        return namesOf(hooksNotCleanedUp)
      }),

    findApplication: async (name, signal) => {
      try {
        return await call({operation: 'GetApplication', subject: applicationWords(name)}, signal, async options => {
          const {application} = await client().send(new GetApplicationCommand({applicationName: name}), options)
          return {computePlatform: application?.computePlatform ?? 'Server'}
        })
      } catch (error) {
        if (error instanceof DeployError && error.errorName === 'ApplicationDoesNotExistException') return undefined
        throw error
      }
    },

    createApplication: (name, computePlatform, tags, signal) =>
      unlessThere('ApplicationAlreadyExistsException', () =>
        call({operation: 'CreateApplication', subject: applicationWords(name)}, signal, async options => {
          await onceClient().send(new CreateApplicationCommand({applicationName: name, computePlatform, ...tagsMember(tags)}), options)
        })
      ),

    applicationTags: (stored, signal) =>
      tagsOf(
        applicationWords(stored.group.applicationName),
        async () => resourceArn(stored, await regionOf(client()), `application:${stored.group.applicationName}`),
        signal
      ),

    deleteApplication: (name, signal) =>
      call({operation: 'DeleteApplication', subject: applicationWords(name)}, signal, async options => {
        await onceClient().send(new DeleteApplicationCommand({applicationName: name}), options)
      })
  }
}

const groupWords = (applicationName: string, name: string): string => `deployment group "${name}" of application "${applicationName}"`
const applicationWords = (name: string): string => `application "${name}"`
const wordsOf = ({group}: StoredGroup): string => groupWords(group.applicationName, group.name)
const pathOf = ({applicationName, name}: DeploymentGroup): string => `${applicationName}/${name}`
const toTags = (tags: Readonly<Record<string, string>>): Tag[] => Object.entries(tags).map(([Key, Value]) => ({Key, Value}))

/** The API takes no empty list of tags. */
function tagsMember(tags: Readonly<Record<string, string>>): {tags?: Tag[]} {
  return Object.keys(tags).length === 0 ? {} : {tags: toTags(tags)}
}

function namesOf(groups: readonly AutoScalingGroup[] = []): readonly string[] {
  return groups.flatMap(({name}) => name ?? [])
}

async function unlessThere(errorName: string, create: () => Promise<void>): Promise<'created' | 'exists'> {
  try {
    await create()
    return 'created'
  } catch (error) {
    if (error instanceof DeployError && error.errorName === errorName) return 'exists'
    throw error
  }
}

/** What of GetDeploymentGroup's answer CreateDeploymentGroup could be asked with. */
function toSettings({
  applicationName: _application,
  deploymentGroupId: _id,
  deploymentGroupName: _name,
  computePlatform: _platform,
  targetRevision: _revision,
  lastSuccessfulDeployment: _successful,
  lastAttemptedDeployment: _attempted,
  autoScalingGroups,
  ...settings
}: DeploymentGroupInfo): GroupSettings {
  return defined({...settings, autoScalingGroups: autoScalingGroups && namesOf(autoScalingGroups)})
}

/** The answer that GetDeploymentGroup would give. */
function toInfo({autoScalingGroups, ...settings}: GroupSettings): DeploymentGroupInfo {
  const names = (autoScalingGroups ?? []) as readonly string[]
  return {...(settings as DeploymentGroupInfo), autoScalingGroups: names.map(name => ({name}))}
}

/**
 * GetDeploymentGroup does not tell the group's ARN. The account is that of its service role: IAM passes no role to another account.
 * `resource`: `application:NAME` or `deploymentgroup:NAME/GROUP`.
 */
function resourceArn({group, settings}: StoredGroup, region: string, resource: string): string {
  const [, partition, account] = /^arn:([\w-]+):iam::(\d+):role\//.exec(String(settings['serviceRoleArn'])) ?? []
  if (partition === undefined || account === undefined)
    throw new DeployError(
      'refused',
      `the account of ${groupWords(group.applicationName, group.name)} is not known: it has no service role`,
      {
        hint: 'Give the deployment group a service role.'
      }
    )
  return `arn:${partition}:codedeploy:${region}:${account}:${resource}`
}
