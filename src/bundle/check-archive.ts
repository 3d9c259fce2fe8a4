import type {RevisionEntry} from '../appspec/revision-tree.ts'
import {DeployError} from '../core/errors.ts'
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

/** Compares what was found in an archive with the plan; each method throws `invalid-bundle` at a difference. */
export interface PlanCheck {
  entry(found: RevisionEntry): void
  /** All entries were found. */
  end(): void
  fail(problem: string): never
}

/** A difference would be a fault of this program: the plan is what the archive was made from. */
export function planCheck(planned: ReadonlyMap<string, RevisionEntry>): PlanCheck {
  const found = new Set<string>()
  const fail = (problem: string): never => {
    throw new DeployError('invalid-bundle', `the bundle that was made does not hold what was planned: ${problem}`, {
      hint: 'Try again; if it stays, please report it.'
    })
  }
  return {
    fail,
    entry(entry) {
      const {path, mode} = entry
      const expected = planned.get(path)
      if (expected === undefined) return fail(`${quoted(path)} was not planned`)
      if (found.has(path)) return fail(`${quoted(path)} is there twice`)
      // The plan's own text: what was read is another one of the same letters, and would be kept.
      found.add(expected.path)
      for (const key of ['kind', 'size'] as const) {
        if (entry[key] !== expected[key]) return fail(`the ${key} of ${quoted(path)} is ${entry[key]}, not ${expected[key]}`)
      }
      if (entry.kind === 'symlink') {
        if (entry.target !== expected.target)
          fail(`the target of ${quoted(path)} is ${String(entry.target)}, not ${String(expected.target)}`)
      } else if (mode !== expected.mode) fail(`the mode of ${quoted(path)} is ${mode.toString(8)}, not ${expected.mode.toString(8)}`)
    },
    end() {
      if (found.size === planned.size) return
      for (const path of planned.keys()) if (!found.has(path)) fail(`${quoted(path)} is missing`)
    }
  }
}
