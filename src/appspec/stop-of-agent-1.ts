import type {JointRefusal, RuleContext} from './rule.ts'

/** Whether a refusal is about the place where agent 1 takes the document for ended. */
export function isStopOfAgent1({source: {more}, root, platform}: RuleContext, {span}: JointRefusal): boolean {
  return platform === 'server' && root !== undefined && more?.problem !== undefined && span.start.offset === more.span.start.offset
}
