import {tokenList} from './token-list.ts'

/** A comment, from its `#` to the end of its line. */
export interface YamlComment {
  readonly start: number
  readonly end: number
}

/** The comments of a text, as far as it can be read. A `#` in quotation marks, in a block of text or in a word starts none. */
export function commentsOf(text: string): readonly YamlComment[] {
  if (!text.includes('#')) return []
  const {tokens, end} = tokenList(text)
  const comments: YamlComment[] = []
  const addIn = (from: number, to: number): void => {
    for (let at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at)) {
      const start = at
      at = endOfLine(text, at)
      comments.push({start, end: at})
    }
  }
  let at = 0
  const written = tokens.filter(token => token.end > token.start).sort((a, b) => a.start - b.start)
  for (const {start, end: tokenEnd, style} of written) {
    addIn(at, start)
    // The line with the "|" or ">" of a block of text can end in a comment.
    if (style === 'literal' || style === 'folded') addIn(start, Math.min(tokenEnd, endOfLine(text, start)))
    at = Math.max(at, tokenEnd)
  }
  addIn(at, end)
  return comments
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && !/[\r\n\u0085\u2028\u2029]/.test(text[at] ?? '')) at += 1
  return at
}
