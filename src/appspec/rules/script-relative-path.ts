import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import type {ShellCommand, ShellScript} from '../shell-script.ts'
import {serverOnly, type Rule} from '../rule.ts'

const interpreters = /^(?:sh|bash|dash|node|python3?|ruby|perl|php|java)$/
const relative = /^["']?(?!-)(?:\.{1,2}\/|[\w][\w.-]*(?:\/|\.(?:sh|py|js|mjs|cjs|rb|pl|php|jar)["']?$))/

/** The path in a command that is looked for in the working directory. */
function relativePath({words: [name = '', first = '', ...rest]}: ShellCommand): string | undefined {
  if (/^\.{1,2}\//.test(name)) return name
  if (name === 'cd' || name === 'pushd') return /^["']?(?:\.{1,2}(?:\/|$)|[\w][\w./-]*["']?$)/.test(first) ? first : undefined
  if (name === '.' || name === 'source') return relative.test(first) ? first : undefined
  if (name === 'java' && first === '-jar') return relative.test(rest[0] ?? '') ? rest[0] : undefined
  return interpreters.test(name) && relative.test(first) ? first : undefined
}

function firstRelative({commands}: ShellScript): {readonly line: number; readonly path: string} | undefined {
  for (const command of commands) {
    const path = relativePath(command)
    if (path !== undefined) return {line: command.line, path: path.replaceAll(/["']/g, '')}
    // From here on the author has chosen the directory.
    if (command.words[0] === 'cd' || command.words[0] === 'pushd') return undefined
  }
  return undefined
}

export const scriptRelativePath: Rule = {
  id: 'script-relative-path',
  severity: 'info',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script uses a relative path, and does not run in the directory of the revision.',
  check(context, report) {
    for (const {location, shell} of shellScriptsOf(context)) {
      const found = firstRelative(shell)
      if (found === undefined) continue
      report({
        at: location,
        message: `Line ${found.line} of this script uses "${found.path}", and scripts run in the agent's own directory, usually "/", not in that of the revision.`,
        hint: 'Use absolute paths, or start with cd "$(dirname "$0")".'
      })
    }
  }
}
