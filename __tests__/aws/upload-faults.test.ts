import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {appendFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {Fault, Rule} from '../support/faulty-proxy.ts'
import {nothing, UploadFixture} from './upload-fixture.ts'

const MiB = 1024 * 1024
let kit: UploadFixture
/** Three parts. */
let source: string
beforeAll(async () => {
  kit = await UploadFixture.open()
  source = kit.source(12 * MiB)
})
afterAll(() => kit.close())
beforeEach(() => kit.reset())

const slowDown: Fault = {kind: 'refused', status: 503, code: 'SlowDown'}
const internalError: Fault = {kind: 'refused', status: 500, code: 'InternalError'}
const denied: Fault = {kind: 'refused', status: 403, code: 'AccessDenied'}
const cut: Fault = {kind: 'cut', afterBytes: 2 * MiB}
const silent: Fault = {kind: 'silent'}
const otherChecksum: Fault = {
  kind: 'altered',
  alter: ({headers, body}) => ({
    headers: {...headers, ...('x-amz-checksum-crc32' in headers && {'x-amz-checksum-crc32': 'AAAAAA=='})},
    body: body.replace(/<ChecksumCRC32>.*?<\/ChecksumCRC32>/, '<ChecksumCRC32>AAAAAA==</ChecksumCRC32>')
  })
}

/** Other bytes, of the same size and time. */
function overwrite(file: string): void {
  const {size, mtime} = statSync(file)
  writeFileSync(file, Buffer.alloc(size, 'x'))
  utimesSync(file, mtime, mtime)
}

async function failureOf(options: Parameters<UploadFixture['deploy']>[0]): Promise<DeployError> {
  try {
    await kit.deploy(options)
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
  throw new Error('it was deployed')
}

describe('an upload that gets through all the same', () => {
  test.each<[string, Rule[], number]>([
    ['nothing goes wrong', [], 3],
    ['a part is refused once', [{operation: 'UploadPart', fault: internalError, times: 1}], 4],
    ['parts are refused twice', [{operation: 'UploadPart', fault: internalError, times: 2}], 5],
    ['S3 asks to slow down', [{operation: 'UploadPart', fault: slowDown, times: 1}], 4],
    ['the connection is cut in the middle of a part', [{operation: 'UploadPart', fault: cut, times: 1}], 4],
    ['the answer to a part is lost', [{operation: 'UploadPart', fault: {kind: 'answer-lost'}, times: 1}], 4],
    [
      'the answer to the last call is lost, and S3 knows the upload no more',
      [{operation: 'CompleteMultipartUpload', fault: {kind: 'answer-lost'}, times: 1}],
      3
    ]
  ])('%s: only that part is sent again', async (_, rules, parts) => {
    kit.proxy.rules.push(...rules)
    const {result} = await kit.deploy({source})
    expect(result).toMatchObject({outcome: 'succeeded', revision: {bucket: kit.bucket, versionId: expect.any(String) as unknown}})
    expect(kit.proxy.count('UploadPart')).toBe(parts)
    expect(kit.proxy.count('CreateMultipartUpload')).toBe(1)
    expect(await kit.remains()).toMatchObject({uploads: [], temporary: [], revisions: 1, objects: [expect.any(String)]})
  })
})

test('a part that is never answered is sent again', async () => {
  kit.proxy.rules.push({operation: 'UploadPart', fault: silent, times: 1})
  expect((await kit.deploy({source}, {silenceLimitMs: 1_000, attempts: 5})).result.outcome).toBe('succeeded')
})

describe('an upload that fails leaves nothing: no parts, no object, no revision, no deployment, no file', () => {
  test.each<[string, Rule, Partial<DeployError>]>([
    ['a part is always refused', {operation: 'UploadPart', fault: internalError}, {code: 'service', operation: 'UploadPart'}],
    ['S3 keeps asking to slow down', {operation: 'UploadPart', fault: slowDown}, {code: 'throttled', errorName: 'SlowDown'}],
    ['the connection is cut in each part', {operation: 'UploadPart', fault: cut}, {code: 'network', operation: 'UploadPart'}],
    [
      'a part is answered with another checksum',
      {operation: 'UploadPart', fault: otherChecksum, times: 1},
      {code: 'service', operation: 'UploadPart'}
    ],
    ['the whole is answered with another checksum', {operation: 'CompleteMultipartUpload', fault: otherChecksum}, {code: 'service'}],
    [
      'the last call is denied',
      {operation: 'CompleteMultipartUpload', fault: denied},
      {code: 'access-denied', operation: 'CompleteMultipartUpload'}
    ],
    [
      'the first call is denied',
      {operation: 'CreateMultipartUpload', fault: denied},
      {code: 'access-denied', operation: 'CreateMultipartUpload'}
    ]
  ])('%s', async (_, rule, expected) => {
    const before = await kit.remains()
    kit.proxy.rules.push(rule)
    const error = await failureOf({source})
    expect(error).toMatchObject(expected)
    expect(error.message).toContain(`s3://${kit.bucket}/shop/`)
    expect(error.hint).toBeDefined()
    expect(await kit.remains()).toEqual({...nothing, deployments: before.deployments})
    expect(kit.proxy.count('CreateDeployment') + kit.proxy.count('RegisterApplicationRevision')).toBe(0)
  })

  test('nobody answers', async () => {
    const before = await kit.remains()
    kit.proxy.rules.push({operation: 'UploadPart', fault: silent})
    await expect(kit.deploy({source}, {silenceLimitMs: 300, attempts: 2})).rejects.toMatchObject({code: 'network', operation: 'UploadPart'})
    expect(await kit.remains()).toEqual({...nothing, deployments: before.deployments})
  })

  test('a small one that S3 answers with another checksum', async () => {
    const before = await kit.remains()
    kit.proxy.rules.push({operation: 'PutObject', fault: otherChecksum})
    expect(await failureOf({source: kit.source(1000)})).toMatchObject({code: 'service', operation: 'PutObject'})
    expect(await kit.remains()).toEqual({...nothing, deployments: before.deployments})
  })

  test('a small one that a proxy says yes to without storing it', async () => {
    const before = await kit.remains()
    kit.proxy.rules.push({operation: 'PutObject', fault: {kind: 'refused', status: 200, code: 'Yes'}})
    expect(await failureOf({source: kit.source(1000)})).toMatchObject({code: 'service', operation: 'PutObject'})
    expect(await kit.remains()).toEqual({...nothing, deployments: before.deployments})
  })

  test('cancelled in the middle', async () => {
    const before = await kit.remains()
    const controller = new AbortController()
    kit.proxy.onCall = (operation, nth) => {
      if (operation === 'UploadPart' && nth === 2) controller.abort(new Error('SIGINT received'))
    }
    expect(await failureOf({source, signal: controller.signal})).toMatchObject({code: 'cancelled'})
    expect(kit.proxy.count('AbortMultipartUpload')).toBe(1)
    expect(kit.proxy.count('CompleteMultipartUpload')).toBe(0)
    expect(await kit.remains()).toEqual({...nothing, deployments: before.deployments})
  })

  test('cancelled while S3 starts the upload: what was started is known, and ended', async () => {
    const before = await kit.remains()
    const controller = new AbortController()
    kit.proxy.onCall = operation => {
      if (operation === 'CreateMultipartUpload') controller.abort(new Error('SIGINT received'))
    }
    expect(await failureOf({source, signal: controller.signal})).toMatchObject({code: 'cancelled'})
    expect(await kit.remains()).toEqual({...nothing, deployments: before.deployments})
  })

  test.each<[string, (file: string) => void, RegExp]>([
    ['grows', file => appendFileSync(file, 'more'), /"h\.bin" changed from 4194304 to 4194308 bytes while the bundle was made/],
    ['is overwritten and looks the same', file => overwrite(file), /"h\.bin" was written to or replaced while the bundle was made/],
    ['disappears', file => rmSync(file), /"h\.bin" disappeared while the bundle was made/]
  ])('a file of the source that %s in the middle', async (_, change, message) => {
    const before = await kit.remains()
    const changing = kit.source(32 * MiB)
    utimesSync(join(changing, 'h.bin'), 1_700_000_000, 1_700_000_000)
    kit.proxy.onCall = (operation, nth) => {
      if (operation === 'UploadPart' && nth === 1) change(join(changing, 'h.bin'))
    }
    const error = await failureOf({source: changing})
    expect(error).toMatchObject({code: 'invalid-bundle', message: expect.stringMatching(message) as unknown})
    expect(kit.proxy.count('CompleteMultipartUpload')).toBe(0)
    expect(await kit.remains()).toEqual({...nothing, deployments: before.deployments})
  })
})

test('parts that cannot be removed are told, with the id they are removed by; the error stays that of the upload', async () => {
  kit.proxy.rules.push({operation: 'UploadPart', fault: internalError}, {operation: 'AbortMultipartUpload', fault: denied})
  const events: OperationEvent[] = []
  expect(await failureOf({source, onEvent: event => events.push(event)})).toMatchObject({code: 'service', operation: 'UploadPart'})
  const [id = 'none'] = (await kit.remains()).uploads
  expect(events).toContainEqual({
    type: 'warning',
    message: expect.stringContaining(id) as unknown,
    hint: expect.stringContaining('s3:AbortMultipartUpload') as unknown
  })
})

test('an upload somebody else aborted is not taken for one that is complete', async () => {
  kit.proxy.rules.push({operation: 'CompleteMultipartUpload', fault: {kind: 'refused', status: 404, code: 'NoSuchUpload'}})
  expect(await failureOf({source})).toMatchObject({code: 'refused', errorName: 'NoSuchUpload'})
  expect(kit.proxy.count('CreateDeployment')).toBe(0)
})

test('how far it is is told: the whole as soon as it is packed', async () => {
  const {events} = await kit.deploy({source: kit.source(28 * MiB)})
  const types = events.map(({type}) => type)
  const progress = events.filter(event => event.type === 'upload-progressed')
  const packaged = events.find(event => event.type === 'packaged')
  expect(progress.map(({sentBytes}) => sentBytes)).toEqual(progress.map(({sentBytes}) => sentBytes).toSorted((a, b) => a - b))
  expect(progress[0]?.totalBytes).toBeUndefined()
  expect(progress.at(-1)).toMatchObject({sentBytes: packaged?.bundle.size, totalBytes: packaged?.bundle.size})
  expect(types.indexOf('upload-progressed')).toBeLessThan(types.indexOf('packaged'))
  expect(types.indexOf('packaged')).toBeLessThan(types.indexOf('uploaded'))
  expect(packaged?.bundle.path).toBeUndefined()
})
