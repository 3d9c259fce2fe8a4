import {readFile} from 'node:fs/promises'
import type {ReadObject} from './engine/read-object.ts'
import type {ObjectStore} from './s3/object-store.ts'

/** Far more than any AppSpec of ECS or Lambda has. */
const largestAppSpec = 1024 ** 2

/** The engine's way to the embedded S3, for AppSpecs of ECS and Lambda that are objects. */
export function createS3ObjectReader(store: ObjectStore): ReadObject {
  return async ({bucket: bucketName, key, version: versionId, eTag}) => {
    const bucket = store.bucket(bucketName)
    const version = versionId === undefined ? store.latest(bucket, key) : store.version(bucket, key, versionId)
    if (eTag !== undefined && eTag.replace(/^"|"$/g, '') !== version.eTag)
      throw new Error(`Expected an object with the etag "${eTag}" but was actually "${version.eTag}"`)
    if (version.size > largestAppSpec) throw new Error(`The object has ${version.size} bytes; an AppSpec has at most ${largestAppSpec}.`)
    return await readFile(store.pathOf(version.file))
  }
}
