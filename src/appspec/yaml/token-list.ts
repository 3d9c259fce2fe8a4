import {Scanner} from './scanner.ts'
import {YamlSyntaxError} from './syntax-error.ts'
import type {Token} from './tokens.ts'

/** The tokens of a text up to its end, or up to the first thing that is none; where they end. */
export function tokenList(text: string): {readonly tokens: readonly Token[]; readonly end: number} {
  const scanner = new Scanner(text)
  const tokens: Token[] = []
  try {
    for (;;) {
      const token = scanner.peek()
      tokens.push(token)
      if (token.type === 'stream-end') return {tokens, end: text.length}
      scanner.skip()
    }
  } catch (error) {
    if (!(error instanceof YamlSyntaxError)) throw error
    return {tokens, end: Math.min(error.offset, text.length)}
  }
}
