import type {RevisionEntry} from '../appspec/revision-tree.ts'
import {DeployError} from '../core/errors.ts'
import type {OpenedArchive} from './open-archive.ts'
import type {RevisionPlan} from './revision-plan.ts'
import {quoted} from './unpackable.ts'

/** Names of the AppSpec the agent accepts at the root (`.yaml` only for Install; rules of the AppSpec say more). */
const appSpecNames = ['appspec.yml', 'appspec.yaml']

/** Throws `invalid-bundle` unless the plan has an AppSpec, a file, at its root: without one every deployment of it fails. */
export function checkAppSpecAtRoot(plan: RevisionPlan): void {
  if (appSpecNames.some(name => ['file', 'symlink'].includes(plan.tree.entries.get(name)?.kind ?? ''))) return
  const elsewhere = plan.entries.find(({path, kind}) => kind === 'file' && /(^|\/)appspec\.ya?ml$/i.test(path))
  throw new DeployError('invalid-bundle', `there is no appspec.yml at the root of "${plan.source}"`, {
    input: 'source',
    hint:
      elsewhere === undefined
        ? 'Write one, or name it with `appspec`; check that `exclude` and the ignore file do not leave it out.'
        : `There is ${quoted(elsewhere.path)}: use \`appspec: ${elsewhere.path}\`, or its folder as \`source\`.`
  })
}

/**
 * Compares an archive that was read back with the plan it was made from: every entry, with its kind, mode, size and link target, and
 * nothing else. Throws `invalid-bundle` with the first difference; that would be a fault of this program or of the disk.
 */
export function checkArchive({path: file, tree, strippedRoot}: OpenedArchive, plan: RevisionPlan): void {
  const problem =
    strippedRoot === undefined
      ? firstDifference(plan.tree.entries, tree.entries)
      : `has only one folder, ${quoted(strippedRoot)}, which the agent strips`
  if (problem !== undefined) {
    throw new DeployError('invalid-bundle', `the bundle that was written does not hold what was planned: ${problem}`, {
      hint: `Try again; if it stays, please report it. File: ${file}`
    })
  }
}

function firstDifference(planned: ReadonlyMap<string, RevisionEntry>, read: ReadonlyMap<string, RevisionEntry>): string | undefined {
  for (const [path, entry] of planned) {
    const other = read.get(path)
    if (other === undefined) return `${quoted(path)} is missing`
    for (const key of ['kind', 'size', 'target'] as const) {
      if (entry[key] !== other[key]) return `the ${key} of ${quoted(path)} is ${String(other[key])}, not ${String(entry[key])}`
    }
    if (entry.kind !== 'symlink' && entry.mode !== other.mode)
      return `the mode of ${quoted(path)} is ${other.mode.toString(8)}, not ${entry.mode.toString(8)}`
  }
  for (const path of read.keys()) if (!planned.has(path)) return `${quoted(path)} was not planned`
  return undefined
}
