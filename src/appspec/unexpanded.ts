/** Has characters that a shell would expand to the names of files; the agents take them as they are. */
export function isGlob(path: string): boolean {
  return /[*?]|\[[^[\]]*\]|\{[^{},]*,[^{}]*\}/.test(path)
}

/** What a shell would replace in a path, and the agents do not. */
export function variableIn(path: string): string | undefined {
  return /\$\{?[A-Za-z_]\w*\}?|%[A-Za-z_]\w*%|^~[\w.-]*(?=\/|$)/.exec(path)?.[0]
}
