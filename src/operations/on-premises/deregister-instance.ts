import {DeployError} from '../../core/errors.ts'
import {requireInstanceName} from './instance-name.ts'
import type {DeregisterOptions} from './on-premises-options.ts'
import type {OnPremisesInstance, OnPremisesPorts} from './on-premises-port.ts'
import type {DeregisteredInstance} from './on-premises-result.ts'
import {startRun, type OnPremisesRun} from './on-premises-run.ts'

/**
 * Takes an on-premises instance out of CodeDeploy, its tags first, as `aws deploy deregister` does. The host, its agent and its IAM user stay
 * as they are. What is not registered is left as it is. Throws a `DeployError`.
 */
export async function deregisterInstance(options: DeregisterOptions, ports: OnPremisesPorts): Promise<DeregisteredInstance> {
  const {instanceName: name, dryRun: isDryRun = false} = options
  requireInstanceName(name)
  const run = startRun(options, ports)
  const found = await run.ask(port => port.get(name, run.signal))
  if (found?.isRegistered !== true) return {instanceName: name, change: 'none', isDryRun}
  if (!isDryRun) {
    await removeTags(found, run)
    await run.ask(port => port.deregister(name, run.signal))
  }
  return {instanceName: name, change: 'deregistered', isDryRun}
}

/** Its record would keep them. That they cannot be removed keeps nothing from being deregistered, and then no deployment reaches it. */
async function removeTags({name, tags}: OnPremisesInstance, run: OnPremisesRun): Promise<void> {
  if (tags.length === 0) return
  try {
    await run.ask(port => port.removeTags([name], tags, run.signal))
  } catch (error) {
    if (!(error instanceof DeployError) || !['access-denied', 'not-found', 'refused'].includes(error.code)) throw error
    run.observe({type: 'notice', message: `The tags of instance "${name}" stay with its record: ${error.message}`})
  }
}
