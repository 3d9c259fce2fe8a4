import {lstatSync, type Stats} from 'node:fs'
import {DeployError} from '../core/errors.ts'
import {archiveContent} from './archive-type.ts'
import {outputPatterns} from './output-patterns.ts'

/**
 * Throws `invalid-bundle` when a bundle written to `output` would take the place of something that is no bundle: a file that is no zip, tar
 * or tgz by its first bytes, or whatever else is there. An empty file, such as `mktemp` makes, may be replaced unless it is part of `source`.
 */
export async function checkOutput(source: string, output: string): Promise<void> {
  const there = statsOf(output)
  if (there === undefined) return
  if (!there.isFile()) throw taken(output, 'it is there already and is no ordinary file')
  const isInSource = outputPatterns(source, output).length > 0
  if (there.size === 0 && !isInSource) return
  const content = await contentOf(output)
  if (content === 'zip' || content === 'tar' || content === 'tgz') return
  throw taken(output, `it is there already and is no bundle${isInSource ? ' but a file of the source' : ''}`)
}

/** What cannot be looked at is told when it is written to. */
function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

async function contentOf(file: string): ReturnType<typeof archiveContent> {
  try {
    return await archiveContent(file)
  } catch (error) {
    throw taken(file, `it is there already and cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`, error)
  }
}

function taken(output: string, problem: string, cause?: unknown): DeployError {
  return new DeployError('invalid-bundle', `the bundle is not written to "${output}": ${problem}`, {
    input: 'output',
    hint: 'Name another file: only a bundle is replaced.',
    cause
  })
}
