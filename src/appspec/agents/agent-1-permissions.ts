import {nameFault} from '../account-name.ts'
import type {HostSystem, Located, Permission} from '../model.ts'
import {readAclAgent1} from './agent-1-acl.ts'
import {rangeProblemAgent1} from './agent-1-range.ts'
import type {Refuse} from './refusal.ts'
import {describeType, entryOf, isTruthy, stripRuby, toRubyText, type RubyHash, type RubyValue} from './ruby-value.ts'

type Mutable<T> = {-readonly [K in keyof T]: T[K]}

/** One entry of `permissions`. Undefined when the agent refuses it. */
export function readPermissionAgent1(entry: RubyValue, os: HostSystem | undefined, refuse: Refuse): Permission | undefined {
  if (entry.type !== 'hash') {
    refuse('perm-shape', entry, `undefined method "has_key?" for ${describeType(entry)}`)
    return undefined
  }
  const object = entryOf(entry, 'object')?.value
  if (object === undefined || object.type === 'nil') {
    refuse('perm-object-missing', object ?? entry, 'a permission has no object value')
    return undefined
  }
  if (os !== 'linux') {
    refuse('perm-on-windows', entry, 'permissions are only supported on Linux instances')
    return undefined
  }
  const permission: Mutable<Permission> = {
    object: {value: stripRuby(toRubyText(object)), span: object.span},
    ...readPatterns(entry, refuse),
    types: readTypes(entryOf(entry, 'type')?.value, refuse),
    span: entry.span
  }
  const owner = accountName('user', entryOf(entry, 'owner')?.value)
  const group = accountName('group', entryOf(entry, 'group')?.value)
  if (owner !== undefined) permission.owner = owner.text
  if (group !== undefined) permission.group = group.text
  const ownershipError = owner?.error ?? group?.error
  if (ownershipError !== undefined) permission.ownershipError = ownershipError
  const mode = readMode(entryOf(entry, 'mode')?.value, refuse)
  if (mode !== undefined) permission.mode = mode
  const acls = readAcls(entryOf(entry, 'acls')?.value, refuse)
  if (acls !== undefined) permission.acls = acls
  const context = readContext(entryOf(entry, 'context')?.value, refuse)
  if (context !== undefined) permission.context = context
  if (permission.object.value === '') refuse('perm-object-missing', object, 'a permission has no object value')
  return permission
}

function readPatterns(entry: RubyHash, refuse: Refuse): Pick<Permission, 'pattern' | 'except' | 'installError'> {
  const pattern = entryOf(entry, 'pattern')?.value
  const except = entryOf(entry, 'except')?.value
  let items: readonly RubyValue[] = []
  if (isTruthy(except)) {
    if (except.type === 'list') items = except.items
    else if (except.type !== 'hash') refuse('perm-except-shape', except, `undefined method "each" for ${describeType(except)}`)
  }
  const values = [...(isTruthy(pattern) ? [pattern] : []), ...items]
  const odd = values.find(value => value.type !== 'string')
  return {
    pattern: isTruthy(pattern) ? toRubyText(pattern) : '**',
    except: items.map(item => toRubyText(item)),
    ...(odd === undefined ? {} : {installError: `a pattern or an exception is text, and this entry has ${describeType(odd)}`})
  }
}

function readTypes(value: RubyValue | undefined, refuse: Refuse): Permission['types'] {
  if (!isTruthy(value)) return ['file', 'directory']
  const types: ('file' | 'directory')[] = []
  if (value.type === 'list') {
    for (const item of value.items) {
      if (item.type === 'string' && (item.value === 'file' || item.value === 'directory')) types.push(item.value)
      else refuse('perm-type-invalid', item, `the object type "${toRubyText(item)}" is not supported for permissions`)
    }
  } else if (value.type !== 'hash') {
    refuse('perm-type-invalid', value, `undefined method "each" for ${describeType(value)}`)
  } else if (value.entries.size > 0) {
    refuse('perm-type-invalid', value, 'a map is not a list of object types')
  }
  return types
}

/** `nil` and `false` are not set; what is no name makes Ruby's user database raise when the owner is changed. */
function accountName(
  kind: 'user' | 'group',
  value: RubyValue | undefined
): {readonly text: Located<string>; readonly error?: string} | undefined {
  if (!isTruthy(value)) return undefined
  const text = {value: toRubyText(value), span: value.span}
  if (value.type !== 'string') return {text, error: `a ${kind} is looked up by name, and this is ${describeType(value)}`}
  const fault = nameFault(value.value)
  return fault === undefined ? {text} : {text, error: `no ${kind} is named "${value.value}": ${fault}`}
}

function readMode(value: RubyValue | undefined, refuse: Refuse): Located<string> | undefined {
  if (value === undefined || value.type === 'nil') return undefined
  const seen = toRubyText(value)
  const mode = seen.padStart(3, '0')
  const saw = value.type === 'integer' ? seen : undefined
  if (mode.length > 4) {
    refuse('perm-mode-invalid', value, `the length of the permissions mode (${mode}) is invalid`, saw)
  } else {
    const wrong = /[^0-7]/.exec(mode)?.[0]
    if (wrong !== undefined)
      refuse('perm-mode-invalid', value, `the permissions mode (${mode}) contains an invalid character (${wrong})`, saw)
  }
  return {value: mode, span: value.span}
}

function readAcls(value: RubyValue | undefined, refuse: Refuse): Permission['acls'] {
  if (value === undefined || value.type === 'nil') return undefined
  if (value.type !== 'list') {
    if (value.type !== 'hash' || value.entries.size > 0) refuse('perm-acl-syntax', value, `"acls" is ${describeType(value)}, not a list`)
    return {value: [], span: value.span}
  }
  const entries: string[] = []
  for (const item of value.items) {
    if (item.type !== 'string') {
      refuse('perm-acl-syntax', item, `undefined method "split" for ${describeType(item)}`, describeType(item))
      continue
    }
    const reading = readAclAgent1(item.value)
    if ('problem' in reading) refuse('perm-acl-syntax', item, aclMessages[reading.problem](item.value))
    entries.push(item.value)
  }
  return {value: entries, span: value.span}
}

const aclMessages: Readonly<Record<'entry' | 'base' | 'character', (entry: string) => string>> = {
  entry: entry => `invalid acl entry (${entry})`,
  base: entry => `use mode to set the base acl entry (${entry})`,
  character: entry => `the acl entry ${entry} contains an invalid character`
}

function readContext(value: RubyValue | undefined, refuse: Refuse): Permission['context'] {
  if (value === undefined || value.type === 'nil') return undefined
  const field = (name: 'name' | 'type' | 'range'): RubyValue | undefined => {
    // Ruby: "text"['type'] is 'type' when the text has that word in it, else nil.
    if (value.type === 'string' || value.type === 'symbol')
      return value.value.includes(name) ? {type: 'string', value: name, span: value.span} : undefined
    const found = value.type === 'hash' ? entryOf(value, name)?.value : undefined
    return found?.type === 'nil' ? undefined : found
  }
  const type = field('type')
  if (type === undefined) {
    refuse('perm-context-invalid', value, `invalid context type: "context" is ${describeType(value)} without a "type"`)
    return undefined
  }
  const name = field('name')
  const range = field('range')
  if (range !== undefined) {
    if (range.type !== 'string') refuse('perm-context-invalid', range, `undefined method "split" for ${describeType(range)}`)
    else {
      const problem = rangeProblemAgent1(range.value)
      if (problem !== undefined) refuse('perm-context-invalid', range, problem)
    }
  }
  const context = {
    type: toRubyText(type),
    ...(name === undefined ? {} : {user: toRubyText(name)}),
    ...(range === undefined ? {} : {range: toRubyText(range)})
  }
  return {value: context, span: value.span}
}
