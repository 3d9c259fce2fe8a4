import type {Diagnostic} from '../core/diagnostic.ts'
import type {Observer} from '../core/observer.ts'
import {cancellable} from './cancellable.ts'
import type {CompleteRequest} from './create-context.ts'
import {toDeployResult} from './deployment-result.ts'
import type {OperationEvent} from './events.ts'
import {withoutContent} from '../deployment/without-content.ts'
import type {RunEnd} from './follow-to-end.ts'
import {inSight} from './in-sight.ts'
import type {DeployPorts} from './ports.ts'
import type {Deployable, ReadyDeployment, ReadyDeployments, SharedOptions} from './prepare-deployments.ts'
import {readGroup} from './read-group.ts'
import type {DeployResult, GroupChange} from './result.ts'
import {runDeployment} from './run-deployment.ts'
import {skippedAsUnchanged} from './skipped-as-unchanged.ts'

/** Creates the deployment of one group and follows it, and its rollback, to the end. `startMs`: since when its duration counts. */
export async function carryOut(
  ready: ReadyDeployment,
  {prepared, ...shared}: Omit<ReadyDeployments, 'deployments'>,
  options: SharedOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>,
  startMs: number
): Promise<DeployResult> {
  const {deploymentGroupName, group, next, atTurn, ...made} = await atItsTurn(ready, options, ports, observe)
  let {stored} = made
  // As it is now, also when what set the group was cut off after that.
  const change = (): GroupChange | undefined => atTurn?.change() ?? made.groupChange
  const isNew = (): boolean => made.isCreated === true || atTurn?.change()?.change === 'created'
  const create = ({request, store}: Deployable): Promise<RunEnd> => {
    const complete: CompleteRequest = async (hasWaited, restMs) => {
      const now = await store()
      stored = now
      const {revision, unchanged, activeDeploymentId} = now
      if (activeDeploymentId !== undefined) return {activeDeploymentId}
      // Last of all: between this and the deployment nothing may fail, or another run take the group as one that was deployed to.
      const set = atTurn && (await atTurn.beforeCreate(hasWaited, restMs))
      if (set && 'activeDeploymentId' in set) return set
      return unchanged === undefined ? {request: {...request, revision}, isGroupNew: set?.isCreated === true} : {unchanged}
    }
    return inSight(observe, tell => runDeployment({request, complete, options, isGroupNew: isNew(), group, ports, observe: tell}, prepared))
  }
  const skip = async ({end: skipped, ifMoved}: Extract<typeof next, {end: RunEnd}>): Promise<RunEnd> => {
    const set = await atTurn?.beforeSkip()
    if (set && 'end' in set) return set.end
    // Somebody else has set it otherwise since it was read.
    return set?.isMoved === true && ifMoved ? create(ifMoved) : skipped
  }
  const end = 'end' in next ? await skip(next) : await create(next)
  const refusal = options.validate === 'after' && end.outcome === 'succeeded' ? describeRefusal(prepared.diagnostics) : undefined
  const judged: RunEnd = refusal === undefined ? end : {...end, outcome: 'failed', errorMessage: refusal}
  const groupChange = change()
  return toDeployResult(
    judged,
    {
      applicationName: options.applicationName,
      deploymentGroupName,
      ...((made.isCreated !== undefined || atTurn?.change()) && {deploymentGroupCreated: isNew()}),
      ...(groupChange && {deploymentGroupChange: groupChange}),
      ...(group && {computePlatform: group.computePlatform}),
      ...(shared.revision && {revision: shared.revision}),
      ...(stored && {revision: withoutContent(stored.revision)}),
      ...(group?.lastSuccessfulRevision && {previousRevision: group.lastSuccessfulRevision}),
      ...(shared.bundle && {bundle: shared.bundle}),
      ...stored?.versions,
      diagnostics: prepared.diagnostics
    },
    startMs,
    ports
  )
}

/** A group that had the revision when the run began may have got another one since: it is skipped only if it has it now. */
async function atItsTurn(
  ready: ReadyDeployment,
  options: SharedOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<ReadyDeployment> {
  const {deploymentGroupName, next, ...rest} = ready
  if ('end' in next || next.unchanged === undefined) return ready
  const {request, store} = next
  const group = await cancellable(options.signal, 'a deployment was created', () =>
    readGroup({...options, deploymentGroupName}, ports, observe)
  )
  const unchanged = await cancellable(options.signal, 'a deployment was created', async () =>
    skippedAsUnchanged(await store(), options, {group, deploymentGroupName}, observe)
  )
  if (unchanged) return {...rest, deploymentGroupName, group, next: {end: unchanged, ifMoved: {request, store}}}
  observe({
    type: 'notice',
    message: `"${deploymentGroupName}" had this revision when the run began, and that does not hold any more: it is deployed`
  })
  return {...rest, deploymentGroupName, group, next: {request, store}}
}

/** Why a run that went well on its hosts is a failure all the same. */
function describeRefusal(diagnostics: readonly Diagnostic[]): string | undefined {
  const errors = diagnostics.filter(({severity}) => severity === 'error').length
  if (errors === 0) return undefined
  return `the hosts took it, but \`deploy\` would refuse it: ${errors === 1 ? 'one error' : `${errors} errors`} in the AppSpec or the bundle`
}
