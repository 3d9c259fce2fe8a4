import {createHash} from 'node:crypto'
import {lstatSync, readFileSync, readdirSync, readlinkSync} from 'node:fs'
import {join} from 'node:path'

/** Everything of a directory that a bundle carries: `path` to kind, mode and hash of the content, or target. */
export function snapshot(folder: string, prefix = ''): Record<string, string> {
  const result: Record<string, string> = {}
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name)
    const path = `${prefix}${name}`
    const stats = lstatSync(file)
    const mode = (stats.mode & 0o7777).toString(8)
    if (stats.isSymbolicLink()) result[path] = `link ${readlinkSync(file)}`
    else if (stats.isDirectory()) Object.assign(result, {[path]: `directory ${mode}`}, snapshot(file, `${path}/`))
    else result[path] = `file ${mode} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`
  }
  return result
}
