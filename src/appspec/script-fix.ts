import type {Fix, TextEdit} from '../core/diagnostic.ts'
import type {ScriptContent} from './hook-scripts.ts'
import {LineMap} from './yaml/line-map.ts'

/** Where a script with line ends of both kinds may want them so: in a here-document, or in what it carries behind its code. */
const carries = /<<-?\s*["'\\]?\w|\$\{?(?:0|BASH_SOURCE)\b|^exit\b[^\n]*\n\s*[^\s#]/m

/** The script with LF line ends. None where only some lines end in CRLF, and its text may be more than code. */
export function lineEndFix({editable}: ScriptContent): Fix | undefined {
  if (editable === undefined) return undefined
  const {path, text} = editable
  const isMixed = /(?:^|[^\r])\n/.test(text)
  if (isMixed && carries.test(text)) return undefined
  const lines = new LineMap(text)
  const edits: TextEdit[] = []
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) edits.push({span: lines.span(at, at + 1), text: ''})
  return edits.length === 0 ? undefined : {file: path, edits}
}

export function byteOrderMarkFix({editable}: ScriptContent): Fix | undefined {
  if (editable === undefined) return undefined
  return {file: editable.path, edits: [{span: new LineMap(editable.text).span(0, 1), text: ''}]}
}
