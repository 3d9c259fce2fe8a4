import {existsSync, readdirSync, realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {escapedForPattern, literalPattern} from './literal-pattern.ts'
import {unfinishedOf, unfinishedPattern} from './unfinished-file.ts'

/**
 * Patterns in gitignore syntax that leave a bundle's own file out of `source`, with what a killed run left of it and the folders that hold
 * nothing else: none when it is written elsewhere. Without them a bundle that is written again would hold the one before.
 */
export function outputPatterns(source: string, output: string): readonly string[] {
  const root = realPath(resolve(source))
  const file = realPath(resolve(output))
  const path = pathInside(root, file)
  if (path === undefined) return []
  const name = basename(file)
  const patterns = [literalPattern(path), `/${unfinishedPattern(escapedForPattern(path))}`]
  let isOurs = (sibling: string): boolean => sibling === name || unfinishedOf(sibling) === name
  for (let folder = dirname(file); folder !== root; folder = dirname(folder)) {
    if (existsSync(folder) && !readdirSync(folder).every(isOurs)) break
    patterns.push(literalPattern(pathInside(root, folder) ?? ''))
    const child = basename(folder)
    isOurs = sibling => sibling === child
  }
  return patterns
}

function pathInside(root: string, file: string): string | undefined {
  const path = relative(root, file)
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path.split(sep).join('/')
}

/** With the links of the part that is there already. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPath(parent), basename(path))
}
