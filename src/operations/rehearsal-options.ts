import {deploymentSettings} from './deployment-settings.ts'
import type {DeployOptions, RehearseOptions} from './options.ts'

/** What a rehearsal takes of the options of the deployment that it stands for; the rest is about an account that it does not have. */
export function rehearsalOptions(options: RehearseOptions): Omit<DeployOptions, 'applicationName' | 'deploymentGroupName'> {
  // The instances of the embedded group are its own.
  const {targetInstances: _targets, ...settings} = deploymentSettings(options)
  const {
    // The embedded bucket has an owner of its own.
    s3ExpectedBucketOwner: _owner,
    // What it left running would be ended with the server: it is always followed to the end.
    waitFor: _waitFor,
    skipUnchanged,
    targetTagFilters: _tags,
    targetAutoScalingGroups: _groups,
    deploymentOptions: _raw,
    onStaleRun: _stale,
    ...rest
  } = options
  return {
    ...rest,
    ...settings,
    // A rehearsal that deploys nothing has shown nothing.
    ...(skipUnchanged !== undefined && {skipUnchanged: skipUnchanged === 'deploy' ? 'upload' : skipUnchanged})
  }
}
