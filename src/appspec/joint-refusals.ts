import {agents as everyAgent, type Agent, type Span} from '../core/diagnostic.ts'
import type {Refusal} from './agents/refusal.ts'
import type {JointRefusal} from './rule.ts'

interface Draft {
  readonly span: Span
  readonly agents: Agent[]
  readonly messages: Partial<Record<Agent, string>>
  value?: string
}

/** The refusals of all agents by rule; those of several agents for one reason at one place are one. */
export function joinRefusals(refusals: Readonly<Record<Agent, readonly Refusal[]>>): Map<string, readonly JointRefusal[]> {
  const byRule = new Map<string, Map<number, Draft>>()
  for (const agent of everyAgent) {
    for (const {rule, span, message, value} of refusals[agent]) {
      const places = byRule.get(rule) ?? new Map<number, Draft>()
      byRule.set(rule, places)
      const draft = places.get(span.start.offset) ?? {span, agents: [], messages: {}}
      places.set(span.start.offset, draft)
      if (!draft.agents.includes(agent)) draft.agents.push(agent)
      draft.messages[agent] ??= message
      if (value !== undefined && agent === 'agent-1') draft.value ??= value
    }
  }
  return new Map([...byRule].map(([rule, places]) => [rule, [...places.values()]]))
}
