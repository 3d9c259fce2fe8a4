import {join, posix, sep} from 'node:path'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {executableMode} from './normal-mode.ts'
import {plannedTree} from './planned-tree.ts'
import {resolvePath} from './resolve-path.ts'
import type {RevisionPlan} from './revision-plan.ts'
import {shellWord} from './shell-word.ts'
import {quoted} from './unpackable.ts'

/**
 * The plan with execute permission for the files at `paths` (hook scripts as the AppSpec spells them), and a notice for each that lacked it.
 * The agent would only grant `chmod +x`, which leaves a 0600 script unreadable for a `runas` user. Paths that are not in the plan are left
 * to the rules that know the AppSpec.
 */
export function withExecutables(plan: RevisionPlan, paths: Iterable<string>): RevisionPlan {
  const changed = new Set<string>()
  for (const path of paths) {
    const resolved = resolvePath(plan.tree.entries, posix.normalize(path).replace(/^\/+/, ''))
    if (resolved.kind === 'found' && resolved.entry.kind === 'file' && (resolved.entry.mode & 0o100) === 0) changed.add(resolved.entry.path)
  }
  if (changed.size === 0) return plan
  const entries = plan.entries.map(entry => (changed.has(entry.path) ? {...entry, mode: executableMode(entry.mode)} : entry))
  const notices = [...changed].map((path): Diagnostic => ({
    rule: 'script-made-executable' satisfies BundleFindingId,
    severity: 'info',
    message: `The hook script ${quoted(path)} is not executable; it is packed with execute permission.`,
    hint: `Run \`git update-index --chmod=+x -- ${shellWord(join(plan.source, path).replaceAll(sep, '/'))}\` to keep it.`,
    file: join(plan.source, path)
  }))
  return {...plan, entries, tree: plannedTree(entries, plan.tree.leftOutBy), diagnostics: [...plan.diagnostics, ...notices]}
}
