import {systemClock} from '../core/clock.ts'
import {rehearseForBranch} from '../operations/branch-deployment.ts'
import type {BranchRehearseOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import {connectAws, lazyGit, nonce} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'
import {refuseRootInSource} from './root-folder.ts'

/**
 * Runs a deployment for real on this machine, without AWS: the bundle is unpacked, its files are installed under a sandbox root and its
 * hooks run, on one or more simulated instances. For ECS and Lambda, traffic is shifted and files play the functions of hooks. Nothing is left running. Throws a `DeployError` when it could not be carried out.
 */
export async function rehearse(options: BranchRehearseOptions = {}): Promise<DeployResult> {
  checkOptions('rehearse', options)
  const {archive, source = '.', root} = options
  if (root !== undefined && archive === undefined && options.githubCommitId === undefined) refuseRootInSource(root, source)
  return rehearseForBranch(options, {
    clock: systemClock,
    nonce,
    git: lazyGit,
    hostSystem: process.platform === 'win32' ? 'windows' : 'linux',
    runsTypeScript: Boolean(process.features.typescript),
    startFunctions: async options => (await import('./function-local.ts')).startFunctions(options),
    startLocal: async ({instances, root, clones, onEvent}) =>
      (await import('./local.ts')).startLocalCodeDeploy({
        instances,
        clones,
        ...(root !== undefined && {root}),
        onOutput: output => onEvent({type: 'hook-output', ...output}),
        onNotice: message => onEvent({type: 'notice', message})
      }),
    connect: async local => {
      // The embedded server looks at no signature; credentials of the user's must not be needed, nor sent.
      const settings = {region: local.region, endpoint: local.endpoint, credentials: {accessKeyId: 'local', secretAccessKey: 'local'}}
      const {createRehearsalSetup} = await import('../aws/rehearsal-setup.ts')
      return {...(await connectAws(settings)), setup: createRehearsalSetup(settings)}
    }
  })
}
