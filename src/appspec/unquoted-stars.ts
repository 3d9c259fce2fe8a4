import {isOneLine} from './scalar-fix.ts'
import {tokenList} from './yaml/token-list.ts'

export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A star where a value can start. */
const star = /(?<![^\s[{,])\*/g
/** What libyaml takes for a reference to an anchor. */
const alias = /\*[\w-]+(?=[\s?:,\]}%@`]|$)/y

/**
 * The values of a text that start with a star and cannot be references to anchors: `**`, `*.sh`. A pattern that looks like a reference
 * counts too where no anchor exists. Comments and quoted text have none.
 */
export function unquotedStars(text: string): readonly TextRange[] {
  const {letters, starts} = withStarsAsLetters(text)
  if (starts.size === 0) return []
  return tokenList(letters)
    .tokens.filter(({type, start, style}) => type === 'scalar' && style === 'plain' && starts.has(start))
    .map(({start, end}) => ({start, end}))
    .filter(({start, end}) => isOneLine(text.slice(start, end)))
}

/** The text with a letter for each star that YAML would not take, if it stands where a value starts; `starts` says where. */
export function withStarsAsLetters(text: string): {readonly letters: string; readonly starts: ReadonlySet<number>} {
  const hasAnchors = text.includes('&')
  const starts = new Set<number>()
  const letters = text.replace(star, (found, at: number) => {
    alias.lastIndex = at
    if (alias.test(text) && (hasAnchors || !isPattern(text, at))) return found
    starts.add(at)
    return 'x'
  })
  return {letters, starts}
}

function isPattern(text: string, at: number): boolean {
  return /(?:^|[\s{,])pattern:[ \t]+$/.test(text.slice(Math.max(0, at - 40), at))
}
