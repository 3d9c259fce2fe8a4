import {DeployError} from '../core/errors.ts'
import type {BranchOptions} from './options.ts'

const inputs = {
  branchConfig: 'branch-config',
  branch: 'branch',
  configName: 'config-name',
  pullRequestNumber: 'pull-request-number',
  onUnmatchedBranch: 'on-unmatched-branch'
} as const satisfies Readonly<Record<keyof BranchOptions, string>>

/** Throws `usage` for what says which group a branch has, where the group is named. */
export function requireNoBranch(options: BranchOptions): void {
  const option = (Object.keys(inputs) as (keyof BranchOptions)[]).find(name => options[name] !== undefined)
  if (option === undefined) return
  const input = inputs[option]
  throw new DeployError('usage', `\`deployment-group-name\` names the group, and \`${input}\` is for finding the one of a branch`, {
    input,
    hint: 'Leave one of the two empty.'
  })
}
