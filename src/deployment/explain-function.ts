import type {LocateScript} from './explain.ts'
import type {FailureExplanation} from './failure.ts'
import {functionErrorRemedies, remedyForFunctionMessage, remedyInRehearsal} from './function-remedies.ts'
import {functionNameOf} from '../core/function-reference.ts'
import {hookEvents, logGroupOf, type HookKnowledge} from './hook-functions.ts'
import {deploymentErrorCodes, type DeploymentSnapshot, type LifecycleEventSnapshot, type TargetSnapshot} from './model.ts'

/** These end a deployment from outside: the event it was in is where it stood, not why it failed. */
const interruptions: ReadonlySet<string> = new Set(['MANUAL_STOP', 'ALARM_ACTIVE'])
/** With these, and with none, an event that a hook checks failed because of its hook. */
const codesOfHooks: ReadonlySet<string | undefined> = new Set([undefined, 'HOOK_EXECUTION_FAILURE', 'TIMEOUT'])

/**
 * Why a deployment to ECS or Lambda failed or was stopped. It has one target, so its own error and the event that failed are one cause, told
 * once.
 */
export function explainFunctionFailure(
  snapshot: DeploymentSnapshot,
  locate: LocateScript,
  {functions = {}, areLocal = false}: HookKnowledge
): FailureExplanation[] {
  const {id, status, errorCode, errorMessage = '', targets} = snapshot
  const target = targets.find(({events, status}) => status === 'Failed' || events.some(event => event.status === 'Failed')) ?? targets[0]
  const event = target?.events.find(each => each.status === 'Failed')
  if (errorCode === undefined && status !== 'Failed' && event === undefined) return []
  const diagnostics = event?.diagnostics
  const isHook = event !== undefined && hookEvents.has(event.name) && codesOfHooks.has(errorCode)
  const code = errorCode ?? (isHook ? 'HOOK_EXECUTION_FAILURE' : (diagnostics?.errorCode ?? 'UNKNOWN'))
  const reported = diagnostics?.scriptName
  const called = isHook ? (functions[event.name] ?? (reported === '' ? undefined : reported) ?? namedIn(errorMessage)) : undefined
  const hookFunction = called === undefined ? undefined : functionNameOf(called)
  const isInterrupted = interruptions.has(code)
  // What the event then says is that it was ended.
  const messages = new Set([errorMessage, isInterrupted ? '' : (diagnostics?.message ?? '')])
  const message = [...messages].filter(text => text !== '').join('\n')
  const logTail = diagnostics?.logTail ?? ''
  // Who stopped it is not in the AppSpec, and its hook did nothing wrong.
  const location = isInterrupted ? undefined : locate({...(event && {event: event.name}), code, script: '', message, revision: 'current'})
  return [
    {
      targets: target === undefined || (event === undefined && target.status !== 'Failed') ? [] : [target.id],
      targetCount: Math.max(1, targets.length),
      ...(event && {event: event.name}),
      ...(hookFunction !== undefined && {hookFunction}),
      code,
      summary: summaryOf({id, status, code, target, event, isHook, hookFunction}),
      message,
      logTail,
      remedy: remedyOf(snapshot, {code, message, isHook, hookFunction, areLocal}),
      revision: 'current',
      ...(location && {location})
    }
  ]
}

interface Cause {
  readonly id: string
  readonly status: string
  readonly code: string
  readonly target: TargetSnapshot | undefined
  readonly event: LifecycleEventSnapshot | undefined
  readonly isHook: boolean
  readonly hookFunction: string | undefined
}

function summaryOf({id, status, code, target, event, isHook, hookFunction}: Cause): string {
  const end = `${id} ${status === 'Stopped' ? 'was stopped' : 'failed'}`
  if (event === undefined || target === undefined) return `${end}: ${code}`
  if (interruptions.has(code)) {
    const percent = target.traffic?.newPercent ?? 0
    return `${end} in ${event.name}${percent === 0 ? '' : ` with ${percent} % of the traffic shifted`}: ${code}`
  }
  if (!isHook) return `${event.name} failed on ${target.id}: ${code}`
  return `${event.name} failed on ${target.id}: its hook function${hookFunction === undefined ? '' : ` ${hookFunction}`} did not report success`
}

function remedyOf(
  {computePlatform}: DeploymentSnapshot,
  {
    code,
    message,
    isHook,
    hookFunction,
    areLocal
  }: Pick<Cause, 'code' | 'isHook' | 'hookFunction'> & {readonly message: string; readonly areLocal: boolean}
): string {
  const platform = computePlatform === 'Lambda' ? 'Lambda' : 'ECS'
  const remedies = functionErrorRemedies[platform]
  const known = deploymentErrorCodes.find(name => name === code)
  const advice =
    (areLocal ? remedyInRehearsal(code, message) : undefined) ??
    remedyForFunctionMessage(message) ??
    (isHook && known === undefined ? remedies.HOOK_EXECUTION_FAILURE : known && remedies[known]) ??
    'This version does not know the code; see the deployment in the console.'
  if (!isHook || hookFunction === undefined) return advice
  return areLocal
    ? `Read what \`${hookFunction}\` wrote, if anything. ${advice}`
    : `Read the log of \`${hookFunction}\` (log group \`${logGroupOf(hookFunction)}\`). ${advice}`
}

/** The function that CodeDeploy's own words name. */
function namedIn(message: string): string | undefined {
  return /\barn:aws[\w-]*:lambda:[\w-]*:\d{12}:function:[\w-]+/.exec(message)?.[0]
}
