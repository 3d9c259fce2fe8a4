import {severityOrder, type Diagnostic} from '../core/diagnostic.ts'
import {count} from './count.ts'

/** As many findings of one AppSpec are shown in a text: somebody reads them one after the other. */
const mostShown = 100

/** The findings of an AppSpec that a text shows, and a line for its end that says what it leaves out and where that is. */
export interface FindingsToShow {
  readonly shown: readonly Diagnostic[]
  /** The others, in their order; absent when all are shown. */
  readonly left?: readonly Diagnostic[]
  /** Absent when all are shown. */
  readonly rest?: string
}

/** All findings in their order, or the first hundred of too many, errors before warnings before advice. */
export function findingsToShow(diagnostics: readonly Diagnostic[]): FindingsToShow {
  if (diagnostics.length <= mostShown) return {shown: diagnostics}
  const sorted = bySeverity(diagnostics)
  const left = sorted.slice(mostShown)
  const amounts = (['error', 'warning', 'info'] as const).flatMap(severity => {
    const amount = left.filter(found => found.severity === severity).length
    if (amount === 0) return []
    return [severity === 'info' ? count(amount, 'piece of advice', 'pieces of advice') : count(amount, severity)]
  })
  return {
    shown: sorted.slice(0, mostShown),
    left,
    rest: `${count(left.length, 'more finding')} not shown: ${amounts.join(', ')}. All of them: codedeploy-kit validate --format json`
  }
}

/** Errors first; those of one severity stay in their order. */
export function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity])
}
