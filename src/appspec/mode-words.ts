/** Octal digits of a mode as `ls` shows them: `rw-r--r--`. */
export function describeMode(digits: string): string {
  const bits = Number.parseInt(digits, 8)
  return [6, 3, 0]
    .map(shift => (bits >> shift) & 7)
    .map(part => `${part & 4 ? 'r' : '-'}${part & 2 ? 'w' : '-'}${part & 1 ? 'x' : '-'}`)
    .join('')
}
