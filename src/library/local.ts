import {randomUUID} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createAgentFleet} from '../local/agent-fleet.ts'
import {createReaper, type Reaper} from '../local/host/reaper.ts'
import type {HostOutput} from '../local/host-port.ts'
import {startLocalCodeDeploy as start} from '../local/start.ts'
import {hostEnvironment} from './host-environment.ts'
import {claimRoot} from './root-folder.ts'

export interface LocalOptions {
  /** Number of simulated instances. Default 1. Every one belongs to every deployment group. */
  readonly instances?: number
  /** Default 0: any free port. */
  readonly port?: number
  /**
   * Folder for everything: applications, objects in S3, and the files of the instances. It is kept, and a later start goes on where this
   * one ended; `/` installs on this machine for real, as one instance. Default: a temporary folder that is removed.
   */
  readonly root?: string
  /** Default `us-east-1`. */
  readonly region?: string
  /** Local git repositories that play GitHub. Default: none. */
  readonly clones?: readonly string[]
  /** Lines that hooks write, as they come. Untrusted text. */
  readonly onOutput?: (output: HostOutput) => void
  readonly onNotice?: (message: string) => void
}

/** The embedded CodeDeploy while it runs. */
export interface LocalCodeDeploy {
  /** `http://127.0.0.1:PORT`: CodeDeploy and S3 for any AWS client, with credentials of any value. */
  readonly endpoint: string
  readonly region: string
  /** Where state and instances are. */
  readonly directory: string
  readonly instances: readonly string[]
  /** Ends deployments, hooks, what hooks started in the background, and the server. */
  close(): Promise<void>
}

/** Where the state is when files are installed for real. */
const realStateDirectory = '/opt/codedeploy-kit'

/**
 * Starts the embedded CodeDeploy on loopback: control plane, S3 and instances whose host agents really unpack, install and run hooks.
 * Throws a `local` error when the port or the folder is taken.
 */
export async function startLocalCodeDeploy(options: LocalOptions = {}): Promise<LocalCodeDeploy> {
  const {instances = 1, root, port, region, clones, onOutput, onNotice} = options
  const isReal = root !== undefined && resolve(root) === resolve('/')
  const kept = root === undefined ? undefined : isReal ? realStateDirectory : claimRoot(root)
  const env = hostEnvironment(process.env)
  // Services that were really installed are to go on; those of a rehearsal are not.
  const reaper = await createReaper({env, keep: isReal})
  try {
    const directory = kept ?? temporaryFolder(reaper)
    const local = await start({
      dataDirectory: directory,
      instances,
      ...(port !== undefined && {port}),
      ...(region !== undefined && {region}),
      ...(onOutput && {onHookOutput: onOutput}),
      createHosts: createAgentFleet({env, reaper, ...(isReal && {root: '/'}), ...(clones && {clones}), ...(onNotice && {onNotice})})
    })
    return {endpoint: local.endpoint, region: local.region, directory, instances: local.instances, close: () => local.close()}
  } catch (error) {
    await reaper.close()
    throw error
  }
}

/** The reaper knows the folder before there is one: whenever this process is killed, it is removed. */
function temporaryFolder(reaper: Reaper): string {
  const folder = join(tmpdir(), `codedeploy-kit-${randomUUID().slice(0, 8)}`)
  reaper.removeAtEnd(folder)
  mkdirSync(folder, {mode: 0o700})
  return folder
}
