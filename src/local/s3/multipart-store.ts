import {randomBytes} from 'node:crypto'
import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {rename} from 'node:fs/promises'
import {join} from 'node:path'
import {readJsonFile, writeJsonFile} from '../json-file.ts'
import type {ChecksumAlgorithm, ChecksumType, Checksums} from './checksum.ts'
import type {ObjectAttributes, ObjectStore, StoredFile} from './object-store.ts'
import {noSuchUpload} from './s3-error.ts'

export interface UploadedPart {
  readonly number: number
  readonly file: string
  readonly size: number
  /** Hex MD5. */
  readonly eTag: string
  readonly checksums: Checksums
  readonly lastModifiedMs: number
}

export interface MultipartUpload {
  readonly id: string
  readonly bucket: string
  readonly key: string
  readonly startedMs: number
  readonly attributes: ObjectAttributes
  readonly algorithm?: ChecksumAlgorithm
  readonly checksumType: ChecksumType
  readonly parts: readonly UploadedPart[]
}

/** Multipart uploads that are neither completed nor aborted; they survive a restart. */
export class MultipartStore {
  readonly #directory: string
  readonly #objects: ObjectStore
  readonly #now: () => number
  readonly #uploads = new Map<string, MultipartUpload>()

  constructor(directory: string, objects: ObjectStore, now: () => number) {
    this.#directory = join(directory, 'uploads')
    this.#objects = objects
    this.#now = now
    mkdirSync(this.#directory, {recursive: true})
    for (const name of readdirSync(this.#directory)) {
      if (!name.endsWith('.json')) continue
      const upload = readJsonFile(join(this.#directory, name)) as MultipartUpload
      this.#uploads.set(upload.id, upload)
    }
  }

  create(upload: Omit<MultipartUpload, 'id' | 'startedMs' | 'parts'>): MultipartUpload {
    const created = {...upload, id: randomBytes(32).toString('base64url'), startedMs: this.#now(), parts: []}
    this.#save(created)
    return created
  }

  /** Throws NoSuchUpload, also when the id belongs to another object. */
  get(bucket: string, key: string, id: string): MultipartUpload {
    const upload = this.#uploads.get(id)
    if (upload?.bucket !== bucket || upload.key !== key) throw noSuchUpload(id)
    return upload
  }

  list(bucket: string): readonly MultipartUpload[] {
    return [...this.#uploads.values()].filter(upload => upload.bucket === bucket)
  }

  /** Adds a closed file as a part, in place of an earlier one of the same number. */
  async addPart(id: string, file: StoredFile, part: Omit<UploadedPart, 'file' | 'lastModifiedMs'>): Promise<void> {
    await rename(this.#objects.incomingPathOf(file.name), this.#objects.pathOf(file.name))
    const upload = this.#uploads.get(id)
    if (upload === undefined) {
      rmSync(this.#objects.pathOf(file.name), {force: true})
      throw noSuchUpload(id)
    }
    const added = {...part, file: file.name, lastModifiedMs: this.#now()}
    const replaced = upload.parts.find(({number}) => number === part.number)
    const parts = [...upload.parts.filter(candidate => candidate !== replaced), added].sort((a, b) => a.number - b.number)
    this.#save({...upload, parts})
    if (replaced !== undefined) rmSync(this.#objects.pathOf(replaced.file), {force: true})
  }

  /** Forgets the upload and removes its parts. */
  remove(upload: MultipartUpload): void {
    this.#uploads.delete(upload.id)
    rmSync(join(this.#directory, `${upload.id}.json`), {force: true})
    for (const {file} of upload.parts) rmSync(this.#objects.pathOf(file), {force: true})
  }

  #save(upload: MultipartUpload): void {
    writeJsonFile(join(this.#directory, `${upload.id}.json`), upload)
    this.#uploads.set(upload.id, upload)
  }
}
