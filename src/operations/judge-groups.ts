import {activeBeforehand} from './active-beforehand.ts'
import {describeRequest} from './deployment-request.ts'
import type {RunEnd} from './follow-to-end.ts'
import type {PlannedGroups} from './plan-groups.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import type {Observers, SharedOptions} from './prepare-deployments.ts'
import {findNewerRun, supersededBy} from './stale-run.ts'
import type {GroupRevision, PreparedRevision, RevisionForGroups} from './store-revision.ts'

/** A group that was read and takes what it is to get. */
export interface JudgedGroup {
  readonly deploymentGroupName: string
  readonly group: DeploymentGroup | undefined
  /** With a run marker of its own: a lost answer is looked for in this group. */
  readonly wish: Readonly<Record<'applicationName' | 'deploymentGroupName' | 'description', string>>
  /** Why nothing is created. */
  readonly end?: RunEnd
  /** What it gets, where something is created. */
  readonly revision?: GroupRevision
}

/** Finds out what each group is to get, and why it gets nothing. Nothing is changed before this is known of all of them. */
export async function judgeGroups(
  prepared: PreparedRevision,
  options: SharedOptions,
  names: readonly string[],
  {groups, isMissing}: PlannedGroups,
  ports: DeployPorts,
  observers: Observers
): Promise<readonly JudgedGroup[]> {
  const {applicationName, description: words = ''} = options
  const run = options.run ?? (names.length > 1 ? {id: ports.nonce(), attempt: 1} : undefined)
  const revisionOf = revisionsOf(prepared)
  const judged: JudgedGroup[] = []
  for (const [index, deploymentGroupName] of names.entries()) {
    const group = groups[index]
    const observe = observers.of(deploymentGroupName)
    const wish = {applicationName, deploymentGroupName, description: describeRequest(run, words, ports)}
    // Told now, nothing is uploaded for nothing; it is asked again just before the deployment is created.
    const newer = isMissing(deploymentGroupName) ? undefined : await findNewerRun(wish, options, ports, observe)
    if (newer) judged.push({deploymentGroupName, group, wish, end: supersededBy(newer, deploymentGroupName)})
    else {
      const revision = await revisionOf({group, deploymentGroupName, observe})
      judged.push({deploymentGroupName, group, wish, revision})
    }
  }
  return judged
}

/** Where something would be made only to be left over, groups that are being deployed to are met before. */
export async function endActive(
  judged: readonly JudgedGroup[],
  options: SharedOptions,
  {isMissing}: PlannedGroups,
  ports: DeployPorts,
  observers: Observers
): Promise<readonly JudgedGroup[]> {
  const open = judged.filter(({end, revision}) => end === undefined && revision?.unchanged === undefined)
  if (options.dryRun === true || open.length === 0 || !open.every(({revision}) => revision?.makesNew)) return judged
  // Nothing is deployed to a group that is yet to be created.
  if (open.some(({deploymentGroupName}) => isMissing(deploymentGroupName))) return judged
  const asked = open.map(({deploymentGroupName}) => ({deploymentGroupName, observe: observers.of(deploymentGroupName)}))
  const ends = await activeBeforehand(asked, options, ports)
  if (ends === undefined) return judged
  return judged.map(group => {
    const end = ends[open.indexOf(group)]
    return end ? {...group, end} : group
  })
}

/** A revision that is the same for all groups is located and stored once. */
function revisionsOf(prepared: PreparedRevision): RevisionForGroups['forGroup'] {
  if ('forGroup' in prepared) return asked => prepared.forGroup(asked)
  let located: ReturnType<GroupRevision['locate']> | undefined
  let stored: ReturnType<GroupRevision['store']> | undefined
  const same: GroupRevision = {locate: () => (located ??= prepared.locate()), store: () => (stored ??= prepared.store())}
  return () => Promise.resolve(same)
}
