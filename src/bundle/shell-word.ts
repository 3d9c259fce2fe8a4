/** A text as one word of a POSIX shell, for a command that somebody copies; control characters in the `$'...'` of bash and zsh. */
export function shellWord(text: string): string {
  if (/^[\w./@%+=:,-]+$/.test(text)) return text
  if (!hasControlCharacter(text)) return `'${text.replaceAll("'", "'\\''")}'`
  return `$'${text.replace(/[\\']/g, '\\$&').replace(/\p{Cc}/gu, hex)}'`
}

function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text)
}

function hex(char: string): string {
  return [...Buffer.from(char)].map(byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
}
