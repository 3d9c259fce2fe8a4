import {DeployError} from '../../core/errors.ts'
import {requireInstanceName} from './instance-name.ts'
import type {DeregisterOptions} from './on-premises-options.ts'
import type {OnPremisesInstance, OnPremisesPorts} from './on-premises-port.ts'
import type {DeregisteredInstance} from './on-premises-result.ts'
import {afterDoing, startRun, type OnPremisesRun} from './on-premises-run.ts'

/**
 * Takes an on-premises instance out of CodeDeploy, its tags first, as `aws deploy deregister` does. The host, its agent and its IAM user stay
 * as they are. What is not registered is left as it is. Throws a `DeployError`, which says so when the instance has lost its tags and is
 * registered still.
 */
export async function deregisterInstance(options: DeregisterOptions, ports: OnPremisesPorts): Promise<DeregisteredInstance> {
  const {instanceName: name, dryRun: isDryRun = false} = options
  requireInstanceName(name)
  const run = startRun(options, ports)
  const found = await run.ask(port => port.get(name, run.signal))
  if (found?.isRegistered !== true) return {instanceName: name, change: 'none', isDryRun}
  if (!isDryRun) {
    const isUntagged = await removeTags(found, run)
    try {
      await run.ask(port => port.deregister(name, run.signal))
    } catch (error) {
      if (!isUntagged) throw error
      const tags = found.tags.map(({key, value}) => `${key}=${value}`).join(', ')
      const hint = `Without its tags no deployment reaches it. Run it again, or give them back, ${tags}: codedeploy-kit tag ${name}.`
      throw afterDoing(`instance "${name}" has lost its tags, and may be registered still`, error, run.signal, hint)
    }
  }
  return {instanceName: name, change: 'deregistered', isDryRun}
}

/**
 * Its record would keep them. That they cannot be removed keeps nothing from being deregistered, and then no deployment reaches it. True when it
 * had some, and has none now.
 */
async function removeTags({name, tags}: OnPremisesInstance, run: OnPremisesRun): Promise<boolean> {
  if (tags.length === 0) return false
  try {
    await run.ask(port => port.removeTags([name], tags, run.signal))
    return true
  } catch (error) {
    if (!(error instanceof DeployError) || !['access-denied', 'not-found', 'refused'].includes(error.code)) throw error
    run.observe({type: 'notice', message: `The tags of instance "${name}" stay with its record: ${error.message}`})
    return false
  }
}
