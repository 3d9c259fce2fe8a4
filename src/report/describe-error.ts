import {DeployError} from '../core/errors.ts'
import {maskAccountIds} from './account-ids.ts'
import {clip} from './clip.ts'
import {knownError} from './known-error.ts'
import {sanitizeLine, sanitizeLines} from './sanitize.ts'

const maxCauses = 4
const maxCauseLength = 300
const maxStackLines = 12

/**
 * An error as lines: what happened, which call refused it, what to do, and the chain of causes in short.
 * A {@link DeployError}, and a {@link knownError}, never shows a stack; anything else is a bug of this program and does. Without account ids.
 */
export function describeError(thrown: unknown): string[] {
  const error = knownError(thrown)
  return (error instanceof DeployError ? describeDeployError(error) : describeBug(error)).map(maskAccountIds)
}

function describeDeployError(error: DeployError): string[] {
  const lines = sanitizeLines(error.message)
  if (lines.length === 0) lines.push(error.code)
  const call = [error.operation, error.errorName, error.requestId === undefined ? undefined : `request ${error.requestId}`].filter(
    part => part !== undefined && part !== ''
  )
  if (call.length > 0) lines.push(`  call: ${sanitizeLine(call.join(', '))}`)
  if (error.input !== undefined) lines.push(`  input: ${sanitizeLine(error.input)}`)
  if (error.deploymentId !== undefined) lines.push(`  deployment: ${sanitizeLine(error.deploymentId)}`)
  lines.push(...describeCauses(error))
  if (error.hint !== undefined) lines.push(...indent('  what to do: ', sanitizeLines(error.hint)))
  return lines
}

function describeBug(error: unknown): string[] {
  if (!(error instanceof Error)) return [`Unexpected failure: ${clip(maskAccountIds(sanitizeLine(String(error))), maxCauseLength)}`]
  const [first, ...rest] = sanitizeLines(error.stack ?? `${error.name}: ${error.message}`)
  return [
    `Unexpected failure, most likely a bug in this program: ${first ?? error.name}`,
    ...rest.slice(0, maxStackLines),
    ...describeCauses(error)
  ]
}

function describeCauses(error: Error): string[] {
  const lines: string[] = []
  const told = [maskAccountIds(sanitizeLine(error.message))]
  let cause: unknown = error.cause
  for (let depth = 0; depth < maxCauses && cause !== undefined && cause !== null; depth++) {
    const message = describeCause(cause)
    if (!told.some(earlier => earlier.includes(message.text))) lines.push(`  because: ${message.line}`)
    told.push(message.text)
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return lines
}

function describeCause(cause: unknown): {readonly text: string; readonly line: string} {
  if (!(cause instanceof Error)) {
    const text = typeof cause === 'string' ? clip(maskAccountIds(sanitizeLine(cause)), maxCauseLength) : `a thrown ${typeof cause}`
    return {text, line: text}
  }
  const text = clip(maskAccountIds(sanitizeLine(cause.message)), maxCauseLength)
  const name = sanitizeLine(cause.name)
  return {text, line: name === 'Error' || name === 'DeployError' ? text : `${name}: ${text}`}
}

function indent(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `${label}${line}` : `${' '.repeat(label.length)}${line}`))
}
