import {describe, expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import {pinObject} from '../../src/operations/pin-object.ts'
import type {ArchiveState, ObjectStorePort, StoredObject} from '../../src/operations/ports.ts'
import type {NewSource} from '../../src/operations/revision-source.ts'
import {prepareRevision, type StoredRevision} from '../../src/operations/store-revision.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {FakeAws} from '../support/fake-aws.ts'

function directory(): NewSource {
  const source = temporaryFolder()
  write(source, {'appspec.yml': 'version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /opt/app\n', 'app/a': 'one'})
  return {type: 'directory', source}
}

async function store(
  aws: FakeAws,
  options: Partial<DeployOptions> = {}
): Promise<StoredRevision & {readonly events: readonly OperationEvent[]}> {
  const events: OperationEvent[] = []
  const all = {applicationName: 'shop', deploymentGroupName: 'production', s3Bucket: 'bucket', ...options}
  const prepared = await prepareRevision(directory(), all, aws.ports, event => events.push(event))
  return {...(await prepared.store()), events}
}

/** Pushes, lets `more` become true of what is there, and pushes again. */
async function pushAgain(
  more: Partial<StoredObject>,
  options: Partial<DeployOptions> = {}
): Promise<{uploads: number; skipped: boolean; notices: readonly string[]}> {
  const aws = new FakeAws()
  await store(aws)
  const head = aws.s3.head.bind(aws.s3)
  aws.s3.head = async (...call) => {
    const found = await head(...call)
    return found && {...found, ...more}
  }
  const {events} = await store(aws, options)
  return {
    uploads: aws.uploaded.length,
    skipped: events.some(({type}) => type === 'upload-skipped'),
    notices: events.flatMap(event => (event.type === 'notice' ? [event.message] : []))
  }
}

const key = 'arn:aws:kms:us-east-1:111122223333:key/1234'

describe('content that is there, and not as it should be, is stored again, and that is told', () => {
  test.each<[string, Partial<StoredObject>, Partial<DeployOptions>, string]>([
    ['in an archive', {storageClass: 'GLACIER', archive: {tier: 'GLACIER'}}, {}, 'is archived (GLACIER)'],
    ['in an archive, restored for some days', {archive: {tier: 'DEEP_ARCHIVE', restoredUntil: 'Sunday'}}, {}, 'is archived (DEEP_ARCHIVE)'],
    ['in an archive of Intelligent-Tiering', {archive: {tier: 'ARCHIVE_ACCESS'}}, {}, 'is archived (ARCHIVE_ACCESS)'],
    ['of another encryption', {encryption: 'AES256'}, {s3Sse: 'aws:kms'}, 'AES256, not aws:kms'],
    ['of an encryption that a key alone asks for', {encryption: 'AES256'}, {s3KmsKeyId: '1234'}, 'AES256, not aws:kms'],
    ['of another key', {encryption: 'aws:kms', kmsKeyId: key}, {s3KmsKeyId: '9'}, 'another key'],
    ['of another storage class', {storageClass: 'ONEZONE_IA'}, {s3StorageClass: 'STANDARD_IA'}, 'ONEZONE_IA, not STANDARD_IA'],
    ['of the storage class S3 does not name', {}, {s3StorageClass: 'STANDARD_IA'}, 'STANDARD, not STANDARD_IA']
  ])('%s', async (_, found, options, notice) => {
    const {uploads, skipped, notices} = await pushAgain(found, options)
    expect({uploads, skipped}).toEqual({uploads: 2, skipped: false})
    expect(notices).toContainEqual(expect.stringContaining(notice))
  })
})

describe('content that is there as asked for is not sent again', () => {
  test.each<[string, Partial<StoredObject>, Partial<DeployOptions>]>([
    ['nothing was asked for', {storageClass: 'STANDARD_IA', encryption: 'aws:kms', kmsKeyId: key}, {}],
    ['the same encryption', {encryption: 'aws:kms', kmsKeyId: key}, {s3Sse: 'aws:kms'}],
    ['the same key by its id', {encryption: 'aws:kms', kmsKeyId: key}, {s3KmsKeyId: '1234'}],
    ['the same key by its ARN', {encryption: 'aws:kms:dsse', kmsKeyId: key}, {s3Sse: 'aws:kms:dsse', s3KmsKeyId: key}],
    ['the storage class S3 does not name', {}, {s3StorageClass: 'STANDARD'}]
  ])('%s', async (_, found, options) => {
    expect(await pushAgain(found, options)).toEqual({uploads: 1, skipped: true, notices: []})
  })
})

describe('what is not applied to content that is there is told', () => {
  test.each<[string, Partial<StoredObject>, Partial<DeployOptions>]>([
    ['`s3-tags`', {}, {s3Tags: {team: 'b'}}],
    ['`s3-acl`', {}, {s3Acl: 'bucket-owner-full-control'}],
    ['`s3-tags`, `s3-acl`', {}, {s3Tags: {team: 'b'}, s3Acl: 'bucket-owner-full-control'}],
    ['`s3-metadata`', {}, {s3Metadata: {team: 'b'}}],
    ['`s3-kms-key-id`', {encryption: 'aws:kms', kmsKeyId: key}, {s3KmsKeyId: 'alias/releases'}]
  ])('%s', async (names, found, options) => {
    const {uploads, notices} = await pushAgain(found, options)
    expect(uploads).toBe(1)
    expect(notices).toEqual([expect.stringContaining(`${names} may differ from what it has, and is not applied`)])
  })
})

describe('an archived object that is to be deployed', () => {
  const source = {type: 'object', bucket: 'bucket', key: 'k.zip', bundleType: 'zip', eTag: 'e'} as const
  const pin = async (archive: ArchiveState, revision?: DeployOptions['revision']): Promise<readonly OperationEvent[]> => {
    const events: OperationEvent[] = []
    const s3: ObjectStorePort = {...new FakeAws().s3, head: () => Promise.resolve({eTag: 'e', size: 1, metadata: {}, archive})}
    await pinObject(source, revision === undefined ? {} : {revision}, {s3}, event => events.push(event))
    return events
  }

  test.each<[string, DeployOptions['revision']]>([
    ['s3-key', undefined],
    ['revision', {...source, type: 's3'}]
  ])('by %s is an error that says so', async (input, revision) => {
    await expect(pin({tier: 'DEEP_ARCHIVE'}, revision)).rejects.toMatchObject({
      code: 'refused',
      input,
      message: 's3://bucket/k.zip is archived (DEEP_ARCHIVE): instances cannot read it',
      hint: expect.stringContaining('restore-object') as unknown
    })
  })

  test('and was restored is deployed, with a warning until when it can be', async () => {
    expect(await pin({tier: 'GLACIER', restoredUntil: 'Sunday'})).toEqual([
      expect.objectContaining({type: 'warning', message: expect.stringContaining('restored until Sunday') as unknown})
    ])
  })
})
