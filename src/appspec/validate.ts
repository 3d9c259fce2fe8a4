import type {BundleType} from '../core/codedeploy-words.ts'
import {agents, type Agent, type Diagnostic, type Span} from '../core/diagnostic.ts'
import {readWithAgents} from './agents/verdicts.ts'
import {hidesFirstKey} from './byte-order-mark.ts'
import {functionAppSpecOf} from './function-app-spec.ts'
import {loadHookScripts, type HookScript} from './hook-scripts.ts'
import {planInstall} from './install-plan.ts'
import {joinRefusals} from './joint-refusals.ts'
import {isScriptable, needsLoadBalancer} from './lifecycle.ts'
import {hostSystems, type AppSpecPlatform, type HostSystem, type ServerAppSpec} from './model.ts'
import {newHost} from './new-host.ts'
import {outlineOf, scalarOf, walk, type Outline} from './outline.ts'
import {largestAppSpec} from './largest-app-spec.ts'
import {readYaml, type YamlSource} from './read.ts'
import {readForPlatform} from './read-for-platform.ts'
import type {RevisionPath, RevisionTree} from './revision-tree.ts'
import {ruleCatalogue} from './rule-catalogue.ts'
import {reportFindings} from './rule-report.ts'
import type {JointRefusal, RuleContext} from './rule.ts'
import {SourceTree} from './source-tree.ts'
import {Suppressions} from './suppressions.ts'
import type {YamlNode} from './yaml/node.ts'

export type Verdict = 'valid' | 'invalid'
/** Whose verdict blocks; the other's becomes a warning. */
export type AgentVersion = '1' | '2' | 'both'

export interface ValidateOptions {
  readonly text: string | Uint8Array
  /** The name shown in diagnostics. */
  readonly file: string
  /** Default: told from the file's keys, else `server`. */
  readonly platform?: AppSpecPlatform
  /** The operating system of the host. Default: the AppSpec's own `os`, else `linux`. */
  readonly host?: HostSystem
  /** Default `1`. */
  readonly agentVersion?: AgentVersion
  /** What the revision ships, for the rules that need it. */
  readonly tree?: RevisionTree
  /** How the revision is packed. */
  readonly bundleType?: BundleType
  /** Whether the deployment group has a load balancer; without one some hooks never run. */
  readonly hasLoadBalancer?: boolean
  /** The revision that is on the hosts now; some hooks run from it. */
  readonly previous?: RevisionTree
}

export interface AppSpecValidation {
  readonly file: string
  readonly platform: AppSpecPlatform
  /** What each agent's own parser does with the file. */
  readonly verdicts: Readonly<Record<Agent, Verdict>>
  readonly diagnostics: readonly Diagnostic[]
  /** The findings that comments in the file ask to ignore, when there are any. */
  readonly suppressed?: readonly Diagnostic[]
  /** The decoded text, for code frames. */
  readonly text: string
  /** The model; absent when the file cannot be read as a Server AppSpec. */
  readonly appSpec?: ServerAppSpec
}

/**
 * Checks an AppSpec as the agents would read it, and everything else that is worth saying about it and the revision it ships with.
 * Never rejects because of what the file holds; it does when `tree.read` or `previous.read` does.
 */
export async function validateAppSpec(options: ValidateOptions): Promise<AppSpecValidation> {
  const {file, agentVersion = '1', tree, previous, bundleType, hasLoadBalancer} = options
  const {source, detection} = readForPlatform(options.text, options.platform)
  const {root} = source
  const platform = options.platform ?? detection.platform
  const isForService =
    platform !== 'server' && !detection.isTemplate && (detection.resources !== undefined || detection.serverKeys.length === 0)
  const functionAppSpec = isForService && root !== undefined ? functionAppSpecOf(root) : undefined
  const outline = root && outlineOf(root)
  const system = systemOf(outline)
  const host = options.host ?? system ?? 'linux'
  const {refusals, appSpec} = platform === 'server' ? readWithAgents(source, host) : readAsYaml(source, host)
  const joint = joinRefusals(refusals)
  if (hidesFirstKey(source)) leaveToByteOrderMark(joint, source)
  const bundle = tree === undefined ? undefined : {tree, walked: SourceTree.of(tree)}
  const isServer = platform === 'server'
  const runsScripts = (event: string): boolean => isScriptable('server', event) && (hasLoadBalancer !== false || !needsLoadBalancer(event))
  const scripts = outline && isServer ? await loadHookScripts(outline, system ?? host, {bundle, runsScripts}) : []
  const previousScripts = previous && isServer ? await scriptsOfRevision(previous, system ?? host) : undefined
  const differingAppSpec = tree && isServer ? await differingAppSpecIn(tree) : undefined
  const plan = appSpec && tree && planInstall({appSpec, tree, host: newHost(appSpec.os.value)})
  const rules = ruleCatalogue.filter(rule => rule.platforms.includes(platform))
  const context: RuleContext = {
    file,
    source,
    platform,
    system: system ?? host,
    host,
    runsScripts,
    scripts,
    ...(root && {root}),
    ...(outline && {outline}),
    ...(functionAppSpec && {functionAppSpec}),
    ...(appSpec && {appSpec}),
    ...(bundle && {tree: bundle.walked}),
    ...(tree?.leftOutBy && {leftOutBy: tree.leftOutBy}),
    ...(plan && {plan}),
    ...(bundleType && {bundleType}),
    ...(hasLoadBalancer !== undefined && {hasLoadBalancer}),
    ...(previousScripts && {previousScripts}),
    ...(differingAppSpec !== undefined && {differingAppSpec}),
    suppressions: new Suppressions(
      source,
      ruleCatalogue.map(({id}) => id)
    ),
    couldFind: id =>
      root !== undefined &&
      rules.some(({id: rule, needs, findsMoreWith}) =>
        [needs, findsMoreWith].every(part => rule === id && (part === undefined || context[part] !== undefined))
      ),
    refusals: rule => joint.get(rule) ?? [],
    otherRefusers: otherRefusersIn(joint),
    nodeAt: nodeFinder(root)
  }
  const {diagnostics, suppressed} = reportFindings(rules, context, {file, agentVersion, joint})
  const verdicts = {} as Record<Agent, Verdict>
  for (const agent of agents) verdicts[agent] = refusals[agent].length === 0 ? 'valid' : 'invalid'
  return {file, platform, verdicts, diagnostics, ...(suppressed.length > 0 && {suppressed}), text: source.text, ...(appSpec && {appSpec})}
}

/** The hook scripts of a revision, by its own AppSpec; none when it has no AppSpec that can be read. */
async function scriptsOfRevision(tree: RevisionTree, system: HostSystem): Promise<readonly HookScript[]> {
  const text = await tree.read('appspec.yml', largestAppSpec)
  const root = text && readYaml(text).root
  const outline = root && outlineOf(root)
  return outline ? loadHookScripts(outline, system, {bundle: {tree, walked: SourceTree.of(tree)}}) : []
}

/** `appspec.yaml` beside `appspec.yml`, when they differ. */
async function differingAppSpecIn(tree: RevisionTree): Promise<RevisionPath | undefined> {
  const other = 'appspec.yaml'
  if (!tree.entries.has('appspec.yml') || !tree.entries.has(other)) return undefined
  const [read, ignored] = await Promise.all([tree.read('appspec.yml', largestAppSpec), tree.read(other, largestAppSpec)])
  const isSame = read?.length === ignored?.length && read?.every((byte, i) => byte === ignored?.[i])
  return isSame === true ? undefined : other
}

function systemOf(outline: Outline | undefined): HostSystem | undefined {
  const os = outline && scalarOf(outline.top, 'os')
  return hostSystems.find(system => system === os?.value)
}

/** ECS and Lambda AppSpecs are read by the service; what can be said here is whether they are a map of YAML. */
function readAsYaml(source: YamlSource, host: HostSystem): ReturnType<typeof readWithAgents> {
  const general = /^(?:yaml-(?:syntax|tab-indent|encoding|expansion|unquoted-star|windows-escape|not-a-map)|file-empty)$/
  const {refusals} = readWithAgents(source, host)
  const kept = refusals['agent-1-ruby-3.0'].filter(({rule}) => general.test(rule))
  return {refusals: {'agent-1': kept, 'agent-1-ruby-3.0': kept, 'agent-2': kept}}
}

/** Takes away what the agents say because a byte order mark hides the first key: in the file, nobody could see why. */
function leaveToByteOrderMark(joint: Map<string, readonly JointRefusal[]>, {more}: YamlSource): void {
  joint.delete('version-missing')
  joint.delete('os-missing')
  const syntax = joint.get('yaml-syntax') ?? []
  joint.set(
    'yaml-syntax',
    syntax.filter(({span}) => more?.problem === undefined || span.start.offset !== more.span.start.offset)
  )
}

function otherRefusersIn(joint: ReadonlyMap<string, readonly JointRefusal[]>): RuleContext['otherRefusers'] {
  const byPlace = new Map<string, {readonly rule: string; readonly agents: readonly Agent[]}[]>()
  const placeOf = ({start, end}: Span): string => `${start.offset}-${end.offset}`
  for (const [rule, refusals] of joint) {
    for (const {span, agents} of refusals) byPlace.set(placeOf(span), [...(byPlace.get(placeOf(span)) ?? []), {rule, agents}])
  }
  return (rule, span) => (byPlace.get(placeOf(span)) ?? []).filter(each => each.rule !== rule).flatMap(each => each.agents)
}

/** Several nodes can start at one place: the outermost of them is what a refusal is about, unless it is a map that starts with its first key. */
function nodeFinder(root: YamlNode | undefined): RuleContext['nodeAt'] {
  let places: Map<string, YamlNode> | undefined
  return span => {
    if (places === undefined) {
      places = new Map()
      for (const node of root === undefined ? [] : walk(root)) {
        const key = `${node.span.start.offset}-${node.span.end.offset}`
        if (!places.has(key)) places.set(key, node)
      }
    }
    return places.get(`${span.start.offset}-${span.end.offset}`)
  }
}
