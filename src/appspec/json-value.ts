/** What JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | {readonly [key: string]: JsonValue}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

export function isMap(value: JsonValue): value is {readonly [key: string]: JsonValue} {
  return typeof value === 'object' && value !== null && !isList(value)
}

/** A list or a map that has something in it. */
export function hasContent(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}
