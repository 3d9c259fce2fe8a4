import type {HookScript, ScriptContent} from './hook-scripts.ts'
import type {RuleContext} from './rule.ts'
import {readShellScript, type ShellScript} from './shell-script.ts'

/** A hook script that a shell runs, where it is first used. */
export interface ShippedShellScript extends HookScript {
  readonly shell: ShellScript
}

/** Characters; longer scripts carry an archive or a program behind their code. */
const longest = 256 * 1024

const known = new WeakMap<ScriptContent, ShellScript | 'none'>()

/** The shell scripts of the hooks on a Linux host, each file once. */
export function shellScriptsOf({scripts, system}: Pick<RuleContext, 'scripts' | 'system'>): readonly ShippedShellScript[] {
  if (system !== 'linux') return []
  const seen = new Set<string>()
  const found: ShippedShellScript[] = []
  for (const script of scripts) {
    const {path, content} = script
    if (path === undefined || content === undefined || seen.has(path)) continue
    seen.add(path)
    const shell = known.get(content) ?? readContent(content, path)
    known.set(content, shell)
    if (shell !== 'none') found.push({...script, shell})
  }
  return found
}

function readContent({lines}: ScriptContent, path: string): ShellScript | 'none' {
  const isNamed = lines[0]?.startsWith('#!') === true
  if (!isNamed && !/(?:\.(?:sh|bash)|\/[^./]*|^[^./]*)$/.test(path)) return 'none'
  const text = lines.join('\n')
  return (text.length > longest || text.includes('\0') ? undefined : readShellScript(text)) ?? 'none'
}
