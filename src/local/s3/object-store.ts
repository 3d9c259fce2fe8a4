import {createHash, randomBytes, randomUUID} from 'node:crypto'
import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {open, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {readJsonFile, writeJsonFile} from '../json-file.ts'
import type {ChecksumType, Checksums} from './checksum.ts'
import {S3Error, noSuchBucket, noSuchKey, noSuchVersion} from './s3-error.ts'

/** One version of an object. `file` is a name the store chose; nothing a client says ever becomes a path. */
export interface ObjectVersion {
  readonly versionId: string
  readonly isDeleteMarker: boolean
  readonly lastModifiedMs: number
  readonly size: number
  /** Without quotes. */
  readonly eTag: string
  readonly file?: string
  readonly checksums: Checksums
  readonly checksumType: ChecksumType
  readonly attributes: ObjectAttributes
  /** Sizes of the parts of a multipart upload, in order. */
  readonly partSizes?: readonly number[]
}

/** What the client said about the object and gets back with it. */
export interface ObjectAttributes {
  /** Header names in lower case: `content-type`, `cache-control`, `x-amz-storage-class`… */
  readonly headers: Readonly<Record<string, string>>
  /** Names without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>
}

/** A body on disk that belongs to no object yet. */
export interface StoredFile {
  readonly name: string
  write(bytes: Buffer): Promise<void>
  close(): Promise<void>
  /** Removes it; safe after {@link close} and after failures. */
  discard(): Promise<void>
}

export const objectOwnerships = ['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter'] as const
export type ObjectOwnership = (typeof objectOwnerships)[number]

export interface Bucket {
  readonly name: string
  readonly createdMs: number
  readonly directory: string
  versioning: 'Enabled' | 'Suspended'
  /** Default BucketOwnerEnforced: no ACLs, as in every new bucket of AWS. */
  readonly ownership?: ObjectOwnership
  /** Where it is, when not where the server is. */
  readonly region?: string
  /** Versions of each key, the latest first. */
  readonly objects: Map<string, ObjectVersion[]>
}

/** The version id of objects that were put while versioning was suspended. */
export const nullVersion = 'null'

/**
 * Buckets and versioned objects in a directory: one JSON file for each key, named by the hash of the key, and one file for each
 * version's bytes. Everything but the bytes is also held in memory.
 */
export class ObjectStore {
  readonly #directory: string
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  constructor(directory: string, now: () => number) {
    this.#directory = directory
    this.#now = now
    // What is there was being written when a process died.
    rmSync(join(directory, 'incoming'), {recursive: true, force: true})
    mkdirSync(join(directory, 'incoming'), {recursive: true})
    mkdirSync(join(directory, 'data'), {recursive: true})
    mkdirSync(join(directory, 'buckets'), {recursive: true})
    for (const id of readdirSync(join(directory, 'buckets'))) this.#loadBucket(join(directory, 'buckets', id))
  }

  get buckets(): readonly Bucket[] {
    return [...this.#buckets.values()].sort((a, b) => compareKeys(a.name, b.name))
  }

  findBucket(name: string): Bucket | undefined {
    return this.#buckets.get(name)
  }

  /** Throws NoSuchBucket. */
  bucket(name: string): Bucket {
    const bucket = this.#buckets.get(name)
    if (bucket === undefined) throw noSuchBucket(name)
    return bucket
  }

  createBucket(name: string, settings: Pick<Bucket, 'ownership' | 'region'> = {}): Bucket {
    const directory = join(this.#directory, 'buckets', randomUUID())
    const bucket: Bucket = {...settings, name, createdMs: this.#now(), directory, versioning: 'Enabled', objects: new Map()}
    mkdirSync(join(directory, 'keys'), {recursive: true})
    this.#saveBucket(bucket)
    this.#buckets.set(name, bucket)
    return bucket
  }

  deleteBucket(bucket: Bucket): void {
    if (bucket.objects.size > 0)
      throw new S3Error(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty. You must delete all versions in the bucket.', {
        BucketName: bucket.name
      })
    rmSync(bucket.directory, {recursive: true, force: true})
    this.#buckets.delete(bucket.name)
  }

  setVersioning(bucket: Bucket, status: Bucket['versioning']): void {
    bucket.versioning = status
    this.#saveBucket(bucket)
  }

  /** A new file to write a body into. */
  async createFile(): Promise<StoredFile> {
    const name = randomUUID()
    const path = join(this.#directory, 'incoming', name)
    const handle = await open(path, 'wx')
    let isOpen = true
    const close = async (): Promise<void> => {
      if (!isOpen) return
      isOpen = false
      await handle.close()
    }
    return {
      name,
      async write(bytes) {
        await handle.writeFile(bytes)
      },
      close,
      async discard() {
        await close()
        await rm(path, {force: true})
      }
    }
  }

  /** Where a version's bytes are. */
  pathOf(file: string): string {
    return join(this.#directory, 'data', file)
  }

  incomingPathOf(file: string): string {
    return join(this.#directory, 'incoming', file)
  }

  /** Makes a closed file the latest version of the key. Runs `check` when nothing else can come in between. */
  async addVersion(
    bucket: Bucket,
    key: string,
    file: StoredFile,
    version: Pick<ObjectVersion, 'size' | 'eTag' | 'checksums' | 'checksumType' | 'attributes' | 'partSizes'>,
    check: () => void
  ): Promise<ObjectVersion> {
    await rename(this.incomingPathOf(file.name), this.pathOf(file.name))
    try {
      check()
      if (this.#buckets.get(bucket.name) !== bucket) throw noSuchBucket(bucket.name)
      const added: ObjectVersion = {
        ...version,
        versionId: this.#newVersionId(bucket),
        isDeleteMarker: false,
        lastModifiedMs: this.#now(),
        file: file.name
      }
      this.#putVersion(bucket, key, added)
      return added
    } catch (error) {
      await rm(this.pathOf(file.name), {force: true})
      throw error
    }
  }

  /** The latest version that is not hidden by a delete marker. Throws NoSuchKey. */
  latest(bucket: Bucket, key: string): ObjectVersion & {readonly file: string} {
    const version = bucket.objects.get(key)?.[0]
    if (version === undefined) throw noSuchKey(key)
    return requireBytes(key, version, true)
  }

  /** Throws NoSuchVersion, and MethodNotAllowed for a delete marker. */
  version(bucket: Bucket, key: string, versionId: string): ObjectVersion & {readonly file: string} {
    const version = bucket.objects.get(key)?.find(candidate => candidate.versionId === versionId)
    if (version === undefined) throw noSuchVersion(key, versionId)
    return requireBytes(key, version, false)
  }

  /** Hides the key behind a delete marker. */
  addDeleteMarker(bucket: Bucket, key: string): ObjectVersion {
    const marker: ObjectVersion = {
      versionId: this.#newVersionId(bucket),
      isDeleteMarker: true,
      lastModifiedMs: this.#now(),
      size: 0,
      eTag: '',
      checksums: {},
      checksumType: 'FULL_OBJECT',
      attributes: {headers: {}, metadata: {}}
    }
    this.#putVersion(bucket, key, marker)
    return marker
  }

  /** Removes one version for good; undefined when there is none of that id. */
  deleteVersion(bucket: Bucket, key: string, versionId: string): ObjectVersion | undefined {
    const versions = bucket.objects.get(key) ?? []
    const version = versions.find(candidate => candidate.versionId === versionId)
    if (version === undefined) return undefined
    this.#saveKey(
      bucket,
      key,
      versions.filter(candidate => candidate !== version)
    )
    if (version.file !== undefined) rmSync(this.pathOf(version.file), {force: true})
    return version
  }

  #newVersionId(bucket: Bucket): string {
    return bucket.versioning === 'Enabled' ? randomBytes(24).toString('base64url') : nullVersion
  }

  #putVersion(bucket: Bucket, key: string, version: ObjectVersion): void {
    const versions = bucket.objects.get(key) ?? []
    const replaced = version.versionId === nullVersion ? versions.filter(({versionId}) => versionId === nullVersion) : []
    this.#saveKey(bucket, key, [version, ...versions.filter(candidate => !replaced.includes(candidate))])
    for (const {file} of replaced) if (file !== undefined) rmSync(this.pathOf(file), {force: true})
  }

  #saveKey(bucket: Bucket, key: string, versions: ObjectVersion[]): void {
    const file = join(bucket.directory, 'keys', `${createHash('sha256').update(key).digest('hex')}.json`)
    if (versions.length === 0) {
      rmSync(file, {force: true})
      bucket.objects.delete(key)
      return
    }
    writeJsonFile(file, {key, versions})
    bucket.objects.set(key, versions)
  }

  #saveBucket({directory, objects: _objects, ...settings}: Bucket): void {
    writeJsonFile(join(directory, 'bucket.json'), settings)
  }

  #loadBucket(directory: string): void {
    const saved = readJsonFile(join(directory, 'bucket.json')) as Omit<Bucket, 'directory' | 'objects'> | undefined
    if (saved === undefined) return
    const objects = new Map<string, ObjectVersion[]>()
    for (const name of readdirSync(join(directory, 'keys'))) {
      if (!name.endsWith('.json')) continue
      const {key, versions} = readJsonFile(join(directory, 'keys', name)) as {key: string; versions: ObjectVersion[]}
      objects.set(key, versions)
    }
    this.#buckets.set(saved.name, {...saved, directory, objects})
  }
}

function requireBytes(key: string, version: ObjectVersion, isLatest: boolean): ObjectVersion & {readonly file: string} {
  const {file} = version
  if (file !== undefined) return {...version, file}
  const headers = {'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId}
  if (isLatest) throw noSuchKey(key, headers)
  throw new S3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {}, headers)
}

/** S3 lists keys in the order of their UTF-8 bytes. */
export function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
