import {inspect} from 'node:util'
import {errorText} from './error-text.ts'

/** Something thrown, in words. */
export interface ThrownText {
  readonly reason: string
  /** Of an error: also its stack and its causes. */
  readonly full?: string
}

/** What was thrown, whatever it is: none of it is trusted to show itself. */
export function thrownText(error: unknown): ThrownText {
  const withoutItsHelp = [() => inspect(error, {customInspect: false}), () => Object.prototype.toString.call(error)]
  if (!isError(error)) return {reason: firstText(() => (typeof error === 'string' ? error : inspect(error)), ...withoutItsHelp)}
  const reason = firstText(() => `${error.name}: ${error.message}`, ...withoutItsHelp)
  return {
    reason,
    full: firstText(
      () => errorText(error),
      () => `${reason}\n${String(error.stack)}`,
      () => reason
    )
  }
}

function isError(error: unknown): error is Error {
  try {
    return error instanceof Error
  } catch {
    return false
  }
}

function firstText(...ways: readonly (() => string)[]): string {
  for (const way of ways) {
    try {
      return way()
    } catch {
      // What it throws while it is shown says less than the next way does.
    }
  }
  return 'a value that cannot be shown'
}
