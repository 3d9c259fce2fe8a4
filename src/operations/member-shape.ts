import {nearestName} from '../core/suggest.ts'

/** What a member of an API's request may be. A text of few `words` is one of these. */
export type MemberShape =
  | {readonly type: 'text'; readonly words?: readonly string[]}
  | {readonly type: 'boolean'}
  /** A whole number of a range. */
  | {readonly type: 'whole'; readonly from: number; readonly to: number}
  | {readonly type: 'list'; readonly of: MemberShape; readonly atMost?: number}
  | {readonly type: 'members'; readonly of: Readonly<Record<string, MemberShape>>; readonly required?: readonly string[]}

/** The way to a value: names of members, and numbers of items from 0. */
export type MemberPath = readonly (string | number)[]

/** What is wrong with a value, and where in it. */
export class MemberError extends Error {
  override readonly name = 'MemberError'
  readonly path: MemberPath

  constructor(path: MemberPath, problem: string) {
    super(path.length === 0 ? problem : `${memberText(path)}: ${problem}`)
    this.path = path
  }
}

/** `targetInstances.tagFilters[0].Key` */
export function memberText(path: MemberPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')
}

/**
 * Checks a value before it is sent: the SDK leaves out, without a word, what the API does not know. Throws a {@link MemberError} that says
 * where and what is accepted, with the nearest name for one that is not known.
 */
export function checkShape(value: unknown, shape: MemberShape, path: MemberPath = []): void {
  const wrong = (problem: string): MemberError => new MemberError(path, problem)
  switch (shape.type) {
    case 'text':
      if (typeof value !== 'string') throw wrong(`it must be a text${typeof value === 'boolean' ? ', in quotes' : ''}`)
      if (shape.words && !shape.words.includes(value)) {
        const near = nearestName(value, shape.words)
        throw wrong(`it must be one of ${shape.words.join(', ')}, not "${value}"${near === undefined ? '' : `; did you mean ${near}?`}`)
      }
      return
    case 'boolean':
      if (typeof value !== 'boolean') throw wrong('it must be true or false')
      return
    case 'whole':
      if (!Number.isInteger(value) || (value as number) < shape.from || (value as number) > shape.to)
        throw wrong(`it must be a whole number from ${shape.from} to ${shape.to}`)
      return
    case 'list':
      if (!Array.isArray(value)) throw wrong('it must be a list')
      if (shape.atMost !== undefined && value.length > shape.atMost)
        throw wrong(`it has ${value.length} items, and may have ${shape.atMost} at most`)
      for (const [index, item] of value.entries()) checkShape(item, shape.of, [...path, index])
      return
    case 'members': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('it must be a map of names')
      const names = Object.keys(shape.of)
      for (const [name, member] of Object.entries(value)) {
        const known = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined
        if (!known) {
          const near = nearestName(name, names)
          throw wrong(`there is no "${name}"${near === undefined ? `, only ${names.join(', ')}` : `; did you mean "${near}"?`}`)
        }
        checkShape(member, known, [...path, name])
      }
      const missing = shape.required?.find(name => !Object.hasOwn(value, name))
      if (missing !== undefined) throw wrong(`"${missing}" is missing`)
      return
    }
  }
}

/** A copy in which texts of whole numbers, which YAML leaves as they are written, are numbers where the shape has one. */
export function withNumbers(value: unknown, shape: MemberShape): unknown {
  if (shape.type === 'whole') return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  if (shape.type === 'list') return Array.isArray(value) ? value.map(item => withNumbers(item, shape.of)) : value
  if (shape.type !== 'members' || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const known = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined
      return [name, known ? withNumbers(member, known) : (member as unknown)]
    })
  )
}
