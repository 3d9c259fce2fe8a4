import type {Observer} from '../core/observer.ts'
import type {ComputePlatform} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {planGroup, type GroupPlan} from './plan-group.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import type {Observers, SharedOptions} from './prepare-deployments.ts'
import {readGroup} from './read-group.ts'
import type {GroupChange} from './result.ts'
import {changesTargets} from './require-platform-settings.ts'

/** The groups of a run, as they are or, with a configuration of them, as they will be. */
export interface PlannedGroups {
  /** In the order of the names; undefined for one that may not be read. */
  readonly groups: readonly (DeploymentGroup | undefined)[]
  /** Whether there is no such group yet. */
  readonly isMissing: (name: string) => boolean
  /** Whether the group is there, and is to be set otherwise. */
  readonly isToChange: (name: string) => boolean
  /** Whether it is to deploy to something else than before. */
  readonly isToMove: (name: string) => boolean
  /**
   * Creates or updates the group, where there is a configuration; of a dry run, tells what would be. Called again, it looks at the group anew.
   * Whether it was created; undefined for one without a configuration, and in a dry run.
   */
  readonly settle: (name: string) => Promise<boolean | undefined>
  /** What that came to; undefined before, and without a configuration. */
  readonly changeOf: (name: string) => GroupChange | undefined
}

/** Reads the groups, and nothing is changed yet. `computePlatform`: what the revision is for, where that is known. */
export async function planGroups(
  names: readonly string[],
  options: SharedOptions,
  computePlatform: ComputePlatform | undefined,
  ports: DeployPorts,
  observers: Observers
): Promise<PlannedGroups> {
  const plans = new Map<string, GroupPlan>()
  const changes = new Map<string, GroupChange>()
  const groups: (DeploymentGroup | undefined)[] = []
  let isApplicationTold = false
  for (const deploymentGroupName of names) {
    const tell = observers.of(deploymentGroupName)
    // Each group that is planned finds it missing.
    const observe: Observer<OperationEvent> = event => {
      if (event.type === 'application' && isApplicationTold) return
      isApplicationTold ||= event.type === 'application'
      // What somebody else has changed of a group that was created for this run is put right, and it is a new group all the same.
      const isNew = changes.get(deploymentGroupName)?.change === 'created'
      if (event.type === 'deployment-group' && event.change !== 'deleted' && event.change !== 'absent' && !isNew)
        changes.set(deploymentGroupName, {change: event.change, differences: event.differences})
      tell(event)
    }
    const {
      applicationName,
      source,
      deploymentGroupConfig: config,
      adoptDeploymentGroup: adopt,
      createApplication,
      groupConfigInput: input,
      run,
      signal
    } = options
    if (config === undefined) {
      groups.push(await readGroup({...options, deploymentGroupName}, ports, observe))
      continue
    }
    const owner = run?.repository
    const wish = {
      ...{applicationName, deploymentGroupName, config},
      ...(source !== undefined && {source}),
      ...(adopt !== undefined && {adopt}),
      ...(input !== undefined && {input}),
      ...(owner !== undefined && {owner}),
      ...(computePlatform && {computePlatform}),
      ...(createApplication !== undefined && {createApplication}),
      ...(signal && {signal})
    }
    const plan = await planGroup(wish, ports, observe)
    plans.set(deploymentGroupName, plan)
    groups.push(plan.group)
  }
  return {
    groups,
    changeOf: name => changes.get(name),
    isMissing: name => plans.get(name)?.change === 'create',
    isToChange: name => plans.get(name)?.change === 'update',
    isToMove: name => {
      const plan = plans.get(name)
      return plan?.change === 'update' && changesTargets(plan.differences)
    },
    settle: async name => {
      const plan = plans.get(name)
      if (!plan) return undefined
      const done = options.dryRun === true ? undefined : await plan.apply()
      plan.tell(done === undefined)
      return done === undefined ? undefined : done === 'created'
    }
  }
}
