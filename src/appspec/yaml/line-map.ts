import type {Position, Span} from '../../core/diagnostic.ts'

/** Turns offsets of a text into lines and columns as editors count them (LF, CRLF and lone CR end a line). */
export class LineMap {
  readonly #starts: number[]
  readonly #length: number

  constructor(text: string) {
    const starts = [0]
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1)
    }
    this.#starts = starts
    this.#length = text.length
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: at - (this.#starts[low] ?? 0) + 1, offset: at}
  }

  span(start: number, end: number): Span {
    return {start: this.position(start), end: this.position(Math.max(start, end))}
  }
}
