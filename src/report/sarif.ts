import type {Rule} from '../appspec/rule.ts'
import {ruleCatalogue} from '../appspec/rule-catalogue.ts'
import type {AppSpecValidation} from '../appspec/validate.ts'
import {severityOrder, type Diagnostic, type Fix, type Severity, type Span} from '../core/diagnostic.ts'
import {version} from '../core/version.ts'
import {maskAccountIds} from './account-ids.ts'
import {clip} from './clip.ts'
import {count} from './count.ts'
import {isListed} from './fix-json.ts'
import {lineHash} from './line-hash.ts'
import {rulePage} from './rule-page.ts'
import {sanitizeLine, sanitizeText} from './sanitize.ts'
import type {
  SarifArtifactLocation,
  SarifFix,
  SarifInvocation,
  SarifLevel,
  SarifLog,
  SarifPhysicalLocation,
  SarifRegion,
  SarifResult,
  SarifRule
} from './sarif-log.ts'

/** GitHub code scanning refuses a run with more than 25,000 results and shows 5,000 of them. */
const maxResults = 5_000
const maxMessageLength = 4_000

/** The base of relative addresses: the root of the repository, which code scanning knows. */
const sourceRoot = '%SRCROOT%'

const levels: Readonly<Record<Severity, SarifLevel>> = {error: 'error', warning: 'warning', info: 'note'}
/** GitHub's words for the same. */
const problemSeverities: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'recommendation'}

export interface SarifOptions {
  /**
   * Also the findings that comments ask to ignore, marked as suppressed. Default: false, because GitHub code scanning does not know the mark
   * and shows them as open alerts (github/codeql-action issue 1230).
   */
  readonly suppressed?: boolean
  /** Of AppSpecs that could not be looked at, why. */
  readonly unchecked?: readonly string[]
}

/** A finding with what a log says of it besides. */
interface Found {
  readonly diagnostic: Diagnostic
  readonly fingerprint: string
  readonly isSuppressed: boolean
}

/**
 * The findings of all files as one SARIF 2.1.0 log for GitHub code scanning. Files must be named relative to the root of the
 * repository to be found there. Errors come first, what is suppressed last; what is beyond GitHub's limit is counted in a notification.
 */
export function sarif(validations: readonly AppSpecValidation[], {suppressed = false, unchecked = []}: SarifOptions = {}): SarifLog {
  const found = validations.flatMap(validation => withFingerprints(validation, suppressed))
  found.sort((a, b) => rank(a) - rank(b))
  const files = new Set([...validations.map(({file}) => file), ...found.map(({diagnostic}) => diagnostic.file)])
  const ruleIndexes = new Map(ruleCatalogue.map(({id}, index) => [id, index]))
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'codedeploy-kit',
            version,
            semanticVersion: version,
            informationUri: 'https://www.npmjs.com/package/codedeploy-kit',
            rules: ruleCatalogue.map(ruleOf)
          }
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[sourceRoot]: {description: {text: 'The root of the repository.'}}},
        invocations: [invocation(found.length, unchecked)],
        artifacts: [...files].map(file => ({location: artifactLocation(file)})),
        results: found.slice(0, maxResults).map(each => ({
          ...resultOf(each, ruleIndexes.get(each.diagnostic.rule)),
          // All results of a run have the property, or none has it (section 3.27.23).
          ...(suppressed && {suppressions: each.isSuppressed ? [{kind: 'inSource' as const}] : []})
        }))
      }
    ]
  }
}

function rank({diagnostic, isSuppressed}: Found): number {
  return severityOrder[diagnostic.severity] + (isSuppressed ? 3 : 0)
}

function ruleOf({id, severity, summary, platforms}: Rule): SarifRule {
  const page = rulePage(id, version)
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: summary},
    help: {text: `${summary} See ${page}`, markdown: `${summary} [What the agents do, and how to write it](${page})`},
    helpUri: page,
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: ['codedeploy', 'appspec', ...platforms], precision: 'very-high', 'problem.severity': problemSeverities[severity]}
  }
}

function resultOf({diagnostic, fingerprint, isSuppressed}: Found, ruleIndex?: number): SarifResult {
  const {rule, severity, message, hint, file, span, agents, fix} = diagnostic
  const concerned = agents === undefined || agents.length === 0 ? '' : ` (${agents.join(', ')})`
  const text = clip(
    maskAccountIds(sanitizeText(hint === undefined ? message + concerned : `${message}${concerned}\n${hint}`)),
    maxMessageLength
  )
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && {ruleIndex}),
    level: levels[severity],
    message: {text: text === '' ? rule : text},
    locations: [{physicalLocation: physicalLocation(file, span)}],
    partialFingerprints: {primaryLocationLineHash: fingerprint},
    // What is suppressed is not to be fixed, and `--fix` leaves it alone too.
    ...(fix && !isSuppressed && isListed(fix) && {fixes: [fixOf(fix, file)]}),
    ...(agents !== undefined && agents.length > 0 && {properties: {agents}})
  }
}

function physicalLocation(file: string, span: Diagnostic['span']): SarifPhysicalLocation {
  const artifact = {artifactLocation: artifactLocation(file)}
  if (span === undefined) return artifact
  return {...artifact, region: regionOf(span)}
}

function regionOf({start, end}: Span): SarifRegion {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function fixOf({file, edits}: Fix, otherwise: string): SarifFix {
  const replacements = edits.map(({span, text}) => ({deletedRegion: regionOf(span), insertedContent: {text}}))
  return {artifactChanges: [{artifactLocation: artifactLocation(file ?? otherwise), replacements}]}
}

/** An absolute path stays one, as a `file:` address: it cannot be told where the repository's root is. */
function artifactLocation(file: string): SarifArtifactLocation {
  const path = sanitizeLine(file).replaceAll('\\', '/')
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(path)) return {uri: `file:///${encoded.replace('%3A', ':')}`}
  if (path.startsWith('/')) return {uri: `file://${encoded}`}
  return {uri: encoded.replace(/^(?:\.\/)+/, ''), uriBaseId: sourceRoot}
}

/**
 * GitHub recognises a finding by its rule, its file and `primaryLocationLineHash`. That is the content of the line, and how many findings of
 * the rule on equal lines came before: it stays when the line moves.
 */
function withFingerprints({file, text, diagnostics, suppressed = []}: AppSpecValidation, withSuppressed: boolean): Found[] {
  const lines = text.split(/\r\n|\n|\r/)
  const seen = new Map<string, number>()
  // Of each line once: ten thousand findings can stand in one long line.
  const hashes = new Map<number, string>()
  const hashOfLine = (line: number): string => {
    const hash = hashes.get(line) ?? lineHash((lines[line - 1] ?? '').trim())
    hashes.set(line, hash)
    return hash
  }
  return [...diagnostics, ...(withSuppressed ? suppressed : [])].map((diagnostic, index) => {
    const {rule, span, message} = diagnostic
    const isHere = diagnostic.file === file && span !== undefined
    const hash = isHere ? hashOfLine(span.start.line) : lineHash(message)
    const key = `${rule}\n${diagnostic.file}\n${hash}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return {diagnostic, fingerprint: `${hash}:${nth}`, isSuppressed: index >= diagnostics.length}
  })
}

function invocation(amount: number, unchecked: readonly string[]): SarifInvocation {
  const left = `${count(amount - maxResults, 'more finding')} left out: code scanning shows no more than ${maxResults}.`
  const notifications = [
    ...unchecked.slice(0, maxResults).map(why => notification('error', clip(maskAccountIds(sanitizeText(why)), maxMessageLength))),
    ...(amount > maxResults ? [notification('warning', left)] : [])
  ]
  return {executionSuccessful: unchecked.length === 0, ...(notifications.length > 0 && {toolExecutionNotifications: notifications})}
}

function notification(level: SarifLevel, text: string): NonNullable<SarifInvocation['toolExecutionNotifications']>[number] {
  return {level, message: {text}}
}
