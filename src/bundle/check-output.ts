import {lstatSync, statSync, type Stats} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {DeployError} from '../core/errors.ts'
import {archiveContent} from './archive-type.ts'
import {outputPatterns} from './output-patterns.ts'

/**
 * Throws `usage` for an `output` that can be no file: a name that ends as a folder's does or is too long, or one below what is no folder.
 * Throws `invalid-bundle` when a bundle written to `output` would take the place of something that is no bundle: a file that is no zip, tar
 * or tgz by its first bytes, or whatever else is there. An empty file, such as `mktemp` makes, may be replaced unless it is part of `source`.
 */
export function checkOutput(source: string, output: string): void {
  if (/[/\\]$/.test(output) && (process.platform === 'win32' || output.endsWith('/'))) {
    throw impossible(output, 'it is the name of a folder', 'Name the file in it: `package` chooses no name there.')
  }
  requireFolder(output)
  const there = statsOf(output)
  if (there === undefined) return
  if (!there.isFile()) throw taken(output, 'it is there already and is no ordinary file')
  const isInSource = outputPatterns(source, output).length > 0
  if (there.size === 0 && !isInSource) return
  const content = contentOf(output)
  if (content === 'zip' || content === 'tar' || content === 'tgz') return
  throw taken(output, `it is there already and is no bundle${isInSource ? ' but a file of the source' : ''}`)
}

/** The folders that are missing are made; what is there of the path has to be one. */
function requireFolder(output: string): void {
  if (Buffer.byteLength(basename(output)) > longestName) throw tooLong(output)
  for (let folder = dirname(resolve(output)); ; folder = dirname(folder)) {
    try {
      const stats = statSync(folder, {throwIfNoEntry: false})
      if (stats?.isDirectory()) return
      if (stats !== undefined) throw impossible(output, `"${folder}" is a file`, 'Name a file in a folder.')
      if (lstatSync(folder, {throwIfNoEntry: false}) !== undefined) {
        throw impossible(output, `"${folder}" is a symlink that leads nowhere`, 'Name a file in a folder.')
      }
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code === 'ENAMETOOLONG') throw tooLong(output)
      // Below a file; the next folder up says which. Whatever else is the matter is told when it is written to.
      if (code !== 'ENOTDIR') {
        if (error instanceof DeployError) throw error
        return
      }
    }
    if (dirname(folder) === folder) return
  }
}

/** While it is written its name has 18 bytes more, and file systems take 255. */
const longestName = 255 - 18

/** What cannot be looked at is told when it is written to. */
function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

function contentOf(file: string): ReturnType<typeof archiveContent> {
  try {
    return archiveContent(file)
  } catch (error) {
    throw taken(file, `it is there already and cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`, error)
  }
}

function tooLong(output: string): DeployError {
  return impossible(output, 'it is too long for a file system', `Name a file with a name of ${longestName} bytes at most.`)
}

function impossible(output: string, problem: string, hint: string): DeployError {
  return new DeployError('usage', `the bundle cannot be written to "${output}": ${problem}`, {input: 'output', hint})
}

function taken(output: string, problem: string, cause?: unknown): DeployError {
  return new DeployError('invalid-bundle', `the bundle is not written to "${output}": ${problem}`, {
    input: 'output',
    hint: 'Name another file: only a bundle is replaced.',
    cause
  })
}
