import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {Rule} from '../support/faulty-proxy.ts'
import {nothing, UploadFixture} from './upload-fixture.ts'

const MiB = 1024 * 1024
let kit: UploadFixture
/** Three parts. */
let large: string
let small: string
beforeAll(async () => {
  kit = await UploadFixture.open()
  large = kit.source(12 * MiB)
  small = kit.source(1_000)
})
afterAll(() => kit.close())
beforeEach(() => kit.reset())

/** Deploys, and cancels with the first call of the operation that the rule spoils. */
async function cancelled(source: string, rule: Rule): Promise<{code: unknown; tookMs: number; events: OperationEvent[]}> {
  kit.proxy.rules.push(rule)
  const controller = new AbortController()
  const events: OperationEvent[] = []
  let cancelledAtMs = 0
  kit.proxy.onCall = (operation, nth) => {
    if (operation !== rule.operation || nth !== 1) return
    // Once the client has what it is answered.
    setTimeout(() => {
      cancelledAtMs = performance.now()
      controller.abort(new Error('SIGINT received'))
    }, 300)
  }
  const options = {source, signal: controller.signal, onEvent: (event: OperationEvent) => events.push(event)}
  const error: unknown = await kit.deploy(options, {attempts: 5}).catch((thrown: unknown) => thrown)
  return {code: (error as {code?: unknown}).code, tookMs: performance.now() - cancelledAtMs, events}
}

/** GitHub kills a cancelled step after 7.5 s. */
const limitMs = 4_000
const slowDown = (operation: string): Rule => ({
  operation,
  fault: {kind: 'refused', status: 503, code: 'SlowDown', headers: {'retry-after': '5'}}
})

const wrongChecksum: Rule['fault'] = {
  kind: 'altered',
  alter: ({headers, body}) => ({
    headers: {...headers, ...('x-amz-checksum-crc32' in headers && {'x-amz-checksum-crc32': 'AAAAAA=='})},
    body: body.replace(/<ChecksumCRC32>.*?<\/ChecksumCRC32>/, '<ChecksumCRC32>AAAAAA==</ChecksumCRC32>')
  })
}

describe('a cancel does not wait', () => {
  test('for the start of an upload that S3 does not answer: it is told that one may be left', async () => {
    const {code, tookMs, events} = await cancelled(large, {operation: 'CreateMultipartUpload', fault: {kind: 'silent'}})
    expect(code).toBe('cancelled')
    expect(tookMs).toBeLessThan(limitMs)
    expect(events).toContainEqual({
      type: 'warning',
      message: expect.stringContaining(`An unfinished upload of s3://${kit.bucket}/shop/`) as unknown,
      hint: expect.stringContaining('list-multipart-uploads') as unknown
    })
  })

  test.each([
    ['a part', 'UploadPart', () => large],
    ['the start of an upload', 'CreateMultipartUpload', () => large],
    ['the end of an upload', 'CompleteMultipartUpload', () => large],
    ['a small bundle', 'PutObject', () => small],
    ['a look', 'HeadObject', () => small]
  ])('for the pause before %s is sent again, which S3 asked for', async (_, operation, source) => {
    const before = await kit.remains()
    const {code, tookMs} = await cancelled(source(), slowDown(operation))
    expect(code).toBe('cancelled')
    expect(tookMs).toBeLessThan(operation === 'CreateMultipartUpload' ? limitMs : 1_500)
    expect(await kit.remains()).toEqual({...nothing, deployments: before.deployments})
  })

  test('for an abort that S3 does not answer: the upload that is left is told', async () => {
    kit.proxy.rules.push({operation: 'AbortMultipartUpload', fault: {kind: 'silent'}})
    const {code, tookMs, events} = await cancelled(large, slowDown('UploadPart'))
    expect(code).toBe('cancelled')
    expect(tookMs).toBeLessThan(limitMs)
    const [id = 'none'] = (await kit.remains()).uploads
    expect(events).toContainEqual(expect.objectContaining({type: 'warning', message: expect.stringContaining(id) as unknown}))
  })

  test('for the removal of what S3 stored wrong, which it does not answer: what is left is told', async () => {
    kit.proxy.rules.push({operation: 'PutObject', fault: wrongChecksum})
    const {code, tookMs, events} = await cancelled(small, {operation: 'DeleteObject', fault: {kind: 'silent'}})
    expect(code).toBe('cancelled')
    expect(tookMs).toBeLessThan(limitMs)
    expect((await kit.remains()).objects).toHaveLength(1)
    expect(events).toContainEqual({
      type: 'warning',
      message: expect.stringMatching(
        /^S3 stored s3:\/\/\S+ wrong, and it could not be removed: .*before the run was cancelled$/
      ) as unknown,
      hint: expect.stringContaining('Delete it') as unknown
    })
  })
})
