import {functionAppSpecOf, propertiesOf} from '../appspec/function-app-spec.ts'
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

/** No value that counts stands deeper. */
const mostLevels = 12

/** Values by their paths; those of the sole resource by {@link propertyPath}. What has aliases is told at one of its places. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const {root} = readYaml(text)
  const seen = new Set<YamlNode>()
  const add = (node: YamlNode, path: string, level: number): void => {
    const real = resolved(node)
    if (real.kind === 'scalar') {
      values.set(path, real.value)
      return
    }
    // Aliases of aliases stand for more places than could ever be looked at.
    if (level > mostLevels || seen.has(real)) return
    seen.add(real)
    if (real.kind === 'sequence') real.items.forEach((item, index) => add(item, `${path}[${index}]`, level + 1))
    else for (const {key, value} of fieldsOf(real)) add(value, path === '' ? key.value : `${path}.${key.value}`, level + 1)
  }
  const properties = propertiesOf(root && functionAppSpecOf(root))
  if (properties) add(properties, propertyPath.slice(0, -1), 0)
  if (root) add(root, '', 0)
  return values
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
