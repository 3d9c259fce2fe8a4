import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Clock} from '../core/clock.ts'
import {systemClock} from '../core/clock.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {Account} from './account/account.ts'
import type {Context} from './control-plane/context.ts'
import type {FaultRule} from './control-plane/fault.ts'
import {FaultSource} from './control-plane/fault.ts'
import type {FollowUp} from './control-plane/follow-up.ts'
import {createFollowUp} from './control-plane/follow-up.ts'
import {lockDirectory} from './directory-lock.ts'
import type {AlarmState} from './engine/alarm-board.ts'
import {AlarmBoard} from './engine/alarm-board.ts'
import {Catalog} from './engine/catalog.ts'
import type {EngineOptions} from './engine/engine.ts'
import {Engine} from './engine/engine.ts'
import type {HookFunctions} from './hook-port.ts'
import type {Host, HostOutput, RevisionStore} from './host-port.ts'
import {createS3ObjectReader} from './s3-object-reader.ts'
import {createS3RevisionStore} from './s3-revision-store.ts'
import {S3Service} from './s3/s3-service.ts'
import {startServer} from './server.ts'

export interface LocalCodeDeployOptions {
  /** Default 0: any free one. */
  readonly port?: number
  /** Where everything is kept; created if need be. A later start on the same directory continues where this one ended. */
  readonly dataDirectory: string
  /** How many instances every deployment group has. Default 1; 0 makes deployments fail with NO_INSTANCES. */
  readonly instances?: number
  /** Default `us-east-1`. */
  readonly region?: string
  readonly createHosts: CreateHosts
  /** Lines that hooks write, as they come. */
  readonly onHookOutput?: Observer<HostOutput>
  /** The time in which events, waits and limits pass. Default: that of the system. */
  readonly clock?: Clock
  /** What goes wrong with calls of the CodeDeploy, ECS and Lambda APIs. Default: nothing. */
  readonly faults?: FaultRule
  /** How long a deployment is `Created`, `Queued` and `Baking`. Default: not at all. */
  readonly linger?: EngineOptions['linger']
  /** Runs the Lambda functions that hooks of ECS and Lambda deployments name. Default: no such function exists. */
  readonly hookFunctions?: HookFunctions | CreateHookFunctions
}

/** Makes what runs the functions of hooks, before the server has an address. */
export type CreateHookFunctions = (context: HookContext) => HookFunctions

export interface HookContext {
  readonly region: string
  readonly clock: Clock
  readonly onHookOutput: Observer<HostOutput>
  /** Known once the server listens. */
  readonly endpoint: () => string
  /** Id of the one target of a deployment: the service or the function. */
  readonly targetOf: (deploymentId: string) => string
}

/** Makes the instances; {@link createAgentFleet} has the real ones. */
export type CreateHosts = (context: HostContext) => HostFleet | Promise<HostFleet>

export interface HostFleet {
  readonly hosts: readonly Host[]
  /** Ends what the hosts left running. Called once, when no command runs any more. */
  close?(): Promise<void>
}

export interface HostContext {
  readonly instances: number
  /** A folder for what the hosts keep. */
  readonly directory: string
  readonly revisions: RevisionStore
  readonly onHookOutput: Observer<HostOutput>
  readonly clock: Clock
}

export interface LocalCodeDeploy {
  /** `http://127.0.0.1:PORT`: CodeDeploy, S3, ECS and Lambda for any AWS client, with credentials of any value. */
  readonly endpoint: string
  readonly port: number
  readonly region: string
  /** The data directory. */
  readonly directory: string
  /** What ECS and Lambda deployments work on. */
  readonly account: Account
  /** Ids of the instances. */
  readonly instances: readonly string[]
  /** Puts a CloudWatch alarm into a state; any name is that of an alarm, and all are OK at the start. */
  setAlarm(name: string, state: AlarmState): void
  /** Starts a deployment as AWS does by itself, and returns its id. Throws when the group has an active one, or nothing to deploy. */
  startFollowUp(followUp: FollowUp): string
  /** Stops running deployments and their hooks, then the server. Nothing is left running when it resolves. */
  close(): Promise<void>
}

/** AWS's quota of instances in one deployment is 1,000, and raised for those who ask. */
const maxInstances = 10_000

/** Starts the embedded CodeDeploy. Throws DeployError `local` when the port or the directory is taken. */
export async function startLocalCodeDeploy(options: LocalCodeDeployOptions): Promise<LocalCodeDeploy> {
  const {dataDirectory, instances = 1, region = 'us-east-1', clock = systemClock, onHookOutput = () => undefined} = options
  if (!Number.isInteger(instances) || instances < 0 || instances > maxInstances)
    throw new DeployError('usage', `The number of instances must be 0 to ${maxInstances}, not ${instances}.`, {input: 'instances'})
  mkdirSync(dataDirectory, {recursive: true})
  const unlock = lockDirectory(dataDirectory)
  let fleet: HostFleet | undefined
  try {
    const s3 = new S3Service(join(dataDirectory, 's3'), region, () => clock.now())
    const revisions = createS3RevisionStore(s3.store)
    const {hosts} = (fleet = await options.createHosts({
      instances,
      directory: join(dataDirectory, 'instances'),
      revisions,
      onHookOutput,
      clock
    }))
    const catalog = new Catalog(join(dataDirectory, 'codedeploy'))
    const alarms = new AlarmBoard()
    const account = new Account(join(dataDirectory, 'account'))
    let endpoint = ''
    const {hookFunctions} = options
    const functions =
      typeof hookFunctions === 'function'
        ? hookFunctions({
            region,
            clock,
            onHookOutput,
            endpoint: () => endpoint,
            targetOf: id => catalog.deployments.get(id)?.targets[0]?.id ?? ''
          })
        : hookFunctions
    const engine = new Engine(catalog, hosts, clock, {
      alarms,
      account,
      readObject: createS3ObjectReader(s3.store),
      ...(functions === undefined ? {} : {hookFunctions: functions}),
      ...(options.linger === undefined ? {} : {linger: options.linger})
    })
    const context: Context = {catalog, engine, clock, region, alarms, faults: new FaultSource(options.faults)}
    const server = await startServer({port: options.port ?? 0, context, account, played: functions?.names ?? new Set(), s3})
    endpoint = server.endpoint
    const closeAll = async (): Promise<void> => {
      try {
        await engine.close()
      } finally {
        await server.close().finally(() => endHosts(fleet, unlock))
      }
    }
    let closing: Promise<void> | undefined
    return {
      endpoint: server.endpoint,
      port: server.port,
      region,
      directory: dataDirectory,
      account,
      instances: hosts.map(({id}) => id),
      setAlarm: (name, state) => alarms.set(name, state),
      startFollowUp: followUp => createFollowUp(followUp, context),
      close: () => (closing ??= closeAll())
    }
  } catch (error) {
    await endHosts(fleet, unlock)
    throw error
  }
}

async function endHosts(fleet: HostFleet | undefined, unlock: () => void): Promise<void> {
  try {
    await fleet?.close?.()
  } finally {
    unlock()
  }
}
