import {textSha256} from '../bundle/text-sha256.ts'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'

/** What a name may have in the place of a variable. */
export interface BranchFacts {
  /** For `$BRANCH`. */
  readonly branch?: string | undefined
  /** For `$PR_NUMBER`. */
  readonly pullRequestNumber?: number | undefined
  /** For `$SHA`. */
  readonly commitId?: string | undefined
}

const variables = ['BRANCH', 'PR_NUMBER', 'SHA'] as const
type Variable = (typeof variables)[number]

/** A name with variables, in parts. */
export type NameTemplate = readonly (string | {readonly variable: Variable})[]

/** Something that a name cannot have. Offsets count from 0, in UTF-16 code units. */
interface NameFault {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly hint: string
}

/** Of names of deployment groups (limits page of the CodeDeploy guide). */
const longestName = 100
/** Of a commit, of SHA-1 or of SHA-256. */
const fullId = '(?:[0-9a-f]{40}|[0-9a-f]{64})'
const legal = /^[\w.+=,@-]+$/
/** Of a label in the name of a host (RFC 1035). */
const longestLabel = 63
/** Of the SHA-256 of a branch, in hexadecimal digits. */
const hashLength = 12
const endsInHash = new RegExp(`-(?<hash>[0-9a-f]{${hashLength}})$`)
/** A hyphen and a hash, with a letter before them. */
const shortestLabel = hashLength + 2
/** The full name of a tag begins with it, and of no branch on GitHub (docs.github.com, "Naming branches and tags"). */
const tagPrefix = 'refs/tags/'

/** Reads the name of a deployment group: text, `$BRANCH`, `$PR_NUMBER` and `$SHA`, also in braces. */
export function readNameTemplate(source: string): {readonly template: NameTemplate; readonly faults: readonly NameFault[]} {
  const template: (string | {readonly variable: Variable})[] = []
  const faults: NameFault[] = []
  for (const found of source.matchAll(/\$(?:\{([^}]*)\}|(BRANCH|PR_NUMBER|SHA)|(\w*))|[\w.+=,@-]+|[^$\w.+=,@-]+/g)) {
    const [text, braced, bare, other] = found
    const place = {start: found.index, end: found.index + text.length}
    if (!text.startsWith('$')) {
      if (legal.test(text)) template.push(text)
      else
        faults.push({
          ...place,
          message: `"${text}" cannot be part of the name of a deployment group`,
          hint: 'Use letters, digits and . _ + = , @ -'
        })
      continue
    }
    const variable = variables.find(name => name === (braced ?? bare))
    if (variable !== undefined) {
      template.push({variable})
      continue
    }
    const near = nearestName(braced ?? other ?? '', variables)
    faults.push({
      ...place,
      message: `there is no variable "${text}"`,
      hint: near === undefined ? 'Use $BRANCH, $PR_NUMBER or $SHA.' : `Did you mean "$${near}"?`
    })
  }
  const least = template.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length : part.variable === 'BRANCH' ? shortestLabel : 1),
    0
  )
  const whole = {start: 0, end: source.length}
  if (faults.length === 0 && template.length === 0) {
    faults.push({...whole, message: 'the name of the deployment group is empty', hint: 'Leave it out for $BRANCH.'})
  } else if (faults.length === 0 && least > longestName) {
    const hint = `Shorten it: a name has at most ${longestName} characters, and a branch takes ${shortestLabel} of them at least.`
    faults.push({...whole, message: 'the name of the deployment group is too long', hint})
  } else if (faults.length === 0 && isAmbiguous(template)) {
    const hint = 'Put a letter or a hyphen between them: "$BRANCH-$PR_NUMBER".'
    faults.push({...whole, message: 'where the branch ends and the number begins cannot be told', hint})
  }
  return {template, faults}
}

/** Whether branch "a1" of pull request 2 has the name that branch "a" of pull request 12 has. */
function isAmbiguous(template: NameTemplate): boolean {
  const shape = template.map(part => (typeof part === 'string' ? part : part.variable === 'SHA' ? '-' : `$${part.variable}`)).join('')
  return /\$BRANCH\d*\$PR_NUMBER|\$PR_NUMBER\d*\$BRANCH/.test(shape)
}

/** Whether the name is the same for every branch. */
export function isConstant(template: NameTemplate): template is readonly string[] {
  return template.every(part => typeof part === 'string')
}

/**
 * The name of a group, legal, and the same each time. Two branches get the same only where the template has no `$BRANCH`. Throws a `usage`
 * error that names the input for a variable without a value.
 */
export function groupNameOf(template: NameTemplate, facts: BranchFacts): string {
  const others = template.map(part => (typeof part === 'string' ? part : part.variable === 'BRANCH' ? '' : valueOf(part.variable, facts)))
  const amount = template.filter(part => typeof part !== 'string' && part.variable === 'BRANCH').length
  const room = amount === 0 ? longestLabel : Math.floor((longestName - others.join('').length) / amount)
  if (room < shortestLabel) throw tooLong(others.join(''))
  const label = amount === 0 ? '' : branchLabel(requireBranch(facts), Math.min(longestLabel, room))
  const name = template.map((part, index) => (typeof part !== 'string' && part.variable === 'BRANCH' ? label : others[index])).join('')
  if (name.length > longestName) throw tooLong(name)
  return name
}

/** For whom a template gives a name. Without `branch` and `hash` that is any branch. */
export interface NameOwner {
  /** Its label is its name. */
  readonly branch?: string
  /** The `hashOf` of a branch that cannot be known. */
  readonly hash?: string
  readonly pullRequestNumber?: number
}

/** Undefined when the template gives this name to nobody. */
export function ownerOf(template: NameTemplate, name: string): NameOwner | undefined {
  const parts = {
    BRANCH: '(?<branch>[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)',
    PR_NUMBER: '(?<number>[1-9]\\d*)',
    SHA: `(?<commitId>${fullId})`
  }
  const known = new Set<Variable>()
  const pattern = template.map(part => {
    if (typeof part === 'string') return part.replace(/[.+]/g, '\\$&')
    // The second time it is the same.
    const again = known.has(part.variable)
    known.add(part.variable)
    return again ? parts[part.variable].replace(/^\(\?<(\w+)>.*$/, '\\k<$1>') : parts[part.variable]
  })
  const found = new RegExp(`^${pattern.join('')}$`).exec(name)
  if (found === null) return undefined
  const {branch, number, commitId} = found.groups ?? {}
  const pullRequestNumber = number === undefined ? undefined : Number(number)
  const hash = endsInHash.exec(branch ?? '')?.groups?.['hash']
  const owner = defined({branch: hash === undefined ? branch : undefined, hash, pullRequestNumber})
  return hash !== undefined || groupNameOf(template, {branch, pullRequestNumber, commitId}) === name ? owner : undefined
}

/** Whether a template has a variable. */
export function hasVariable(template: NameTemplate, variable: Variable): boolean {
  return template.some(part => typeof part !== 'string' && part.variable === variable)
}

/** The start of the SHA-256 of a branch, or of a tag by its full name. */
export function hashOf(branch: string): string {
  return textSha256(branch).slice(0, hashLength)
}

/**
 * A branch as a DNS label: letters, digits and hyphens. One that is not such a label has a hyphen and its hash at the end, so that no two
 * branches have the same; so has one that looks as if it had, and every tag, which is `refs/tags/v1` and `v1-<hash>`.
 */
export function branchLabel(branch: string, longest = longestLabel): string {
  const shortName = branch.startsWith(tagPrefix) ? branch.slice(tagPrefix.length) : branch
  const plain = shortName.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
  if (plain === branch && plain.length <= longest && !endsInHash.test(plain)) return plain
  const room = longest - hashLength - 1
  const words = plain.slice(0, room).replace(/-$/, '') || 'branch'.slice(0, room)
  return `${words}-${hashOf(branch)}`
}

function requireBranch({branch}: BranchFacts): string {
  if (branch !== undefined && branch !== '') return branch
  throw new DeployError('usage', 'the name of the deployment group has `$BRANCH`, and there is no branch', {
    input: 'branch',
    hint: missingBranchHint
  })
}

/** Where a branch comes from. */
export const missingBranchHint =
  'Name it with `branch` (`--branch "$(git branch --show-current)"`); of a push and of a pull request the event has it.'

function valueOf(variable: Exclude<Variable, 'BRANCH'>, {pullRequestNumber, commitId}: BranchFacts): string {
  if (variable === 'PR_NUMBER') {
    if (pullRequestNumber !== undefined) return String(pullRequestNumber)
    throw new DeployError('usage', 'the name of the deployment group has `$PR_NUMBER`, and there is no pull request', {
      input: 'pull-request-number',
      hint: 'Give its number with `pull-request-number`; a run for a pull request has it.'
    })
  }
  if (commitId !== undefined && new RegExp(`^${fullId}$`, 'i').test(commitId)) return commitId.toLowerCase()
  const [problem, what] =
    commitId === undefined || commitId === '' ? ['there is no commit', ''] : [`"${commitId}" is no id of a commit`, 'full ']
  throw new DeployError('usage', `the name of the deployment group has \`$SHA\`, and ${problem}`, {
    input: 'github-commit-id',
    hint: `Give its ${what}id with \`github-commit-id\`; a run of a workflow has one.`
  })
}

function tooLong(name: string): DeployError {
  return new DeployError('usage', `the name of the deployment group is too long: "${name}"`, {
    input: 'branch-config',
    hint: `A name has at most ${longestName} characters; shorten \`deploymentGroupName\`.`
  })
}
