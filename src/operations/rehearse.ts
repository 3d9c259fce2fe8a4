import type {HostSystem} from '../appspec/model.ts'
import type {Clock} from '../core/clock.ts'
import {DeployError} from '../core/errors.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import {deploy} from './deploy.ts'
import {deploymentSettings} from './deployment-settings.ts'
import type {OperationEvent} from './events.ts'
import {orderHookOutput} from './hook-output-order.ts'
import type {RehearseOptions} from './options.ts'
import type {AwsPorts, LocalPort, RehearsalSetupPort} from './ports.ts'
import {rehearsalTarget} from './rehearsal-target.ts'
import type {DeployResult} from './result.ts'
import {resolveRevisionSource} from './revision-source.ts'

export interface RehearsePorts {
  readonly clock: Clock
  readonly nonce: () => string
  /** The system of this machine, which plays the hosts. */
  readonly hostSystem: HostSystem
  /** Starts the embedded CodeDeploy with its instances. */
  startLocal(options: {
    readonly instances: number
    readonly root: string | undefined
    readonly clones: readonly string[]
    readonly onEvent: Observer<OperationEvent>
  }): Promise<LocalPort>
  /** The real SDK, pointed at the embedded server. */
  connect(local: LocalPort): Promise<AwsPorts & {readonly setup: RehearsalSetupPort}>
}

/** The bucket of the embedded S3 that rehearsals upload to. */
const bucket = 'rehearsal'
/** The embedded server is on this machine: looking often costs nothing, and events are seen as they happen. */
const pollIntervalMs = 100

/**
 * The same run as `deploy`, against the embedded CodeDeploy on this machine. Whatever happens, the server and everything hooks
 * started are ended before it resolves or throws.
 */
export async function rehearse(options: RehearseOptions, ports: RehearsePorts): Promise<DeployResult> {
  // The embedded group has no alarms, and instances that are not replaced.
  const {overrideAlarms: _alarms, targetInstances: _targets, ...settings} = deploymentSettings(options)
  const observe = orderHookOutput(muteOnError(options.onEvent, () => undefined))
  const source = resolveRevisionSource(options)
  if (source.type === 'object' || source.type === 'appspec' || source.type === 'function') {
    throw new DeployError('usage', '`rehearse` takes a directory, an archive or a commit; `s3-key` names an object in AWS', {
      input: 's3-key',
      hint: 'Set `source` or `archive`.'
    })
  }
  const defaults = {
    applicationName: nameOf(source.type === 'directory' ? source.source : source.type === 'archive' ? source.file : source.repository),
    deploymentGroupName: 'rehearsal'
  }
  const local = await ports.startLocal({
    instances: options.instances ?? 1,
    root: options.root,
    clones: options.clones ?? [],
    onEvent: observe
  })
  let result: DeployResult
  try {
    observe({type: 'local-started', endpoint: local.endpoint, directory: local.directory, instances: local.instances})
    const {setup, ...aws} = await ports.connect(local)
    const {applicationName, deploymentGroupName} = await rehearsalTarget(options, defaults, setup, observe)
    await setup.prepare({bucket, applicationName, deploymentGroupName})
    // The embedded bucket has an owner of its own.
    // What it left running would be ended with the server: it is always followed to the end.
    const {s3ExpectedBucketOwner: _owner, waitFor: _waitFor, skipUnchanged, ...others} = options
    const {
      overrideAlarms: _names,
      targetTagFilters: _tags,
      targetAutoScalingGroups: _groups,
      deploymentOptions: _raw,
      onStaleRun: _stale,
      ...rest
    } = others
    result = await deploy(
      {
        ...rest,
        ...settings,
        // A rehearsal shows what hosts do with what the validation finds; green it is only if `deploy` would be.
        validate: options.validate ?? 'after',
        // A rehearsal that deploys nothing has shown nothing.
        ...(skipUnchanged !== undefined && {skipUnchanged: skipUnchanged === 'deploy' ? 'upload' : skipUnchanged}),
        applicationName,
        deploymentGroupName,
        s3Bucket: bucket,
        pollInterval: options.pollInterval ?? pollIntervalMs,
        onEvent: observe
      },
      {...aws, clock: ports.clock, nonce: ports.nonce, hostSystem: ports.hostSystem}
    )
  } catch (error) {
    // Why the rehearsal failed is worth more than what its clean-up met.
    await local.close().catch((problem: unknown) => observe({type: 'warning', message: String(problem)}))
    throw error
  }
  await local.close()
  return result
}

/** The last part of a path as the name of an application: its legal characters only. */
function nameOf(path: string): string {
  const last = path
    .split(/[\\/]/)
    .filter(part => part !== '' && part !== '.' && part !== '..')
    .at(-1)
  const name = (last ?? '')
    .replace(/\.(zip|tar|tgz|tar\.gz)$/i, '')
    .replace(/[^A-Za-z0-9._+=,@-]/g, '-')
    .slice(0, 100)
  return name === '' ? 'application' : name
}
