import type {Diagnostic} from '../core/diagnostic.ts'

/** Findings that were told one after the other, each once. Of the same finding the one that was told first stays. */
export function mergeFindings(...told: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const merged = new Map<string, Diagnostic>()
  for (const found of told.flat()) {
    const {rule, message, file, span} = found
    const key = JSON.stringify([rule, file, span?.start.offset, message])
    if (!merged.has(key)) merged.set(key, found)
  }
  return [...merged.values()]
}
