import {bundleTypes} from '../../core/codedeploy-words.ts'
import type {HostRevision} from '../host-port.ts'
import type {ApiRevision} from './records.ts'

/** The revision as hosts are told of it; undefined for those a server cannot take. */
export function toHostRevision(revision: ApiRevision): HostRevision | undefined {
  switch (revision.revisionType) {
    case 'S3': {
      const {bucket, key, version, eTag} = revision.s3Location
      const bundleType = bundleTypes.find(type => type === revision.s3Location.bundleType)
      if (bundleType === undefined) return undefined
      return {
        type: 's3',
        bucket,
        key,
        bundleType,
        ...(version === undefined ? {} : {versionId: version}),
        ...(eTag === undefined ? {} : {eTag: eTag.replace(/^"|"$/g, '')})
      }
    }
    case 'GitHub':
      return {type: 'github', ...revision.gitHubLocation}
    case 'String':
    case 'AppSpecContent':
      return undefined
  }
}
