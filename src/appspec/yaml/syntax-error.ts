/** What kind of refusal: all but `nesting` are libyaml's own; `nesting` and `size` are our bounds. */
export type SyntaxErrorKind = 'syntax' | 'tab' | 'alias-name' | 'escape' | 'directive' | 'nesting'

/** Raised inside the reader at the first thing libyaml refuses; it never leaves `read.ts`. */
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
