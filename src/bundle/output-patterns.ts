import {existsSync, realpathSync} from 'node:fs'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'

/**
 * Patterns in gitignore syntax that leave a bundle's own file out of `source`, and what a killed run left of it: none when it is written
 * elsewhere. Without them a bundle that is written again would hold the one before.
 */
export function outputPatterns(source: string, output: string): readonly string[] {
  const path = relative(realPath(resolve(source)), realPath(resolve(output)))
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return []
  const pattern = `/${path
    .split(sep)
    .join('/')
    .replace(/[\\*?[]/g, '\\$&')}`
  // A blank at the end of a pattern counts only behind a backslash.
  return [pattern.replace(/ $/, '\\ '), `${pattern}.????????????.part`]
}

/** With the links of the part that is there already. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPath(parent), path.slice(parent.length))
}
