import {
  BatchGetDeploymentTargetsCommand,
  CodeDeployClient,
  CreateDeploymentCommand,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
  ListApplicationsCommand,
  ListDeploymentGroupsCommand,
  ListDeploymentsCommand,
  ListDeploymentTargetsCommand,
  RegisterApplicationRevisionCommand,
  StopDeploymentCommand
} from '@aws-sdk/client-codedeploy'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {TargetSnapshot} from '../deployment/model.ts'
import type {CodeDeployPort} from '../operations/ports.ts'
import {abortable, clientConfiguration, type ClientSettings} from './client-settings.ts'
import {consoleUrl} from './console-url.ts'
import {regionOf} from './region.ts'
import {toDeployError, type CallContext} from './errors.ts'
import {fromAutoRollback, fromRevision, toAutoRollbackEvents, toRevision, toSnapshot, toTarget} from './shapes.ts'

/** CodeDeploy through the AWS SDK. */
export function createCodeDeployPort(settings: ClientSettings): CodeDeployPort {
  const configuration = clientConfiguration(settings)
  const client = new CodeDeployClient({...configuration, maxAttempts: 3})
  // CreateDeployment is not idempotent: after a lost answer the SDK's own retry would ask for a second deployment.
  const onceClient = new CodeDeployClient({...configuration, maxAttempts: 1})
  let knownRegion: string | undefined
  // The console knows nothing of an endpoint of one's own, and only a request shows which endpoint the SDK's chain chose.
  let isAws = false
  client.middlewareStack.add(
    next => args => {
      isAws = /\.(amazonaws\.com(\.cn)?|api\.aws)$/.test((args.request as {hostname?: string}).hostname ?? '')
      return next(args)
    },
    {step: 'finalizeRequest', name: 'noteEndpoint'}
  )

  const call = async <T>(context: CallContext, send: () => Promise<T>): Promise<T> => {
    knownRegion ??= await regionOf(client)
    try {
      return await send()
    } catch (error) {
      throw toDeployError(error, {...context, region: knownRegion})
    }
  }

  return {
    getDeployment: (deploymentId, signal) =>
      call({operation: 'GetDeployment', subject: `deployment ${deploymentId}`}, async () => {
        const {deploymentInfo} = await client.send(new GetDeploymentCommand({deploymentId}), abortable(signal))
        if (!deploymentInfo) throw new DeployError('service', `GetDeployment said nothing of ${deploymentId}`, {operation: 'GetDeployment'})
        return {...toSnapshot(deploymentInfo), id: deploymentId}
      }),

    listTargets: (deploymentId, {statuses, nextToken}, signal) =>
      call({operation: 'ListDeploymentTargets', subject: `deployment ${deploymentId}`}, async () => {
        const input = {deploymentId, ...defined({nextToken, targetFilters: statuses && {TargetStatus: [...statuses]}})}
        const page = await client.send(new ListDeploymentTargetsCommand(input), abortable(signal))
        return {ids: page.targetIds ?? [], ...defined({nextToken: page.nextToken})}
      }),

    getTargets: (deploymentId, ids, signal) =>
      call({operation: 'BatchGetDeploymentTargets', subject: `deployment ${deploymentId}`}, async () => {
        const {deploymentTargets = []} = await client.send(
          new BatchGetDeploymentTargetsCommand({deploymentId, targetIds: [...ids]}),
          abortable(signal)
        )
        return deploymentTargets.map(toTarget).filter((target): target is TargetSnapshot => target !== undefined)
      }),

    getDeploymentGroup: (applicationName, name, signal) =>
      call({operation: 'GetDeploymentGroup', subject: `deployment group "${name}" of application "${applicationName}"`}, async () => {
        const {deploymentGroupInfo: info} = await client.send(
          new GetDeploymentGroupCommand({applicationName, deploymentGroupName: name}),
          abortable(signal)
        )
        // `targetRevision` is that of the last successful deployment.
        const last = info?.targetRevision && toRevision(info.targetRevision)
        return {
          applicationName,
          name,
          computePlatform: info?.computePlatform ?? 'Server',
          autoRollbackEvents: info?.autoRollbackConfiguration ? toAutoRollbackEvents(info.autoRollbackConfiguration) : [],
          ...defined({deploymentType: info?.deploymentStyle?.deploymentType}),
          ...(last && {lastSuccessfulRevision: last})
        }
      }),

    listApplications: signal =>
      call({operation: 'ListApplications', subject: 'the account'}, () =>
        allPages(async nextToken => {
          const page = await client.send(new ListApplicationsCommand(defined({nextToken})), abortable(signal))
          return [page.applications, page.nextToken]
        })
      ),

    listDeploymentGroups: (applicationName, signal) =>
      call({operation: 'ListDeploymentGroups', subject: `application "${applicationName}"`}, () =>
        allPages(async nextToken => {
          const page = await client.send(new ListDeploymentGroupsCommand({applicationName, ...defined({nextToken})}), abortable(signal))
          return [page.deploymentGroups, page.nextToken]
        })
      ),

    registerRevision: (applicationName, revision, description, signal) =>
      call({operation: 'RegisterApplicationRevision', subject: `application "${applicationName}"`}, async () => {
        await client.send(
          new RegisterApplicationRevisionCommand({applicationName, revision: fromRevision(revision), description}),
          abortable(signal)
        )
      }),

    createDeployment: (request, signal) =>
      call(
        {
          operation: 'CreateDeployment',
          subject: `deployment group "${request.deploymentGroupName}" of application "${request.applicationName}"`
        },
        async () => {
          const {revision, autoRollback, ...rest} = request
          const {deploymentId} = await onceClient.send(
            new CreateDeploymentCommand({
              ...rest,
              revision: fromRevision(revision),
              ...(autoRollback !== undefined && {autoRollbackConfiguration: fromAutoRollback(autoRollback)})
            }),
            abortable(signal)
          )
          if (deploymentId === undefined)
            throw new DeployError('service', 'CreateDeployment answered without a deployment id', {operation: 'CreateDeployment'})
          return deploymentId
        }
      ),

    listDeployments: (applicationName, deploymentGroupName, sinceMs, signal) =>
      call({operation: 'ListDeployments', subject: `deployment group "${deploymentGroupName}"`}, () =>
        allPages(async nextToken => {
          const input = {applicationName, deploymentGroupName, createTimeRange: {start: new Date(sinceMs)}, ...defined({nextToken})}
          const page = await client.send(new ListDeploymentsCommand(input), abortable(signal))
          return [page.deployments, page.nextToken]
        })
      ),

    stopDeployment: (deploymentId, {autoRollback}, signal) =>
      call({operation: 'StopDeployment', subject: `deployment ${deploymentId}`}, async () => {
        const command = new StopDeploymentCommand({deploymentId, ...defined({autoRollbackEnabled: autoRollback})})
        try {
          await onceClient.send(command, abortable(signal)).catch(async (error: unknown) => {
            if (isAlreadyOver(error) || signal?.aborted) throw error
            return onceClient.send(command, abortable(signal))
          })
          return true
        } catch (error) {
          if (isAlreadyOver(error)) return false
          throw error
        }
      }),

    deploymentUrl: deploymentId => (isAws && knownRegion !== undefined ? consoleUrl(knownRegion, deploymentId) : undefined)
  }
}

function isAlreadyOver(error: unknown): boolean {
  return error instanceof Error && error.name === 'DeploymentAlreadyCompletedException'
}

async function allPages(
  next: (token: string | undefined) => Promise<readonly [string[] | undefined, string | undefined]>
): Promise<readonly string[]> {
  const all: string[] = []
  let token: string | undefined
  do {
    const [items, nextToken] = await next(token)
    all.push(...(items ?? []))
    token = nextToken
  } while (token !== undefined)
  return all
}
