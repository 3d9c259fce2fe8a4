import {agents as everyAgent, type Agent, type Fix} from '../core/diagnostic.ts'
import {isOfMisspeltKey} from './missed-keys.ts'
import type {JointRefusal, Report, RuleContext} from './rule.ts'
import type {YamlNode} from './yaml/node.ts'

/** Agents as people call them: `every agent`, `agent 1.8`, `agent 1.8 on Ruby 3.0 and older and agent 2`. */
export function nameAgents(agents: readonly Agent[]): string {
  if (agents.length === everyAgent.length) return 'every agent'
  const hasNewer = agents.includes('agent-1')
  const hasOlder = agents.includes('agent-1-ruby-3.0')
  const names: string[] = []
  if (hasNewer && hasOlder) names.push('agent 1.8')
  else if (hasNewer) names.push('agent 1.8 on Ruby 3.1 and later')
  else if (hasOlder) names.push('agent 1.8 on Ruby 3.0 and older')
  if (agents.includes('agent-2')) names.push('agent 2')
  return names.join(' and ')
}

/** `agent 2 refuses`, `agent 1.8 and agent 2 refuse`. */
export function agentsRefuse(agents: readonly Agent[]): string {
  const isOne = agents.length === everyAgent.length || !agents.includes('agent-2') || agents.length === 1
  return `${nameAgents(agents)} ${isOne ? 'refuses' : 'refuse'}`
}

/** The same where the file may be one that the service reads: `CodeDeploy refuses`. */
export function readersRefuse({platform}: Pick<RuleContext, 'platform'>, agents: readonly Agent[]): string {
  return platform === 'server' ? agentsRefuse(agents) : 'CodeDeploy refuses'
}

export interface Wording {
  readonly message: string
  readonly hint?: string
  /** Those that take the file, and fail at Install because of it. */
  readonly agents?: readonly Agent[]
  readonly fix?: Fix | undefined
}

/**
 * Reports what the agents refuse under a rule's id. `describe` words it, given the node that stands there; it returns undefined to
 * leave a refusal to another rule.
 */
export function reportRefusals(
  rule: string,
  context: RuleContext,
  report: Report,
  describe: (refusal: JointRefusal, node: YamlNode | undefined) => Wording | undefined
): void {
  for (const refusal of context.refusals(rule)) {
    // A key that is missing because it is misspelt is one mistake.
    if (isOfMisspeltKey(context, refusal)) continue
    const wording = describe(refusal, context.nodeAt(refusal.span))
    if (wording !== undefined) report({at: refusal, refusedBy: refusal.agents, ...wording})
  }
}

/** The first complaint of those agents, for where the shape of a mistake is all there is to say. */
export function complaint({messages, agents}: JointRefusal): string {
  const [first] = agents
  return (first === undefined ? undefined : messages[first]) ?? 'it cannot be read'
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
