import type {ScalarStyle} from './yaml/node.ts'

/** Where a value is written. In `json` only what JSON has will do; between brackets a plain text may hold less. */
export type WritingPlace = 'block' | 'flow' | 'json'

/** Words that readers of YAML take for something else than text. */
const words = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i

/** Without quotation marks every reader takes these for text, whatever version of YAML it reads. */
const plainInBlock = /^[A-Za-z_/](?:[\w./:@+-]*[\w./@+-])?$/
const plainInFlow = /^[A-Za-z_/][\w./@+-]*$/

/** Whether a plain scalar with this text is text, and neither a number nor another word. Cautious: it may take text for something else. */
export function isText(value: string): boolean {
  return /^[^\s\d~=<+.-]/.test(value) && !words.test(value)
}

/** A value on one line, in the quotation marks it had where they will do, so that every reader gives it back as it is. */
export function writtenScalar(value: string | number | boolean | null, style: ScalarStyle, place: WritingPlace): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (place === 'json') return doubleQuoted(value)
  const plain = place === 'block' ? plainInBlock : plainInFlow
  if (style === 'plain' && plain.test(value) && !words.test(value)) return value
  if (style === 'single-quoted' && isPrintable(value)) return `'${value.replaceAll("'", "''")}'`
  return doubleQuoted(value)
}

/** What JSON lets stand and YAML does not: control characters, line breaks of its own, and what is no character. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const unprintable = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

function isPrintable(value: string): boolean {
  return value.search(unprintable) < 0
}

function doubleQuoted(value: string): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(unprintable, escaped)
}
