import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import type {ShellScript} from '../shell-script.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** What ends a command, `&` among them, and the parentheses around commands. */
const boundary = /&&|\|\||;;&|;&|[;\n()]|(?<![<>&|])&(?![>&])/g
const execRedirection = /(?:^|[\n;&|({]|\b(?:then|do|else))[ \t]*exec[ \t]+(?=\d*[<>]|&>)([^\n;]*)/g

/** Whether both outputs go elsewhere, so that nobody waits for their end. */
function leadsAway(redirections: string): boolean {
  const hasBoth = /&>>?\s*\S|(?<!\d)>&\s*[^\d\s-]/.test(redirections)
  const output = redirections.search(/(?:^|[^2-9&>])1?(?:>>?\|?\s*[^&\s>]|>&-)/)
  // Errors go where output goes at that moment: "2>&1 > log" leaves them where they were.
  const hasErrors = /2>>?\s*[^&\s>]|2>&[-2-9]/.test(redirections) || redirections.lastIndexOf('2>&1') > output
  return hasBoth || (output >= 0 && hasErrors)
}

interface Group {
  /** Where the command that opens here starts. */
  readonly start: number
  /** Where the parenthesis that was closed last ends; what follows it is about all within. */
  closed: number
  /** The first `&` in it that leaves an output open. */
  open?: number | undefined
}

/** The first line that starts a program in the background without sending both outputs elsewhere. */
function backgroundLine({masked, commands, lineAt}: ShellScript): number | undefined {
  if (!masked.includes('&') || commands.some(({words}) => words[0] === 'wait')) return undefined
  if (leadsAway([...masked.matchAll(execRedirection)].map(([, redirections]) => redirections).join(' '))) return undefined
  const groups: Group[] = [{start: 0, closed: 0}]
  let start = 0
  for (const {0: mark, index} of masked.matchAll(boundary)) {
    const end = index + mark.length
    const group = groups.at(-1)
    if (group === undefined) break
    if (mark === '(') {
      groups.push({start, closed: end})
      start = end
    } else if (mark === ')') {
      if (groups.length > 1) {
        groups.pop()
        start = group.start
        const outer = groups.at(-1)
        if (outer === undefined) break
        outer.closed = end
        const [behind = ''] = /^[^\n;|)]*/.exec(masked.slice(end, end + longest)) ?? []
        if (!leadsAway(behind)) outer.open ??= group.open
        // The pattern of a case.
      } else start = end
    } else {
      const command = masked.slice(Math.max(start, group.closed), index)
      const isCommand = masked.slice(start, index).trim() !== ''
      if (mark === '&' && isCommand && !leadsAway(command)) group.open ??= index
      start = end
    }
  }
  const place = groups.find(({open}) => open !== undefined)?.open
  return place === undefined ? undefined : lineAt(place)
}

/** Characters behind a parenthesis in which redirections are looked for. */
const longest = 500

export const scriptBackground: Rule = {
  id: 'script-background',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script leaves a program in the background that keeps its output open.',
  check(context, report) {
    for (const {location, event, shell} of shellScriptsOf(context)) {
      const line = backgroundLine(shell)
      if (line === undefined) continue
      report({
        at: location,
        message: `Line ${line} of this script starts a program in the background and leaves its output open: ${event.value} waits until the timeout, and then fails.`,
        hint: 'Redirect all three: command > /dev/null 2>&1 < /dev/null &'
      })
    }
  }
}
