import {fieldOf, valueOf} from '../appspec/outline.ts'
import {readYaml} from '../appspec/read.ts'
import {resolved, type MappingNode, type YamlNode} from '../appspec/yaml/node.ts'
import type {Span} from '../core/diagnostic.ts'
import type {MemberPath} from './member-shape.ts'

/** Finds the name of a member, or an item of a list, by the way that leads to it. JSON is YAML, but for odd cases, which have no place. */
export function placesIn(text: string): (path: MemberPath) => Span | undefined {
  let root: YamlNode | undefined
  let isRead = false
  return path => {
    if (!isRead) root = readYaml(text).root
    isRead = true
    let node = root && resolved(root)
    let span = node?.span
    for (const part of path) {
      if (typeof part === 'number') {
        const item: YamlNode | undefined = node?.kind === 'sequence' ? node.items[part] : undefined
        node = item && resolved(item)
        span = node?.span
      } else {
        const mapping: MappingNode | undefined = node?.kind === 'mapping' ? node : undefined
        span = mapping && fieldOf(mapping, part)?.key.span
        node = mapping && valueOf(mapping, part)
      }
      if (span === undefined) return undefined
    }
    return path.length === 0 ? undefined : span
  }
}
