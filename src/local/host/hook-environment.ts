import type {HostCommand} from '../host-port.ts'

export interface HookEnvironmentOptions {
  /** The environment the agent itself would have. */
  readonly base: Readonly<Record<string, string | undefined>>
  readonly command: HostCommand
  /** Where scripts run. */
  readonly workingDirectory: string
  /** Absent when the installation is a real one. */
  readonly sandboxRoot?: string
  readonly hostId: string
  /** The variable by which the reaper finds what a script started. */
  readonly marker: {readonly name: string; readonly value: string}
}

/**
 * The environment of a hook: the agent's own with the variables it adds (agent 1.8 `hook_executor.rb` and `command_executor.rb`), and two
 * of ours: `CODEDEPLOY_KIT_ROOT`, the sandbox that stands for `/` in a rehearsal and is unset on a real host, and `CODEDEPLOY_KIT_INSTANCE_ID`.
 */
export function hookEnvironment(options: HookEnvironmentOptions): Record<string, string> {
  const {base, command, workingDirectory, sandboxRoot, hostId, marker} = options
  const env: Record<string, string | undefined> = {
    ...base,
    // What an outer run of ours left there is not about this one.
    CODEDEPLOY_KIT_ROOT: sandboxRoot,
    CODEDEPLOY_KIT_INSTANCE_ID: hostId,
    [marker.name]: marker.value,
    PWD: workingDirectory,
    LIFECYCLE_EVENT: command.event,
    DEPLOYMENT_ID: command.deploymentId,
    APPLICATION_NAME: command.applicationName,
    DEPLOYMENT_GROUP_NAME: command.deploymentGroupName,
    DEPLOYMENT_GROUP_ID: command.deploymentGroupId,
    ...bundleVariables(command)
  }
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function bundleVariables({revision}: HostCommand): Record<string, string | undefined> {
  const none = {
    BUNDLE_BUCKET: undefined,
    BUNDLE_KEY: undefined,
    BUNDLE_VERSION: undefined,
    BUNDLE_ETAG: undefined,
    BUNDLE_COMMIT: undefined
  }
  if (revision.type === 'github') return {...none, BUNDLE_COMMIT: revision.commitId}
  return {
    ...none,
    BUNDLE_BUCKET: revision.bucket,
    BUNDLE_KEY: revision.key,
    BUNDLE_VERSION: revision.versionId,
    BUNDLE_ETAG: revision.eTag === undefined ? undefined : `"${revision.eTag}"`
  }
}
