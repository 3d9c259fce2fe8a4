import {readdirSync, readFileSync, statSync, type Dirent} from 'node:fs'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {looksLikeAppSpec} from '../appspec/looks-like-appspec.ts'
import {isAlwaysExcluded} from './always-excluded.ts'
import {ignoreRules} from './ignore-rules.ts'
import {comparePaths} from './path-order.ts'

export interface FindOptions {
  /** Patterns in gitignore syntax, relative to the folder, of what is not looked at. */
  readonly exclude?: readonly string[] | undefined
  /** Folders below the folder are entered so deep. Default 12. */
  readonly maxDepth?: number
  /** So many names are looked at. Default 200,000. */
  readonly maxEntries?: number
  /** So many files are found. Default 1,000. */
  readonly maxFiles?: number
  readonly signal?: AbortSignal | undefined
}

export interface FoundAppSpec {
  /** Relative to the folder, with forward slashes. */
  readonly path: string
  /** As the user knows it: relative to the working directory where the folder is. */
  readonly file: string
}

export interface FoundAppSpecs {
  /** Those of the root first, then by the bytes of their path. */
  readonly appSpecs: readonly FoundAppSpec[]
  /** What was not looked at, as a sentence; absent when everything was. */
  readonly cut?: string
}

/** Names an AppSpec has wherever it is used. */
const certain = /^appspec\.(?:ya?ml|json)$/i
/** Names that many people give to the AppSpecs of several applications or stages. */
const likely = /appspec.*\.(?:ya?ml|json)$/i

/** Folders of packages that others wrote; version control and junk are left out as in every bundle. */
const foreign: ReadonlySet<string> = new Set(['node_modules', 'bower_components', '.venv', 'venv', '.terraform', '.aws-sam', 'cdk.out'])

/** A file that is only likely an AppSpec is read to tell; no AppSpec is larger. */
const largestBytes = 1024 * 1024

const entriesPerTurn = 500

const mostNamed = 3

/**
 * All AppSpecs below a folder: `appspec.yml`, `.yaml` and `.json` in any case, and files with "appspec" in their name whose content looks like one.
 * Links are not followed. Folders that cannot be read are passed over, and told.
 */
export async function findAppSpecs(folder: string, options: FindOptions = {}): Promise<FoundAppSpecs> {
  const {exclude, maxDepth = 12, maxEntries = 200_000, maxFiles = 1_000, signal} = options
  const rules = ignoreRules({exclude})
  const found: string[] = []
  const cuts: string[] = []
  const unreadable: string[] = []
  let seen = 0
  let level = ['']
  for (let depth = 0; level.length > 0 && seen <= maxEntries; depth++) {
    if (depth > maxDepth) {
      cuts.push(`folders deeper than ${maxDepth} were not looked at`)
      break
    }
    const below: string[] = []
    for (const [parent, entry] of entriesOf(folder, level, unreadable)) {
      if (++seen > maxEntries) {
        cuts.push(`only the first ${maxEntries} names were looked at`)
        break
      }
      if (seen % entriesPerTurn === 0) await setImmediate()
      signal?.throwIfAborted()
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`
      const isDirectory = entry.isDirectory()
      if (isAlwaysExcluded(entry.name, isDirectory) || rules.excludes(path, isDirectory)) continue
      if (isDirectory && !foreign.has(entry.name)) below.push(path)
      if (entry.isFile() && isAppSpec(entry.name, join(folder, path))) found.push(path)
    }
    level = below
  }
  if (found.length > maxFiles) cuts.push(`only the first ${maxFiles} of ${found.length} AppSpecs are taken`)
  if (unreadable.length > 0) cuts.push(`${quoted(unreadable)} could not be read`)
  const paths = found.sort((a, b) => rank(a) - rank(b) || comparePaths(a, b)).slice(0, maxFiles)
  return {
    appSpecs: paths.map(path => ({path, file: join(folder, path)})),
    ...(cuts.length > 0 && {cut: `In "${folder}" ${cuts.join(', and ')}.`})
  }
}

/** Only the root goes first: below it the path tells more than the depth. */
function rank(path: string): number {
  return path.includes('/') ? 1 : 0
}

function* entriesOf(folder: string, parents: readonly string[], unreadable: string[]): Generator<readonly [parent: string, entry: Dirent]> {
  for (const parent of parents) {
    const entries = listFolder(join(folder, parent))
    if (entries === undefined) unreadable.push(parent === '' ? '.' : parent)
    else for (const entry of entries) yield [parent, entry]
  }
}

/** Undefined when it cannot be read. What is gone meanwhile has nothing. */
function listFolder(path: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(path, {withFileTypes: true}).sort((a, b) => comparePaths(a.name, b.name))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : undefined
  }
}

/** A list of names for a sentence, the first of many. */
function quoted(names: readonly string[]): string {
  const more = names.length - mostNamed
  return `"${names.slice(0, mostNamed).join('", "')}"${more > 0 ? ` and ${more} more` : ''}`
}

function isAppSpec(name: string, file: string): boolean {
  if (certain.test(name)) return true
  if (!likely.test(name)) return false
  try {
    return statSync(file).size <= largestBytes && looksLikeAppSpec(readFileSync(file))
  } catch {
    // Not readable: nobody said that it is an AppSpec.
    return false
  }
}
