import {clip} from '../clip.ts'
import {sanitizeLine} from '../sanitize.ts'

/** Longer texts in a cell or a sentence are cut. */
const maxInlineLength = 1_000

/**
 * Untrusted text as one line of GitHub-flavoured Markdown that shows it as it is. Character references rather than backslashes:
 * they mean the same in paragraphs, in table cells and inside HTML, and can never become structure (CommonMark 6.2 "Entities").
 */
export function markdownText(text: string): string {
  return escapeText(clip(sanitizeLine(text), maxInlineLength))
}

/** Like {@link markdownText}, but what stands between two backticks becomes inline code: for sentences that quote names. */
export function markdownProse(text: string): string {
  return clip(sanitizeLine(text), maxInlineLength)
    .split(/(`[^`]+`)/)
    .map((piece, index) => (index % 2 === 1 ? markdownCode(piece.slice(1, -1)) : escapeText(piece)))
    .join('')
}

/** Untrusted text as inline code, in a table cell too. */
export function markdownCode(text: string): string {
  const line = clip(sanitizeLine(text), maxInlineLength)
  if (line === '') return ''
  // A code span would need a longer fence for backticks and has no escape for pipes in cells.
  return /[`|\\]/.test(line) ? `<code>${line.replace(/[&<>\\`*_[\]|~$]/g, reference)}</code>` : `\`${line}\``
}

/** Sanitized lines as a code block; its fence is longer than any run of backticks in them. */
export function markdownFence(lines: readonly string[]): string {
  const longest = lines.reduce((max, line) => Math.max(max, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)), 0)
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return [`${fence}text`, ...lines, fence].join('\n')
}

/** A link whose text is inline code; the code alone when the address is not one for the web. */
export function markdownLink(text: string, address: string | undefined): string {
  const href = address === undefined ? undefined : webAddress(address)
  return href === undefined ? markdownCode(text) : `[${markdownCode(text)}](${href})`
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return url.href.replace(/[()|<>\\`*_~\s]/g, character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
}

function escapeText(line: string): string {
  return line.replace(/[&<>\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference)
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}
