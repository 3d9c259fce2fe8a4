/**
 * Text that hosts, hooks and services wrote, made safe for a terminal, a log and a page: it can neither move the cursor,
 * nor repaint or retitle the terminal, nor change the order in which characters are read.
 * Escape sequences as in ECMA-48 (7-bit and 8-bit forms).
 */
const escape = '\u001b'
const introducers = '\u0090\u0098\u009b\u009d-\u009f'
const controlSequence = `(?:${escape}\\[|\u009b)[0-?]*[ -/]*[@-~]`
// OSC, DCS, SOS, PM and APC up to their terminator. The body excludes every introducer, which keeps the match linear.
const controlString = `(?:${escape}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\n\u0007${escape}\u009c${introducers}]*(?:\u0007|${escape}\\\\|\u009c)`
const otherEscape = `${escape}[ -/]*[0-~]`
const escapeSequences = new RegExp(`${controlSequence}|${controlString}|${otherEscape}`, 'g')

const plainLine = /^[ -~]*$/
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
// Controls, bidirectional controls, the byte order mark, interlinear annotation and the invisible "tag" characters.
const invisible = /(?!\t)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** The lines of an untrusted text without escape sequences and control characters (tabs stay); blank lines at its end are dropped. */
export function sanitizeLines(text: string): string[] {
  // Most texts: there is nothing in them to take out.
  if (plainLine.test(text)) {
    const line = text.trimEnd()
    return line === '' ? [] : [line]
  }
  const lines = text
    .replace(escapeSequences, '')
    .split(lineBreaks)
    .map(line => line.replace(invisible, '').toWellFormed().trimEnd())
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** An untrusted text as one line: line breaks become blanks. */
export function sanitizeLine(text: string): string {
  return sanitizeLines(text).join(' ').trim()
}

/** An untrusted text whose only control characters are tabs and line feeds. */
export function sanitizeText(text: string): string {
  return sanitizeLines(text).join('\n')
}
