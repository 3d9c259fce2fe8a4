import type {Report, RuleContext} from './rule.ts'
import type {Wording} from './refusal-findings.ts'
import type {ScalarNode} from './yaml/node.ts'

/**
 * Reports one finding for many places of the same fault: it stands at the first of them. Places that comments ask to ignore are
 * reported one by one and drop out of it, as they would from findings of their own. `describe` words the finding, given the places it is about.
 */
export function reportTogether<Place extends {readonly node: ScalarNode}>(
  rule: string,
  {suppressions}: Pick<RuleContext, 'suppressions'>,
  report: Report,
  places: readonly Place[],
  describe: (places: readonly [Place, ...Place[]]) => Wording
): void {
  const kept: Place[] = []
  for (const place of places) {
    const {line} = place.node.span.start
    if (suppressions.covers(rule, line)) report({at: place.node, ...describe([place])})
    else {
      suppressions.keep(rule, line)
      kept.push(place)
    }
  }
  const [first, ...others] = kept
  if (first !== undefined) report({at: first.node, ...describe([first, ...others])})
}
