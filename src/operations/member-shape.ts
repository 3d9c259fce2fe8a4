import {nearestName} from '../core/suggest.ts'

/** What a member of an API's request may be. A text of few `words` is one of these. */
export type MemberShape =
  | {readonly type: 'text'; readonly words?: readonly string[]}
  | {readonly type: 'boolean'}
  | {readonly type: 'list'; readonly of: MemberShape}
  | {readonly type: 'members'; readonly of: Readonly<Record<string, MemberShape>>; readonly required?: readonly string[]}

/**
 * Checks a value before it is sent: the SDK leaves out, without a word, what the API does not know. Throws an Error that says where
 * (`targetInstances.tagFilters[0].Key`) and what is accepted, with the nearest name for one that is not known.
 */
export function checkShape(value: unknown, shape: MemberShape, at: string): void {
  const prefix = at === '' ? '' : `${at}: `
  switch (shape.type) {
    case 'text':
      if (typeof value !== 'string') throw new Error(`${prefix}it must be a text${typeof value === 'boolean' ? ', in quotes' : ''}`)
      if (shape.words && !shape.words.includes(value)) {
        const near = nearestName(value, shape.words)
        throw new Error(
          `${prefix}it must be one of ${shape.words.join(', ')}, not "${value}"${near === undefined ? '' : `; did you mean ${near}?`}`
        )
      }
      return
    case 'boolean':
      if (typeof value !== 'boolean') throw new Error(`${prefix}it must be true or false`)
      return
    case 'list':
      if (!Array.isArray(value)) throw new Error(`${prefix}it must be a list`)
      for (const [index, item] of value.entries()) checkShape(item, shape.of, `${at}[${index}]`)
      return
    case 'members': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${prefix}it must be a map of names`)
      const names = Object.keys(shape.of)
      for (const [name, member] of Object.entries(value)) {
        const known = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined
        if (!known) {
          const near = nearestName(name, names)
          throw new Error(
            `${prefix}there is no "${name}"${near === undefined ? `, only ${names.join(', ')}` : `; did you mean "${near}"?`}`
          )
        }
        checkShape(member, known, at === '' ? name : `${at}.${name}`)
      }
      const missing = shape.required?.find(name => !Object.hasOwn(value, name))
      if (missing !== undefined) throw new Error(`${prefix}"${missing}" is missing`)
      return
    }
  }
}
