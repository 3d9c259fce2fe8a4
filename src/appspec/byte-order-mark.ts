import type {YamlSource} from './read.ts'

/** Whether a byte order mark is taken for a part of the first key, or of the only word. */
export function hidesFirstKey({hasByteOrderMark, isMarkLeftOut, root, text}: YamlSource): boolean {
  if (!hasByteOrderMark || isMarkLeftOut === true) return false
  return (
    root === undefined ||
    (root.kind === 'mapping' && root.span.start.line === 1 && text[root.span.start.offset] !== '{') ||
    root.kind === 'scalar'
  )
}
