import type {AppSpecValidation} from '../appspec/validate.ts'
import {DeployError} from '../core/errors.ts'
import type {DeployPorts} from './ports.ts'

/** Throws when the hosts are known to run another system than the AppSpec is for. Linux stands for all systems with a POSIX shell. */
export function requireHost({appSpec, file}: AppSpecValidation, {hostSystem}: Pick<DeployPorts, 'hostSystem'>): void {
  if (hostSystem === undefined || appSpec === undefined || appSpec.os.value === hostSystem) return
  throw new DeployError('usage', `${file} is for ${appSpec.os.value}, and the hosts of a rehearsal are this machine: ${hostSystem}`, {
    hint: `Rehearse it on a ${appSpec.os.value === 'windows' ? 'Windows' : 'Linux or macOS'} machine.`
  })
}
