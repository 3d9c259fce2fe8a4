import {fieldsOf} from '../appspec/outline.ts'
import {readYaml} from '../appspec/read.ts'
import {resolved, type YamlNode} from '../appspec/yaml/node.ts'

/** As much of a value as is shown. */
const longest = 120

/**
 * What an AppSpec of ECS or Lambda has that it had not when it was `given`, one short line for each value. Account ids are left out.
 * Undefined as `given`: it was made.
 */
export function appSpecChanges(given: string | undefined, content: string): readonly string[] {
  const before = given === undefined ? new Map<string, string>() : valuesOf(given)
  const changes: string[] = []
  for (const [path, value] of valuesOf(content)) {
    const old = before.get(path)
    if (old === value || (given === undefined && !path.startsWith(propertyPath))) continue
    const name = path.startsWith(propertyPath) ? path.slice(propertyPath.length) : path
    changes.push(`${name}: ${shown(value)}${old === undefined || old === '' ? '' : ` (was ${shown(old)})`}`)
  }
  return changes
}

const propertyPath = 'Properties.'

/** Values by their paths, in lower case but for the last part; those of the sole resource by {@link propertyPath}. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const {root} = readYaml(text)
  const seen = new Set<YamlNode>()
  const add = (node: YamlNode, path: string): void => {
    const real = resolved(node)
    if (real.kind === 'scalar') values.set(path, real.value)
    else if (!seen.has(real)) {
      // An anchor may hold itself.
      seen.add(real)
      if (real.kind === 'sequence') real.items.forEach((item, index) => add(item, `${path}[${index}]`))
      else for (const {key, value} of fieldsOf(real)) add(value, childOf(path, key.value))
      seen.delete(real)
    }
  }
  if (root) add(root, '')
  return values
}

function childOf(path: string, key: string): string {
  if (/^resources\[\d+\]\.[^.]+$/i.test(path) && key.toLowerCase() === 'properties') return 'Properties'
  return path === '' ? key : `${path}.${key}`
}

function shown(value: string): string {
  const short = value.replace(/^arn:[^:]*:(?:ecs|lambda):[^:]*:\d*:(?:task-definition\/|function:)/, '')
  return short.length > longest ? `${short.slice(0, longest)}…` : short
}

/** The changes that somebody gave a reason for, and those that nobody spoke of. */
export function withChanges(reasoned: readonly string[], seen: readonly string[]): readonly string[] {
  const spokenOf = new Set(reasoned.map(propertyOf))
  return [...reasoned, ...seen.filter(change => !spokenOf.has(propertyOf(change)))]
}

/** The property of the resource that a change is about. */
function propertyOf(change: string): string {
  const [path = ''] = change.split(/[.:[]/, 1)
  return path.toLowerCase()
}
