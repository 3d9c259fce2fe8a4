import {existsSync} from 'node:fs'
import {join, posix} from 'node:path'

/**
 * What to do about a link of a Python virtual environment: its `bin/python` leads to the interpreter of the machine that made it, and its
 * scripts name the folder it was made in. Undefined for any other link. `root` is the directory that is packed.
 */
export function virtualEnvironmentRemedy(root: string, path: string): string | undefined {
  const folder = posix.dirname(posix.dirname(path))
  // What PEP 405 has in the folder of each.
  if (folder === '.' || !existsSync(join(root, folder, 'pyvenv.cfg'))) return undefined
  return `A virtual environment works only where it was made: exclude \`/${folder}\`, and make it on the host in a hook, with \`python3 -m venv\` and \`pip install\`.`
}
