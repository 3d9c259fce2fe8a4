import {readYaml} from '../appspec/read.ts'
import type {YamlNode} from '../appspec/yaml/node.ts'

/** What YAML or JSON says. Numbers of YAML stay as they are written: `1.10` is not 1.1. */
export type Structured = string | boolean | null | number | readonly Structured[] | {readonly [name: string]: Structured}

/** No value is nested deeper; what is would only be meant to exhaust us. */
const deepest = 20

/** Reads a text of YAML, and so of JSON. Throws an Error that says what is wrong, and in which line. */
export function readStructured(text: string): Structured {
  const {root, problem, more} = readYaml(text)
  if (problem) throw new Error(`line ${problem.span.start.line}: ${problem.message}`)
  if (more) throw new Error(`line ${more.span.start.line}: there is more than one document`)
  if (!root) throw new Error('it is empty')
  return structuredOf(root)
}

/** What a node says. Throws as {@link readStructured} does. */
export function structuredOf(node: YamlNode, depth = 0): Structured {
  const at = `line ${node.span.start.line}`
  if (depth > deepest) throw new Error(`${at}: it is nested too deep`)
  switch (node.kind) {
    case 'alias':
      throw new Error(`${at}: aliases are not read; write out what *${node.name} stands for`)
    case 'scalar':
      if (node.style !== 'plain' || node.tag !== undefined) return node.value
      if (/^(?:true|false)$/i.test(node.value)) return node.value.toLowerCase() === 'true'
      return /^(?:|~|null)$/i.test(node.value) ? null : node.value
    case 'sequence':
      return node.items.map(item => structuredOf(item, depth + 1))
    case 'mapping': {
      const members = new Map<string, Structured>()
      for (const {key, value} of node.pairs) {
        const line = `line ${key.span.start.line}`
        if (key.kind !== 'scalar') throw new Error(`${line}: a name must be a text`)
        if (members.has(key.value)) throw new Error(`${line}: "${key.value}" is given twice`)
        members.set(key.value, structuredOf(value, depth + 1))
      }
      return Object.fromEntries(members)
    }
  }
}
