import {describe, expect, test} from '@jest/globals'
import {appendFileSync} from 'node:fs'
import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {NewSource, RevisionSource} from '../../src/operations/revision-source.ts'
import {prepareRevision, type StoredRevision} from '../../src/operations/store-revision.ts'
import {inFile, makeTar} from '../bundle/support/make-archive.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {FakeAws} from '../support/fake-aws.ts'

const appSpec = 'version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /opt/app\n'

function directory(content = 'one'): NewSource {
  const source = temporaryFolder()
  write(source, {'appspec.yml': appSpec, 'app/a': content})
  return {type: 'directory', source}
}

async function store(
  aws: FakeAws,
  source: Exclude<RevisionSource, {type: 'function' | 'appspec'}>,
  options: Partial<DeployOptions> = {}
): Promise<StoredRevision & {readonly events: readonly OperationEvent[]}> {
  const events: OperationEvent[] = []
  const all = {applicationName: 'shop', deploymentGroupName: 'production', s3Bucket: 'bucket', ...options}
  const prepared = await prepareRevision(source, all, aws.ports, event => events.push(event))
  return {...(await prepared.store()), events}
}

const types = (events: readonly OperationEvent[]): string[] => events.map(({type}) => type)

describe('content that S3 has already', () => {
  test('is not sent again, and is pinned all the same', async () => {
    const aws = new FakeAws()
    const first = await store(aws, directory())
    const second = await store(aws, directory())
    expect(aws.uploaded).toHaveLength(1)
    expect(second.revision).toEqual(first.revision)
    expect(second.revision).toMatchObject({eTag: 'e1', versionId: 'v1'})
    expect(second.bundle?.size).toBeUndefined()
    expect(types(second.events)).toContain('upload-skipped')
  })

  test.each([
    ['is sent again when asked to', directory(), {skipUnchanged: 'never'}],
    ['is sent as another type of archive under the same key', directory(), {s3Key: 'latest', bundleType: 'zip'}]
  ] as const)('%s', async (_, source, options) => {
    const aws = new FakeAws()
    await store(aws, directory(), 's3Key' in options ? {s3Key: options.s3Key} : {})
    await store(aws, source, options)
    expect(aws.uploaded).toHaveLength(2)
  })

  test('is sent when nobody may look', async () => {
    const aws = new FakeAws()
    aws.s3.head = () => Promise.reject(new DeployError('access-denied', 'no'))
    await store(aws, directory())
    expect(aws.uploaded).toHaveLength(1)
  })
})

describe('a key that was asked for and holds another revision', () => {
  test('is overwritten, and its version is told', async () => {
    const aws = new FakeAws()
    await store(aws, directory('one'), {s3Key: 'latest.tgz'})
    const {events} = await store(aws, directory('two'), {s3Key: 'latest.tgz'})
    expect(aws.uploaded).toEqual(['bucket/latest.tgz', 'bucket/latest.tgz'])
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('stays as version v1') as unknown})
  })

  test('is a warning where no version of it stays', async () => {
    const aws = new FakeAws()
    aws.s3.head = () => Promise.resolve({eTag: 'e', size: 1, metadata: {}})
    const {events} = await store(aws, directory('two'), {s3Key: 'latest.tgz'})
    expect(events).toContainEqual(expect.objectContaining({type: 'warning', message: expect.stringContaining('is overwritten') as unknown}))
  })
})

test('what is sent bears the settings, the owner and the origin', async () => {
  const aws = new FakeAws()
  const seen: unknown[] = []
  const upload = aws.s3.upload.bind(aws.s3)
  aws.s3.upload = (object, signal) => {
    seen.push({...object, body: undefined})
    return upload(object, signal)
  }
  const {bundle, events} = await store(aws, directory(), {
    s3Sse: 'aws:kms',
    s3ExpectedBucketOwner: '111122223333',
    s3Metadata: {team: 'shop'},
    run: {id: '7', attempt: 1, repository: 'octo/shop'}
  })
  expect(seen).toEqual([
    expect.objectContaining({
      bucket: 'bucket',
      contentType: 'application/gzip',
      expectedBucketOwner: '111122223333',
      settings: {encryption: 'aws:kms'},
      metadata: expect.objectContaining({team: 'shop', 'codedeploy-kit-repository': 'octo/shop', 'codedeploy-kit-run': '7/1'}) as unknown
    })
  ])
  expect(bundle?.size).toBe(aws.objects.values().next().value?.size)
  expect(types(events).filter(type => type === 'packaged' || type === 'uploaded')).toEqual(['packaged', 'uploaded'])
})

test.each<[string, Partial<DeployOptions>]>([
  ['no bucket', {s3Bucket: undefined as unknown as string}],
  ['tags S3 does not take', {s3Tags: {'a&b': 'c'}}],
  ['no account', {s3ExpectedBucketOwner: 'me'}]
])('%s: refused before anything is read or sent', async (_, options) => {
  const aws = new FakeAws()
  await expect(store(aws, {type: 'directory', source: '/nowhere'}, options)).rejects.toMatchObject({code: 'usage'})
  expect(aws.uploaded).toEqual([])
})

test('an archive that was written to after it was checked is not uploaded', async () => {
  const aws = new FakeAws()
  const file = inFile('bundle.tar', await makeTar([{name: 'appspec.yml', content: appSpec}, {name: 'app/a'}]))
  const options = {applicationName: 'shop', deploymentGroupName: 'production', s3Bucket: 'bucket'}
  const prepared = await prepareRevision({type: 'archive', file}, options, aws.ports, () => undefined)
  appendFileSync(file, 'x')
  await expect(prepared.store()).rejects.toMatchObject({code: 'invalid-bundle', input: 'archive'})
  expect(aws.uploaded).toEqual([])
})

test('an object whose owner cannot be confirmed is not deployed unpinned', async () => {
  const aws = new FakeAws()
  aws.s3.head = () => Promise.reject(new DeployError('access-denied', 'no'))
  const source: RevisionSource = {type: 'object', bucket: 'bucket', key: 'k.zip', bundleType: 'zip'}
  expect((await store(aws, source)).revision).toEqual({type: 's3', bucket: 'bucket', key: 'k.zip', bundleType: 'zip'})
  await expect(store(aws, source, {s3ExpectedBucketOwner: '111122223333'})).rejects.toMatchObject({code: 'access-denied'})
})
