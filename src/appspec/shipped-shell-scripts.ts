import type {HookScript} from './hook-scripts.ts'
import type {RuleContext} from './rule.ts'
import {readShellScript, type ShellScript} from './shell-script.ts'

/** A hook script that a shell runs, where it is first used. */
export interface ShippedShellScript extends HookScript {
  readonly shell: ShellScript
}

const known = new WeakMap<readonly HookScript[], readonly ShippedShellScript[]>()

/** The shell scripts of the hooks on a Linux host, each file once. */
export function shellScriptsOf({scripts, system}: Pick<RuleContext, 'scripts' | 'system'>): readonly ShippedShellScript[] {
  if (system !== 'linux') return []
  const found = known.get(scripts) ?? readAll(scripts)
  known.set(scripts, found)
  return found
}

function readAll(scripts: readonly HookScript[]): readonly ShippedShellScript[] {
  const seen = new Set<string>()
  const found: ShippedShellScript[] = []
  for (const script of scripts) {
    const {path, content} = script
    if (path === undefined || content === undefined || seen.has(path)) continue
    seen.add(path)
    const isNamed = content.lines[0]?.startsWith('#!') === true
    if (!isNamed && !/(?:\.(?:sh|bash)|\/[^./]*|^[^./]*)$/.test(path)) continue
    const shell = readShellScript(content.lines.join('\n'))
    if (shell !== undefined) found.push({...script, shell})
  }
  return found
}
