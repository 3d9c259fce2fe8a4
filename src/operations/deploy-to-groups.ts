import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {cancellable} from './cancellable.ts'
import {carryOut} from './carry-out.ts'
import type {OperationEvent} from './events.ts'
import {groupsOutcome} from './groups-outcome.ts'
import type {GroupResult, GroupsResult} from './groups-result.ts'
import {heardObserver} from './heard-observer.ts'
import type {GroupsOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {prepareDeployments, type ReadyDeployments} from './prepare-deployments.ts'
import {requireGroupConfig} from './require-group-config.ts'
import {runGroups} from './run-groups.ts'
import {tellLeftovers} from './tell-leftovers.ts'

/**
 * Deploys one revision to several groups of an application: it is checked and stored once, when all groups were read and take it, and each
 * group has its own deployment, followed as `deploy` follows one. Resolves with how all of them ended. Throws a `DeployError` when it could
 * not be begun: then no deployment was created. What cannot be carried out in one group later on is part of the result.
 */
export async function deployToGroups(options: GroupsOptions, ports: DeployPorts): Promise<GroupsResult> {
  const {applicationName, deploymentGroupNames, maxParallel = 1} = options
  requireGroups(deploymentGroupNames, maxParallel)
  requireGroupConfig(options)
  const {observe, problem} = heardObserver(options.onEvent)
  const startMs = ports.clock.now()
  observe({type: 'groups-named', applicationName, deploymentGroupNames, maxParallel})
  const {groups, ready} = await tellLeftovers(
    observe,
    tell => runAll(options, ports, tell),
    ({groups: ended}) => ended.some(group => group.type === 'ended' && group.result.outcome === 'unknown')
  )
  const result: GroupsResult = {
    ...groupsOutcome(groups),
    applicationName,
    groups,
    deploymentIds: groups.flatMap(deploymentsOf),
    ...(ready.revision && {revision: ready.revision}),
    ...(ready.bundle && {bundle: ready.bundle}),
    diagnostics: ready.prepared.diagnostics,
    durationMs: ports.clock.now() - startMs,
    ...problem()
  }
  observe({type: 'groups-ended', result})
  return result
}

/** Prepares all of them, and then works through them. */
async function runAll(
  options: GroupsOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<{readonly groups: readonly GroupResult[]; readonly ready: Omit<ReadyDeployments, 'deployments'>}> {
  const {deploymentGroupNames, maxParallel = 1, failFast = true, signal} = options
  const observeGroup =
    (group: string): Observer<OperationEvent> =>
    event =>
      observe({...event, group})
  const {deployments, ...ready} = await cancellable(signal, 'a deployment was created', () =>
    prepareDeployments(options, deploymentGroupNames, ports, {all: observe, of: observeGroup})
  )
  const groups = await runGroups(deployments, {maxParallel, failFast, signal}, async deployment => {
    const {deploymentGroupName} = deployment
    const begunMs = ports.clock.now()
    const tell = observeGroup(deploymentGroupName)
    try {
      const result = await carryOut(deployment, ready, options, ports, tell, begunMs)
      tell({type: 'ended', result})
      return {type: 'ended', deploymentGroupName, result}
    } catch (error) {
      const durationMs = ports.clock.now() - begunMs
      const thrown = {type: 'threw', deploymentGroupName, error, durationMs} as const
      tell({type: 'group-failed', result: thrown})
      return thrown
    }
  })
  return {groups, ready}
}

function deploymentsOf(group: GroupResult): readonly string[] {
  return group.type === 'ended' ? group.result.deploymentIds : []
}

function requireGroups(names: readonly string[], maxParallel: number): void {
  const input = 'deployment-group-name'
  if (names.length === 0) throw new DeployError('usage', 'no deployment group is named', {input})
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new DeployError('usage', `deployment group "${twice}" is named twice`, {
      input,
      hint: 'Name each group once: it takes one deployment at a time.'
    })
  }
  if (!Number.isSafeInteger(maxParallel) || maxParallel < 1)
    throw new DeployError('usage', `\`max-parallel\` is ${maxParallel}: it must be a whole number, 1 or more`, {input: 'max-parallel'})
}
