import type {Span} from '../core/diagnostic.ts'

/** Where a `.gitmodules` says the paths of submodules, by path (git-config(5), as far as git writes it itself). */
export function submodulePlaces(text: string): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>()
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const written = line.replace(/\r$/, '')
    const [, blanks = '', quotedPath, path] =
      /^([ \t]*)path[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^#;"]*?))[ \t]*(?:[#;].*)?$/i.exec(written) ?? []
    const value = quotedPath?.replace(/\\(.)/g, '$1') ?? path
    if (value !== undefined && value !== '') {
      places.set(value, {
        start: {line: index + 1, column: blanks.length + 1, offset: offset + blanks.length},
        end: {line: index + 1, column: written.length + 1, offset: offset + written.length}
      })
    }
    offset += line.length + 1
  }
  return places
}
