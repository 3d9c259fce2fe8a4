import {closeSync, fchmodSync, futimesSync, openSync, unlinkSync, write, writeSync} from 'node:fs'
import {chmod, link, mkdir, mkdtemp, readdir, rename, rm, rmdir, symlink, unlink, utimes} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import {archiveError} from './archive-error.ts'
import {openArchiveFile, type ArchiveFile} from './archive-file.ts'
import type {ArchiveEntry} from './archive-index.ts'
import {loneRoot} from './lone-root.ts'
import {smallFileBytes} from './read-planned-file.ts'
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
  let archive: ArchiveFile | undefined
  try {
    archive = await openArchiveFile(file)
    const links = new Map<string, ArchiveEntry>()
    const {index} = await scanArchive(archive, {...options, type}, async (path, entry, content, {aliases}) => {
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
  } finally {
    await archive?.close()
  }
}

function parentOf(path: string): string {
  const parent = dirname(path)
  return parent === '.' ? '' : parent
}

/** Files up to {@link smallFileBytes} are written in one go and synchronously: four turns of the thread pool less for each. */
async function writeFile(file: string, {mode, mtimeMs, size}: ArchiveEntry, content: AsyncIterable<Uint8Array>): Promise<void> {
  const seconds = mtimeMs / 1000
  const descriptor = create(file)
  try {
    const small: Uint8Array[] = []
    for await (const chunk of content) {
      if (size <= smallFileBytes) small.push(chunk)
      else await writeAll(descriptor, chunk)
    }
    for (const chunk of small) for (let offset = 0; offset < chunk.length;) offset += writeSync(descriptor, chunk, offset)
    fchmodSync(descriptor, mode)
    futimesSync(descriptor, seconds, seconds)
  } finally {
    closeSync(descriptor)
  }
}

const writeChunk = promisify(write)

async function writeAll(descriptor: number, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.length;) offset += (await writeChunk(descriptor, chunk, offset)).bytesWritten
}

/** Never opens what is there already: of a name that comes twice in an archive the later one replaces the earlier. */
function create(file: string): number {
  try {
    return openSync(file, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    unlinkSync(file)
    return openSync(file, 'wx', 0o600)
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
  const aside = await mkdtemp(`${resolve(destination)}.`)
  const folder = join(aside, 'root')
  try {
    await rename(join(destination, root), folder)
    await rmdir(destination)
    await rename(folder, destination)
  } finally {
    await rm(aside, {recursive: true, force: true})
  }
}
