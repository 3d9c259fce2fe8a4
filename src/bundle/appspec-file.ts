import {readdirSync, statSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {isAbsolute, join} from 'node:path'
import {DeployError} from '../core/errors.ts'

export interface AppSpecFile {
  /** As the user knows it: relative to the working directory where `source` is. */
  readonly file: string
  readonly text: Uint8Array
}

/** No AppSpec comes near; it keeps a wrong `appspec` (an archive, a device) from being read into memory. */
const limitBytes = 16 * 1024 * 1024

/**
 * The AppSpec of a source: `appspec` relative to the source, else to the working directory. Throws `invalid-appspec` when it is at
 * neither place, naming both.
 */
export async function readAppSpecFile(source: string, appspec = 'appspec.yml'): Promise<AppSpecFile> {
  if (!statSync(source, {throwIfNoEntry: false})?.isDirectory()) {
    throw new DeployError('invalid-bundle', `there is no directory "${source}"`, {
      input: 'source',
      hint: 'Name the directory that holds what is deployed; did the build step run?'
    })
  }
  const candidates = isAbsolute(appspec) ? [appspec] : [join(source, appspec), appspec]
  for (const file of new Set(candidates)) {
    const text = await readIfThere(file)
    if (text) return {file, text}
  }
  throw new DeployError('invalid-appspec', `there is no AppSpec at ${[...new Set(candidates)].map(file => `"${file}"`).join(' or ')}`, {
    input: 'appspec',
    hint:
      similar(source) ??
      'Servers need an `appspec.yml` in the root of the bundle; name another file with `appspec`, or another directory with `source`.'
  })
}

/** What to do about an AppSpec that is there under a name no agent looks for. */
function similar(source: string): string | undefined {
  try {
    const name = readdirSync(source).find(entry => /^appspec\.(?:ya?ml|json)$/i.test(entry))
    return (
      name &&
      `There is "${name}", and the agents look for \`appspec.yml\`: rename it, or name it with \`appspec: ${name}\`, which ships it under that name.`
    )
  } catch {
    return undefined
  }
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    const {size} = await regularFile(file)
    if (size <= limitBytes) return await readFile(file)
    throw new DeployError('invalid-appspec', `"${file}" is no AppSpec: it has ${size} bytes`, {input: 'appspec'})
  } catch (error) {
    if (error instanceof DeployError) throw error
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new DeployError('invalid-appspec', `the AppSpec "${file}" cannot be read (${code ?? 'unknown error'})`, {
      input: 'appspec',
      cause: error
    })
  }
}

/** Reading a pipe or a device could wait, or go on, for ever. */
async function regularFile(file: string): Promise<{readonly size: number}> {
  const stats = await stat(file)
  if (stats.isFile()) return stats
  throw new DeployError('invalid-appspec', `"${file}" is no file`, {input: 'appspec'})
}
