import {mkdir, rmdir} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'

/**
 * Does `work` with the folder of a file, which is made when missing. When the work fails, the folders that were made for it are gone again, unless
 * something is in them by then. A folder that cannot be made is left to the work to complain about.
 */
export async function inFolderOf<T>(file: string, work: () => Promise<T>): Promise<T> {
  const folder = dirname(file)
  const first = await mkdir(folder, {recursive: true}).catch(() => undefined)
  try {
    return await work()
  } catch (error) {
    if (first !== undefined) await removeEmpty(resolve(folder), resolve(first))
    throw error
  }
}

/** Removes `last` and the folders above it up to `first`, as far as they are empty. */
async function removeEmpty(last: string, first: string): Promise<void> {
  try {
    for (let folder = last; ; folder = dirname(folder)) {
      await rmdir(folder)
      if (folder === first) return
    }
  } catch {
    // In use by somebody: what the work failed of matters more.
  }
}
