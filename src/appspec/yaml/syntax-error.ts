/** What kind of refusal: `nesting` is a bound of ours, the others are the agents' own. */
export type SyntaxErrorKind = 'syntax' | 'tab' | 'alias-name' | 'escape' | 'directive' | 'nesting'

/** Raised inside the reader at the first thing the agents refuse; it never leaves `read.ts`. */
export class YamlSyntaxError extends Error {
  override readonly name = 'YamlSyntaxError'
  readonly kind: SyntaxErrorKind
  readonly offset: number

  constructor(message: string, offset: number, kind: SyntaxErrorKind = 'syntax') {
    super(message)
    this.offset = offset
    this.kind = kind
  }
}
