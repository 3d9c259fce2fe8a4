import {createReadStream, createWriteStream} from 'node:fs'
import {rm} from 'node:fs/promises'
import {pipeline} from 'node:stream/promises'
import type {RevisionStore} from './host-port.ts'
import type {ObjectStore} from './s3/object-store.ts'

/** The hosts' way to the embedded S3: in the same process, with the same answers. */
export function createS3RevisionStore(store: ObjectStore): RevisionStore {
  return {
    async fetch({bucket: bucketName, key, versionId, eTag}, file, signal) {
      const bucket = store.bucket(bucketName)
      const version = versionId === undefined ? store.latest(bucket, key) : store.version(bucket, key, versionId)
      if (eTag !== undefined && eTag.replace(/^"|"$/g, '') !== version.eTag)
        throw new Error(`Expected deployment artifact bundle etag "${eTag}" but was actually "${version.eTag}"`)
      try {
        await pipeline(createReadStream(store.pathOf(version.file)), createWriteStream(file), {signal})
      } catch (error) {
        await rm(file, {force: true})
        throw error
      }
      return {eTag: version.eTag, versionId: version.versionId}
    }
  }
}
