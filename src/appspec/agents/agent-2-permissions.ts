import {resolved, type YamlNode} from '../yaml/node.ts'
import {aclProblemAgent2} from './agent-2-acl.ts'
import {describeNode, isEmptyPlain, presentNode, readFields, readList, readRequiredText, readText} from './agent-2-fields.ts'
import {isRangeAgent2} from './agent-2-range.ts'
import type {Refuse} from './refusal.ts'

const fields = ['object', 'pattern', 'except', 'type', 'owner', 'group', 'mode', 'acls', 'context'] as const

/** The two passes of agent 2 over one entry: types while the document is read, values afterwards. */
export interface PermissionAgent2 {
  readonly check: (refuse: Refuse) => void
}

export function readPermissionAgent2(node: YamlNode, refuse: Refuse): PermissionAgent2 {
  const found = readFields(node, fields, 'perm-shape', 'a permission', refuse)
  if (found === undefined) return {check: () => undefined}
  const object = readText(found.get('object'), 'perm-object-missing', refuse)
  readText(found.get('pattern'), 'perm-shape', refuse)
  readTextList(found.get('except'), 'perm-except-shape', refuse)
  const types = readTextList(found.get('type'), 'perm-type-invalid', refuse)
  readText(found.get('owner'), 'perm-owner-number', refuse)
  readText(found.get('group'), 'perm-owner-number', refuse)
  const mode = readText(found.get('mode'), 'perm-mode-invalid', refuse)
  const acls = readTextList(found.get('acls'), 'perm-acl-syntax', refuse)
  const checkContext = readContext(found.get('context'), refuse)
  return {
    check(refuseValue) {
      if (object === undefined || object.trim() === '') {
        const rule = isEmptyPlain(resolved(node)) ? 'perm-shape' : 'perm-object-missing'
        refuseValue(rule, found.get('object') ?? node, 'a permission has no object')
      }
      for (const [item, text] of types) {
        if (text !== 'file' && text !== 'directory') refuseValue('perm-type-invalid', item, `invalid object type "${text}"`)
      }
      const problem = mode === undefined ? undefined : modeProblem(mode)
      if (problem !== undefined) refuseValue('perm-mode-invalid', found.get('mode') ?? node, problem)
      for (const [item, text] of acls) {
        const aclProblem = aclProblemAgent2(text)
        if (aclProblem !== undefined) refuseValue('perm-acl-syntax', item, aclProblem)
      }
      checkContext(refuseValue)
    }
  }
}

function readTextList(node: YamlNode | undefined, rule: string, refuse: Refuse): readonly (readonly [YamlNode, string])[] {
  const texts: [YamlNode, string][] = []
  for (const item of readList(presentNode(node), rule, 'a list', refuse)) {
    const text = readRequiredText(item, rule, refuse)
    if (text !== undefined) texts.push([item, text])
  }
  return texts
}

function modeProblem(mode: string): string | undefined {
  const padded = mode.padStart(3, '0')
  if (new TextEncoder().encode(padded).length > 4) return `invalid length of the mode "${mode}"`
  const wrong = /[^0-7]/.exec(padded)?.[0]
  return wrong === undefined ? undefined : `invalid character "${wrong}" in the mode "${mode}"`
}

function readContext(node: YamlNode | undefined, refuse: Refuse): (refuse: Refuse) => void {
  const present = presentNode(node)
  if (present === undefined) return () => undefined
  const found = readFields(present, ['name', 'type', 'range'], 'perm-context-invalid', 'a context', refuse)
  if (found === undefined) return () => undefined
  readText(found.get('name'), 'perm-context-invalid', refuse)
  const typeNode = presentNode(found.get('type'))
  if (typeNode !== undefined) readRequiredText(typeNode, 'perm-context-invalid', refuse)
  const rangeNode = presentNode(found.get('range'))
  const range = rangeNode === undefined ? undefined : readRequiredText(rangeNode, 'perm-context-invalid', refuse)
  return refuseValue => {
    if (typeNode === undefined) {
      refuseValue('perm-context-invalid', present, `the context (${describeNode(present)}) has no "type"`)
    } else if (range !== undefined && !isRangeAgent2(range)) {
      refuseValue('perm-context-invalid', rangeNode ?? resolved(present), `invalid range "${range}"`)
    }
  }
}
