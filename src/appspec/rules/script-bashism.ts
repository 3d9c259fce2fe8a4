import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import type {ShellScript} from '../shell-script.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** Commands that dash does not have. */
const commands = /^(?:\[\[|source|pushd|popd|declare|typeset|shopt|mapfile|readarray|let|caller|complete)$/

/** What dash does not know, by how it looks in masked text. */
const syntax: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['function NAME', /(?:^|[\n;])[ \t]*function[ \t]+[\w-]+/],
  ['an array', /(?:^|[\s;&|])[A-Za-z_]\w*\+?=\(/],
  ['+=', /(?:^|[\n;&|])[ \t]*[A-Za-z_]\w*\+=/],
  ['${NAME[…]}', /\$\{[#!]?[A-Za-z_]\w*\[/],
  ['${!NAME}', /\$\{![A-Za-z_]/],
  ['${NAME/…/…}', /\$\{[A-Za-z_]\w*\//],
  ['${NAME:from:count}', /\$\{[A-Za-z_]\w*:(?: -)?\d/],
  ['${NAME^^} or ${NAME,,}', /\$\{[A-Za-z_]\w*[\^,]/],
  ['<<<', /<<</],
  ['<(…)', /(?:^|[ \t])[<>]\((?!\()/],
  ['&>', /(?:^|[ \t])&>/],
  ['>& FILE', /(?<![0-9<>&])>&[ \t]*[^\d\s-]/],
  ['|&', /\|&/],
  ["$'…'", /\$'/],
  ['{1..9}', /(?<!\$)\{\w+\.\.\w+\}/],
  ['$RANDOM', /\$\{?(?:RANDOM|BASH_SOURCE|PIPESTATUS|FUNCNAME)\b/]
]

const arithmetic = /(?:^|[;&|]|\b(?:if|while|until|then|do)[ \t])[ \t]*\(\(/

/** The first line with `((…))` for a command. Two subshells can open like that as well; arithmetic ends on its line. */
function arithmeticLine(masked: string): number | undefined {
  if (!masked.includes('((')) return undefined
  const index = masked.split('\n').findIndex(line => arithmetic.test(line.slice(0, Math.max(0, line.lastIndexOf('))')))))
  return index < 0 ? undefined : index + 1
}

interface Bashism {
  readonly line: number
  readonly name: string
}

function firstBashism({masked, commands: all, lineAt}: ShellScript): Bashism | undefined {
  const found: Bashism[] = []
  const line = arithmeticLine(masked)
  if (line !== undefined) found.push({line, name: '((…))'})
  for (const [name, pattern] of syntax) {
    const match = pattern.exec(masked)
    if (match === null) continue
    const start = match.index + match[0].length - match[0].trimStart().length
    found.push({line: lineAt(start), name})
  }
  for (const {
    words: [name = '', ...rest],
    line
  } of all) {
    const bashism = commands.test(name)
      ? name
      : (name === '[' || name === 'test') && rest.includes('==')
        ? '== in [ ]'
        : name === 'set' && rest.includes('pipefail')
          ? 'set -o pipefail'
          : name === 'read' && rest.some(word => /^-[a-qs-z]/.test(word))
            ? `read ${rest.find(word => /^-[a-qs-z]/.test(word))}`
            : name === 'trap' && rest.includes('ERR')
              ? 'trap … ERR'
              : undefined
    if (bashism !== undefined) found.push({line, name: bashism})
  }
  return found.sort((a, b) => a.line - b.line)[0]
}

export const scriptBashism: Rule = {
  id: 'script-bashism',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script for sh uses what only bash has.',
  check(context, report) {
    for (const {location, event, content, shell} of shellScriptsOf(context)) {
      if (shell.interpreter !== 'sh' && shell.interpreter !== 'dash') continue
      const found = firstBashism(shell)
      if (found === undefined) continue
      const hasShebang = content?.lines[0]?.startsWith('#!') === true
      report({
        at: location,
        message: `Line ${found.line} of this script uses ${found.name}, which is bash, and ${hasShebang ? 'line 1 asks for sh' : 'without a "#!" line sh runs it'}: on Ubuntu and Debian, where sh is dash, ${event.value} fails there.`,
        hint: 'Write "#!/bin/bash" as line 1.'
      })
    }
  }
}
