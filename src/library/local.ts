import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {systemClock, type Clock} from '../core/clock.ts'
import {DeployError} from '../core/errors.ts'
import {createAgentFleet} from '../local/agent-fleet.ts'
import type {FaultRule} from '../local/control-plane/fault.ts'
import type {FollowUp} from '../local/control-plane/follow-up.ts'
import type {AlarmState} from '../local/engine/alarm-board.ts'
import {createReaper, type Reaper} from '../local/host/reaper.ts'
import {createHookHandlers} from '../local/hooks/hook-handlers.ts'
import type {HostOutput} from '../local/host-port.ts'
import {acceleratedClock} from '../local/simulation/accelerated-clock.ts'
import {createSimulatedFleet, type SimulatedFleetOptions} from '../local/simulation/simulated-fleet.ts'
import {startLocalCodeDeploy as start, type CreateHosts} from '../local/start.ts'
import {checkOptions} from './check-options.ts'
import {hostEnvironment} from './host-environment.ts'
import {lambdaHookModule} from './lambda-hook-module.ts'
import {claimRoot} from './root-folder.ts'
import {temporaryFolder} from './temporary-folder.ts'

export interface LocalOptions {
  /** Number of instances, at most 10,000. Default 1, or 0 with a `speed`; with 0, deployments to servers fail with NO_INSTANCES. Every one belongs to every deployment group. */
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
  /**
   * Instances that execute nothing: they report for each lifecycle event what the script says, when it says so. Default: instances that
   * unpack, install and run hooks. It does not go with a `root` of `/`, and `clones` and `onOutput` have no effect on it.
   */
  readonly simulation?: Simulation
  /**
   * Files that play the Lambda functions of hooks, by the functions' names. Each exports a `handler`, which runs in a process of its own and
   * reports to this server through PutLifecycleEventHookExecutionStatus, as on AWS. Default: there are no such functions.
   */
  readonly hookHandlers?: Readonly<Record<string, string>>
  /**
   * How many times as fast as real time the server's time passes, for ECS and Lambda: 300 make a second of a canary's five minutes. Functions
   * of hooks take the time that they take. Instances run scripts, which are no faster: there are none then, and `simulation` has a speed of
   * its own. Default 1.
   */
  readonly speed?: number
  /** What goes wrong with calls of the CodeDeploy, ECS and Lambda APIs; asked for each call, so it may change its mind. Default: nothing. */
  readonly faults?: FaultRule
}

export interface Simulation extends SimulatedFleetOptions {
  /**
   * How many times as fast as real time the server's time passes: with 60, an instance without an agent fails after five seconds and not
   * after five minutes. Times of the script are the server's. More than 0. Default 1.
   */
  readonly speed?: number
}

/** The embedded CodeDeploy while it runs. */
export interface LocalCodeDeploy {
  /** `http://127.0.0.1:PORT`: CodeDeploy and S3 for any AWS client, with credentials of any value. */
  readonly endpoint: string
  readonly region: string
  /** Where state and instances are. */
  readonly directory: string
  readonly instances: readonly string[]
  /**
   * Puts a CloudWatch alarm into a state. Any name is that of an alarm; all are OK at the start. One that a deployment watches, and that is
   * in ALARM, stops it.
   */
  setAlarm(name: string, state: AlarmState): void
  /**
   * Starts a deployment as AWS does by itself, of the group's last successful revision, for instances that Auto Scaling launched or that
   * missed a deployment; returns its id. Throws when the group has an active deployment, or none that succeeded.
   */
  startFollowUp(followUp: FollowUp): string
  /** Ends deployments, hooks, what hooks started in the background, and the server. */
  close(): Promise<void>
}

/** Where the state is when files are installed for real. */
const realStateDirectory = '/opt/codedeploy-kit'

/**
 * Starts the embedded CodeDeploy on loopback: control plane, S3 and instances whose host agents really unpack, install and run hooks, or are
 * simulated. Throws a `local` error when the port or the folder is taken, a `usage` error when options do not go together.
 */
export async function startLocalCodeDeploy(options: LocalOptions = {}): Promise<LocalCodeDeploy> {
  checkOptions('startLocalCodeDeploy', options)
  const {speed, instances = speed === undefined ? 1 : 0, simulation, hookHandlers = {}} = options
  const {root, port, region, clones, onOutput, onNotice, faults} = options
  const isReal = root !== undefined && resolve(root) === resolve('/')
  requireSimulable(simulation, isReal)
  requireSpeed(options, instances)
  const handlers = handlerFiles(hookHandlers)
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
      ...(faults && {faults}),
      hookFunctions: createHookHandlers({files: handlers, env, reaper, modules: lambdaHookModule()}),
      ...((simulation ?? speed) !== undefined && {clock: clockOf(simulation?.speed ?? speed)}),
      createHosts: simulation
        ? simulated(simulation, reaper)
        : createAgentFleet({env, reaper, ...(isReal && {root: '/'}), ...(clones && {clones}), ...(onNotice && {onNotice})})
    })
    return {
      endpoint: local.endpoint,
      region: local.region,
      directory,
      instances: local.instances,
      setAlarm: (name, state) => local.setAlarm(name, state),
      startFollowUp: followUp => local.startFollowUp(followUp),
      close: () => local.close()
    }
  } catch (error) {
    await reaper.close()
    throw error
  }
}

function requireSimulable(simulation: Simulation | undefined, isReal: boolean): void {
  if (simulation === undefined) return
  const {speed = 1} = simulation
  if (isReal)
    throw new DeployError('usage', 'Simulated instances install nothing: `root: /` does not go with `simulation`.', {input: 'root'})
  if (!Number.isFinite(speed) || speed <= 0) throw new DeployError('usage', `The speed of a simulation must be more than 0, not ${speed}.`)
}

function clockOf(speed: number | undefined): Clock {
  return speed === undefined ? systemClock : acceleratedClock(speed)
}

function requireSpeed({speed, simulation}: LocalOptions, instances: number): void {
  if (speed === undefined) return
  if (simulation !== undefined)
    throw new DeployError('usage', '`speed` does not go with `simulation`, which has a speed of its own', {input: 'speed'})
  if (instances > 0)
    throw new DeployError('usage', '`speed` is about ECS and Lambda: scripts on instances take the time that they take', {
      input: 'speed',
      hint: 'Leave `instances` empty, or start another server for them.'
    })
}

function handlerFiles(hookHandlers: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const files = new Map(Object.entries(hookHandlers).map(([name, file]) => [name, resolve(file)]))
  for (const [name, file] of files) {
    if (existsSync(file)) continue
    throw new DeployError('usage', `the handler of "${name}" is not there: ${file}`, {
      input: 'hook-handlers',
      hint: 'Files are relative to the working directory.'
    })
  }
  return files
}

/** The reaper still removes the folder. */
function simulated(simulation: Simulation, reaper: Reaper): CreateHosts {
  const createHosts = createSimulatedFleet(simulation)
  return async context => ({
    ...(await createHosts(context)),
    close: async () => {
      await reaper.close()
    }
  })
}
