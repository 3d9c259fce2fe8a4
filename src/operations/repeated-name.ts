/** A name that an object of a JSON text has twice. Offsets count from 0, in UTF-16 code units. */
export interface RepeatedName {
  readonly name: string
  /** Where it begins the first time. */
  readonly firstOffset: number
  /** Where it begins, and ends, the second time. */
  readonly offset: number
  readonly end: number
}

/** The first name that stands twice in the same object of a text that is JSON; `JSON.parse` keeps the last value and says nothing. */
export function repeatedName(json: string): RepeatedName | undefined {
  // Of each object that is open, the names so far and where they are; a list has none.
  const open: (Map<string, number> | undefined)[] = []
  for (const {0: part, index: offset} of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:[ \t\n\r]*:)?|[{}[\]]/g)) {
    if (part === '{') open.push(new Map())
    else if (part === '[') open.push(undefined)
    else if (part === '}' || part === ']') open.pop()
    else if (part.endsWith(':')) {
      const text = part.slice(0, part.lastIndexOf('"') + 1)
      const name = JSON.parse(text) as string
      const names = open.at(-1)
      const firstOffset = names?.get(name)
      if (firstOffset !== undefined) return {name, firstOffset, offset, end: offset + text.length}
      names?.set(name, offset)
    }
  }
  return undefined
}
