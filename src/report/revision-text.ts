import type {RevisionLocation} from '../deployment/model.ts'
import {sanitizeLine} from './sanitize.ts'

/** A revision in one line: `s3://bucket/key`, `github.com/owner/name at 0123456789ab`, `AppSpec 0123456789ab`. */
export function describeRevision(revision: RevisionLocation): string {
  switch (revision.type) {
    case 's3':
      return sanitizeLine(`s3://${revision.bucket}/${revision.key}`)
    case 'github':
      return sanitizeLine(`github.com/${revision.repository} at ${revision.commitId.slice(0, 12)}`)
    case 'appspec':
      return sanitizeLine(`AppSpec ${revision.sha256.slice(0, 12)}`)
  }
}
