import {CodeDeployClient} from '@aws-sdk/client-codedeploy'
import {type CodeDeployHookEvent, hookEventOf} from './hook-event.ts'
import type {LambdaContext} from './lambda-context.ts'
import {type HookStatus, type ReportClient, reportStatus} from './report-status.ts'
import {type StrayError, watchStrayErrors} from './stray-errors.ts'
import {thrownText} from './thrown-text.ts'

/** What the checks get to know. */
export interface CodeDeployHook<Context extends LambdaContext = LambdaContext> {
  readonly deploymentId: string
  readonly lifecycleEventHookExecutionId: string
  /** As CodeDeploy sent it. */
  readonly event: CodeDeployHookEvent
  /** As Lambda gave it. */
  readonly context: Context
  /** Aborts when the checks have run out of time, as soon as `Failed` is reported. Pass it to `fetch` and the like. */
  readonly signal: AbortSignal
}

/** Nothing, `true` and `Succeeded` are a success; whatever else the checks give back, or throw, is a failure. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a check that returns nothing is the usual one
export type HookVerdict = void | boolean | HookStatus

export interface CodeDeployHookOptions {
  /** Default: a `CodeDeployClient` made with the first report, from the function's own environment. */
  readonly client?: ReportClient
  /**
   * Milliseconds before the function's own deadline at which the checks are given up and `Failed` is reported. Default 3,000; at most half of
   * the time the function has.
   */
  readonly margin?: number
}

/** What was reported. */
export interface HookReport {
  readonly deploymentId: string
  readonly lifecycleEventHookExecutionId: string
  readonly status: HookStatus
  /** Why it `Failed`. */
  readonly reason?: string
}

interface Verdict {
  readonly status: HookStatus
  readonly reason?: string
  /** What the log says of the reason. */
  readonly full?: string
  /** They may go on, and are of no interest any more. */
  readonly areChecksRunning?: true
}

const defaultMarginMs = 3_000
/** Where the deadline is not known. */
const reportLimitMs = 10_000

/**
 * A Lambda handler that runs `checks` and tells CodeDeploy how they ended, once for each invocation, before Lambda ends the function: a hook that says
 * nothing holds the deployment up for an hour. A promise that rejects while the checks run, and that nobody awaits, is a failure of theirs, as is an error that
 * nobody catches: the process goes on, to report them. Throws when CodeDeploy cannot be told, so that the invocation counts as failed. What happens is
 * written to the function's log.
 */
export function withCodeDeployHook<Context extends LambdaContext = LambdaContext>(
  checks: (hook: CodeDeployHook<Context>) => HookVerdict | Promise<HookVerdict>,
  options: CodeDeployHookOptions = {}
): (event: unknown, context: Context) => Promise<HookReport> {
  const {margin = defaultMarginMs} = options
  if (typeof checks !== 'function') throw new TypeError('withCodeDeployHook takes a function with the checks')
  if (checks.length > 1)
    throw new TypeError(
      'The checks take one argument, {deploymentId, event, context, signal}: a Lambda handler with a callback is not supported'
    )
  if (!Number.isFinite(margin) || margin < 0) throw new TypeError('`margin` is a number of milliseconds, 0 or more')
  let {client} = options

  return async (rawEvent, context) => {
    const event = hookEventOf(rawEvent)
    const {DeploymentId: deploymentId, LifecycleEventHookExecutionId: lifecycleEventHookExecutionId} = event
    const end = new AbortController()
    let verdict: Verdict | undefined
    let fail: (verdict: Verdict) => void
    const strayed = new Promise<Verdict>(resolve => (fail = resolve))
    const stopWatching = watchStrayErrors(stray => {
      const what = strayVerdict(stray)
      if (verdict === undefined) fail(what)
      // What the signal brings about is no news.
      else if (!end.signal.aborted) console.error(`After the checks of deployment ${deploymentId} had ended, ${what.full ?? ''}`)
    })
    try {
      const hook = {deploymentId, lifecycleEventHookExecutionId, event, context, signal: end.signal}
      verdict = await verdictOf(checks, hook, margin, strayed)
      const {status, reason, full} = verdict
      if (reason !== undefined) console.error(`The hook of deployment ${deploymentId} failed: ${full ?? reason}`)
      const report = {deploymentId, lifecycleEventHookExecutionId, status}
      // One try for each second or two that is left, and a connection that says nothing leaves time for another.
      client ??= new CodeDeployClient({maxAttempts: 5, requestHandler: {connectionTimeout: 1_000, socketTimeout: 2_000}})
      // A tenth is left to say that nobody answered. What it throws is written to the log by Lambda.
      const isTaken = await reportStatus(client, report, reportMs(context))
      if (isTaken) console.log(`Reported ${status} for deployment ${deploymentId}`)
      else console.warn(`Did not report ${status} for deployment ${deploymentId}: this hook was completed already`)
      return {...report, ...(reason !== undefined && {reason})}
    } finally {
      if (verdict?.areChecksRunning === true) {
        // Not before the report: listeners may do whatever they like, and promises that nobody awaits yet reject.
        end.abort(new Error(verdict.reason))
        await nextTurn()
      }
      stopWatching()
    }
  }
}

/** Longer than a timer can wait is never. */
const longestMs = 2 ** 31 - 1

/** Whoever wraps the handler may have forgotten the context, or made one. */
function remainingMs(context: Partial<LambdaContext> | undefined): number | undefined {
  try {
    const ms: unknown = context?.getRemainingTimeInMillis?.()
    return typeof ms !== 'number' || Number.isNaN(ms) ? undefined : Math.max(0, Math.min(ms, longestMs))
  } catch {
    return undefined
  }
}

/** Who is asked after the deadline was not ended at it. */
function reportMs(context: Partial<LambdaContext> | undefined): number {
  const ms = remainingMs(context) ?? 0
  return (ms > 0 ? ms : reportLimitMs) * 0.9
}

/** All that is due, such as errors that nobody has met, comes before it. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

function strayVerdict({kind, error}: StrayError): Verdict {
  const what = kind === 'rejected' ? 'a promise that nobody awaits was rejected' : 'an error was thrown where nobody catches it'
  const {reason, full} = thrownText(error)
  return {status: 'Failed', reason: `${what}: ${reason}`, full: `${what}: ${full ?? reason}`, areChecksRunning: true}
}

/** How the checks ended, or that they did not in time; what they do after that counts no more. */
async function verdictOf<Context extends LambdaContext>(
  checks: (hook: CodeDeployHook<Context>) => HookVerdict | Promise<HookVerdict>,
  hook: CodeDeployHook<Context>,
  marginMs: number,
  strayed: Promise<Verdict>
): Promise<Verdict> {
  const timeMs = remainingMs(hook.context)
  if (timeMs === undefined)
    return {
      status: 'Failed',
      reason: "the handler was called without Lambda's context, or with one that does not tell how much time there is"
    }
  const limitMs = Math.max(timeMs - marginMs, timeMs / 2)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Verdict>(resolve => {
    timer = setTimeout(() => {
      const reason = `the checks did not end within ${(limitMs / 1_000).toFixed(1)} s; give the function a longer timeout`
      resolve({status: 'Failed', reason, areChecksRunning: true})
    }, limitMs)
  })
  // Its name is `callerOfChecks`.
  async function runChecksOfHook(): Promise<Verdict> {
    try {
      return judge(await checks(hook))
    } catch (error) {
      const {reason, full} = thrownText(error)
      return full === undefined ? {status: 'Failed', reason: `the checks threw ${reason}`} : {status: 'Failed', reason, full}
    }
  }
  try {
    const verdict = await Promise.race([runChecksOfHook(), late, strayed])
    if (verdict.status === 'Failed') return verdict
    // Node tells of a rejection that nobody awaits only at the end of the turn.
    return await Promise.race([strayed, nextTurn().then(() => verdict)])
  } finally {
    clearTimeout(timer)
  }
}

function judge(verdict: unknown): Verdict {
  if (verdict === undefined || verdict === true || verdict === 'Succeeded') return {status: 'Succeeded'}
  if (verdict === false || verdict === 'Failed') return {status: 'Failed', reason: `the checks returned ${String(verdict)}`}
  const what = typeof verdict === 'string' ? `"${verdict.slice(0, 50)}"` : verdict === null ? 'null' : `a value of type ${typeof verdict}`
  return {
    status: 'Failed',
    reason: `the checks returned ${what}, which says neither; return nothing, true or "Succeeded", or throw what is wrong`
  }
}
