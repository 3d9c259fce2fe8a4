import {objectMetadata, type ObjectContent} from './object-metadata.ts'
import {objectSettings} from './object-settings.ts'
import type {PushOptions} from './options.ts'
import type {ObjectSettings, StoredObject} from './ports.ts'

export interface ObjectDifferences {
  /** Why an object with the right content must be stored again, in words. */
  readonly reason?: string
  /** The inputs that are not applied to an object that stays, or may not have been. */
  readonly notApplied: readonly string[]
}

/**
 * How an object that holds the right content differs from what is asked for. What is not asked for may be as it is, but for an archive:
 * instances cannot read from one, and what was restored goes away again.
 */
export function objectDifferences(found: StoredObject, content: ObjectContent, options: PushOptions): ObjectDifferences {
  const settings = objectSettings(options)
  const reason = reasonToStore(found, settings)
  // Where it comes from is told of the run that stored it.
  const {run: _run, ...asked} = options
  const {metadata} = objectMetadata(content, asked)
  return {
    ...(reason !== undefined && {reason}),
    notApplied: [
      ...(settings.tags === undefined ? [] : ['s3-tags']),
      ...(settings.acl === undefined ? [] : ['s3-acl']),
      ...(Object.entries(metadata).every(([name, value]) => found.metadata[name] === value) ? [] : ['s3-metadata']),
      ...(isAlias(settings.kmsKeyId) ? ['s3-kms-key-id'] : [])
    ]
  }
}

function reasonToStore(found: StoredObject, {encryption, kmsKeyId, storageClass}: ObjectSettings): string | undefined {
  const {archive, storageClass: foundClass = 'STANDARD', encryption: foundEncryption = 'none'} = found
  if (archive !== undefined) return `is archived (${archive.tier}), where instances cannot read it`
  const wanted = encryption ?? (kmsKeyId === undefined ? undefined : 'aws:kms')
  if (wanted !== undefined && wanted !== foundEncryption) return `is encrypted otherwise (${foundEncryption}, not ${wanted})`
  if (kmsKeyId !== undefined && !isSameKey(kmsKeyId, found.kmsKeyId))
    return `is encrypted with another key (${found.kmsKeyId ?? 'unknown'})`
  if (storageClass !== undefined && storageClass !== foundClass) return `is of another storage class (${foundClass}, not ${storageClass})`
  return undefined
}

/** S3 tells the ARN of a key, never its alias. */
function isSameKey(wanted: string, found: string | undefined): boolean {
  return isAlias(wanted) || found === wanted || found?.endsWith(`:key/${wanted}`) === true
}

function isAlias(key: string | undefined): boolean {
  return key !== undefined && /^(?:arn:[^:]*:kms:[^:]*:[^:]*:)?alias\//.test(key)
}
