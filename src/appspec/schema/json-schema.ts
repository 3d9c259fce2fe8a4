/** A JSON Schema of draft-07, as far as editors follow it. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly required?: readonly string[]
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly else?: JsonSchema
  readonly definitions?: Readonly<Record<string, JsonSchema>>
}

/** Text that is not empty. */
export function text(description: string): JsonSchema {
  return {type: 'string', minLength: 1, description}
}

export function listOf(items: JsonSchema, description: string): JsonSchema {
  return {type: 'array', items, description}
}

/** One of several words. */
export function word(words: readonly string[], description: string): JsonSchema {
  return {enum: words, description}
}

/** A map with these keys and no others. */
export function mapOf(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[], description: string): JsonSchema {
  return {type: 'object', description, properties, required, additionalProperties: false}
}

/** A section of which an empty value is as good as none. */
export function orEmpty(schema: JsonSchema): JsonSchema {
  return {...schema, type: [schema.type ?? [], 'null'].flat()}
}
