/** At most `max` UTF-16 code units of a text; what was cut shows as `…`, and no character is cut in two. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const end = max - 1
  return `${text.slice(0, isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end)}…`
}

/** The last lines that fit into `maxBytes` of UTF-8: the end of a log says why it ended. */
export function lastLines(lines: readonly string[], maxBytes: number): {readonly lines: readonly string[]; readonly omitted: number} {
  let bytes = 0
  let first = lines.length
  while (first > 0) {
    bytes += byteLength(lines[first - 1] ?? '') + 1
    if (bytes > maxBytes) break
    first -= 1
  }
  return {lines: lines.slice(first), omitted: first}
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
