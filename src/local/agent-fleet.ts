import {join} from 'node:path'
import {DeployError} from '../core/errors.ts'
import {createHostAgent} from './host/agent.ts'
import {createReaper, type Reaper} from './host/reaper.ts'
import type {CreateHosts} from './start.ts'

export interface AgentFleetOptions {
  /** The environment the agents have; hooks get all of it. */
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * What stands for `/` on the instance; several instances get a folder each in it, named by their ids. Default: under the data
   * directory. `/` installs on this machine for real, which takes exactly one instance.
   */
  readonly root?: string
  /** Local git clones that stand for GitHub. Default: none. */
  readonly clones?: readonly string[]
  /** Guards what hooks start; the fleet closes it. Default: one of its own, which ends every service. */
  readonly reaper?: Reaper
  /** Something worth knowing that AWS's agent would not say. */
  readonly onNotice?: (message: string) => void
}

/**
 * Instances that do what AWS's agent does, for {@link startLocalCodeDeploy}: `instance-1`, `instance-2`… Each keeps its files in
 * `<directory>/<id>/agent` and installs under `<directory>/<id>/root`, so the same instances are back after a restart.
 */
export function createAgentFleet({env, root, clones = [], reaper: given, onNotice}: AgentFleetOptions): CreateHosts {
  return async ({instances, directory, revisions, onHookOutput, clock}) => {
    if (root === '/' && instances !== 1)
      throw new DeployError('usage', `${instances} instances cannot share the root /.`, {
        hint: 'Use one instance, or a folder as the root: each instance then has its own in it.',
        input: 'root'
      })
    const reaper = given ?? (await createReaper({env}))
    const hosts = Array.from({length: instances}, (_, index) => {
      const id = `instance-${index + 1}`
      return createHostAgent({
        id,
        folder: join(directory, id, 'agent'),
        root: root === undefined ? join(directory, id, 'root') : instances === 1 ? root : join(root, id),
        revisions,
        clones,
        reaper,
        env,
        clock,
        onOutput: onHookOutput,
        onNotice: ({target, lifecycleEvent, message}) => onNotice?.(`${target}, ${lifecycleEvent}: ${message}`)
      })
    })
    return {
      hosts,
      async close() {
        const {survivors, notRemoved} = await reaper.close()
        if (survivors.length === 0 && notRemoved.length === 0) return
        const left = [...survivors.map(pid => `process ${pid}`), ...notRemoved]
        throw new DeployError('local', `The rehearsal left something behind: ${left.join(', ')}.`, {hint: 'End and remove it by hand.'})
      }
    }
  }
}
