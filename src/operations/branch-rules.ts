import {functionKeys} from '../appspec/function-vocabulary.ts'
import {fieldOf, fieldsOf, isAbsent, walk, type Field} from '../appspec/outline.ts'
import type {YamlSource} from '../appspec/read.ts'
import {isForeignTopKey, serverKeys} from '../appspec/vocabulary.ts'
import type {AliasNode, MappingNode, Pair, ScalarNode, YamlNode} from '../appspec/yaml/node.ts'
import type {Severity, Span} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'
import {boundedPattern, type BoundedPattern} from './bounded-pattern.ts'
import {readNameTemplate, type NameTemplate} from './branch-name.ts'
import {deploymentSettings} from './deployment-settings.ts'
import type {GroupSettings} from './group-ports.ts'
import {checkedSettings} from './group-settings.ts'
import {MemberError, type MemberPath} from './member-shape.ts'
import type {SettingOptions} from './options.ts'
import {structuredOf} from './structured-value.ts'
import {unreachable} from './unreachable-patterns.ts'

/** What one pattern of a branch configuration says. */
export interface BranchRule {
  /** As it is written. */
  readonly pattern: string
  readonly span: Span
  readonly expression: BoundedPattern
  /** Absent: nothing is deployed. */
  readonly group?: BranchGroup
}

interface BranchGroup {
  readonly name: NameTemplate
  /** Absent: the name is the default one. */
  readonly nameSpan?: Span
  readonly deploymentGroupConfig?: GroupSettings
  readonly deploymentOptions?: SettingOptions['deploymentOptions'] & object
}

/** Something wrong with a branch configuration. */
export interface BranchFinding {
  readonly severity: Extract<Severity, 'error' | 'warning'>
  /** Begins with a small letter and has no full stop. */
  readonly message: string
  readonly hint?: string
  readonly span: Span
}

export interface BranchRules {
  /** In the order they are tried in; those that can be read. */
  readonly rules: readonly BranchRule[]
  /** In the order of the file. */
  readonly findings: readonly BranchFinding[]
}

/** The key of an AppSpec, and of a file, that has the branch configuration (webfactory/create-aws-codedeploy-deployment). */
const branchConfigKey = 'branch_config'

const members = ['deploymentGroupName', 'deploymentGroupConfig', 'deploymentConfig'] as const
const defaultName = '$BRANCH'
/** What has more was not written by hand, and would only be meant to exhaust us. */
const mostPatterns = 500
const longestPattern = 500

/**
 * The branch configuration of an AppSpec, or of a text that may be one and may also be nothing but the configuration. Undefined for an AppSpec
 * that has none. All that is wrong is found at once.
 */
export function readBranchRules(source: YamlSource, {isAppSpec}: {readonly isAppSpec: boolean}): BranchRules | undefined {
  const {root, problem, more, lines} = source
  const reader = new BranchRulesReader()
  const field = root?.kind === 'mapping' ? fieldOf(root, branchConfigKey) : undefined
  if (problem) {
    const isAsterisk = problem.kind === 'alias-name' || source.text[problem.span.start.offset] === '*'
    reader.fault(problem.span, problem.message, isAsterisk ? 'Quote a pattern that begins with an asterisk; any name is ".*".' : undefined)
  } else if (field === undefined && isAppSpec) {
    return undefined
  } else if (root?.kind !== 'mapping') {
    const hint = 'Write such as "main: {deploymentGroupName: production}".'
    reader.fault(root?.span ?? lines.span(0, 0), 'it must be a map of patterns of branches', hint)
  } else if (field === undefined && isAppSpecItself(root)) {
    reader.fault(root.span, `this AppSpec has no "${branchConfigKey}"`, 'Add the key, or name another file.')
  } else {
    if (more) reader.fault(more.span, 'there is more than one document', 'Keep one of them.')
    if (field !== undefined && !isAppSpec) reader.checkNeighbours(root)
    if (field !== undefined) for (const {key} of root.pairs.filter(pair => isNamed(pair, branchConfigKey)).slice(1)) reader.twice(key)
    reader.read(field?.value ?? root, field?.key.span ?? root.span)
  }
  return reader.result()
}

/** Whether a map has what nothing but an AppSpec has: a text is not what a pattern has. */
function isAppSpecItself(root: MappingNode): boolean {
  const version = fieldOf(root, 'version')?.value
  return version?.kind === 'scalar' && !isAbsent(version)
}

function isNamed({key}: Pair, name: string): boolean {
  return key.kind === 'scalar' && key.value === name
}

class BranchRulesReader {
  readonly #rules: BranchRule[] = []
  readonly #findings: BranchFinding[] = []

  fault(span: Span, message: string, hint?: string): void {
    this.#findings.push({severity: 'error', span, message, ...(hint !== undefined && {hint})})
  }

  #warn(span: Span, message: string, hint: string): void {
    this.#findings.push({severity: 'warning', span, message, hint})
  }

  result(): BranchRules {
    const findings = [...this.#findings].sort((a, b) => a.span.start.offset - b.span.start.offset)
    return {rules: this.#rules, findings}
  }

  twice(key: YamlNode): void {
    this.fault(
      key.span,
      `"${key.kind === 'scalar' ? shown(key.value) : ''}" is given twice`,
      'Keep one of them, or put their content together.'
    )
  }

  /** What stands beside the key and is none of an AppSpec was meant to be below it. */
  checkNeighbours(root: MappingNode): void {
    const known = new Set([...serverKeys.top, ...functionKeys.top].map(name => name.toLowerCase()))
    for (const {key} of fieldsOf(root)) {
      if (isForeignTopKey(key.value) || known.has(key.value.toLowerCase())) continue
      this.#warn(
        key.span,
        `"${shown(key.value)}" stands beside "${branchConfigKey}" and has no effect`,
        `Indent it to put it below "${branchConfigKey}".`
      )
    }
  }

  read(value: YamlNode, span: Span): void {
    if (value.kind === 'mapping') this.#readMap(value)
    else if (value.kind === 'alias') this.#alias(value)
    else {
      const isNothing = value.kind === 'scalar' && isAbsent(value)
      const message = isNothing ? 'the branch configuration is empty' : 'the branch configuration must be a map of patterns'
      this.fault(isNothing ? span : value.span, message, 'Write such as "main: {deploymentGroupName: production}" below it.')
    }
  }

  #readMap({pairs, span}: MappingNode): void {
    if (pairs.length === 0) this.fault(span, 'the branch configuration has no pattern')
    if (pairs.length > mostPatterns) this.fault(span, `the branch configuration has more than ${mostPatterns} patterns`)
    for (const {key, value} of this.#named(pairs.slice(0, mostPatterns))) this.#readPattern(key, value)
    for (const {rule, by} of unreachable(this.#rules)) {
      this.#warn(
        rule.span,
        `"${shown(rule.pattern)}" is never reached: "${shown(by.pattern)}" on line ${by.span.start.line} matches first`,
        'Patterns are tried in the order they are written in: put the more special one first.'
      )
    }
  }

  /** The pairs that have a name, the first of each; what is wrong with the others is a fault. */
  #named(pairs: readonly Pair[]): readonly {readonly key: ScalarNode; readonly value: YamlNode}[] {
    const named = new Map<string, {readonly key: ScalarNode; readonly value: YamlNode}>()
    for (const {key, value} of pairs) {
      if (key.kind === 'alias') this.#alias(key)
      else if (key.kind !== 'scalar') this.fault(key.span, 'a name must be a text')
      else if (named.has(key.value)) this.twice(key)
      else named.set(key.value, {key, value})
    }
    return [...named.values()]
  }

  #readPattern(key: ScalarNode, value: YamlNode): void {
    const expression = this.#expression(key)
    const isSkipped = value.kind === 'scalar' && isAbsent(value)
    const group = isSkipped ? undefined : this.#group(value)
    if (expression === undefined || (group === undefined && !isSkipped)) return
    this.#rules.push({pattern: key.value, span: key.span, expression, ...(group && {group})})
  }

  #expression({value, span}: ScalarNode): BoundedPattern | undefined {
    if (value.length > longestPattern) {
      this.fault(span, `a pattern has at most ${longestPattern} characters`)
      return undefined
    }
    try {
      const expression = boundedPattern(value)
      // `feature/*` is "feature" and any number of slashes.
      if (/[\w/]\*$/.test(value)) {
        const message = `"${shown(value)}" is a regular expression, in which an asterisk repeats the character before it`
        this.#warn(span, message, `Write "${shown(value.replace(/\*$/, '.*'))}" for any text.`)
      }
      return expression
    } catch (error) {
      const problem = (error as Error).message.replace(/^Invalid regular expression: \/.*\/\w*: (.)/s, (_, first: string) =>
        first.toLowerCase()
      )
      const hint = value.startsWith('*')
        ? 'Patterns are regular expressions: write ".*" for any text.'
        : 'Patterns are regular expressions; a backslash before a character takes it as it is.'
      this.fault(span, `"${shown(value)}" is no pattern that can be used: ${problem}`, hint)
      return undefined
    }
  }

  #group(entry: YamlNode): BranchGroup | undefined {
    if (entry.kind === 'alias') {
      this.#alias(entry)
      return undefined
    }
    if (entry.kind !== 'mapping') {
      const isText = entry.kind === 'scalar' && entry.value !== ''
      const hint = isText ? `Write "{deploymentGroupName: ${shown(entry.value)}}"` : `Write a map of ${members.join(', ')}`
      this.fault(entry.span, 'what is below a pattern must be a map, or ~ to deploy nothing', `${hint}, or ~.`)
      return undefined
    }
    const before = this.#findings.length
    const given = new Map<string, YamlNode>()
    for (const {key, value} of this.#named(entry.pairs)) {
      given.set(key.value, value)
      this.#checkMember(key, value)
    }
    const nameNode = given.get('deploymentGroupName')
    const name = nameNode?.kind === 'scalar' ? this.#name(nameNode) : readNameTemplate(defaultName).template
    const deploymentGroupConfig = this.#settings(given.get('deploymentGroupConfig'), checkedSettings)
    const deploymentOptions = this.#settings(given.get('deploymentConfig'), deploymentOptions => deploymentSettings({deploymentOptions}))
    if (this.#findings.slice(before).some(({severity}) => severity === 'error')) return undefined
    return {
      name,
      ...(nameNode && {nameSpan: nameNode.span}),
      ...(deploymentGroupConfig && {deploymentGroupConfig}),
      ...(deploymentOptions && {deploymentOptions})
    }
  }

  #checkMember({value: name, span}: ScalarNode, value: YamlNode): void {
    const known = members.find(member => member === name)
    if (known === undefined) {
      const near = nearestName(name, members)
      const hint =
        near === undefined
          ? `Known are ${members.join(', ')}; settings of a group belong below the second, those of a deployment below the third.`
          : `Did you mean "${near}"?`
      this.fault(span, `there is no "${shown(name)}" below a pattern`, hint)
    } else if (value.kind === 'alias') {
      this.#alias(value)
    } else if (known === 'deploymentGroupName') {
      const isText = value.kind === 'scalar' && !isAbsent(value) && !(value.style === 'plain' && /^(?:true|false)$/i.test(value.value))
      if (!isText) this.fault(span, `"${known}" must be a text`, 'Leave it out for "$BRANCH".')
    } else if (value.kind !== 'mapping') {
      this.fault(span, `"${known}" must be a map`, 'Leave it out, or write its members below it.')
    }
  }

  #name(node: ScalarNode): NameTemplate {
    const {template, faults} = readNameTemplate(node.value)
    for (const {start, end, message, hint} of faults) this.fault(within(node, start, end), message, hint)
    return template
  }

  /** The members of a map, when nothing is wrong with it. */
  #settings(node: YamlNode | undefined, check: (value: GroupSettings) => void): GroupSettings | undefined {
    if (node?.kind !== 'mapping') return undefined
    const before = this.#findings.length
    for (const part of walk(node)) {
      // A name that is an alias is told with its map.
      if (part.kind === 'mapping') this.#named(part.pairs)
      if (part.kind === 'mapping') for (const {value} of part.pairs) if (value.kind === 'alias') this.#alias(value)
      if (part.kind === 'sequence') for (const item of part.items) if (item.kind === 'alias') this.#alias(item)
    }
    if (this.#findings.length > before) return undefined
    try {
      const value = structuredOf(node) as GroupSettings
      check(value)
      return value
    } catch (error) {
      const cause = error instanceof DeployError ? error.cause : error
      for (const problem of cause instanceof MemberError ? cause.all : [cause as Error]) {
        // A member that should not be there is named in words.
        const [, name = ''] = /^"([^"]*)"/.exec(problem.message) ?? []
        this.fault(placeOf(node, problem instanceof MemberError ? problem.at : [name]), problem.message.replace(/^line \d+: /, ''))
      }
      return undefined
    }
  }

  #alias({span, name}: AliasNode): void {
    this.fault(span, `*${shown(name)} is an alias, and aliases are not read`, 'Write out what it stands for.')
  }
}

/** The member at the end of a path, or the last one on the way to it that is there. */
function placeOf(node: MappingNode, path: MemberPath): Span {
  let span = node.span
  let at: YamlNode | undefined = node
  for (const part of path) {
    const field: Field | undefined = at.kind === 'mapping' && typeof part === 'string' ? fieldOf(at, part) : undefined
    at = field?.value ?? (at.kind === 'sequence' && typeof part === 'number' ? at.items[part] : undefined)
    if (at === undefined) return span
    span = field?.key.span ?? at.span
  }
  return span
}

/** A part of a text, where it stands as it is written. */
function within({span, raw, value}: ScalarNode, start: number, end: number): Span {
  const lead = raw.indexOf(value)
  if (lead === -1 || /[\r\n]/.test(raw)) return span
  const move = (by: number): Span['start'] => ({
    line: span.start.line,
    column: span.start.column + lead + by,
    offset: span.start.offset + lead + by
  })
  return {start: move(start), end: move(end)}
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
