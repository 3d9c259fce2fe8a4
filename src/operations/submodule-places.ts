import type {Span} from '../core/diagnostic.ts'

/** Where a `.gitmodules` says the paths of submodules, by path (git-config(5), as far as git writes it itself). */
export function submodulePlaces(text: string): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>()
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const written = line.replace(/\r$/, '')
    const [, blanks = '', rest = ''] = /^([ \t]*)path[ \t]*=(.*)$/i.exec(written) ?? []
    const value = valueOf(rest.trim())
    if (value !== '') {
      places.set(value, {
        start: {line: index + 1, column: blanks.length + 1, offset: offset + blanks.length},
        end: {line: index + 1, column: written.length + 1, offset: offset + written.length}
      })
    }
    offset += line.length + 1
  }
  return places
}

/** Without quotes and a remark behind it; one that is quoted only in part, which git never writes, is none. */
function valueOf(text: string): string {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"[ \t]*(?:[#;]|$)/.exec(text) ?? []
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1')
  const [plain = ''] = text.split(/[#;]/, 1)
  return plain.includes('"') ? '' : plain.trimEnd()
}
