import {LineMap} from '../appspec/yaml/line-map.ts'
import type {Diagnostic, Span} from '../core/diagnostic.ts'

/** So many lines are looked ahead for the place where two texts are the same again. */
const farthest = 60

/** Lines of a text that others took the place of. Either may have none. */
interface Change {
  /** First line and the one behind the last, counted from 0. */
  readonly given: readonly [number, number]
  readonly filled: readonly [number, number]
}

/**
 * Findings in `filled`, placed in `given`: the text that its user knows, of which `filled` differs in some values and lines. What is in a value
 * that was put in is placed at the value, or at the line it comes after. Fixes are left out: they are for another text.
 */
export function placeBack(
  diagnostics: readonly Diagnostic[],
  {given, filled}: {readonly given: string; readonly filled: string}
): readonly Diagnostic[] {
  if (given === filled) return diagnostics
  const offsets = offsetsBack(given, filled)
  const lines = new LineMap(given)
  const back = ({start, end}: Span): Span => {
    const from = offsets(start.offset)[0]
    return lines.span(from, Math.max(from, offsets(end.offset)[1]))
  }
  return diagnostics.map(({fix: _fix, span, ...finding}) => ({...finding, ...(span && {span: back(span)})}))
}

/** For an offset in `filled` the first and the last one in `given` that it can stand for. */
function offsetsBack(given: string, filled: string): (offset: number) => readonly [number, number] {
  const [ours, theirs] = [linesOf(given), linesOf(filled)]
  const [ourStarts, theirStarts] = [startsOf(ours), startsOf(theirs)]
  const changes = changesBetween(ours, theirs)
  return offset => {
    const line = lineAt(theirStarts, offset)
    const within = offset - (theirStarts[line] ?? 0)
    let shift = 0
    for (const change of changes) {
      if (line < change.filled[0]) break
      if (line >= change.filled[1]) {
        shift = change.given[1] - change.filled[1]
        continue
      }
      const [from, to] = change.given
      if (from === to) {
        // What follows a key is put below it.
        const start = ourStarts[Math.max(0, from - 1)] ?? 0
        return [start, start + (ours[Math.max(0, from - 1)] ?? '').trimEnd().length]
      }
      const at = Math.min(to - 1, from + line - change.filled[0])
      const [first, last] = columnsBack(ours[at] ?? '', theirs[line] ?? '', within)
      const start = ourStarts[at] ?? 0
      return [start + first, start + last]
    }
    const start = (ourStarts[line + shift] ?? given.length) + within
    return [start, start]
  }
}

function columnsBack(ours: string, theirs: string, column: number): readonly [number, number] {
  let same = 0
  while (same < ours.length && same < theirs.length && ours[same] === theirs[same]) same += 1
  let tail = 0
  const most = Math.min(ours.length, theirs.length) - same
  while (tail < most && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail += 1
  if (column < same) return [column, column]
  const fromEnd = theirs.length - column
  return fromEnd < tail ? [ours.length - fromEnd, ours.length - fromEnd] : [same, ours.length - tail]
}

function changesBetween(ours: readonly string[], theirs: readonly string[]): readonly Change[] {
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && ours[i] === theirs[j]) {
      i += 1
      j += 1
      continue
    }
    const [a, b] = sameAgain(ours, theirs, i, j)
    changes.push({given: [i, a], filled: [j, b]})
    ;[i, j] = [a, b]
  }
  return changes
}

/** The nearest lines that are the same again; the ends of both texts when there are none. */
function sameAgain(ours: readonly string[], theirs: readonly string[], i: number, j: number): readonly [number, number] {
  for (let sum = 1; sum <= 2 * farthest; sum++) {
    for (let down = 0; down <= sum; down++) {
      const [a, b] = [i + down, j + sum - down]
      const line = ours[a]
      if (line !== undefined && line === theirs[b] && line.trim() !== '') return [a, b]
    }
  }
  return [ours.length, theirs.length]
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)|(?<=\r)(?!\n)/)
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0
  return lines.map(line => {
    const start = at
    at += line.length
    return start
  })
}

function lineAt(starts: readonly number[], offset: number): number {
  const found = starts.findLastIndex(start => start <= offset)
  return Math.max(0, found)
}
