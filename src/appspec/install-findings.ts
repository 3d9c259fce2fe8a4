import type {InstallGap, InstallPlan, InstallPlanError, InstallProblemKind} from './install-plan.ts'

/** The rule that speaks of each problem of an Install: none of them may be known and not said. */
export const installRules = {
  'not-text': 'files-non-string',
  'pattern-not-text': 'perm-pattern-type',
  'no-name': 'perm-owner-number',
  'missing-source': 'files-source-not-found',
  'same-target': 'files-duplicate-target',
  'file-directory-clash': 'files-file-dir-clash',
  'already-exists': 'files-already-exists',
  'pattern-on-file': 'perm-pattern-on-file',
  'default-acl-on-file': 'perm-acl-default-on-file',
  'permission-overlap': 'perm-overlap',
  'endless-links': 'files-endless-links',
  'home-directory': 'files-variable',
  'leaves-revision': 'files-parent-escape',
  'too-much': 'files-endless-links'
} as const satisfies Readonly<Record<InstallProblemKind | InstallGap['kind'], string>>

type InstallRule = (typeof installRules)[keyof typeof installRules]

export function problemsOf(plan: InstallPlan | undefined, rule: InstallRule): readonly InstallPlanError[] {
  return plan?.problems.filter(({kind}) => installRules[kind] === rule) ?? []
}

export function gapsOf(plan: InstallPlan | undefined, rule: InstallRule): readonly InstallGap[] {
  return plan?.gaps.filter(({kind}) => installRules[kind] === rule) ?? []
}

/** `" and of 3 more paths"`, for a message that ends with one path: what is wrong with an entry is told of the first. */
export function andMore({more = 0}: InstallPlanError, link: 'and' | 'and of'): string {
  return more === 0 ? '' : ` ${link} ${more} more ${more === 1 ? 'path' : 'paths'}`
}

/** Whether all that a deployment would install is known: only then can it be said that something is not among it. */
export function isWhole(plan: InstallPlan | undefined): plan is InstallPlan {
  return plan !== undefined && plan.error === undefined && plan.gaps.length === 0
}
