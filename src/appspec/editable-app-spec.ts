import {readYaml, type YamlSource} from './read.ts'
import {refusedAppSpec} from './refused-app-spec.ts'
import {TokenPlaces} from './yaml/token-places.ts'
import type {YamlNode} from './yaml/node.ts'

/** A text that can be read, with what it takes to change a part of it. */
export interface EditableAppSpec {
  readonly source: YamlSource
  readonly root: YamlNode
  readonly tokens: TokenPlaces
}

/** Throws `invalid-appspec` when there is no YAML in the text that could be changed. */
export function editableAppSpec(text: string, file: string): EditableAppSpec {
  const source = readYaml(text)
  const {root, problem, more} = source
  const stop = problem ?? more?.problem
  if (stop !== undefined) {
    throw refusedAppSpec(file, [
      {
        rule: stop.kind === 'encoding' ? 'yaml-encoding' : 'yaml-syntax',
        span: stop.span,
        message: `This cannot be read: ${stop.message}.`,
        hint: 'Correct it; "validate" shows every finding.'
      }
    ])
  }
  if (root === undefined) {
    const span = source.lines.span(0, 0)
    throw refusedAppSpec(file, [{rule: 'file-empty', span, message: 'The AppSpec is empty.', hint: 'Write what is to be deployed.'}])
  }
  if (more !== undefined) {
    throw refusedAppSpec(file, [
      {
        rule: 'yaml-multi-document',
        span: more.span,
        message: 'A second document starts here, and an AppSpec has one.',
        hint: 'Delete what does not belong to the AppSpec.'
      }
    ])
  }
  return {source, root, tokens: new TokenPlaces(source.text)}
}
