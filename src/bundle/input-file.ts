import {readdirSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {basename, dirname, isAbsolute, join} from 'node:path'
import {DeployError} from '../core/errors.ts'
import {formatSize} from '../core/size.ts'
import {nearestName} from '../core/suggest.ts'

export interface InputFile {
  /** As the user knows it: relative to the working directory where `source` is. */
  readonly file: string
  readonly bytes: Uint8Array
}

export interface InputFileOptions {
  /** The directory that the name is relative to, before the working directory. */
  readonly source: string
  /** The input (kebab-case) that names the file. */
  readonly input: string
  /** What has more is not read. */
  readonly largestBytes: number
  /** Whether a folder of that name is looked past. Default false. */
  readonly skipFolders?: boolean
}

/**
 * A small file that an input names, relative to the source, else to the working directory; undefined when there is none. Throws `usage`
 * for what is there and cannot be that file: a folder, a device, something too large, something that may not be read.
 */
export async function readInputFile(
  name: string,
  {source, input, largestBytes, skipFolders = false}: InputFileOptions
): Promise<InputFile | undefined> {
  for (const file of inputFilePlaces(name, source)) {
    const unfit = (why: string, cause?: unknown): DeployError => new DeployError('usage', `"${file}" ${why}`, {input, cause})
    try {
      // Looked at before it is opened: opening a pipe waits for somebody to write to it.
      const stats = await stat(file)
      if (skipFolders && stats.isDirectory()) continue
      if (!stats.isFile()) throw unfit('is no file')
      if (stats.size > largestBytes) throw unfit(`has ${formatSize(stats.size)}, and no more than ${formatSize(largestBytes)} are read`)
      return {file, bytes: await readFile(file)}
    } catch (error) {
      if (error instanceof DeployError) throw error
      const {code} = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') continue
      throw unfit(`cannot be read (${code ?? 'unknown error'})`, error)
    }
  }
  return undefined
}

/** Where {@link readInputFile} looks. */
export function inputFilePlaces(name: string, source: string): readonly string[] {
  return isAbsolute(name) ? [name] : [...new Set([join(source, name), name])]
}

/** The file that somebody who misspelt a name probably meant. */
export function nearestInputFile(name: string, source: string): string | undefined {
  for (const place of inputFilePlaces(name, source)) {
    const near = nearestName(basename(place), namesIn(dirname(place)))
    if (near !== undefined) return join(dirname(place), near)
  }
  return undefined
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
