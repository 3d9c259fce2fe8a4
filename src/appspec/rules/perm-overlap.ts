import type {InstallPlanError} from '../install-plan.ts'
import {capitalized} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permOverlap: Rule = {
  id: 'perm-overlap',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'Two entries set the permissions of the same file.',
  check({plan}, report) {
    const byEntry = new Map<number, InstallPlanError[]>()
    for (const problem of plan?.problems ?? []) {
      if (problem.kind !== 'permission-overlap') continue
      const {offset} = problem.cause?.span.start ?? {offset: -1}
      byEntry.set(offset, [...(byEntry.get(offset) ?? []), problem])
    }
    for (const [first, ...others] of byEntry.values()) {
      if (first === undefined) continue
      const more = others.length === 0 ? '' : ` and of ${others.length} more ${others.length === 1 ? 'path' : 'paths'}`
      report({
        at: first.cause,
        message: `${capitalized(first.message)}${more}. Install refuses that.`,
        hint: 'Name the file in the "except" of the entry for its directory, or give the two entries different types.'
      })
    }
  }
}
