import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect} from '@jest/globals'

const folder = join(import.meta.dirname, '..', 'fixtures', 'report')

/** Compares a text with its golden file; `UPDATE_GOLDEN=1 npm test -- __tests__/report` writes the files anew. */
export function expectGolden(name: string, actual: string): void {
  const file = join(folder, name)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, actual)
  }
  expect(actual).toBe(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
}
