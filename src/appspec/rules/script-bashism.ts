import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import type {ShellScript} from '../shell-script.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** Commands that dash does not have. */
const commands = /^(?:\[\[|source|pushd|popd|declare|typeset|shopt|mapfile|readarray|let|caller|complete)$/

/** What dash does not know, by how it looks in masked text. */
const syntax: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['function NAME', /(?:^|[\n;])[ \t]*function[ \t]+[\w-]+/g],
  ['((…))', /(?:^|[\n;&|]|\b(?:if|while|until|then|do)[ \t])[ \t]*\(\((?=[^\n]*\)\))/g],
  ['an array', /(?:^|[\s;&|])[A-Za-z_]\w*\+?=\(/g],
  ['+=', /(?:^|[\n;&|])[ \t]*[A-Za-z_]\w*\+=/g],
  ['${NAME[…]}', /\$\{[#!]?[A-Za-z_]\w*\[/g],
  ['${!NAME}', /\$\{![A-Za-z_]/g],
  ['${NAME/…/…}', /\$\{[A-Za-z_]\w*\//g],
  ['${NAME:from:count}', /\$\{[A-Za-z_]\w*:(?: -)?\d/g],
  ['${NAME^^} or ${NAME,,}', /\$\{[A-Za-z_]\w*[\^,]/g],
  ['<<<', /<<</g],
  ['<(…)', /(?:^|[ \t])[<>]\((?!\()/g],
  ['&>', /(?:^|[ \t])&>/g],
  ['>& FILE', /(?<![0-9<>&])>&[ \t]*[^\d\s-]/g],
  ['|&', /\|&/g],
  ["$'…'", /\$'/g],
  ['{1..9}', /(?<!\$)\{\w+\.\.\w+\}/g],
  ['$RANDOM', /\$\{?(?:RANDOM|BASH_SOURCE|PIPESTATUS|FUNCNAME)\b/g]
]

interface Bashism {
  readonly line: number
  readonly name: string
}

function firstBashism({masked, commands: all, lineAt}: ShellScript): Bashism | undefined {
  const found: Bashism[] = []
  for (const [name, pattern] of syntax) {
    const match = [...masked.matchAll(pattern)].at(0)
    if (match === undefined) continue
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
