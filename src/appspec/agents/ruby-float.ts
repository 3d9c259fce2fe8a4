const digits = '\\d+(?:_\\d+)*'
const decimal = new RegExp(`^[-+]?(?:${digits}(?:\\.${digits})?|\\.${digits})(?:[eE][-+]?${digits})?$`)
const hexadecimal = /^([-+]?)0[xX]([\da-fA-F]+(?:(?<=\d)_\d+[eE]?\d*)*)(?:(?:\.([\da-fA-F]+))?[pP]([-+]?\d+(?:_\d+)*))?$/

/**
 * Text as Ruby's `Float()` reads it: decimal, or hexadecimal with a fraction only before an exponent of two. Separators stand between
 * decimal digits, and in a hexadecimal number only those and an `e` may follow one. Undefined: it raises.
 */
export function rubyFloat(text: string): number | undefined {
  const written = text.replace(/^[\t\n\v\f\r ]+|[\t\n\v\f\r ]+$/g, '')
  if (decimal.test(written)) return Number(written.replaceAll('_', ''))
  const [, sign, whole = '', fraction = '', exponent = '0'] = hexadecimal.exec(written) ?? []
  if (sign === undefined) return undefined
  const mantissa = Number.parseInt(whole.replaceAll('_', '') + fraction, 16)
  const value = mantissa * 2 ** (Number(exponent.replaceAll('_', '')) - 4 * fraction.length)
  return sign === '-' ? -value : value
}
