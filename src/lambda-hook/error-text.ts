import {inspect} from 'node:util'

/** The function that calls the checks: what is below it in a stack is ours and the runtime's, and helps nobody. */
const callerOfChecks = 'runChecksOfHook'

/** `inspect` also leaves out what the stack of the cause has. */
const frame = /^\s+(?:at |\.{3} \d+ lines matching cause stack trace)/
const lastFrame = new RegExp(`^\\s+(?:at (?:async )?(?:\\w+\\.)?${callerOfChecks} \\(|\\.{3})`)
const runtimeFrame = /\((?:node:internal\/|\[eval\]|\/var\/runtime\/)|at (?:async )?(?:node:internal\/|\[eval\]|\/var\/runtime\/)/

/** An error as the console writes it, with its causes, and of its stack only what belongs to the checks. */
export function errorText(error: unknown): string {
  const kept: string[] = []
  let isBelow = false
  for (const line of inspect(error).split('\n')) {
    const isFrame = frame.test(line)
    isBelow = isFrame && (isBelow || lastFrame.test(line))
    if (!isBelow && !(isFrame && runtimeFrame.test(line))) kept.push(line)
    // After the last frame the error's own properties begin.
    else if (line.endsWith(' {')) kept.push(`${kept.pop() ?? ''} {`)
  }
  return kept.join('\n')
}
