import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {checkOutput} from '../../src/bundle/check-output.ts'
import {errorOf} from '../support/error-of.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'

test.each([
  ['xz', 'fd377a585a0000'],
  ['bzip2', '425a6839314159'],
  ['zstd', '28b52ffd040000']
])('what is compressed with %s is no bundle, and stays', (_, hex) => {
  const folder = write(temporaryFolder(), {backup: Buffer.from(hex, 'hex'), 'app/index.html': ''})
  expect(errorOf(() => checkOutput(join(folder, 'app'), join(folder, 'backup')))).toMatchObject({
    code: 'invalid-bundle',
    input: 'output',
    message: `the bundle is not written to "${join(folder, 'backup')}": it is there already and is no bundle`
  })
})
