import type {Severity} from './diagnostic.ts'

/** Something that can be said about what an AppSpec has for this program alone, and no agent reads. */
export interface OwnFinding {
  readonly severity: Severity
  /** One sentence. */
  readonly summary: string
}

/** By the name that stands where other findings have that of their rule. */
export const ownFindings = {
  'branch-config': {severity: 'error', summary: 'The `branch_config`, which says the deployment group of a branch, cannot be used.'}
} as const satisfies Readonly<Record<string, OwnFinding>>

export type OwnFindingId = keyof typeof ownFindings

export function isOwnFinding(name: string): name is OwnFindingId {
  return Object.hasOwn(ownFindings, name)
}
