import type {BoundedPattern, StepBudget} from './bounded-pattern.ts'

interface Tried {
  readonly pattern: string
  readonly expression: BoundedPattern
}

/** The patterns that nothing gets to, since an earlier one matches all that they do; as far as that is plain to see. */
export function unreachable<T extends Tried>(rules: readonly T[]): readonly {readonly rule: T; readonly by: T}[] {
  const budget: StepBudget = {steps: 1_000_000}
  return rules.flatMap((rule, index) => {
    const by = rules.slice(0, index).find(earlier => covers(earlier, rule, budget))
    return by === undefined ? [] : [{rule, by}]
  })
}

function covers(earlier: Tried, {pattern}: Tried, budget: StepBudget): boolean {
  if (/^\^?\(?(?:\?:)?\^?\.[*+]\??\$?\)?\$?$/.test(earlier.pattern) || earlier.pattern.toLowerCase() === pattern.toLowerCase()) return true
  const name = pattern.replace(/\\([/.\-_])/g, '$1')
  // A name that is written out is all that a pattern without special characters matches.
  if (!/^[\w/.-]+$/.test(name) || /(?<!\\)\./.test(pattern)) return false
  try {
    return earlier.expression.matches(name, budget)
  } catch {
    return false
  }
}
