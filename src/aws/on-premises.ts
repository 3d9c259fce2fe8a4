import {
  AddTagsToOnPremisesInstancesCommand,
  BatchGetOnPremisesInstancesCommand,
  DeregisterOnPremisesInstanceCommand,
  GetOnPremisesInstanceCommand,
  type InstanceInfo,
  ListOnPremisesInstancesCommand,
  RegisterOnPremisesInstanceCommand,
  RemoveTagsFromOnPremisesInstancesCommand
} from '@aws-sdk/client-codedeploy'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {IamIdentity, OnPremisesInstance, OnPremisesPort} from '../operations/on-premises/on-premises-port.ts'
import type {ClientSettings} from './client-settings.ts'
import {codeDeployClients} from './codedeploy-clients.ts'

/** CodeDeploy's on-premises instances, through the AWS SDK. */
export function createOnPremisesPort(settings: ClientSettings): OnPremisesPort {
  // Registering is not idempotent: the SDK's own retry after a lost answer would say that the name is taken.
  const {client, onceClient, call, region} = codeDeployClients(settings)

  return {
    region,

    get: async (name, signal) => {
      try {
        return await call({operation: 'GetOnPremisesInstance', subject: `instance "${name}"`}, signal, async options => {
          const {instanceInfo} = await client().send(new GetOnPremisesInstanceCommand({instanceName: name}), options)
          return toInstance({instanceName: name, ...instanceInfo})
        })
      } catch (error) {
        if (error instanceof DeployError && error.errorName === 'InstanceNotRegisteredException') return undefined
        throw error
      }
    },

    getMany: (names, signal) =>
      call({operation: 'BatchGetOnPremisesInstances', subject: subjectOf(names)}, signal, async options => {
        const {instanceInfos = []} = await client().send(new BatchGetOnPremisesInstancesCommand({instanceNames: [...names]}), options)
        return instanceInfos.map(toInstance)
      }),

    list: async (most, signal) => {
      const names: string[] = []
      for (let nextToken: string | undefined; names.length < most;) {
        const page = await call({operation: 'ListOnPremisesInstances', subject: 'the account'}, signal, options =>
          client().send(new ListOnPremisesInstancesCommand({registrationStatus: 'Registered', ...defined({nextToken})}), options)
        )
        names.push(...(page.instanceNames ?? []))
        // A page without a name that goes on for ever is not followed.
        if ((page.nextToken ?? '') === '' || page.nextToken === nextToken || page.instanceNames?.length === 0) break
        nextToken = page.nextToken
      }
      return names.slice(0, most)
    },

    register: (name, identity, signal) =>
      call({operation: 'RegisterOnPremisesInstance', subject: `instance "${name}"`}, signal, async options => {
        const arn = identity.type === 'user' ? {iamUserArn: identity.arn} : {iamSessionArn: identity.arn}
        await onceClient().send(new RegisterOnPremisesInstanceCommand({instanceName: name, ...arn}), options)
      }),

    deregister: (name, signal) =>
      call({operation: 'DeregisterOnPremisesInstance', subject: `instance "${name}"`}, signal, async options => {
        await client().send(new DeregisterOnPremisesInstanceCommand({instanceName: name}), options)
      }),

    addTags: (names, tags, signal) =>
      call({operation: 'AddTagsToOnPremisesInstances', subject: subjectOf(names)}, signal, async options => {
        const input = {instanceNames: [...names], tags: Object.entries(tags).map(([Key, Value]) => ({Key, Value}))}
        await client().send(new AddTagsToOnPremisesInstancesCommand(input), options)
      }),

    removeTags: (names, tags, signal) =>
      call({operation: 'RemoveTagsFromOnPremisesInstances', subject: subjectOf(names)}, signal, async options => {
        const input = {instanceNames: [...names], tags: tags.map(({key, value}) => ({Key: key, Value: value}))}
        await client().send(new RemoveTagsFromOnPremisesInstancesCommand(input), options)
      })
  }
}

function subjectOf(names: readonly string[]): string {
  return names.length === 1 ? `instance "${names[0] ?? ''}"` : `${names.length} instances`
}

function toInstance({instanceName = '', iamUserArn, iamSessionArn, deregisterTime, tags = []}: InstanceInfo): OnPremisesInstance {
  const identity = identityOf(iamUserArn, iamSessionArn)
  return {
    name: instanceName,
    isRegistered: deregisterTime === undefined,
    ...(identity && {identity}),
    tags: tags.map(({Key = '', Value = ''}) => ({key: Key, value: Value}))
  }
}

function identityOf(user: string | undefined, session: string | undefined): IamIdentity | undefined {
  if (user !== undefined && user !== '') return {type: 'user', arn: user}
  return session !== undefined && session !== '' ? {type: 'session', arn: session} : undefined
}
