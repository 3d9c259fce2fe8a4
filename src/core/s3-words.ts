/** Words of S3's API for how an object is stored. */

/** Server-side encryption that PutObject and CreateMultipartUpload take. */
export const s3Encryptions = ['AES256', 'aws:kms', 'aws:kms:dsse'] as const
export type S3Encryption = (typeof s3Encryptions)[number]

/** Canned ACLs of objects. */
export const s3CannedAcls = [
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
  'aws-exec-read',
  'bucket-owner-read',
  'bucket-owner-full-control'
] as const
export type S3CannedAcl = (typeof s3CannedAcls)[number]

/** Storage classes from which an object is read at once: CodeDeploy and the agents do not wait for a restore. */
export const s3StorageClasses = [
  'STANDARD',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER_IR',
  'REDUCED_REDUNDANCY'
] as const
export type S3StorageClass = (typeof s3StorageClasses)[number]
