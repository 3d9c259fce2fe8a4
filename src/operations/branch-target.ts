import type {Span} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {readBranchConfig, type BranchConfig, type BranchConfigOptions} from './branch-config.ts'
import {groupNameOf, hashOf, hasVariable, isConstant, missingBranchHint, ownerOf, type BranchFacts} from './branch-name.ts'
import type {BranchRule} from './branch-rules.ts'
import type {StepBudget} from './bounded-pattern.ts'
import type {OperationEvent} from './events.ts'
import type {GroupSettings} from './group-ports.ts'
import type {BranchOptions, RevisionOptions, SettingOptions} from './options.ts'
import {placeText} from './place-text.ts'

/** Which group a branch has. */
export type BranchTarget =
  /** Nothing is to be deployed. `isMatched`: a pattern says so, else there is none for the branch. */
  | {readonly type: 'skip'; readonly reason: string; readonly isMatched: boolean}
  | {
      readonly type: 'group'
      readonly deploymentGroupName: string
      /** Its name has nothing of the branch in it: others may have the same group, as "production". */
      readonly isShared: boolean
      readonly deploymentGroupConfig?: GroupSettings
      readonly deploymentOptions?: SettingOptions['deploymentOptions'] & object
      /** The one that matched, as it is written. */
      readonly pattern: string
      /** Where the configuration is; the input or the option when it is in no file. */
      readonly file: string
      /** Of the pattern; absent for an object of a program. */
      readonly span?: Span
    }

/** `githubCommitId` is for `$SHA`. */
export type ResolveBranchOptions = BranchOptions & BranchConfigOptions & Pick<RevisionOptions, 'githubCommitId'>

/** Names of branches have up to 255 bytes in most file systems. */
const longestBranch = 1_000
const mostSteps = 5_000_000

/**
 * The group of a branch, as its configuration says; undefined when there is no configuration, neither in `branchConfig` nor in the AppSpec.
 *
 * Patterns are regular expressions for the whole name in any case, tried in the order they are written in. A pattern is taken as a whole:
 * `a|b` is one name or the other, where webfactory/create-aws-codedeploy-deployment takes all that begins with "a" or ends with "b". Throws
 * `usage` for a configuration that cannot be used, with places, for a run without a branch, and for a name whose variable has no value.
 */
export async function resolveBranch(
  options: ResolveBranchOptions,
  observe: Observer<OperationEvent> = () => undefined
): Promise<BranchTarget | undefined> {
  const config = await readBranchConfig(options)
  if (config === undefined) return undefined
  for (const {file, span, message, hint} of config.diagnostics) {
    observe({type: 'warning', message: `${placeText(file, span)}: ${message}`, ...(hint !== undefined && {hint})})
  }
  const branch = exactName(options.branch, 'branch')
  const name = exactName(options.configName, 'config-name') ?? branch
  if (name === undefined) {
    throw new DeployError('usage', `"${config.file}" has a group for each branch, and there is no branch`, {
      input: 'branch',
      hint: missingBranchHint
    })
  }
  const rule = firstMatch(config, name, name === branch ? 'branch' : 'config-name', {steps: mostSteps})
  if (rule === undefined) return unmatched(config, name, options.onUnmatchedBranch)
  const {pattern, span, group} = rule
  const place = config.isPlaced ? span : undefined
  if (group === undefined) {
    return {type: 'skip', reason: `"${name}" is not deployed: "${pattern}" in ${placeText(config.file, place)} says so`, isMatched: true}
  }
  const {deploymentGroupConfig, deploymentOptions} = group
  const facts = {branch, pullRequestNumber: options.pullRequestNumber, commitId: options.githubCommitId}
  const deploymentGroupName = groupNameOf(group.name, facts)
  requireOwn(deploymentGroupName, rule, config, {...facts, isNamedByBranch: name === branch})
  return {
    type: 'group',
    deploymentGroupName,
    isShared: isConstant(group.name),
    ...(deploymentGroupConfig && {deploymentGroupConfig}),
    ...(deploymentOptions && {deploymentOptions}),
    pattern,
    file: config.file,
    ...(place && {span: place})
  }
}

/** As git has it, to the last blank: `refs/heads/main` and `main` with a blank that no keyboard has may be names of other branches. */
function exactName(name: string | undefined, input: 'branch' | 'config-name'): string | undefined {
  if (name?.startsWith('refs/heads/') === true) {
    throw new DeployError('usage', `\`${input}\` is "${name}", and branches are compared by their short names`, {
      input,
      hint: 'Give the short name, in a workflow `${{ github.head_ref || github.ref_name }}`, or leave it empty for that of the event.'
    })
  }
  return name === '' ? undefined : name
}

function firstMatch({rules, file}: BranchConfig, name: string, input: string, budget: StepBudget): BranchRule | undefined {
  if (name.length > longestBranch) {
    throw new DeployError('usage', `the name of the branch has ${name.length} characters, and no more than ${longestBranch} are compared`, {
      input
    })
  }
  return rules.find(({pattern, span, expression}) => {
    try {
      return expression.matches(name, budget)
    } catch (error) {
      throw new DeployError('usage', `${placeText(file, span)}: "${pattern}": ${(error as Error).message}`, {
        input: 'branch-config',
        hint: 'Write a simpler pattern, without repetitions in repetitions.',
        cause: error
      })
    }
  })
}

function unmatched({rules, file}: BranchConfig, name: string, policy: BranchOptions['onUnmatchedBranch'] = 'skip'): BranchTarget {
  const patterns = rules.map(({pattern}) => `"${pattern}"`)
  const listed = patterns.length > 20 ? `${patterns.slice(0, 20).join(', ')} and ${patterns.length - 20} more` : patterns.join(', ')
  const reason = `no pattern in ${file} matches "${name}"`
  if (policy === 'skip') return {type: 'skip', reason: `${reason}: ${listed}`, isMatched: false}
  throw new DeployError('usage', `${reason}: ${listed}`, {
    input: 'branch-config',
    hint: `Add one that does, ".*" for any other; with "${name}: ~" nothing is deployed, and that is no failure.`
  })
}

/**
 * Whoever may name a branch could otherwise name the group that another one has, such as "production", or what another pattern makes of a pull
 * request or of another branch. Of two patterns that would give each a branch the same name the later one gives none, so that the order says
 * whose it is; a `config-name` has no place in that order, and gives none that any other pattern could give.
 */
function requireOwn(
  name: string,
  {group}: BranchRule,
  config: BranchConfig,
  {branch = '', pullRequestNumber, isNamedByBranch}: BranchFacts & {readonly isNamedByBranch: boolean}
): void {
  const {rules, file} = config
  if (group === undefined || isConstant(group.name)) return
  const template = group.name
  const isChosen = hasVariable(template, 'BRANCH')
  const number = hasVariable(template, 'PR_NUMBER') ? pullRequestNumber : undefined
  const own = rules.findIndex(each => each.group === group)
  const budget: StepBudget = {steps: mostSteps}
  const other = rules.find((each, index) => {
    if (each.group === undefined || index === own) return false
    if (isConstant(each.group.name)) return each.group.name.join('') === name
    const owner = ownerOf(each.group.name, name)
    if (owner === undefined) return false
    if (!hasVariable(each.group.name, 'BRANCH')) return isChosen || (index < own && owner.pullRequestNumber !== number)
    if (!isChosen || (isNamedByBranch && index > own)) return false
    // Nobody knows whose hash it is when it is not this branch's.
    if (owner.branch === undefined) return owner.hash !== hashOf(branch)
    return owner.branch !== branch && (!isNamedByBranch || firstMatch(config, owner.branch, 'branch', budget) === each)
  })
  if (other === undefined) return
  throw new DeployError('usage', `the branch would have the deployment group "${name}", which is that of "${other.pattern}" in ${file}`, {
    input: 'branch-config',
    hint: 'Rename the branch, or put something before or behind the variable in `deploymentGroupName`: "$BRANCH.staging".'
  })
}
