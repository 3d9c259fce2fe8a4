import {join, resolve} from 'node:path'
import {statPath} from './stat-path.ts'

/** What a handler's file may end with, in the order in which they are looked for. */
const endings = ['mjs', 'js', 'cjs', 'ts']

/** The file that plays a hook function, absolute; or where it was looked for, as the user knows it. */
export type HookHandlerSearch = {readonly file: string} | {readonly lookedFor: readonly string[]}

/**
 * The file that plays the function of a hook: `given`, relative to the source, or `hooks/NAME.mjs`, `.js`, `.cjs` or `.ts` there. Throws
 * `invalid-bundle` where that cannot be told.
 */
export function findHookHandler(source: string, functionName: string, given?: string): HookHandlerSearch {
  // A name that could lead elsewhere is no function's.
  const usual = /^[\w-]+$/.test(functionName) ? endings.map(ending => join(source, 'hooks', `${functionName}.${ending}`)) : []
  const lookedFor = given === undefined ? usual : [resolve(source, given) === given ? given : join(source, given)]
  const file = lookedFor.find(path => statPath(path)?.isFile() === true)
  return file === undefined ? {lookedFor} : {file: resolve(file)}
}
