import {folderName} from '../bundle/folder-name.ts'
import {DeployError} from '../core/errors.ts'
import {muteOnError, type Observer} from '../core/observer.ts'
import {recogniseSource} from './app-spec-draft.ts'
import {cloneWith} from './clone-with.ts'
import {deploy} from './deploy.ts'
import type {OperationEvent} from './events.ts'
import {orderHookOutput} from './hook-output-order.ts'
import type {RehearseOptions} from './options.ts'
import {rehearsalOptions} from './rehearsal-options.ts'
import type {RehearsePorts} from './rehearsal-ports.ts'
import {rehearsalTarget} from './rehearsal-target.ts'
import {rehearseFunction} from './rehearse-function.ts'
import type {DeployResult} from './result.ts'
import {withLocal} from './with-local.ts'

/** The bucket of the embedded S3 that rehearsals upload to. */
const bucket = 'rehearsal'
/** The embedded server is on this machine: looking often costs nothing, and events are seen as they happen. */
const pollIntervalMs = 100

/**
 * The same run as `deploy`, against the embedded CodeDeploy on this machine. Whatever happens, the server and everything hooks
 * started are ended before it resolves or throws.
 */
export async function rehearse(options: RehearseOptions, ports: RehearsePorts): Promise<DeployResult> {
  const rehearsed = rehearsalOptions(options)
  const observe = orderHookOutput(muteOnError(options.onEvent, () => undefined))
  const source = await recogniseSource(options)
  if (source.type === 'object' || source.type === 'appspec') {
    throw new DeployError('usage', '`rehearse` takes a directory, an archive, a commit or an AppSpec; `s3-key` names an object in AWS', {
      input: 's3-key',
      hint: 'Set `source` or `archive`.'
    })
  }
  const path = source.type === 'archive' ? source.file : source.type === 'github' ? source.repository : source.source
  const defaults = {applicationName: nameOf(path), deploymentGroupName: 'rehearsal'}
  tellWholeRun(options, observe)
  if (source.type === 'function') return rehearseFunction(source, defaults, options, ports, observe)
  refuseFunctionOptions(options)
  const {instances = 1, root, clones = []} = options
  const {git} = ports
  const clone = source.type === 'github' && git !== undefined ? await cloneWith(source.commitId, clones, git, options.signal) : undefined
  const start = (): ReturnType<RehearsePorts['startLocal']> => ports.startLocal({instances, root, clones, onEvent: observe})
  return withLocal(start, observe, async local => {
    const {setup, ...aws} = await ports.connect(local)
    const {applicationName, deploymentGroupName} = await rehearsalTarget(options, defaults, setup, observe)
    await setup.prepare({bucket, applicationName, deploymentGroupName})
    return deploy(
      {
        ...rehearsed,
        // A rehearsal shows what hosts do with what the validation finds; green it is only if `deploy` would be.
        validate: options.validate ?? 'after',
        applicationName,
        deploymentGroupName,
        s3Bucket: bucket,
        pollInterval: options.pollInterval ?? pollIntervalMs,
        onEvent: observe
      },
      {
        ...aws,
        clock: ports.clock,
        nonce: ports.nonce,
        hostSystem: ports.hostSystem,
        ...(git !== undefined && clone !== undefined && {git, clone})
      }
    )
  })
}

/** Whoever asks for less should not wonder why it goes on. */
function tellWholeRun({waitFor = 'succeeded'}: RehearseOptions, observe: Observer<OperationEvent>): void {
  if (waitFor === 'succeeded') return
  const message = `\`wait-for: ${waitFor}\` is not rehearsed: what is left to itself would end with the rehearsal, so it is followed to its end`
  observe({type: 'notice', message})
}

/** Throws `usage` for what is about hook functions and the shift of traffic. */
function refuseFunctionOptions({hookHandlers, speed, alarmAt}: RehearseOptions): void {
  const given = Object.entries({'hook-handlers': hookHandlers, speed, 'alarm-at': alarmAt}).find(([, value]) => value !== undefined)
  if (given === undefined) return
  throw new DeployError('usage', `\`${given[0]}\` is about ECS and Lambda, and the AppSpec is for servers`, {
    input: given[0],
    hint: 'Leave it empty.'
  })
}

/** What a path is called as the name of an application: its legal characters only. */
function nameOf(path: string): string {
  const name = folderName(path)
    .replace(/\.(zip|tar|tgz|tar\.gz)$/i, '')
    .replace(/[^A-Za-z0-9._+=,@-]/g, '-')
    .slice(0, 100)
  return name === '' ? 'application' : name
}
