import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from '@jest/globals'

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true})
})

/** A new folder that is removed when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-test-'))
  made.push(folder)
  return folder
}

/** Writes files, parents included; a path with a trailing slash is an empty directory. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    if (path.endsWith('/')) mkdirSync(file, {recursive: true})
    else {
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, content)
    }
  }
  return folder
}

export const appSpec = 'version: 0.0\nos: linux\n'
