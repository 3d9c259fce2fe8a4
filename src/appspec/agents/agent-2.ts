import {fileExistsBehaviors} from '../../core/codedeploy-words.ts'
import {readBooleanAgent2, readFloatAgent2, readU32Agent2} from '../scalars-agent-2.ts'
import {resolved, type YamlNode} from '../yaml/node.ts'
import {isEmptyPlain, presentNode, readFields, readList, readRequiredText, readText, typeComplaint} from './agent-2-fields.ts'
import {readPermissionAgent2} from './agent-2-permissions.ts'
import type {Refusal, Refuse} from './refusal.ts'

const fields = ['version', 'os', 'hooks', 'files', 'permissions', 'file_exists_behavior'] as const

type Check = (refuse: Refuse) => void

/** Rust's `f64::EPSILON`. */
const epsilon = Number.EPSILON

/**
 * What agent 2.x refuses, in its order: the types of the whole document first, then version, os, file_exists_behavior, hooks, files,
 * permissions. It takes the AppSpec of either operating system on any host.
 */
export function readAgent2(root: YamlNode): readonly Refusal[] {
  const typeRefusals: Refusal[] = []
  const valueRefusals: Refusal[] = []
  const collect =
    (into: Refusal[]): Refuse =>
    (rule, {span}, message, value) => {
      into.push({rule, span, message, ...(value === undefined ? {} : {value})})
    }
  const refuse = collect(typeRefusals)
  const real = resolved(root)
  const found = readFields(root, fields, isEmptyPlain(real) ? 'file-empty' : 'yaml-not-a-map', 'an AppSpec', refuse)
  if (found !== undefined) {
    const checks = [
      readVersion(found.get('version'), root, refuse),
      readOs(found.get('os'), root, refuse),
      readFileExistsBehavior(found.get('file_exists_behavior'), refuse),
      readHooks(found.get('hooks'), refuse),
      readFiles(found.get('files'), refuse),
      readPermissions(found.get('permissions'), found.get('os'), refuse)
    ]
    const refuseValue = collect(valueRefusals)
    for (const check of checks) check?.(refuseValue)
  }
  return [...typeRefusals, ...valueRefusals]
}

function readVersion(node: YamlNode | undefined, root: YamlNode, refuse: Refuse): Check | undefined {
  if (node === undefined) {
    refuse('version-missing', root, 'there is no "version"')
    return undefined
  }
  const real = resolved(node)
  const version = real.kind === 'scalar' ? readFloatAgent2(real) : undefined
  if (version === undefined) {
    refuse('version-value', node, typeComplaint(node, 'a number'))
    return undefined
  }
  return refuseValue => {
    if (!(Math.abs(version) < epsilon)) refuseValue('version-value', node, `invalid version ${version}`)
  }
}

function readOs(node: YamlNode | undefined, root: YamlNode, refuse: Refuse): Check | undefined {
  if (node === undefined) {
    refuse('os-missing', root, 'there is no "os"')
    return undefined
  }
  const os = readRequiredText(node, 'os-value', refuse)
  return refuseValue => {
    if (os !== undefined && os !== 'linux' && os !== 'windows') refuseValue('os-value', node, `unsupported os "${os}"`)
  }
}

function readFileExistsBehavior(node: YamlNode | undefined, refuse: Refuse): Check {
  const behavior = readText(node, 'feb-value', refuse)
  return refuseValue => {
    if (node === undefined || behavior === undefined) return
    if (!(fileExistsBehaviors as readonly string[]).includes(behavior))
      refuseValue('feb-value', node, `invalid file_exists_behavior "${behavior}"`)
  }
}

function readHooks(node: YamlNode | undefined, refuse: Refuse): Check | undefined {
  if (node === undefined) return undefined
  const real = resolved(node)
  if (isEmptyPlain(real)) return undefined
  if (real.kind !== 'mapping') {
    const isNothing = real.kind === 'scalar' && real.style === 'plain' && /^(?:~|null|false|no|off)$/i.test(real.value)
    refuse(isNothing ? 'section-null-word' : 'section-type', node, typeComplaint(node, 'a map'))
    return undefined
  }
  // An event that comes twice: the last one is kept, and only its values are checked.
  const events = new Map<string, readonly Check[]>()
  for (const {key, value} of real.pairs) {
    const name = resolved(key)
    if (name.kind !== 'scalar') {
      refuse('yaml-key-type', key, typeComplaint(key, 'text'))
      continue
    }
    const scripts = readList(presentNode(value), 'hook-shape', 'a list of scripts', refuse).map(script => readScript(script, refuse))
    events.set(name.value, scripts)
  }
  return refuseValue => {
    for (const check of [...events.values()].flat()) check(refuseValue)
  }
}

function readScript(node: YamlNode, refuse: Refuse): Check {
  const found = readFields(node, ['location', 'runas', 'sudo', 'timeout'], 'hook-shape', 'a script', refuse)
  if (found === undefined) return () => undefined
  const location = readText(found.get('location'), 'hook-shape', refuse)
  readText(found.get('runas'), 'hook-shape', refuse)
  const sudo = presentNode(found.get('sudo'))
  if (sudo !== undefined) {
    const real = resolved(sudo)
    if (real.kind !== 'scalar' || readBooleanAgent2(real) === undefined) {
      refuse('sudo-type', sudo, typeComplaint(sudo, 'a boolean'))
    }
  }
  const timeoutNode = presentNode(found.get('timeout'))
  const real = timeoutNode === undefined ? undefined : resolved(timeoutNode)
  const timeout = real?.kind === 'scalar' ? readU32Agent2(real) : undefined
  if (timeoutNode !== undefined && timeout === undefined) {
    refuse('timeout-invalid', timeoutNode, typeComplaint(timeoutNode, 'a whole number of seconds'))
  }
  return refuseValue => {
    // What is there and is no text has been refused.
    const isOfOtherKind = location === undefined && presentNode(found.get('location')) !== undefined
    if (!isOfOtherKind && (location === undefined || location.trim() === '')) {
      const rule = isEmptyPlain(resolved(node)) ? 'hook-shape' : 'script-location-missing'
      refuseValue(rule, found.get('location') ?? node, 'a script has no location')
    }
    if (timeoutNode !== undefined && timeout === 0) refuseValue('timeout-invalid', timeoutNode, 'the timeout is 0')
  }
}

function readFiles(node: YamlNode | undefined, refuse: Refuse): Check {
  const checks = readList(node, 'section-type', 'a list', refuse).map((entry): Check => {
    const found = readFields(entry, ['source', 'destination'], 'files-entry-shape', 'a file', refuse)
    const source = readText(found?.get('source'), 'files-non-string', refuse)
    const destination = readText(found?.get('destination'), 'files-non-string', refuse)
    return refuseValue => {
      if (found === undefined) return
      if (isEmptyPlain(resolved(entry))) {
        refuseValue('files-entry-shape', entry, 'a file has no source')
        return
      }
      // What is there and is no text has been refused.
      const isOfOtherKind = (name: string, text: string | undefined): boolean =>
        text === undefined && presentNode(found.get(name)) !== undefined
      if (isOfOtherKind('source', source) || isOfOtherKind('destination', destination)) return
      if (source === undefined || source === '') {
        refuseValue(
          source === '' ? 'files-empty-string' : 'files-source-missing',
          source === '' ? (found.get('source') ?? entry) : entry,
          'a file has no source'
        )
      } else if (destination === undefined || destination === '') {
        const isEmpty = destination === ''
        const at = isEmpty ? (found.get('destination') ?? entry) : entry
        refuseValue(isEmpty ? 'files-empty-string' : 'files-destination-missing', at, `the file "${source}" has no destination`)
      }
    }
  })
  return refuseValue => {
    for (const check of checks) check(refuseValue)
  }
}

function readPermissions(node: YamlNode | undefined, osNode: YamlNode | undefined, refuse: Refuse): Check {
  const entries = readList(node, 'section-type', 'a list', refuse)
  const permissions = entries.map(entry => readPermissionAgent2(entry, refuse))
  const os = osNode === undefined ? undefined : resolved(osNode)
  const isWindows = os?.kind === 'scalar' && os.value === 'windows'
  return refuseValue => {
    if (isWindows) for (const entry of entries) refuseValue('perm-on-windows', entry, 'permissions are not supported on Windows')
    else for (const permission of permissions) permission.check(refuseValue)
  }
}
