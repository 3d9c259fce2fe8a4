import {fileExistsBehaviors, type FileExistsBehavior} from '../../core/codedeploy-words.ts'
import {hostSystems, type FileMapping, type HostSystem, type Located, type Permission, type ServerAppSpec} from '../model.ts'
import type {RubyFlavor} from '../scalars.ts'
import type {YamlNode} from '../yaml/node.ts'
import {readHooksAgent1} from './agent-1-hooks.ts'
import {readPermissionAgent1} from './agent-1-permissions.ts'
import type {Refusal, Refuse} from './refusal.ts'
import {loadRuby} from './ruby-load.ts'
import {describeType, entryOf, isTruthy, toRubyText, type RubyHash, type RubyValue} from './ruby-value.ts'

export interface AgentReading {
  /** In the agent's order of checks: it reports the first. Empty: the agent takes the file. */
  readonly refusals: readonly Refusal[]
  /** What the agent understood; only when it takes the file. */
  readonly appSpec?: ServerAppSpec
}

/** Agent 1.8: YAML, then version, os, hooks, files, permissions, file_exists_behavior. */
export function readAgent1(root: YamlNode, flavor: RubyFlavor, host: HostSystem): AgentReading {
  const refusals: Refusal[] = []
  const refuse: Refuse = (rule, {span}, message, value) => {
    refusals.push({rule, span, message, ...(value === undefined ? {} : {value})})
  }
  const document = loadRuby(root, flavor, refuse)
  if (document.type !== 'hash') {
    if (isTruthy(document)) refuse('yaml-not-a-map', document, `the file is ${describeType(document)}, not a map`)
    else refuse('file-empty', document, 'the application specification file was empty')
    return {refusals}
  }
  readVersion(document, refuse)
  const os = readOs(document, host, refuse)
  const hooks = readHooksAgent1(entryOf(document, 'hooks')?.value, refuse)
  const files = readFiles(entryOf(document, 'files')?.value, refuse)
  const permissions = readPermissions(entryOf(document, 'permissions')?.value, os?.value, refuse)
  const fileExistsBehavior = readFileExistsBehavior(entryOf(document, 'file_exists_behavior')?.value, refuse)
  if (refusals.length > 0 || os === undefined) return {refusals}
  return {refusals, appSpec: {os, ...(fileExistsBehavior && {fileExistsBehavior}), files, permissions, hooks}}
}

function readVersion(document: RubyHash, refuse: Refuse): void {
  const version = entryOf(document, 'version')?.value
  const isZero = (version?.type === 'integer' && version.value === 0n) || (version?.type === 'float' && version.value === 0)
  if (isZero) return
  if (version === undefined) refuse('version-missing', document, 'invalid version value ()')
  else refuse('version-value', version, `invalid version value (${toRubyText(version)})`, describeType(version))
}

function readOs(document: RubyHash, host: HostSystem, refuse: Refuse): Located<HostSystem> | undefined {
  const os = entryOf(document, 'os')?.value
  if (os === undefined) {
    refuse('os-missing', document, 'unsupported operating system ()')
    return undefined
  }
  const name = os.type === 'string' ? hostSystems.find(system => system === os.value) : undefined
  const known = name && {value: name, span: os.span}
  if (known === undefined) refuse('os-value', os, `unsupported operating system (${toRubyText(os)})`, describeType(os))
  else if (known.value !== host) refuse('os-mismatch', os, `unsupported operating system (${known.value})`)
  return known
}

function readFiles(value: RubyValue | undefined, refuse: Refuse): readonly FileMapping[] {
  return entries(value, 'mapping', refuse)
    .map(entry => readFileMapping(entry, refuse))
    .filter(mapping => mapping !== undefined)
}

function readFileMapping(entry: RubyValue, refuse: Refuse): FileMapping | undefined {
  const field = (name: 'source' | 'destination'): RubyValue | undefined => {
    // Ruby: "text"['source'] is 'source' when the text has that word in it, else nil.
    if (entry.type === 'string' || entry.type === 'symbol')
      return entry.value.includes(name) ? {type: 'string', value: name, span: entry.span} : undefined
    const found = entry.type === 'hash' ? entryOf(entry, name)?.value : undefined
    return found?.type === 'nil' ? undefined : found
  }
  if (entry.type !== 'hash' && entry.type !== 'string' && entry.type !== 'symbol') {
    refuse('files-entry-shape', entry, `an entry of "files" is ${describeType(entry)}, not a map`)
    return undefined
  }
  const source = field('source')
  const destination = field('destination')
  if (source === undefined) {
    refuse(entry.type === 'hash' ? 'files-source-missing' : 'files-entry-shape', entry, 'a file has a destination, but no source')
    return undefined
  }
  if (destination === undefined) {
    refuse('files-destination-missing', entry, `a file has only a source (${toRubyText(source)})`)
    return undefined
  }
  const odd = [source, destination].find(({type}) => type !== 'string')
  return {
    source: {value: toRubyText(source), span: source.span},
    destination: {value: toRubyText(destination), span: destination.span},
    ...(odd === undefined ? {} : {installError: `a path of "files" is text, and this entry has ${describeType(odd)}`}),
    span: entry.span
  }
}

function readPermissions(value: RubyValue | undefined, os: HostSystem | undefined, refuse: Refuse): readonly Permission[] {
  return entries(value, 'permission', refuse)
    .map(entry => readPermissionAgent1(entry, os ?? 'linux', refuse))
    .filter(permission => permission !== undefined)
}

/** `(value || []).each`: a map yields its pairs, which no entry may be, so only an empty one passes. */
function entries(value: RubyValue | undefined, what: 'mapping' | 'permission', refuse: Refuse): readonly RubyValue[] {
  if (!isTruthy(value)) return []
  if (value.type === 'list') return value.items
  if (value.type !== 'hash') refuse('section-type', value, `undefined method "each" for ${describeType(value)}`)
  else if (value.entries.size > 0) refuse('section-type', value, `a ${what} is a list here: no implicit conversion of String into Integer`)
  return []
}

function readFileExistsBehavior(value: RubyValue | undefined, refuse: Refuse): Located<FileExistsBehavior> | undefined {
  if (value === undefined || value.type === 'nil') return undefined
  const behavior = value.type === 'string' ? fileExistsBehaviors.find(known => known === value.value) : undefined
  if (behavior !== undefined) return {value: behavior, span: value.span}
  refuse('feb-value', value, `invalid file_exists_behavior (${toRubyText(value)}); valid are ${fileExistsBehaviors.join(', ')}`)
  return undefined
}
