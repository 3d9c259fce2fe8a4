/** What cannot be in the text of a YAML file: anything but tab, line breaks and printable characters. */
const unacceptable =
  // eslint-disable-next-line no-control-regex -- finding them is the point
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

export interface DecodedText {
  /** As good as can be had, for code frames; a byte order mark is kept. */
  readonly text: string
  readonly problem?: {readonly message: string; readonly offset: number}
}

/**
 * Bytes to text as the agents do it: UTF-8 and nothing else. Stricter than agent 1 where it stops early: it never gets to what follows
 * the first document and the 16 KiB it has in hand, and bytes that are no text there do not count for it. Here they always do, since a
 * file whose text is not known cannot be mended either.
 */
export function decodeText(input: string | Uint8Array): DecodedText {
  if (typeof input === 'string') return withCharactersChecked(input)
  const [first, second] = input
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  if (utf16 !== undefined) {
    return {text: new TextDecoder(utf16).decode(input), problem: {message: 'the file is UTF-16; the agents read only UTF-8', offset: 0}}
  }
  try {
    return withCharactersChecked(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(input))
  } catch {
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(input)
    const offset = Math.max(0, text.indexOf('\ufffd'))
    return {text, problem: {message: 'the file is not UTF-8: it has bytes that stand for no character', offset}}
  }
}

function withCharactersChecked(text: string): DecodedText {
  const found = unacceptable.exec(text)
  if (found === null) return {text}
  const code = found[0].charCodeAt(0)
  const name = code === 0 ? 'a NUL character' : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return {text, problem: {message: `the file has ${name}, which YAML does not allow`, offset: found.index}}
}
