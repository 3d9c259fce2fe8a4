import {ignorePattern, ignorePatterns, type IgnorePattern} from './ignore-pattern.ts'
import {toBytes} from './wildmatch.ts'

export interface IgnoreRules {
  /** Whether a path is left out by itself. Ask for a directory before its children: below an excluded directory nothing can be had back. */
  excludes(path: string, isDirectory: boolean): boolean
  /** Whether a path, or a directory above it, is asked for; always true without `include`. */
  includes(path: string, isDirectory: boolean): boolean
  /** The pattern that leaves a path out by itself, as written, and whether it is one of `exclude`; undefined when none does. */
  excludedBy(path: string, isDirectory: boolean): {readonly pattern: string; readonly isExclude: boolean} | undefined
  /** The pattern that takes a file back (`path` of `!path`) when the last pattern about it does so. */
  keptBy(path: string): string | undefined
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
  const excluded = listed(exclude)
  const left = [...ignorePatterns(ignoreFile), ...excluded].reverse()
  const wanted = listed(include).reverse()
  const wantedFolders = new Map<string, boolean>()

  const isWanted = (path: string, isDirectory: boolean): boolean => {
    const known = isDirectory ? wantedFolders.get(path) : undefined
    if (known !== undefined) return known
    const cut = path.lastIndexOf('/')
    const answer = (cut > 0 && isWanted(path.slice(0, cut), true)) || last(wanted, path, isDirectory)?.isNegated === false
    if (isDirectory) wantedFolders.set(path, answer)
    return answer
  }

  return {
    excludes: (path, isDirectory) => last(left, path, isDirectory)?.isNegated === false,
    includes: (path, isDirectory) => wanted.length === 0 || isWanted(path, isDirectory),
    excludedBy: (path, isDirectory) => {
      const pattern = last(left, path, isDirectory)
      return pattern?.isNegated === false ? {pattern: pattern.text, isExclude: excluded.includes(pattern)} : undefined
    },
    keptBy: path => {
      const pattern = last(left, path, false)
      return pattern?.isNegated ? pattern.text : undefined
    }
  }
}

function listed(patterns: readonly string[]): IgnorePattern[] {
  return patterns.flatMap(pattern => ignorePattern(pattern) ?? [])
}

/** The last pattern that is about a path; `reversed` has the last one first. */
function last(reversed: readonly IgnorePattern[], path: string, isDirectory: boolean): IgnorePattern | undefined {
  if (reversed.length === 0) return undefined
  const bytes = toBytes(path)
  return reversed.find(pattern => pattern.matches(bytes, isDirectory))
}
