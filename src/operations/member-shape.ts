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
  /** Without the name of the member. */
  readonly problem: string
  /** Where it is written: a member that should not be there has a place, too. */
  readonly at: MemberPath
  /** All that is wrong, this one among it. */
  readonly all: readonly MemberError[]

  constructor(path: MemberPath, problem: string, {at = path, others = []}: {at?: MemberPath; others?: readonly MemberError[]} = {}) {
    super(path.length === 0 ? problem : `${memberText(path)}: ${problem}`)
    this.path = path
    this.problem = problem
    this.at = at
    this.all = [this, ...others]
  }
}

/** `targetInstances.tagFilters[0].Key` */
export function memberText(path: MemberPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')
}

/**
 * Checks a value before it is sent: the SDK leaves out, without a word, what the API does not know. Throws the first of
 * {@link shapeProblems}.
 */
export function checkShape(value: unknown, shape: MemberShape, path: MemberPath = []): void {
  const [first] = shapeProblems(value, shape, path)
  if (first) throw first
}

/** All that is wrong with a value: where, and what is accepted there, with the nearest name for one that is not known. */
export function shapeProblems(value: unknown, shape: MemberShape, path: MemberPath = []): readonly MemberError[] {
  const wrong = (problem: string): readonly MemberError[] => [new MemberError(path, problem)]
  switch (shape.type) {
    case 'text':
      if (typeof value !== 'string') return wrong(`it must be a text${typeof value === 'boolean' ? ', in quotes' : ''}`)
      if (shape.words && !shape.words.includes(value)) {
        const near = nearestName(value, shape.words)
        return wrong(`it must be one of ${shape.words.join(', ')}, not "${value}"${near === undefined ? '' : `; did you mean ${near}?`}`)
      }
      return []
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong('it must be true or false')
    case 'whole': {
      const isInRange = Number.isInteger(value) && (value as number) >= shape.from && (value as number) <= shape.to
      return isInRange ? [] : wrong(`it must be a whole number from ${shape.from} to ${shape.to}`)
    }
    case 'list':
      if (!Array.isArray(value)) return wrong('it must be a list')
      if (shape.atMost !== undefined && value.length > shape.atMost)
        return wrong(`it has ${value.length} items, and may have ${shape.atMost} at most`)
      return value.flatMap((item, index) => shapeProblems(item, shape.of, [...path, index]))
    case 'members': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('it must be a map of names')
      const names = Object.keys(shape.of)
      const problems = Object.entries(value).flatMap(([name, member]) => {
        const known = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined
        if (known) return shapeProblems(member, known, [...path, name])
        const near = nearestName(name, names)
        const instead = near === undefined ? `, only ${names.join(', ')}` : `; did you mean "${near}"?`
        return [new MemberError(path, `there is no "${name}"${instead}`, {at: [...path, name]})]
      })
      const missing = (shape.required ?? []).filter(name => !Object.hasOwn(value, name))
      return [...problems, ...missing.flatMap(name => wrong(`"${name}" is missing`))]
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
