import {functionMappings, knownFunctionKey, type FunctionAppSpec} from './function-app-spec.ts'
import {functionKeys, type FunctionPlatform} from './function-vocabulary.ts'
import {isList, isMap, type JsonValue} from './json-value.ts'
import {fieldsOf} from './outline.ts'
import type {MappingNode} from './yaml/node.ts'

/** `TaskDefinition`, `taskDefinition`, `taskdefinition`: the service takes all of them. */
export type KeyStyle = 'aws' | 'camel' | 'lower'

/** By its letters in small: the key as AWS writes it. */
const awsKeys = new Map(Object.values(functionKeys).flatMap(keys => keys.map(key => [key.toLowerCase(), key] as const)))

/** How keys are written in a map, and in the rest of the AppSpec where the map does not tell. */
export function keyStyleOf(spec: FunctionAppSpec, mapping: MappingNode | undefined): KeyStyle {
  const platforms: readonly FunctionPlatform[] = ['ecs', 'lambda']
  const everywhere = platforms.flatMap(platform =>
    functionMappings(spec, platform).flatMap(([level, each]) =>
      fieldsOf(each).flatMap(({key}) => (knownFunctionKey(key.value, level) === undefined ? [] : [key.value]))
    )
  )
  const nearby = mapping === undefined ? [] : fieldsOf(mapping).map(({key}) => key.value)
  let isSmall = false
  for (const key of [...nearby, ...everywhere]) {
    const aws = awsKeys.get(key.toLowerCase())
    // Everybody writes "version" small.
    if (aws === undefined || aws === 'version') continue
    if (key === aws) {
      if (!isSmall) return 'aws'
    } else if (key === camelCased(aws) && key !== key.toLowerCase()) return 'camel'
    else if (key === key.toLowerCase()) {
      if (key !== camelCased(aws)) return 'lower'
      // One word in small letters goes with both.
      isSmall = true
    }
  }
  return isSmall ? 'lower' : 'aws'
}

/** A key of AWS in that style; others as they are. */
export function spelledKey(name: string, style: KeyStyle): string {
  const aws = awsKeys.get(name.toLowerCase())
  if (aws === undefined) return name
  return style === 'aws' ? aws : style === 'camel' ? camelCased(aws) : aws.toLowerCase()
}

/** The same with all keys below. */
export function spelledKeys(value: JsonValue, style: KeyStyle): JsonValue {
  if (isList(value)) return value.map(item => spelledKeys(item, style))
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [spelledKey(key, style), spelledKeys(each, style)]))
}

function camelCased(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
}
