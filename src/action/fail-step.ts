import * as core from '@actions/core'
import {DeployError} from '../core/errors.ts'
import {maskAccountIds} from '../report/account-ids.ts'
import {describeError} from '../report/describe-error.ts'
import {breakOldCommands, inertLine} from '../report/github/inert-line.ts'
import {knownError} from '../report/known-error.ts'
import {sanitizeText} from '../report/sanitize.ts'

/** Fails the step: what happened and what to do as its annotation; the call, the ids and the causes in the log. */
export function failStep(thrown: unknown): void {
  const error = knownError(thrown)
  const [first = 'failed', ...rest] = describeError(error)
  for (const line of rest) core.info(inertLine(line))
  const message = error instanceof DeployError ? [error.message, error.hint].filter(part => part !== undefined).join('\n') : first
  core.setFailed(breakOldCommands(maskAccountIds(sanitizeText(message))))
}
