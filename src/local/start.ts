import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Clock} from '../core/clock.ts'
import {systemClock} from '../core/clock.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {lockDirectory} from './directory-lock.ts'
import {Catalog} from './engine/catalog.ts'
import {Engine} from './engine/engine.ts'
import type {Host, HostOutput, RevisionStore} from './host-port.ts'
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
  readonly clock?: Clock
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
  /** `http://127.0.0.1:PORT`: CodeDeploy and S3 for any AWS client, with credentials of any value. */
  readonly endpoint: string
  readonly port: number
  readonly region: string
  /** The data directory. */
  readonly directory: string
  /** Ids of the instances. */
  readonly instances: readonly string[]
  /** Stops running deployments and their hooks, then the server. Nothing is left running when it resolves. */
  close(): Promise<void>
}

/** AWS's quota of instances in one deployment. */
const maxInstances = 1_000

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
    const engine = new Engine(catalog, hosts, clock)
    const server = await startServer({port: options.port ?? 0, context: {catalog, engine, clock, region}, s3})
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
      instances: hosts.map(({id}) => id),
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
