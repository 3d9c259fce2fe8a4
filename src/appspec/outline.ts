import {resolved, type MappingNode, type ScalarNode, type YamlNode} from './yaml/node.ts'

export interface Field {
  readonly key: ScalarNode
  /** As written; an alias is not followed. */
  readonly value: YamlNode
}

export interface HookOutline {
  readonly event: ScalarNode
  readonly value: YamlNode
  readonly scripts: readonly MappingNode[]
}

/**
 * A Server AppSpec by its shape alone: what can be told whether or not an agent takes the file. Parts of the wrong shape are left out;
 * of a key that comes twice the last one counts.
 */
export interface Outline {
  readonly top: MappingNode
  readonly files: readonly MappingNode[]
  readonly permissions: readonly MappingNode[]
  readonly hooks: readonly HookOutline[]
}

export function outlineOf(root: YamlNode): Outline | undefined {
  const top = resolved(root)
  if (top.kind !== 'mapping') return undefined
  const hooks = valueOf(top, 'hooks')
  return {
    top,
    files: mappingsIn(valueOf(top, 'files')),
    permissions: mappingsIn(valueOf(top, 'permissions')),
    hooks:
      hooks?.kind === 'mapping'
        ? lastOfEach(fieldsOf(hooks)).map(({key, value}) => ({event: key, value, scripts: mappingsIn(resolved(value))}))
        : []
  }
}

/** What is written under a key that comes again never counts. */
function lastOfEach(fields: readonly Field[]): readonly Field[] {
  const last = new Map(fields.map(field => [field.key.value, field]))
  return last.size === fields.length ? fields : fields.filter(field => last.get(field.key.value) === field)
}

/** The pairs whose key is a scalar, in the order of the file. */
export function fieldsOf(mapping: MappingNode): readonly Field[] {
  const fields: Field[] = []
  for (const {key, value} of mapping.pairs) {
    const name = resolved(key)
    if (name.kind === 'scalar') fields.push({key: name, value})
  }
  return fields
}

const fieldsByName = new WeakMap<MappingNode, ReadonlyMap<string, Field>>()

/** The last field of that name. */
export function fieldOf(mapping: MappingNode, name: string): Field | undefined {
  const known = fieldsByName.get(mapping) ?? new Map(fieldsOf(mapping).map(field => [field.key.value, field]))
  fieldsByName.set(mapping, known)
  return known.get(name)
}

export function valueOf(mapping: MappingNode, name: string): ReturnType<typeof resolved> | undefined {
  const field = fieldOf(mapping, name)
  return field && resolved(field.value)
}

/** The value of a field that is a scalar. */
export function scalarOf(mapping: MappingNode, name: string): ScalarNode | undefined {
  const value = valueOf(mapping, name)
  return value?.kind === 'scalar' ? value : undefined
}

/** Text that is not left out: neither empty nor `null`. */
export function textOf(mapping: MappingNode, name: string): ScalarNode | undefined {
  const scalar = scalarOf(mapping, name)
  return scalar === undefined || isAbsent(scalar) ? undefined : scalar
}

/** As good as left out: nothing, `~` or `null`. */
export function isAbsent({style, value}: ScalarNode): boolean {
  return style === 'plain' && /^(?:|~|null)$/i.test(value)
}

/** The scalars of a list. */
export function scalarsIn(node: YamlNode | undefined): readonly ScalarNode[] {
  const real = node && resolved(node)
  if (real?.kind !== 'sequence') return []
  return real.items.map(resolved).filter(item => item.kind === 'scalar')
}

function mappingsIn(node: ReturnType<typeof resolved> | undefined): readonly MappingNode[] {
  if (node?.kind !== 'sequence') return []
  return node.items.map(resolved).filter(item => item.kind === 'mapping')
}

/** Every node of a document once, parents first; aliases are given, not followed. */
export function* walk(root: YamlNode): Generator<YamlNode> {
  const stack: YamlNode[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node
    if (node.kind === 'sequence') for (let i = node.items.length - 1; i >= 0; i--) pushIf(stack, node.items[i])
    if (node.kind === 'mapping') {
      for (let i = node.pairs.length - 1; i >= 0; i--) {
        pushIf(stack, node.pairs[i]?.value)
        pushIf(stack, node.pairs[i]?.key)
      }
    }
  }
}

function pushIf(stack: YamlNode[], node: YamlNode | undefined): void {
  if (node !== undefined) stack.push(node)
}
