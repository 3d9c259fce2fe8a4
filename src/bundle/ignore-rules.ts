import ignore from 'ignore'

export interface IgnoreRules {
  /** Whether a path is left out. Ask for a directory before its children: below an excluded directory nothing can be had back. */
  excludes(path: string, isDirectory: boolean): boolean
  /** Whether a path, or a directory above it, is asked for; always true without `include`. */
  includes(path: string, isDirectory: boolean): boolean
}

export interface IgnorePatterns {
  /** Text of the ignore file. */
  readonly ignoreFile?: string | undefined
  /** Patterns behind those of the ignore file: `!x` takes back what the file excludes. */
  readonly exclude?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
}

/** Patterns in gitignore syntax (gitignore(5)), case-sensitive on every system, relative to the source's root. */
export function ignoreRules({ignoreFile = '', exclude = [], include = []}: IgnorePatterns): IgnoreRules {
  const left = ignore({ignorecase: false})
    .add(ignoreFile.replace(/^\uFEFF/, ''))
    .add([...exclude])
  const wanted = ignore({ignorecase: false}).add([...include])
  const asked = include.some(pattern => pattern.trim() !== '')
  return {
    excludes: (path, isDirectory) => left.ignores(isDirectory ? `${path}/` : path),
    includes: (path, isDirectory) => !asked || wanted.ignores(isDirectory ? `${path}/` : path)
  }
}
