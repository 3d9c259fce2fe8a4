import type {ScalarStyle} from './node.ts'

export type TokenType =
  | 'stream-end'
  | 'version-directive'
  | 'tag-directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar'

/** What the scanner finds. `value` is the scalar's text, the anchor's name, the tag's suffix or the directive's prefix. */
export interface Token {
  readonly type: TokenType
  readonly start: number
  readonly end: number
  readonly value?: string
  /** Of a tag: `!`, `!!`, `!name!`, or empty for a tag that is written out. */
  readonly handle?: string
  readonly style?: ScalarStyle
  /** Of a `%YAML` directive. */
  readonly version?: readonly [major: number, minor: number]
}
