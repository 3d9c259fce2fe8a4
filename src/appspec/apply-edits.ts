import type {TextEdit} from '../core/diagnostic.ts'

/** A text with the edits of several fixes, each fix whole or not at all. */
export class EditedText {
  readonly #text: string
  /** In order, none over another. */
  readonly #edits: TextEdit[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** False when one of the edits is in the way of an edit that was taken before; the same edit again is not. */
  take(edits: readonly TextEdit[]): boolean {
    const places = edits.map(edit => this.#placeFor(edit))
    if (places.includes('taken')) return false
    for (const [i, edit] of edits.entries()) if (places[i] !== 'there') this.#edits.splice(this.#indexOf(edit), 0, edit)
    return true
  }

  toString(): string {
    let result = ''
    let at = 0
    for (const {span, text} of this.#edits) {
      result += this.#text.slice(at, span.start.offset) + text
      at = span.end.offset
    }
    return result + this.#text.slice(at)
  }

  #placeFor(edit: TextEdit): 'free' | 'there' | 'taken' {
    const index = this.#indexOf(edit)
    const next = this.#edits[index]
    if (next !== undefined && next.span.start.offset === edit.span.start.offset) {
      return next.span.end.offset === edit.span.end.offset && next.text === edit.text ? 'there' : 'taken'
    }
    const previous = this.#edits[index - 1]
    const isFree =
      (previous?.span.end.offset ?? 0) <= edit.span.start.offset && edit.span.end.offset <= (next?.span.start.offset ?? Infinity)
    return isFree ? 'free' : 'taken'
  }

  /** Of the first edit that does not start before this one. */
  #indexOf({span}: TextEdit): number {
    let low = 0
    let high = this.#edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#edits[middle]?.span.start.offset ?? 0) < span.start.offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
