/** The pattern in gitignore syntax that means this path, relative to the place of the ignore file, and no other. */
export function literalPattern(path: string): string {
  // A blank at the end counts only behind a backslash.
  return `/${escapedForPattern(path).replace(/ +$/, blanks => '\\ '.repeat(blanks.length))}`
}

/** Part of a path for a pattern that goes on behind it. */
export function escapedForPattern(path: string): string {
  return path.replace(/[\\*?[]/g, '\\$&')
}
