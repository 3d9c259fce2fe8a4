import {lifecycleErrorRemedies, remedyForDeploymentError} from './error-remedies.ts'
import {explainFunctionFailure} from './explain-function.ts'
import type {FailedTarget, FailureExplanation, SourceLocation} from './failure.ts'
import type {HookKnowledge} from './hook-functions.ts'
import {remedyForMessage} from './message-remedies.ts'
import {
  hasOneTarget,
  lifecycleErrorCodes,
  targetCount,
  type DeploymentSnapshot,
  type LifecycleErrorCode,
  type TargetSnapshot
} from './model.ts'

/** Finds the place in the user's files that a failure comes from. */
export type LocateScript = (failure: {
  /** Absent for a failure of the deployment as a whole. */
  readonly event?: string
  /** AWS's own, as {@link FailureExplanation} has it. */
  readonly code: string
  /** As the AppSpec spells it; empty when no script is concerned. */
  readonly script: string
  readonly message: string
  readonly revision: FailureExplanation['revision']
}) => SourceLocation | undefined

/** These run from the revision that was installed before: a fix takes effect one deployment later. */
const eventsOfPreviousRevision: ReadonlySet<string> = new Set(['ApplicationStop', 'BeforeBlockTraffic', 'AfterBlockTraffic'])

/** The targets that failed, with the first lifecycle event that failed on each. */
export function failedTargets(snapshot: DeploymentSnapshot): FailedTarget[] {
  return snapshot.targets.flatMap(target => {
    const event = firstFailedEvent(target)
    if (target.status !== 'Failed' && !event) return []
    return [
      {
        target: target.id,
        status: target.status,
        ...(event && {event: event.name}),
        ...(event?.diagnostics && {diagnostics: event.diagnostics})
      }
    ]
  })
}

/**
 * Why a deployment failed: what happened on its targets, the same cause on several told once, most targets first. The deployment's own
 * error is told when no target says more, and when it is more than the sum of its targets: before them, but for a stop by hand.
 * `hooks`: of ECS and Lambda.
 */
export function explainFailure(
  snapshot: DeploymentSnapshot,
  locate: LocateScript = () => undefined,
  hooks: HookKnowledge = {}
): FailureExplanation[] {
  if (hasOneTarget(snapshot.computePlatform)) return explainFunctionFailure(snapshot, locate, hooks)
  const failed = failedTargets(snapshot).filter(target => !wasEndedByStop(target, snapshot))
  const groups = new Map<string, FailedTarget[]>()
  for (const target of failed) {
    const key = JSON.stringify([target.event, target.diagnostics?.errorCode, target.diagnostics?.scriptName, withoutTargetDetails(target)])
    groups.set(key, [...(groups.get(key) ?? []), target])
  }
  const explanations = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(group => (group[0] ? [explainGroup(group[0], group, countTargets(snapshot), locate)] : []))
  const own = explainDeployment(snapshot)
  if (explanations.length === 0) return own
  const {errorCode} = snapshot
  if (errorCode === undefined || errorCode === 'HEALTH_CONSTRAINTS') return explanations
  return errorCode === 'MANUAL_STOP' ? [...explanations, ...own] : [...own, ...explanations]
}

/** A hook that ran when its deployment was stopped is told as failed by the embedded CodeDeploy; nothing was wrong with it. */
function wasEndedByStop({diagnostics}: FailedTarget, {status}: DeploymentSnapshot): boolean {
  return status === 'Stopped' && diagnostics?.errorCode === 'UnknownError' && /\bthe deployment was stopped$/.test(diagnostics.message)
}

function explainGroup(first: FailedTarget, group: readonly FailedTarget[], total: number, locate: LocateScript): FailureExplanation {
  const {event, diagnostics} = first
  const code = diagnostics?.errorCode ?? 'UnknownError'
  const script = diagnostics?.scriptName || undefined
  const message = diagnostics?.message ?? ''
  const revision = event !== undefined && eventsOfPreviousRevision.has(event) ? 'previous' : 'current'
  const location = event === undefined ? undefined : locate({event, code, script: script ?? '', message, revision})
  const where = `on ${group.length} of ${Math.max(total, group.length)} target${total === 1 ? '' : 's'}`
  return {
    targets: group.map(({target}) => target),
    targetCount: total,
    ...(event !== undefined && {event}),
    ...(script !== undefined && {script}),
    code,
    summary: event === undefined ? `The target failed without a failed event ${where}` : `${event} failed ${where}${what(code, script)}`,
    message,
    logTail: diagnostics?.logTail ?? '',
    remedy: remedy({event, script, code, message, logTail: diagnostics?.logTail ?? '', revision}),
    revision,
    ...(location && {location})
  }
}

function what(code: string, script: string | undefined): string {
  const name = script ?? 'the agent'
  switch (code as LifecycleErrorCode) {
    case 'ScriptMissing':
      return `: ${name} is not in the bundle`
    case 'ScriptNotExecutable':
      return `: ${name} cannot be made executable`
    case 'ScriptTimedOut':
      return `: ${name} did not end in time`
    case 'ScriptFailed':
      return `: ${name} failed`
    case 'UnknownError':
    case 'Success':
      return script === undefined ? '' : `: ${name} failed`
    default:
      return `: ${name} reported ${code}`
  }
}

function remedy({
  event,
  script,
  code,
  message,
  logTail,
  revision
}: Pick<FailureExplanation, 'code' | 'message' | 'logTail' | 'revision'> & {
  readonly event: string | undefined
  readonly script: string | undefined
}): string {
  const advice =
    event === undefined
      ? 'Check that the CodeDeploy agent runs on the instance and reaches the CodeDeploy and S3 endpoints.'
      : (remedyForMessage(message, logTail, script) ??
        ((lifecycleErrorCodes as readonly string[]).includes(code)
          ? lifecycleErrorRemedies[code as LifecycleErrorCode]
          : 'This version does not know the code; the message of the host says more.'))
  return revision === 'current'
    ? advice
    : `${advice} The script is that of the revision installed before: a fix takes effect with the next deployment. To get past it once, set \`ignore-application-stop-failures: true\`.`
}

function explainDeployment(snapshot: DeploymentSnapshot): FailureExplanation[] {
  if (snapshot.errorCode === undefined && snapshot.status !== 'Failed') return []
  const code = snapshot.errorCode ?? 'UNKNOWN'
  return [
    {
      targets: [],
      targetCount: countTargets(snapshot),
      code,
      summary: `${snapshot.id} ${snapshot.status === 'Stopped' ? 'was stopped' : 'failed'}: ${code}`,
      message: snapshot.errorMessage ?? '',
      logTail: '',
      remedy: remedyForDeploymentError(code) ?? 'This version does not know the code; see the deployment in the console.',
      revision: 'current'
    }
  ]
}

function firstFailedEvent(target: TargetSnapshot): TargetSnapshot['events'][number] | undefined {
  return target.events.find(({status}) => status === 'Failed')
}

function countTargets({overview, targets}: DeploymentSnapshot): number {
  return Math.max(overview ? targetCount(overview) : 0, targets.length)
}

/** The message without what differs from host to host: deployment folders, ids of instances, addresses and times. */
function withoutTargetDetails({target, diagnostics}: FailedTarget): string {
  return (diagnostics?.message ?? '')
    .replaceAll(target, '<target>')
    .replace(/\/\S*\/deployment-archive\//g, '')
    .replace(/\bip(-\d{1,3}){4}\b|\b\d{1,3}(\.\d{1,3}){3}\b|\bi-[0-9a-f]{8,17}\b/g, '<host>')
    .replace(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*/g, '<time>')
}
