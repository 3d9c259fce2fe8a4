import {readYaml} from './read.ts'
import {withStarsAsLetters, type TextRange} from './unquoted-stars.ts'

export interface Untabbed extends TextRange {
  readonly text: string
}

/** How far apart tab stops are in the editors that people use. */
const tabStops = [2, 4, 8]
/** More are left to an editor. */
const mostLines = 10_000
/** White space at the start of a line, with the dashes of list entries in it. */
const indentation = /^(?:[ \t]*-(?=[ \t]))*[ \t]*/

/**
 * What to write for the tabs at the start of lines. Undefined when it is not certain: when no distance of tab stops makes sense of the
 * file, when two make different sense of it, or when there is text whose own white space counts.
 */
export function withoutTabs(text: string): readonly Untabbed[] | undefined {
  if (/[|>][-+\d]*[ \t]*(?:#.*)?$/m.test(text)) return undefined
  // Unquoted stars are another fault of such files, and one that would hide this.
  const {letters} = withStarsAsLetters(text)
  const readings = tabStops.flatMap(stops => {
    const edits = expand(letters, stops)
    if (edits.length > mostLines) return []
    const {problem, more, root} = readYaml(spliced(letters, edits))
    return problem === undefined && more === undefined && root !== undefined ? [{edits, sense: JSON.stringify(root, senseOnly)}] : []
  })
  const [first, ...others] = readings
  return first !== undefined && others.every(({sense}) => sense === first.sense) ? first.edits : undefined
}

function expand(text: string, stops: number): readonly Untabbed[] {
  const edits: Untabbed[] = []
  let lineStart = 0
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    const region = indentation.exec(line)?.[0] ?? ''
    const first = region.indexOf('\t')
    if (first >= 0) {
      const last = region.lastIndexOf('\t')
      let column = first
      let written = ''
      for (const character of region.slice(first, last + 1)) {
        const width = character === '\t' ? stops - (column % stops) : 1
        written += character === '\t' ? ' '.repeat(width) : character
        column += width
      }
      edits.push({start: lineStart + first, end: lineStart + last + 1, text: written})
    }
    lineStart += line.length
  }
  return edits
}

function spliced(text: string, edits: readonly Untabbed[]): string {
  let result = ''
  let at = 0
  for (const {start, end, text: written} of edits) {
    result += text.slice(at, start) + written
    at = end
  }
  return result + text.slice(at)
}

/** Where things stand, and how lines are broken in them, is not what they mean. */
function senseOnly(key: string, value: unknown): unknown {
  return key === 'span' || key === 'raw' || key === 'target' ? undefined : value
}
