import {CodeDeployClient} from '@aws-sdk/client-codedeploy'
import {errorText} from './error-text.ts'
import {type CodeDeployHookEvent, hookEventOf} from './hook-event.ts'
import type {LambdaContext} from './lambda-context.ts'
import {type HookStatus, type ReportClient, reportStatus} from './report-status.ts'

/** What the checks get to know. */
export interface CodeDeployHook<Context extends LambdaContext = LambdaContext> {
  readonly deploymentId: string
  readonly lifecycleEventHookExecutionId: string
  /** As CodeDeploy sent it. */
  readonly event: CodeDeployHookEvent
  /** As Lambda gave it. */
  readonly context: Context
  /** Aborts when the checks have run out of time, and `Failed` is reported. Pass it to `fetch` and the like. */
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
  readonly error?: unknown
}

const defaultMarginMs = 3_000
/** Where the deadline is not known. */
const reportLimitMs = 10_000

/**
 * A Lambda handler that runs `checks` and tells CodeDeploy how they ended, once for each invocation, before Lambda ends the function: a hook that says
 * nothing holds the deployment up for an hour. Throws when CodeDeploy cannot be told, so that the invocation counts as failed. What happens is
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
    const {status, reason, error} = await verdictOf(checks, {deploymentId, lifecycleEventHookExecutionId, event, context}, margin)
    if (reason !== undefined)
      console.error(`The hook of deployment ${deploymentId} failed: ${error instanceof Error ? errorText(error) : reason}`)
    const report = {deploymentId, lifecycleEventHookExecutionId, status}
    // One try for each second or two that is left, and a connection that says nothing leaves time for another.
    client ??= new CodeDeployClient({maxAttempts: 5, requestHandler: {connectionTimeout: 1_000, socketTimeout: 2_000}})
    // A tenth is left to say that nobody answered. What it throws is written to the log by Lambda.
    const isTaken = await reportStatus(client, report, (remainingMs(context) ?? reportLimitMs) * 0.9)
    if (isTaken) console.log(`Reported ${status} for deployment ${deploymentId}`)
    else console.warn(`Did not report ${status} for deployment ${deploymentId}: this hook was completed already`)
    return {...report, ...(reason !== undefined && {reason})}
  }
}

/** Longer than a timer can wait is never. */
const longestMs = 2 ** 31 - 1

/** Whoever wraps the handler may have forgotten the context. */
function remainingMs(context: Partial<LambdaContext> | undefined): number | undefined {
  const ms = context?.getRemainingTimeInMillis?.()
  return ms === undefined ? undefined : Math.min(ms, longestMs)
}

/** How the checks ended, or that they did not in time; what they do after that counts no more. */
async function verdictOf<Context extends LambdaContext>(
  checks: (hook: CodeDeployHook<Context>) => HookVerdict | Promise<HookVerdict>,
  hook: Omit<CodeDeployHook<Context>, 'signal'>,
  marginMs: number
): Promise<Verdict> {
  const timeMs = remainingMs(hook.context)
  if (timeMs === undefined)
    return {status: 'Failed', reason: "the handler was called without Lambda's context, so nobody knows how much time there is"}
  const limitMs = Math.max(timeMs - marginMs, timeMs / 2)
  const end = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Verdict>(resolve => {
    timer = setTimeout(() => {
      const reason = `the checks did not end within ${(limitMs / 1_000).toFixed(1)} s; give the function a longer timeout`
      // First the verdict: who listens to the signal ends in whatever way.
      resolve({status: 'Failed', reason})
      end.abort(new Error(reason))
    }, limitMs)
  })
  // Its name is `callerOfChecks`.
  async function runChecksOfHook(): Promise<Verdict> {
    try {
      return judge(await checks({...hook, signal: end.signal}))
    } catch (error) {
      return {
        status: 'Failed',
        reason: error instanceof Error ? `${error.name}: ${error.message}` : `the checks threw ${String(error)}`,
        error
      }
    }
  }
  try {
    return await Promise.race([runChecksOfHook(), late])
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
