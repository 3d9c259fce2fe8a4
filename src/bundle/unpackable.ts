import {DeployError} from '../core/errors.ts'

/** Something in the source that cannot go into a bundle, and what to do about it. */
export interface Unpackable {
  readonly path: string
  /** Reads on after the path: `is a socket`. */
  readonly problem: string
  readonly remedy: string
}

const shown = 10

/** One `invalid-bundle` error that names what cannot be packed: all of it, up to ten. */
export function unpackableError(source: string, found: readonly Unpackable[]): DeployError {
  const [first] = found
  const lines = found.slice(0, shown).map(({path, problem}) => `${quoted(path)} ${problem}`)
  if (found.length > shown) lines.push(`and ${found.length - shown} more`)
  const message =
    found.length === 1 && first !== undefined
      ? `cannot pack "${source}": ${quoted(first.path)} ${first.problem}`
      : `cannot pack "${source}": ${found.length} entries do not fit into a bundle:\n  ${lines.join('\n  ')}`
  return new DeployError('invalid-bundle', message, {input: 'source', hint: remediesOf(found)})
}

/** What to do; where that differs, each with what it is about. */
function remediesOf(found: readonly Unpackable[]): string {
  const paths = new Map<string, string[]>()
  for (const {path, remedy} of found) {
    const others = paths.get(remedy)
    if (others === undefined) paths.set(remedy, [path])
    else others.push(path)
  }
  const all = [...paths].slice(0, 3)
  return all
    .map(([remedy, [first = '', ...more]]) =>
      paths.size === 1 ? remedy : `${quoted(first)}${more.length === 0 ? '' : ` and ${more.length} more`}: ${remedy}`
    )
    .join(' ')
}

/** A path for a message: control characters (a newline in a name) are shown, not sent. */
export function quoted(path: string): string {
  return JSON.stringify(path)
}
