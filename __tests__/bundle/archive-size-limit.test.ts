import {describe, expect, test} from '@jest/globals'
import {randomBytes} from 'node:crypto'
import {archiveRevision} from '../../src/bundle/archive.ts'
import {archiveSizeLimit} from '../../src/bundle/archive-size-limit.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {bundleTypes} from '../../src/core/codedeploy-words.ts'
import {collect} from './support/collect.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'

describe('an archive is never larger than its limit', () => {
  const long = `${'ä'.repeat(100)}/${'b'.repeat(200)}`
  test.each<[string, Record<string, string | Buffer>]>([
    ['one empty file', {a: ''}],
    ['many empty files', Object.fromEntries(Array.from({length: 300}, (_, index) => [`f${index}`, '']))],
    ['long names', Object.fromEntries(Array.from({length: 50}, (_, index) => [`${long}-${index}`, 'x']))],
    ['what does not compress', {a: randomBytes(3_000_000)}]
  ])('%s', async (_, files) => {
    const source = temporaryFolder()
    write(source, {...files, 'appspec.yml': appSpec})
    const plan = await planRevision({source})
    for (const type of bundleTypes) {
      for (const level of [0, 5]) {
        const {length} = await collect(archiveRevision(plan, {type, level}))
        expect(length).toBeLessThanOrEqual(archiveSizeLimit(plan))
      }
    }
  })
})
