import {functionAppSpecOf, propertiesOf, scalarInAnyCase} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {formatDuration} from '../core/duration.ts'
import {DeployError} from '../core/errors.ts'
import type {FailureExplanation} from '../deployment/failure.ts'
import type {DeploymentSnapshot, RevisionLocation} from '../deployment/model.ts'
import {nameOf} from './deployed-task-definition.ts'
import type {StoppedTask} from './function-ports.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {remedyForStoppedTask} from './stopped-task-remedies.ts'

/** What is known of a deployment to ECS besides its snapshot. */
export interface EcsDeployment {
  /** Default: as the deployment's target names it. */
  readonly service?: DeploymentGroup['ecsService'] | undefined
  /** The one that was to get the traffic, as an ARN or `family:revision`. Absent: not known; then tasks of any are told. */
  readonly taskDefinition?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** Tasks stop for few reasons; the rest is in the console. */
const mostReasons = 3
const mostTasks = 5

/** Deployments that failed for these never came as far as tasks, or say themselves what was wrong. */
const codesOfOtherMatters: ReadonlySet<string> = new Set([
  'ALARM_ACTIVE',
  'APPLICATION_MISSING',
  'DEPLOYMENT_GROUP_MISSING',
  'HOOK_EXECUTION_FAILURE',
  'IAM_ROLE_MISSING',
  'INVALID_ECS_SERVICE',
  'INVALID_REVISION',
  'MANUAL_STOP'
])

/**
 * The explanations of a deployment to ECS that failed or was stopped, and, before them, why tasks of the new task definition stopped while
 * it ran: each reason once, most tasks first. Without the permission to look its name is added to the remedy. Others stay as they are.
 */
export async function explainStoppedTasks(
  failed: DeploymentSnapshot,
  failures: readonly FailureExplanation[],
  {service = serviceOf(failed), taskDefinition, signal}: EcsDeployment,
  {ecs, clock}: Pick<DeployPorts, 'ecs' | 'clock'>
): Promise<readonly FailureExplanation[]> {
  if (failed.computePlatform !== 'ECS' || service === undefined || signal?.aborted) return failures
  let stopped: readonly StoppedTask[]
  try {
    stopped = await ecs.stoppedTasks(service.cluster, service.service, signal)
  } catch (error) {
    // Why it failed is known without; a bug must not pass for a service that does not answer.
    if (!(error instanceof DeployError)) throw error
    return signal?.aborted ? failures : withRemark(failures, error)
  }
  const sinceMs = failed.createTimeMs ?? -Infinity
  const own = stopped.filter(
    task => isOf(task, taskDefinition) && (task.stoppedAtMs ?? clock.now()) >= sinceMs && !wasStoppedByScheduler(task)
  )
  const groups = new Map<string, StoppedTask[]>()
  for (const task of own) {
    const key = reasonOf(task)
    groups.set(key, [...(groups.get(key) ?? []), task])
  }
  const told = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, mostReasons)
  const targets = [`${service.cluster}:${service.service}`]
  const event = failed.targets[0]?.events.find(({status}) => status === 'Failed')?.name
  return [...told.map(tasks => explain(tasks, {targets, event}, clock.now())), ...failures]
}

function explain(
  tasks: readonly StoppedTask[],
  {targets, event}: {readonly targets: readonly string[]; readonly event: string | undefined},
  nowMs: number
): FailureExplanation {
  const [first] = tasks
  if (first === undefined) throw new Error('a reason is that of a task')
  const definition = nameOf(first.taskDefinition)
  const what = tasks.length === 1 ? `A task of ${definition} stopped` : `${tasks.length} tasks of ${definition} stopped`
  const exits = first.containers.filter(({exitCode}) => exitCode !== undefined && exitCode !== 0)
  const why = exits.length === 0 ? (first.stopCode ?? '') : exits.map(({name, exitCode}) => `${name} exited with ${exitCode}`).join(', ')
  return {
    targets,
    targetCount: targets.length,
    ...(event !== undefined && {event}),
    code: first.stopCode ?? 'TaskStopped',
    summary: why === '' ? what : `${what}: ${why}`,
    message: first.stoppedReason ?? '',
    logTail: [
      ...tasks.slice(0, mostTasks).map(task => describe(task, nowMs)),
      ...(tasks.length > mostTasks ? [`and ${tasks.length - mostTasks} more`] : [])
    ].join('\n'),
    remedy: remedyForStoppedTask(first),
    revision: 'current'
  }
}

/** `task 1a2b3c, 40s ago: app exited with 137 (OutOfMemoryError: Container killed due to memory usage)`. */
function describe({id, stoppedAtMs, containers}: StoppedTask, nowMs: number): string {
  const when = stoppedAtMs === undefined ? '' : `, ${formatDuration(Math.max(0, nowMs - stoppedAtMs))} ago`
  const parts = containers
    .filter(({exitCode, reason}) => exitCode !== undefined || reason !== undefined)
    .map(({name, exitCode, reason}) => {
      const exit = exitCode === undefined ? '' : ` exited with ${exitCode}`
      return `${name}${exit}${reason === undefined ? '' : exit === '' ? `: ${reason}` : ` (${reason})`}`
    })
  return `task ${id}${when}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}`
}

/** The same for all tasks that stopped for one reason: without what differs from task to task. */
function reasonOf({taskDefinition, stopCode, stoppedReason, containers}: StoppedTask): string {
  const general = (text: string | undefined): string =>
    (text ?? '').replace(/\b[0-9a-f]{12,}\b|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\beni-[0-9a-f]+\b/g, '…')
  const each = containers.map(({name, exitCode, reason}) => [name, exitCode, general(reason)])
  return JSON.stringify([taskDefinition, stopCode, general(stoppedReason), each])
}

/** ECS stops the tasks of a task set that CodeDeploy takes away: nothing was wrong with them. */
function wasStoppedByScheduler({stopCode, stoppedReason = ''}: StoppedTask): boolean {
  return (stopCode === undefined || stopCode === 'ServiceSchedulerInitiated') && /^Scaling activity initiated by\b/.test(stoppedReason)
}

function isOf({taskDefinition}: StoppedTask, wanted: string | undefined): boolean {
  return wanted === undefined || nameOf(taskDefinition) === nameOf(wanted)
}

/** A target of ECS is called `cluster:service`. */
function serviceOf({targets}: DeploymentSnapshot): EcsDeployment['service'] {
  const [, cluster, service] = /^([^:]+):([^:]+)$/.exec(targets[0]?.id ?? '') ?? []
  return cluster === undefined || service === undefined ? undefined : {cluster, service}
}

/** The task definition that an AppSpec names; undefined where its text is not known. */
export function taskDefinitionOf(revision: RevisionLocation | undefined): string | undefined {
  const root = revision?.type === 'appspec' && revision.content !== undefined ? readYaml(revision.content).root : undefined
  return root && scalarInAnyCase(propertiesOf(functionAppSpecOf(root)), 'TaskDefinition')?.value.trim()
}

/** Says what it takes to see the tasks, where they may be what failed. */
function withRemark(failures: readonly FailureExplanation[], error: DeployError): readonly FailureExplanation[] {
  const remark =
    error.code === 'access-denied'
      ? 'Why its tasks stopped is not known here: that takes `ecs:ListTasks` and `ecs:DescribeTasks`.'
      : `Why its tasks stopped could not be read: ${error.message.replace(/\.$/, '')}.`
  const index = failures.findIndex(({code}) => !codesOfOtherMatters.has(code))
  return failures.map((failure, at) => (at === index ? {...failure, remedy: `${failure.remedy} ${remark}`} : failure))
}
