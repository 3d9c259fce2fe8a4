const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Base64 as Ruby decodes it for `!!binary`, which never fails: characters that do not belong are passed over, a "=" in the second half
 * of a group of four ends the text, and what is left of a group counts as far as it makes bytes. Each byte is one character.
 */
export function decodeRubyBase64(text: string): string {
  const bytes: string[] = []
  let group: number[] = []
  for (const character of text) {
    const bits = alphabet.indexOf(character)
    if (bits >= 0) group.push(bits)
    else if (character === '=' && group.length >= 2) break
    if (group.length === 4) {
      bytes.push(bytesOf(group))
      group = []
    }
  }
  return bytes.join('') + bytesOf(group)
}

/** Two characters hold one byte, three hold two, four hold three. */
function bytesOf(group: readonly number[]): string {
  const [a = 0, b = 0, c = 0, d = 0] = group
  const bytes = [(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d]
  return String.fromCharCode(...bytes.slice(0, Math.max(0, group.length - 1)))
}
