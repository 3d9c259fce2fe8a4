import type {ScalarStyle} from './node.ts'

export interface Properties {
  readonly tag?: string
  readonly anchor?: string
}

/** What a document is made of, in order. Offsets are into the text. */
export type YamlEvent =
  | {
      readonly type: 'document-start'
      readonly start: number
      readonly version?: readonly [major: number, minor: number]
      readonly versionAt?: number
    }
  | {readonly type: 'document-end' | 'stream-end' | 'collection-end'; readonly start: number; readonly end: number}
  | {readonly type: 'alias'; readonly start: number; readonly end: number; readonly name: string}
  | ({readonly type: 'sequence-start' | 'mapping-start'; readonly start: number} & Properties)
  | ({
      readonly type: 'scalar'
      readonly start: number
      readonly end: number
      readonly value: string
      readonly style: ScalarStyle
    } & Properties)
