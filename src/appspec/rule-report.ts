import {agents as everyAgent, severityOrder, type Agent, type Diagnostic, type Severity} from '../core/diagnostic.ts'
import {complaint, readersRefuse} from './refusal-findings.ts'
import type {Finding, JointRefusal, Rule, RuleContext} from './rule.ts'
import type {AgentVersion} from './validate.ts'

/** The agents whose refusal is an error; that of the others is a warning. */
const blocking: Readonly<Record<AgentVersion, readonly Agent[]>> = {'1': ['agent-1'], '2': ['agent-2'], both: everyAgent}

const notIgnored = 'A comment cannot change that: the file would be refused all the same.'

export interface ReportOptions {
  readonly file: string
  readonly agentVersion: AgentVersion
  readonly joint: ReadonlyMap<string, readonly JointRefusal[]>
}

export interface ReportedFindings {
  readonly diagnostics: readonly Diagnostic[]
  /** What comments in the file ask to ignore. */
  readonly suppressed: readonly Diagnostic[]
}

/** Runs rules and puts what they find in the order of the file. Whatever an agent refuses is in the result, whether a rule spoke of it or not. */
export function reportFindings(rules: readonly Rule[], context: RuleContext, {file, agentVersion, joint}: ReportOptions): ReportedFindings {
  const diagnostics: Diagnostic[] = []
  const suppressed: Diagnostic[] = []
  /** A finding about the whole file stands where its content starts. */
  const firstLine = context.root?.span.start.line ?? 1
  const spokenOf = new Set<string>()
  const isBlocking = (concerned: readonly Agent[]): boolean => concerned.some(agent => blocking[agentVersion].includes(agent))
  const severityOf = (rule: Severity, {severity, refusedBy, agents}: Finding): Severity => {
    if (refusedBy !== undefined) return isBlocking([...refusedBy, ...(agents ?? [])]) ? 'error' : 'warning'
    const own = severity ?? rule
    return own === 'error' && agents !== undefined && !isBlocking(agents) ? 'warning' : own
  }
  const add = (rule: string, severity: Severity, finding: Finding): void => {
    const {at, message, hint, refusedBy, fix} = finding
    const concerned = refusedBy === undefined ? finding.agents : [...new Set([...refusedBy, ...(finding.agents ?? [])])]
    const about = finding.refusal ?? at
    if (about !== undefined && refusedBy !== undefined) for (const agent of refusedBy) spokenOf.add(`${about.span.start.offset} ${agent}`)
    const real = severityOf(severity, finding)
    const isIgnored = context.suppressions.covers(rule, at?.span.start.line ?? firstLine)
    const isRefusal = refusedBy !== undefined && isBlocking(refusedBy)
    if (!isIgnored && !isRefusal) context.suppressions.keep(rule, at?.span.start.line ?? firstLine)
    const list = isIgnored && !isRefusal ? suppressed : diagnostics
    list.push({
      rule,
      severity: real,
      message: isIgnored && isRefusal ? `${message} ${notIgnored}` : message,
      ...(hint === undefined ? {} : {hint}),
      file,
      ...(at === undefined ? {} : {span: at.span}),
      ...agentsOf(context, concerned),
      ...(fix && {fix})
    })
  }
  const run = ({id, severity, check}: Rule): void => check(context, finding => add(id, severity, finding))
  for (const rule of rules) if (rule.isLast !== true) run(rule)
  for (const [rule, refusals] of joint) {
    for (const refusal of refusals) {
      const missed = refusal.agents.filter(agent => !spokenOf.has(`${refusal.span.start.offset} ${agent}`))
      if (missed.length > 0)
        add(rule, 'error', {at: refusal, refusedBy: missed, message: `${complaint(refusal)}: ${readersRefuse(context, missed)} the file.`})
    }
  }
  for (const rule of rules) if (rule.isLast === true) run(rule)
  const startOf = ({span}: Diagnostic): number => span?.start.offset ?? -1
  // What is equal here stays in the order of the rules.
  const byPlace = (a: Diagnostic, b: Diagnostic): number => startOf(a) - startOf(b) || severityOrder[a.severity] - severityOrder[b.severity]
  return {diagnostics: diagnostics.sort(byPlace), suppressed: suppressed.sort(byPlace)}
}

/** No agent ever sees an AppSpec of ECS or Lambda. */
function agentsOf({platform}: RuleContext, concerned: readonly Agent[] | undefined): Pick<Diagnostic, 'agents'> {
  if (platform !== 'server') return {agents: []}
  return concerned === undefined || concerned.length === everyAgent.length ? {} : {agents: concerned}
}
