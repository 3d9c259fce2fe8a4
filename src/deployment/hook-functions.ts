import {functionNameOf} from '../core/function-reference.ts'

/** The Lambda functions that check a deployment to ECS or Lambda, by lifecycle event: names or ARNs, as the AppSpec has them. */
export type HookFunctionNames = Readonly<Record<string, string>>

/** What is known of the functions that a deployment calls. */
export interface HookKnowledge {
  readonly functions?: HookFunctionNames
  /** They are files of this machine that play functions: they have no log groups. Default: false. */
  readonly areLocal?: boolean
}

/** The lifecycle events of ECS and Lambda that a function of the user's may check. All others are CodeDeploy's own. */
export const hookEvents: ReadonlySet<string> = new Set([
  'BeforeInstall',
  'AfterInstall',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AfterAllowTraffic'
])

/** What a hook function has to do: one sentence, without its subject. CodeDeploy gives it an hour (guide, "AppSpec 'hooks' section"). */
export const hookDuty = 'must call PutLifecycleEventHookExecutionStatus with `Succeeded` or `Failed` within an hour'

/** Where Lambda writes the log of a function that has no log group of its own. */
export function logGroupOf(reference: string): string {
  return `/aws/lambda/${functionNameOf(reference)}`
}
