import {chmod, link, mkdir, open, readdir, rename, rmdir, symlink, unlink, utimes, type FileHandle} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import {archiveError} from './archive-error.ts'
import type {ArchiveEntry} from './archive-index.ts'
import {loneRoot} from './lone-root.ts'
import {scanArchive, type ScanOptions} from './scan-archive.ts'

/**
 * Unpacks an archive into `destination` (made if missing; it must be empty) as the agent does: modes, times and symlinks are kept, owners
 * are not, and a lone top-level folder with an AppSpec is stripped. Refuses what {@link openArchive} refuses; symlinks are made last, so
 * nothing is ever written through one. When it throws, what was unpacked so far is left in `destination` for the caller to remove.
 */
export async function extractArchive(
  file: string,
  type: BundleType,
  destination: string,
  options: Omit<ScanOptions, 'type'> = {}
): Promise<{strippedRoot?: string}> {
  await mkdir(destination, {recursive: true})
  if ((await readdir(destination)).length > 0) {
    throw new DeployError('invalid-bundle', `"${destination}" is not empty: nothing was unpacked there`, {
      hint: 'Unpack into a new directory.'
    })
  }
  const made = new Set<string>([''])
  const directories = new Map<string, ArchiveEntry>()
  const makeFolder = async (path: string): Promise<void> => {
    if (made.has(path)) return
    await makeFolder(parentOf(path))
    await mkdir(join(destination, path), {mode: 0o755})
    made.add(path)
  }
  try {
    const links = new Map<string, ArchiveEntry>()
    const {index} = await scanArchive(file, {...options, type}, async (path, entry, content, {aliases}) => {
      await makeFolder(entry.kind === 'directory' ? path : parentOf(path))
      const target = join(destination, path)
      if (entry.kind === 'directory') directories.set(path, entry)
      else if (entry.kind === 'symlink') links.set(path, entry)
      else if (entry.kind === 'hardlink') {
        await removeFile(target)
        await link(join(destination, aliases.get(path) ?? path), target)
      } else await writeFile(target, entry, content)
    })
    for (const [path, {target = ''}] of links) await symlink(target, join(destination, path))
    // Deepest first: making an entry would touch the time of the directory it is in, and a mode may forbid it.
    for (const [path, {mode, mtimeMs}] of [...directories].reverse()) {
      await utimes(join(destination, path), new Date(mtimeMs), new Date(mtimeMs))
      await chmod(join(destination, path), mode)
    }
    const strippedRoot = loneRoot(index.entries)
    if (strippedRoot === undefined) return {}
    await strip(destination, strippedRoot)
    return {strippedRoot}
  } catch (error) {
    throw archiveError(file, error)
  }
}

function parentOf(path: string): string {
  const parent = dirname(path)
  return parent === '.' ? '' : parent
}

async function writeFile(file: string, {mode, mtimeMs}: ArchiveEntry, content: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await create(file)
  try {
    for await (const chunk of content) {
      for (let offset = 0; offset < chunk.length;) offset += (await handle.write(chunk, offset)).bytesWritten
    }
    await handle.chmod(mode)
    await handle.utimes(new Date(mtimeMs), new Date(mtimeMs))
  } finally {
    await handle.close()
  }
}

/** Never opens what is there already: of a name that comes twice in an archive the later one replaces the earlier. */
async function create(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    await unlink(file)
    return open(file, 'wx', 0o600)
  }
}

async function removeFile(file: string): Promise<void> {
  try {
    await unlink(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Puts the folder in the place of the destination; its content never mixes with its own name. */
async function strip(destination: string, root: string): Promise<void> {
  const aside = `${destination}.stripped`
  await rename(join(destination, root), aside)
  await rmdir(destination)
  await rename(aside, destination)
}
