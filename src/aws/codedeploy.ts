import {
  BatchGetDeploymentTargetsCommand,
  ContinueDeploymentCommand,
  CreateDeploymentCommand,
  GetApplicationCommand,
  GetApplicationRevisionCommand,
  GetDeploymentCommand,
  GetDeploymentConfigCommand,
  GetDeploymentGroupCommand,
  ListApplicationsCommand,
  ListDeploymentConfigsCommand,
  ListDeploymentGroupsCommand,
  ListDeploymentsCommand,
  ListDeploymentTargetsCommand,
  RegisterApplicationRevisionCommand,
  StopDeploymentCommand
} from '@aws-sdk/client-codedeploy'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import {createDeploymentInput, revisionInput} from '../deployment/create-deployment-input.ts'
import {deploymentStatuses, type DeploymentStatus, type TargetSnapshot} from '../deployment/model.ts'
import type {CodeDeployPort} from '../operations/ports.ts'
import type {ClientSettings} from './client-settings.ts'
import {codeDeployClients} from './codedeploy-clients.ts'
import {consoleUrl} from './console-url.ts'
import {toDeploymentGroup} from './deployment-group.ts'
import type {SdkError} from './sdk-error.ts'
import {toSnapshot, toTarget} from './shapes.ts'

/** More than any account has; a service that hands out tokens for ever is not followed for ever. */
const maxPages = 1_000

/** CodeDeploy through the AWS SDK. */
export function createCodeDeployPort(settings: ClientSettings): CodeDeployPort {
  // The console knows nothing of an endpoint of one's own, and only a request shows which endpoint the SDK's chain chose.
  let isAws = false
  // CreateDeployment is not idempotent: after a lost answer the SDK's own retry would ask for a second deployment.
  const {client, onceClient, call, region} = codeDeployClients(settings, made => {
    made.middlewareStack.add(
      next => args => {
        isAws = /\.(amazonaws\.com(\.cn)?|api\.aws)$/.test((args.request as {hostname?: string}).hostname ?? '')
        return next(args)
      },
      {step: 'finalizeRequest', name: 'noteEndpoint'}
    )
  })

  return {
    getDeployment: (deploymentId, signal) =>
      call({operation: 'GetDeployment', subject: `deployment ${deploymentId}`}, signal, async options => {
        const {deploymentInfo} = await client().send(new GetDeploymentCommand({deploymentId}), options)
        if (!deploymentInfo) throw new DeployError('service', `GetDeployment said nothing of ${deploymentId}`, {operation: 'GetDeployment'})
        return {...toSnapshot(deploymentInfo), id: deploymentId}
      }),

    listTargets: (deploymentId, {statuses, nextToken}, signal) =>
      call({operation: 'ListDeploymentTargets', subject: `deployment ${deploymentId}`}, signal, async options => {
        const input = {deploymentId, ...defined({nextToken, targetFilters: statuses && {TargetStatus: [...statuses]}})}
        const page = await client().send(new ListDeploymentTargetsCommand(input), options)
        return {ids: page.targetIds ?? [], ...(page.nextToken !== undefined && page.nextToken !== '' && {nextToken: page.nextToken})}
      }),

    getTargets: (deploymentId, ids, signal) =>
      call({operation: 'BatchGetDeploymentTargets', subject: `deployment ${deploymentId}`}, signal, async options => {
        const {deploymentTargets = []} = await client().send(
          new BatchGetDeploymentTargetsCommand({deploymentId, targetIds: [...ids]}),
          options
        )
        return deploymentTargets.map(toTarget).filter((target): target is TargetSnapshot => target !== undefined)
      }),

    getApplication: (name, signal) =>
      call({operation: 'GetApplication', subject: `application "${name}"`}, signal, async options => {
        const {application} = await client().send(new GetApplicationCommand({applicationName: name}), options)
        return {name, computePlatform: application?.computePlatform ?? 'Server'}
      }),

    getDeploymentGroup: (applicationName, name, signal) =>
      call(
        {operation: 'GetDeploymentGroup', subject: `deployment group "${name}" of application "${applicationName}"`},
        signal,
        async options => {
          const {deploymentGroupInfo: info} = await client().send(
            new GetDeploymentGroupCommand({applicationName, deploymentGroupName: name}),
            options
          )
          return toDeploymentGroup(info ?? {}, applicationName, name)
        }
      ),

    getDeploymentConfig: (name, signal) =>
      call({operation: 'GetDeploymentConfig', subject: `deployment configuration "${name}"`}, signal, async options => {
        const {deploymentConfigInfo} = await client().send(new GetDeploymentConfigCommand({deploymentConfigName: name}), options)
        return {name, computePlatform: deploymentConfigInfo?.computePlatform ?? 'Server'}
      }),

    listDeploymentConfigs: signal =>
      call({operation: 'ListDeploymentConfigs', subject: 'the account'}, signal, options =>
        allPages(async nextToken => {
          const page = await client().send(new ListDeploymentConfigsCommand(defined({nextToken})), options)
          return [page.deploymentConfigsList, page.nextToken]
        })
      ),

    listApplications: signal =>
      call({operation: 'ListApplications', subject: 'the account'}, signal, options =>
        allPages(async nextToken => {
          const page = await client().send(new ListApplicationsCommand(defined({nextToken})), options)
          return [page.applications, page.nextToken]
        })
      ),

    listDeploymentGroups: (applicationName, signal) =>
      call({operation: 'ListDeploymentGroups', subject: `application "${applicationName}"`}, signal, options =>
        allPages(async nextToken => {
          const page = await client().send(new ListDeploymentGroupsCommand({applicationName, ...defined({nextToken})}), options)
          return [page.deploymentGroups, page.nextToken]
        })
      ),

    registerRevision: (applicationName, revision, description, signal) =>
      call({operation: 'RegisterApplicationRevision', subject: `application "${applicationName}"`}, signal, async options => {
        const input = {applicationName, revision: revisionInput(revision), ...(description !== '' && {description})}
        await client().send(new RegisterApplicationRevisionCommand(input), options)
      }),

    getAppSpecContent: async (applicationName, sha256, signal) => {
      try {
        return await call({operation: 'GetApplicationRevision', subject: `AppSpec ${sha256.slice(0, 12)}`}, signal, async options => {
          const input = {applicationName, revision: revisionInput({type: 'appspec', sha256})}
          const {revision} = await client().send(new GetApplicationRevisionCommand(input), options)
          return revision?.appSpecContent?.content
        })
      } catch (error) {
        if (error instanceof DeployError && error.errorName === 'RevisionDoesNotExistException') return undefined
        throw error
      }
    },

    createDeployment: (request, signal) =>
      call(
        {
          operation: 'CreateDeployment',
          subject: `deployment group "${request.deploymentGroupName}" of application "${request.applicationName}"`
        },
        signal,
        async options => {
          const {deploymentId} = await onceClient().send(new CreateDeploymentCommand(createDeploymentInput(request)), options)
          if (deploymentId === undefined || deploymentId === '')
            throw new DeployError('service', 'CreateDeployment answered without a deployment id', {operation: 'CreateDeployment'})
          return deploymentId
        }
      ),

    listDeployments: (applicationName, deploymentGroupName, sinceMs, signal) =>
      call({operation: 'ListDeployments', subject: `deployment group "${deploymentGroupName}"`}, signal, options =>
        allPages(async nextToken => {
          const input = {applicationName, deploymentGroupName, createTimeRange: {start: new Date(sinceMs)}, ...defined({nextToken})}
          const page = await client().send(new ListDeploymentsCommand(input), options)
          return [page.deployments, page.nextToken]
        })
      ),

    stopDeployment: (deploymentId, {autoRollback}, signal) =>
      call({operation: 'StopDeployment', subject: `deployment ${deploymentId}`}, signal, async options => {
        const command = new StopDeploymentCommand({deploymentId, ...defined({autoRollbackEnabled: autoRollback})})
        try {
          await onceClient()
            .send(command, options)
            .catch(async (first: unknown) => {
              if (isAlreadyOver(first) || signal?.aborted) throw first
              return onceClient()
                .send(command, options)
                .catch((second: unknown) => {
                  // Whoever is told of a refusal takes the deployment for running, and the first may have been carried out.
                  throw isAlreadyOver(second) || isRefused(first) ? second : first
                })
            })
          return true
        } catch (error) {
          if (isAlreadyOver(error)) return false
          throw error
        }
      }),

    deployments: async function* (applicationName, deploymentGroupName, statuses, signal) {
      const seen = new Set<string>()
      for (let token: string | undefined, page = 0; page < maxPages; page++) {
        const found = await call(
          {operation: 'ListDeployments', subject: `deployment group "${deploymentGroupName}"`},
          signal,
          async options => {
            const filter = statuses && {includeOnlyStatuses: statuses.filter((status): status is DeploymentStatus => isKnownStatus(status))}
            const input = {applicationName, deploymentGroupName, ...filter, ...defined({nextToken: token})}
            return client().send(new ListDeploymentsCommand(input), options)
          }
        )
        yield* found.deployments ?? []
        token = found.nextToken
        if (token === undefined || token === '' || seen.has(token)) return
        seen.add(token)
      }
    },

    continueDeployment: (deploymentId, deploymentWaitType, signal) =>
      call({operation: 'ContinueDeployment', subject: `deployment ${deploymentId}`}, signal, async options => {
        try {
          await client().send(new ContinueDeploymentCommand({deploymentId, deploymentWaitType}), options)
          return 'continued'
        } catch (error) {
          if (isAlreadyOver(error)) return 'over'
          if (error instanceof Error && notWaiting.has(error.name)) return 'not-waiting'
          throw error
        }
      }),

    deploymentUrl: deploymentId => {
      const known = region()
      return isAws && known !== undefined ? consoleUrl(known, deploymentId) : undefined
    }
  }
}

/** The deployment is not, or not yet, or no longer where ContinueDeployment would let it go on. */
const notWaiting: ReadonlySet<string> = new Set(['DeploymentIsNotInReadyStateException', 'DeploymentNotStartedException'])

function isKnownStatus(status: string): status is DeploymentStatus {
  return (deploymentStatuses as readonly string[]).includes(status)
}

/** The service answered that it did not do it. */
function isRefused(error: unknown): boolean {
  return (error as SdkError).$fault === 'client'
}

function isAlreadyOver(error: unknown): boolean {
  return error instanceof Error && error.name === 'DeploymentAlreadyCompletedException'
}

async function allPages(
  next: (token: string | undefined) => Promise<readonly [string[] | undefined, string | undefined]>
): Promise<readonly string[]> {
  const all: string[] = []
  const seen = new Set<string>()
  let token: string | undefined
  for (let page = 0; page < maxPages; page++) {
    const [items, nextToken] = await next(token)
    all.push(...(items ?? []))
    if (nextToken === undefined || nextToken === '' || seen.has(nextToken)) break
    seen.add(nextToken)
    token = nextToken
  }
  return all
}
