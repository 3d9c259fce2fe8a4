import {tokenList} from './token-list.ts'
import type {Token} from './tokens.ts'

/**
 * The tokens of a text that are written, by their places. Nodes that end with a value that is left out end where the next thing begins;
 * their tokens say where they end for the eye.
 */
export class TokenPlaces {
  readonly #tokens: readonly Token[]

  constructor(text: string) {
    this.#tokens = tokenList(text)
      .tokens.filter(({start, end}) => end > start)
      .sort((a, b) => a.start - b.start)
  }

  /** The last token that ends there or before. */
  before(offset: number): Token | undefined {
    return this.#tokens[this.#firstThat(({end}) => end > offset) - 1]
  }

  /** The first token that starts there or later. */
  after(offset: number): Token | undefined {
    return this.#tokens[this.#firstThat(({start}) => start >= offset)]
  }

  #firstThat(holds: (token: Token) => boolean): number {
    let low = 0
    let high = this.#tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      const token = this.#tokens[middle]
      if (token !== undefined && holds(token)) high = middle
      else low = middle + 1
    }
    return low
  }
}
