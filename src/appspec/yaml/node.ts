import type {Span} from '../../core/diagnostic.ts'

export const scalarStyles = ['plain', 'single-quoted', 'double-quoted', 'literal', 'folded'] as const
export type ScalarStyle = (typeof scalarStyles)[number]

interface NodeCommon {
  readonly span: Span
  /** Resolved: `tag:yaml.org,2002:float` for `!!float`, `!x` for `!x`, `!` alone as it is. */
  readonly tag?: string
  readonly anchor?: string
}

export interface ScalarNode extends NodeCommon {
  readonly kind: 'scalar'
  /** The text with escapes and folding resolved; not typed. */
  readonly value: string
  readonly style: ScalarStyle
  /** As written, quotes included; empty for a value that is not there. */
  readonly raw: string
}

export interface SequenceNode extends NodeCommon {
  readonly kind: 'sequence'
  readonly items: readonly YamlNode[]
}

export interface Pair {
  readonly key: YamlNode
  readonly value: YamlNode
}

export interface MappingNode extends NodeCommon {
  readonly kind: 'mapping'
  /** In the order of the file, duplicates included. */
  readonly pairs: readonly Pair[]
}

export interface AliasNode {
  readonly kind: 'alias'
  readonly span: Span
  readonly name: string
  /** May be a node that contains this one. */
  readonly target: ScalarNode | SequenceNode | MappingNode
}

export type YamlNode = ScalarNode | SequenceNode | MappingNode | AliasNode

/** The node an alias stands for; other nodes as they are. */
export function resolved(node: YamlNode): ScalarNode | SequenceNode | MappingNode {
  return node.kind === 'alias' ? node.target : node
}
