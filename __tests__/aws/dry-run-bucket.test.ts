import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'
import {UploadFixture} from './upload-fixture.ts'

let kit: UploadFixture
beforeAll(async () => {
  kit = await UploadFixture.open()
})
afterAll(() => kit.close())
beforeEach(() => kit.reset())

test('a dry run was green with a bucket that does not exist', async () => {
  const asked = kit.deploy({source: kit.source(1), s3Bucket: 'nobucket', dryRun: true})
  await expect(asked).rejects.toMatchObject({code: 'not-found', input: 's3-bucket', message: 'there is no bucket "nobucket"'})
})

test('a dry run with a bucket that exists says nothing of it', async () => {
  const {result, events} = await kit.deploy({source: kit.source(1), dryRun: true})
  expect(result.outcome).toBe('skipped')
  expect(events.filter(({type}) => type === 'warning')).toEqual([])
})

test('a dry run that may not look for the bucket says so, with the permission', async () => {
  for (const operation of ['HeadObject', 'HeadBucket'])
    kit.proxy.rules.push({operation, fault: {kind: 'refused', status: 403, code: 'AccessDenied'}})
  const {result, events} = await kit.deploy({source: kit.source(1), dryRun: true})
  expect(result.outcome).toBe('skipped')
  expect(events).toContainEqual({
    type: 'warning',
    message: `The bucket "${kit.bucket}" was not checked: S3 denies s3:ListBucket on it`,
    hint: 'Allow s3:ListBucket to the role of this run, in its policies and in that of the bucket.'
  })
})
