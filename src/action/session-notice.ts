import {formatDuration} from '../core/duration.ts'
import type {Inputs} from '../operations/inputs.ts'

/** What a role's session lasts where nobody asks for more (`role-duration-seconds` of aws-actions/configure-aws-credentials). */
const sessionMs = 3_600_000

/**
 * Said before a run that may outlast its credentials: those of a session in the environment cannot be renewed, and do not say when they end.
 * Undefined when there is nothing to say.
 */
export function sessionNotice(
  {timeout, waitFor}: Pick<Inputs, 'timeout' | 'waitFor'>,
  environment: Readonly<Partial<Record<string, string>>>
): string | undefined {
  const isSession = (environment['AWS_SESSION_TOKEN'] ?? '') !== ''
  if (!isSession || timeout === undefined || timeout <= sessionMs || waitFor === 'none') return undefined
  return `\`timeout\` is ${formatDuration(timeout)}, and the credentials in the environment cannot be renewed: a session lasts an hour unless \`role-duration-seconds\` says more`
}
