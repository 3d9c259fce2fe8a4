import {toBytes, wildmatch} from './wildmatch.ts'

/** A line of an ignore file. */
export interface IgnorePattern {
  /** It takes back what a pattern before it leaves out. */
  readonly isNegated: boolean
  /** The pattern as written, without the `!` of a negated one. */
  readonly text: string
  /** Whether it is about this path: `path` as {@link toBytes} gives it, relative to the place of the ignore file. */
  matches(path: string, isDirectory: boolean): boolean
}

/** The patterns of the text of an ignore file, one a line; a byte order mark and the CR of a CRLF are not part of them. */
export function ignorePatterns(text: string): IgnorePattern[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap(line => ignorePattern(line.replace(/\r$/, '')) ?? [])
}

/** A pattern in gitignore syntax; undefined for a comment and for an empty line. */
export function ignorePattern(line: string): IgnorePattern | undefined {
  if (line.startsWith('#')) return undefined
  const written = withoutTrailingBlanks(line.replace(/\0.*$/s, ''))
  const isNegated = written.startsWith('!')
  const text = isNegated ? written.slice(1) : written
  let pattern = toBytes(text)
  const forDirectories = pattern.endsWith('/')
  if (forDirectories) pattern = pattern.slice(0, -1)
  if (pattern === '') return undefined
  const matchesPath = pattern.includes('/') ? pathMatcher(pattern) : nameMatcher(pattern)
  return {isNegated, text, matches: (path, isDirectory) => (isDirectory || !forDirectories) && matchesPath(path)}
}

/** Blanks, not tabs, unless a backslash is before them. */
function withoutTrailingBlanks(line: string): string {
  let end = line.length
  while (line[end - 1] === ' ') end -= 1
  let backslashes = 0
  while (line[end - 1 - backslashes] === '\\') backslashes += 1
  return line.slice(0, backslashes % 2 === 1 && end < line.length ? end + 1 : end)
}

const wildcards = /[*?[\\]/

/** A pattern without a slash is about names, in any directory. */
function nameMatcher(pattern: string): (path: string) => boolean {
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  if (!wildcards.test(pattern)) return path => path.endsWith(pattern) && nameOf(path) === pattern
  const ending = pattern.slice(1)
  if (pattern.startsWith('*') && !wildcards.test(ending)) return path => nameOf(path).endsWith(ending)
  return path => wildmatch(pattern, nameOf(path), false)
}

/** A pattern with a slash is about paths from the place of the ignore file. */
function pathMatcher(pattern: string): (path: string) => boolean {
  const rooted = pattern.startsWith('/') ? pattern.slice(1) : pattern
  const first = wildcards.exec(rooted)?.index ?? rooted.length
  // What is before the first wildcard is compared by itself and the rest is a pattern of its own. `git check-ignore` answers like that:
  // to it `a**/b` is `a`, then `**/b`, and matches `ax/y/b`, which `?**/b` does not.
  const prefix = rooted.slice(0, first)
  const rest = rooted.slice(first)
  if (rest === '') return path => path === prefix
  return path => path.startsWith(prefix) && wildmatch(rest, path.slice(prefix.length), true)
}
