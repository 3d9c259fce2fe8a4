import {typeRubyScalar} from './scalars.ts'
import type {YamlNode} from './yaml/node.ts'

/** Whether agent 1 takes a value, aliases followed, for something else than text; `false` is as good as left out. */
export function isNoText(value: Exclude<YamlNode, {kind: 'alias'}>): boolean {
  if (value.kind !== 'scalar') return true
  if (value.tag !== undefined) return true
  return value.style === 'plain' && typeRubyScalar(value.value, 'psych4').type !== 'string' && !/^(?:no|false|off)$/i.test(value.value)
}
