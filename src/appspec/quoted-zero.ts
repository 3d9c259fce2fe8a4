import type {ScalarNode} from './yaml/node.ts'

/** The right version, but as text. */
export function isQuotedZero({style, value, tag}: ScalarNode): boolean {
  return (style !== 'plain' || tag !== undefined) && /^0(?:\.0*)?$/.test(value.trim())
}
