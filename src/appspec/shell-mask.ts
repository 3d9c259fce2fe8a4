/** Shell text of the same length in which only code is left: see {@link maskShell}. */
type Context = 'double' | 'substitution'

/** Where it ends is looked for in so many characters, so that a text of nothing else takes no longer. */
const longestArithmetic = 1000

/** Characters of quoted text that stay, so that paths and names can still be read. */
const plainInQuotes = /[\w./-]/

/** `<<EOF`, `<<-'EOF'`, `<< "the end"`. */
const hereDocument = /^<<(-?)[ \t]*((?:'[^'\n]*'|"[^"\n]*"|\\?[\w.!+,:%@/-])+)/

/**
 * Blanks what is not code in a shell script, keeping every character's place: comments and here-documents become blanks, and in quoted
 * text all but letters, digits, `.`, `/` and `-` becomes `_`, line ends too. Expansions in double quotes stay as they are.
 */
export function maskShell(text: string): string {
  const out: string[] = []
  const stack: {kind: Context; depth: number}[] = []
  const hereDocuments: {word: string; isIndented: boolean}[] = []
  let at = 0
  const keep = (count = 1): void => {
    for (let i = 0; i < count; i++) out.push(text[at + i] ?? '')
    at += count
  }
  const blank = (end: number, by: (char: string) => string): void => {
    for (; at < end; at++) out.push(by(text[at] ?? ''))
  }
  while (at < text.length) {
    const char = text[at] ?? ''
    const top = stack.at(-1)
    if (top?.kind === 'double') {
      if (char === '"') {
        stack.pop()
        keep()
      } else if (text.startsWith('$(', at) && !text.startsWith('$((', at)) {
        stack.push({kind: 'substitution', depth: 0})
        keep(2)
      } else if (text.startsWith('${', at)) keep(endOf(text, '}', at) - at)
      else if (char === '\\') blank(at + 2, () => '_')
      else if (char === '$' || plainInQuotes.test(char)) keep()
      else blank(at + 1, () => '_')
    } else if (char === '\\') {
      const isContinued = text[at + 1] === '\n' || text.startsWith('\r\n', at + 1)
      blank(Math.min(text.length, at + (text[at + 1] === '\r' ? 3 : 2)), () => (isContinued ? ' ' : '_'))
    } else if (char === "'") {
      keep()
      const end = endOf(text, "'", at) - 1
      blank(end, inner => (plainInQuotes.test(inner) ? inner : '_'))
      if (at < text.length) keep()
    } else if (char === '"') {
      stack.push({kind: 'double', depth: 0})
      keep()
    } else if (char === '#' && /^$|[\s;&|(]/.test(text[at - 1] ?? '')) {
      const end = text.indexOf('\n', at)
      blank(end < 0 ? text.length : end, () => ' ')
    } else if (text.startsWith('${', at)) keep(endOf(text, '}', at) - at)
    else if (text.startsWith('((', at)) {
      const rest = text.slice(at, at + longestArithmetic)
      const end = rest.indexOf('))') + at
      const line = rest.indexOf('\n')
      keep(2)
      // Two subshells can open here as well; arithmetic ends on its line.
      if (end >= at && (line < 0 || end < at + line)) {
        blank(end, () => '_')
        keep(2)
      }
    } else if (text.startsWith('<<', at) && text[at + 2] !== '<') {
      const [all = '<<', dash = '', word = ''] = hereDocument.exec(text.slice(at, at + 200)) ?? []
      if (word !== '') hereDocuments.push({word: word.replaceAll(/["'\\]/g, ''), isIndented: dash !== ''})
      keep(all.length)
    } else if (text.startsWith('<<<', at)) keep(3)
    else if (char === '\n' && hereDocuments.length > 0) {
      keep()
      for (const document of hereDocuments.splice(0)) blank(endOfHereDocument(text, at, document), inner => (inner === '\n' ? inner : ' '))
    } else {
      if (top !== undefined && char === '(') top.depth += 1
      if (top !== undefined && char === ')' && top.depth-- === 0) stack.pop()
      keep()
    }
  }
  return out.join('')
}

/** Just behind the next `close`, or the end of the text. */
function endOf(text: string, close: string, from: number): number {
  const end = text.indexOf(close, from)
  return end < 0 ? text.length : end + 1
}

function endOfHereDocument(text: string, from: number, {word, isIndented}: {word: string; isIndented: boolean}): number {
  let at = from
  while (at < text.length) {
    const end = endOf(text, '\n', at)
    const line = text.slice(at, end).replace(/\r?\n$/, '')
    if ((isIndented ? line.replace(/^\t+/, '') : line) === word) return end
    at = end
  }
  return text.length
}
