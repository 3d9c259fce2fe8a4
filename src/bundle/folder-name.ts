import {realpathSync} from 'node:fs'
import {basename} from 'node:path'

/** What a folder, or a file, is called, also where its path ends in `.` or `..`. Empty for a root. */
export function folderName(path: string): string {
  const last = path
    .split(/[\\/]/)
    .filter(part => part !== '' && part !== '.')
    .at(-1)
  return last === undefined || last === '..' ? basename(realpathSync(path)) : last
}
