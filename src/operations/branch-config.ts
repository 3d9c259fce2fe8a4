import {largestAppSpec} from '../appspec/largest-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {nearestInputFile, readInputFile, inputFilePlaces} from '../bundle/input-file.ts'
import {branchConfigNames} from '../core/app-spec-names.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {OwnFindingId} from '../core/own-findings.ts'
import {withHint} from '../core/with-hint.ts'
import type {FunctionRevisionOptions} from './function-options.ts'
import {isFileName} from './is-file-name.ts'
import type {BranchOptions, RevisionOptions} from './options.ts'
import {readBranchRules, type BranchFinding, type BranchRule, type BranchRules} from './branch-rules.ts'
import {findAppSpecText} from './find-app-spec-text.ts'
import {placeText} from './place-text.ts'
import {placedFinding} from './placed-finding.ts'

/** What a branch configuration says, read and checked. */
export interface BranchConfig {
  /** As the user knows it; the input or the option where there is none. */
  readonly file: string
  /** In the order they are tried in. */
  readonly rules: readonly BranchRule[]
  /** Whether it has places that somebody has seen: an object of a program has none. */
  readonly isPlaced: boolean
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Where a branch configuration may be. */
export type BranchConfigOptions = Pick<BranchOptions, 'branchConfig'> &
  Pick<RevisionOptions, 'source' | 'appspec'> &
  Pick<FunctionRevisionOptions, 'appspecContent'>

const input = 'branch-config'
const mostTold = 10

/**
 * The branch configuration: `branchConfig`, else the `branch_config` of the AppSpec. Undefined when there is neither. Throws a `usage` error with
 * all that is wrong and its places, and for a file that is not there.
 */
export async function readBranchConfig(options: BranchConfigOptions): Promise<BranchConfig | undefined> {
  const {branchConfig} = options
  if (branchConfig === undefined) return fromAppSpec(options)
  if (typeof branchConfig !== 'string') return fromObject(branchConfig)
  if (!isFileName(branchConfig)) return checked(branchConfigNames.input, readGiven(branchConfig))
  const {file, bytes} = await readNamed(branchConfig, options.source ?? '.')
  return checked(file, readGiven(bytes))
}

/** What is said about the `branch_config` of an AppSpec; nothing when it has none. */
export function branchConfigFindings(file: string, text: string | Uint8Array): readonly Diagnostic[] {
  const {findings = []} = readAppSpec(text) ?? {}
  return findings.map(finding => toDiagnostic(file, finding))
}

async function readNamed(given: string, source: string): Promise<{readonly file: string; readonly bytes: Uint8Array}> {
  const name = given.trim()
  if (name === '') throw new DeployError('usage', '`branch-config` is empty', {input, hint: 'Leave it out altogether, or name a file.'})
  const found = await readInputFile(name, {source, input, largestBytes: largestAppSpec})
  if (found) return found
  const near = nearestInputFile(name, source)
  const places = inputFilePlaces(name, source).map(place => `"${place}"`)
  const hint =
    near === undefined
      ? 'Name a file of the repository, which actions/checkout brings, or write the configuration itself.'
      : `Did you mean "${near}"?`
  throw new DeployError('usage', `there is no file ${places.join(' or ')} with the branch configuration`, {input, hint})
}

function readGiven(text: string | Uint8Array): BranchRules | undefined {
  return readBranchRules(readYaml(text, {countsByteOrderMark: false}), {isAppSpec: false})
}

function readAppSpec(text: string | Uint8Array): BranchRules | undefined {
  const source = readYaml(text, {countsByteOrderMark: false})
  // What keeps the AppSpec from being read is said where it is validated.
  return source.problem ? undefined : readBranchRules(source, {isAppSpec: true})
}

async function fromAppSpec(options: BranchConfigOptions): Promise<BranchConfig | undefined> {
  const found = await findAppSpecText(options)
  return found && checkedAppSpec(found.file, found.text)
}

function checkedAppSpec(file: string, text: string | Uint8Array): BranchConfig | undefined {
  const {problem} = readYaml(text, {countsByteOrderMark: false})
  if (problem === undefined) return checked(file, readAppSpec(text))
  const {message, span} = problem
  throw failure(file, [{severity: 'error', message: `the AppSpec cannot be read: ${message}`, span}])
}

/** A program's object is read as the text it would be in a file: there is one reading of it. Its places are none that anybody has seen. */
function fromObject(given: object): BranchConfig | undefined {
  const rules = readGiven(textOf(given))
  return checked(branchConfigNames.option, rules, {isPlaced: false})
}

function textOf(given: object): string {
  try {
    return JSON.stringify(given, undefined, 1)
  } catch (error) {
    throw new DeployError('usage', `\`branchConfig\` cannot be used: ${(error as Error).message}`, {input, cause: error})
  }
}

function checked(file: string, read: BranchRules | undefined, {isPlaced = true} = {}): BranchConfig | undefined {
  if (read === undefined) return undefined
  const {rules, findings} = read
  if (findings.some(({severity}) => severity === 'error')) throw failure(file, findings, isPlaced)
  return {file, rules, isPlaced, diagnostics: findings.map(finding => toDiagnostic(file, finding, isPlaced))}
}

/** All of them, one a line: who corrects one wants to know of the others. */
function failure(file: string, findings: readonly BranchFinding[], isPlaced = true): DeployError {
  const errors = findings.filter(({severity}) => severity === 'error')
  const hints = new Set(errors.map(({hint}) => hint))
  const [hint] = hints.size === 1 ? hints : [undefined]
  const told = errors.slice(0, mostTold).map(finding => {
    // What is to be done about each of them stands beside it, unless it is the same.
    const words = hints.size === 1 ? finding.message : withHint(finding)
    return `${placeText(file, isPlaced ? finding.span : undefined)}: ${words}`
  })
  const more = errors.length - told.length
  return new DeployError('usage', [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'), {
    input,
    hint: hint ?? 'Correct the branch configuration.',
    diagnostics: findings.map(finding => toDiagnostic(file, finding, isPlaced))
  })
}

function toDiagnostic(file: string, {message, span, ...finding}: BranchFinding, isPlaced = true): Diagnostic {
  return placedFinding('branch-config' satisfies OwnFindingId, {file, problem: message, ...finding, ...(isPlaced && {span})})
}
