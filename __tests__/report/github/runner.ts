/**
 * How a runner reads the standard output of a step: after actions/runner's ActionCommand, ActionCommandManager and
 * OutputManager. It is what workflow logs are tested against.
 */
const registered = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'set-output',
  'set-env',
  'add-path',
  'save-state',
  'echo',
  'add-matcher',
  'stop-commands'
])

export interface RunnerCommand {
  readonly name: string
  readonly data: string
}

/** The commands that a runner executes; `stop-commands` and its token included. */
export function commandsOf(output: string): RunnerCommand[] {
  const executed: RunnerCommand[] = []
  let token: string | undefined
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parse(line, token) ?? parse(withoutIgnorables(line), token)
    if (!command) continue
    const name = command.name.toLowerCase()
    if (token !== undefined) {
      if (name !== token.toLowerCase()) continue
      token = undefined
    } else if (name === 'stop-commands') token = command.data
    executed.push(command)
  }
  return executed
}

function parse(line: string, token: string | undefined): RunnerCommand | undefined {
  return parseNew(line, token) ?? parseOld(line, token)
}

function parseNew(line: string, token: string | undefined): RunnerCommand | undefined {
  const text = line.trimStart()
  if (!text.startsWith('::')) return undefined
  const end = text.indexOf('::', 2)
  return end < 0 ? undefined : commandOf(text.slice(2, end), text.slice(end + 2), token)
}

function parseOld(line: string, token: string | undefined): RunnerCommand | undefined {
  const start = line.indexOf('##[')
  if (start < 0) return undefined
  const end = line.indexOf(']', start)
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), line.slice(end + 1), token)
}

function commandOf(info: string, data: string, token: string | undefined): RunnerCommand | undefined {
  const name = info.split(' ')[0] ?? ''
  const known = registered.has(name.toLowerCase()) || name.toLowerCase() === token?.toLowerCase()
  return known ? {name, data} : undefined
}

/** .NET compares by culture, which looks through these. */
function withoutIgnorables(line: string): string {
  return line.replace(/\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu, '')
}
