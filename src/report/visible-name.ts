/** Controls, characters that reorder or hide text, blanks at either end, and the backslash that shows them. */
const hidden = /\p{Cc}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}|\\|^ | $/gu

const short: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', ' ': '\\x20'}

/**
 * A file name on one line that tells it from every other: what cannot be seen is written as an escape (`\n`, `\x1b`, `\u{202e}`), and a
 * backslash as two. It cannot steer a terminal.
 */
export function visibleName(name: string): string {
  return name.replace(hidden, char => short[char] ?? escaped(char.codePointAt(0) ?? 0))
}

function escaped(code: number): string {
  const digits = code.toString(16)
  return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`
}
