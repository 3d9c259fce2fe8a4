import {readdirSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {nearestName} from '../core/suggest.ts'
import {statPath} from './stat-path.ts'

/** What a handler's file may end with, in the order in which they are looked for. */
const endings = ['mjs', 'js', 'cjs', 'ts']

/** The file that plays a hook function, absolute; or where it was looked for, and the file that has nearly that name, as the user knows them. */
export type HookHandlerSearch = {readonly file: string} | {readonly lookedFor: readonly string[]; readonly nearest?: string}

/**
 * The file that plays the function of a hook: `given`, relative to the source, or `hooks/NAME.mjs`, `.js`, `.cjs` or `.ts` there. A file
 * of the name of one of `others`, which are functions too, was not misspelt. Throws `invalid-bundle` where that cannot be told.
 */
export function findHookHandler(
  source: string,
  functionName: string,
  {given, others = []}: {readonly given?: string | undefined; readonly others?: readonly string[]} = {}
): HookHandlerSearch {
  // A name that could lead elsewhere is no function's.
  const usual = /^[\w-]+$/.test(functionName) ? endings.map(ending => join(source, 'hooks', `${functionName}.${ending}`)) : []
  const lookedFor = given === undefined ? usual : [resolve(source, given) === given ? given : join(source, given)]
  const file = lookedFor.find(path => statPath(path)?.isFile() === true)
  if (file !== undefined) return {file: resolve(file)}
  const nearest = nearestHandler(lookedFor[0], others)
  return {lookedFor, ...(nearest !== undefined && {nearest})}
}

/** The handler in the same folder whose name, whatever it ends with, is nearly that one. */
function nearestHandler(file: string | undefined, others: readonly string[]): string | undefined {
  if (file === undefined) return undefined
  const folder = dirname(file)
  const handlers = namesIn(folder).filter(name => endings.includes(extname(name).slice(1)) && !others.includes(stemOf(name)))
  const stem = nearestName(stemOf(file), handlers.map(stemOf))
  const meant = handlers.find(name => stemOf(name) === stem)
  return meant === undefined ? undefined : join(folder, meant)
}

function stemOf(file: string): string {
  return basename(file, extname(file))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
