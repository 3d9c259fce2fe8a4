import {DeployError} from '../core/errors.ts'
import {activeBeforehand} from './active-beforehand.ts'
import {certainActivity, type GroupActivity} from './active-deployment.ts'
import {cancellable} from './cancellable.ts'
import type {RunEnd} from './follow-to-end.ts'
import type {JudgedGroup} from './judge-groups.ts'
import type {PlannedGroups} from './plan-groups.ts'
import type {DeployPorts} from './ports.ts'
import type {Observers, SharedOptions} from './prepare-deployments.ts'
import {changesTargets} from './require-platform-settings.ts'
import type {GroupChange} from './result.ts'
import {findNewerRun, supersededBy} from './stale-run.ts'

/** What came of setting a group. */
export interface SetGroup {
  /** Whether it was created: somebody else had deleted it meanwhile. */
  readonly isCreated: boolean
  /** Whether it deploys to something else since, or is another group of that name: what was deployed before does not count. */
  readonly isMoved: boolean
}

/**
 * Sets a group as it should be, at its turn: it may serve others until then, and is not set at all where nothing is deployed to it after that,
 * nor while another deployment is under way in it.
 */
export interface GroupAtTurn {
  /**
   * For right before a CreateDeployment: what must end first, or what was done; undefined when there was nothing to do. After a wait each group
   * is looked at again, since whoever was waited for may have set it otherwise. Whether it is free is asked for `restMs` at most.
   */
  beforeCreate(hasWaited: boolean, restMs: number): Promise<SetGroup | {readonly activeDeploymentId: string} | undefined>
  /** Where nothing is to be deployed: how the run ends before it was set, or what was done; undefined when there was nothing to do. */
  beforeSkip(): Promise<SetGroup | {readonly end: RunEnd} | undefined>
  /** What has become of the group up to now, also by what was cut off since; undefined before. */
  change(): GroupChange | undefined
}

/** The group that `wish` is about, planned with a configuration of it. */
export function groupAtTurn(
  wish: JudgedGroup['wish'],
  options: SharedOptions,
  planned: PlannedGroups,
  ports: DeployPorts,
  observers: Observers
): GroupAtTurn {
  const {deploymentGroupName} = wish
  const observe = observers.of(deploymentGroupName)
  const isToChange = planned.isToChange(deploymentGroupName)
  const set = async (): Promise<SetGroup> => {
    const isCreated = await planned.settle(deploymentGroupName)
    const groupChange = planned.changeOf(deploymentGroupName)
    const isMoved = isCreated === true || (groupChange?.change === 'updated' && changesTargets(groupChange.differences))
    return {isCreated: isCreated === true, isMoved}
  }
  const activity = async (restMs: number): Promise<GroupActivity> => {
    try {
      return await certainActivity(wish, {...options, timeout: restMs}, ports, observe)
    } catch (error) {
      // One that somebody else deleted, or that was made just now and is not known everywhere, has no deployments; setting it makes it.
      if (!(error instanceof DeployError) || error.code !== 'not-found') throw error
      return {type: 'free'}
    }
  }
  return {
    change: () => planned.changeOf(deploymentGroupName),
    beforeCreate: async (hasWaited, restMs) => {
      if (!isToChange && !hasWaited) return undefined
      const now = await activity(restMs)
      return now.type === 'busy' ? {activeDeploymentId: now.deploymentId} : set()
    },
    beforeSkip: async () => {
      if (!isToChange) return undefined
      return cancellable(options.signal, `deployment group "${deploymentGroupName}" was known to be as it should be`, async () => {
        // A run that comes late would put back what a newer one has set.
        const newer = await findNewerRun(wish, options, ports, observe)
        if (newer) return {end: supersededBy(newer, deploymentGroupName)}
        const [end] = (await activeBeforehand([{deploymentGroupName, observe}], options, ports)) ?? []
        return end ? {end} : set()
      })
    }
  }
}
