import {ignorePattern, ignorePatterns, type IgnorePattern} from './ignore-pattern.ts'
import {toBytes} from './wildmatch.ts'

export interface IgnoreRules {
  /** Whether a path is left out by itself. Ask for a directory before its children: below an excluded directory nothing can be had back. */
  excludes(path: string, isDirectory: boolean): boolean
  /** Whether a path, or a directory above it, is asked for; always true without `include`. */
  includes(path: string, isDirectory: boolean): boolean
  /** Whether the last pattern about a path says that it stays (`!path`): somebody thought about it. */
  keepsExplicitly(path: string, isDirectory: boolean): boolean
}

export interface IgnorePatterns {
  /** Text of the ignore file. */
  readonly ignoreFile?: string | undefined
  /** Patterns behind those of the ignore file: `!x` takes back what the file excludes. */
  readonly exclude?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
}

/**
 * Patterns in gitignore syntax (gitignore(5)), relative to the source's root, with the meaning git gives them where names differ by case:
 * on every system `*.LOG` is not `*.log`.
 */
export function ignoreRules({ignoreFile = '', exclude = [], include = []}: IgnorePatterns): IgnoreRules {
  const left = [...ignorePatterns(ignoreFile), ...listed(exclude)].reverse()
  const wanted = listed(include).reverse()
  const wantedFolders = new Map<string, boolean>()

  const isWanted = (path: string, isDirectory: boolean): boolean => {
    const known = isDirectory ? wantedFolders.get(path) : undefined
    if (known !== undefined) return known
    const cut = path.lastIndexOf('/')
    const answer = (cut > 0 && isWanted(path.slice(0, cut), true)) || verdict(wanted, toBytes(path), isDirectory) === 'matched'
    if (isDirectory) wantedFolders.set(path, answer)
    return answer
  }

  return {
    excludes: (path, isDirectory) => left.length > 0 && verdict(left, toBytes(path), isDirectory) === 'matched',
    includes: (path, isDirectory) => wanted.length === 0 || isWanted(path, isDirectory),
    keepsExplicitly: (path, isDirectory) => left.length > 0 && verdict(left, toBytes(path), isDirectory) === 'negated'
  }
}

function listed(patterns: readonly string[]): IgnorePattern[] {
  return patterns.flatMap(pattern => ignorePattern(pattern) ?? [])
}

/** What the last pattern that is about a path says; `reversed` has the last one first. */
function verdict(reversed: readonly IgnorePattern[], path: string, isDirectory: boolean): 'matched' | 'negated' | undefined {
  for (const pattern of reversed) if (pattern.matches(path, isDirectory)) return pattern.isNegated ? 'negated' : 'matched'
  return undefined
}
