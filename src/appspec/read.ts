import {largestAppSpec} from './largest-app-spec.ts'
import type {Span} from '../core/diagnostic.ts'
import {compose} from './yaml/compose.ts'
import {decodeText} from './yaml/decode.ts'
import {LineMap} from './yaml/line-map.ts'
import type {YamlNode} from './yaml/node.ts'
import type {SyntaxErrorKind, YamlSyntaxError} from './yaml/syntax-error.ts'

/** Why a text cannot be read at all, and where. */
export interface ReadProblem {
  readonly kind: SyntaxErrorKind | 'encoding' | 'size'
  readonly message: string
  readonly span: Span
}

/** A file as the agents' YAML library (libyaml, in Ruby and in Rust) reads it. */
export interface YamlSource {
  readonly text: string
  readonly lines: LineMap
  /** The first document; absent when there is none or when it cannot be read. */
  readonly root?: YamlNode
  /** The whole file is refused by every agent. */
  readonly problem?: ReadProblem
  /** Something follows the first document: agent 1 never looks at it, agent 2 refuses the file. */
  readonly more?: {readonly span: Span; readonly problem?: ReadProblem}
  /** A `%YAML` directive. */
  readonly version?: {readonly major: number; readonly minor: number; readonly span: Span}
  readonly hasByteOrderMark: boolean
  /** It is there, and this is the file as it reads without it. */
  readonly isMarkLeftOut?: true
}

export interface ReadYamlOptions {
  /** Default: `true`, as the agents do, to which it is a column of the first line. */
  readonly countsByteOrderMark?: boolean
}

export const byteOrderMark = '\ufeff'

/** Never throws on any input, and takes time in proportion to its length. */
export function readYaml(input: string | Uint8Array, {countsByteOrderMark = true}: ReadYamlOptions = {}): YamlSource {
  if (input.length > largestAppSpec) {
    const message = `the file has more than ${largestAppSpec / 1024 / 1024} MiB; no AppSpec needs that, so it is not read`
    const lines = new LineMap('')
    return {text: '', lines, problem: {kind: 'size', message, span: lines.span(0, 0)}, hasByteOrderMark: false}
  }
  const decoded = decodeText(input)
  const {text} = decoded
  const lines = new LineMap(text)
  const hasByteOrderMark = text.startsWith(byteOrderMark)
  const isMarkLeftOut = hasByteOrderMark && !countsByteOrderMark
  const base = {text, lines, hasByteOrderMark, ...(isMarkLeftOut && {isMarkLeftOut})}
  if (decoded.problem !== undefined) {
    const {message, offset} = decoded.problem
    return {...base, problem: {kind: 'encoding', message, span: lines.span(offset, offset + 1)}}
  }
  const {document, error, more, errorInMore} = compose(text, lines, isMarkLeftOut ? byteOrderMark.length : 0)
  if (error !== undefined) return {...base, problem: toProblem(error, text, lines)}
  if (document === undefined) return base
  const {root, version} = document
  return {
    ...base,
    root,
    ...(version === undefined
      ? {}
      : {version: {major: version.major, minor: version.minor, span: lines.span(version.offset, endOfLine(text, version.offset))}}),
    ...(more === undefined
      ? {}
      : {more: {span: lines.span(more, endOfLine(text, more)), ...(errorInMore && {problem: toProblem(errorInMore, text, lines)})}})
  }
}

function toProblem(error: YamlSyntaxError, text: string, lines: LineMap): ReadProblem {
  return {kind: error.kind, message: error.message, span: lines.span(error.offset, Math.min(text.length, error.offset + 1))}
}

function endOfLine(text: string, offset: number): number {
  let end = offset
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}
