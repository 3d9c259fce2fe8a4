import type {ScalarNode, YamlNode} from './yaml/node.ts'

/** A plain scalar that YAML 1.1 reads as an octal number. */
export function unquotedOctal(node: YamlNode): ScalarNode | undefined {
  return node.kind === 'scalar' && node.style === 'plain' && node.tag === undefined && /^0[0-7]+$/.test(node.value) ? node : undefined
}
