import {expect, test} from '@jest/globals'
import type {RevisionLocation} from '../../src/deployment/model.ts'
import {isSameRevision} from '../../src/deployment/same-revision.ts'

const object = {type: 's3', bucket: 'b', key: 'k', bundleType: 'zip'} as const
const commit = {type: 'github', repository: 'octo/shop', commitId: 'a'.repeat(40)} as const

test.each<[string, RevisionLocation, RevisionLocation, boolean]>([
  ['the same commit, however the repository is spelt', commit, {...commit, repository: 'Octo/Shop'}, true],
  ['another commit', commit, {...commit, commitId: 'b'.repeat(40)}, false],
  ['a commit and an object', commit, object, false],
  ['the same version and ETag', {...object, versionId: 'v', eTag: 'e'}, {...object, versionId: 'v', eTag: 'e'}, true],
  ['the same version, of which one knows no more', {...object, versionId: 'v', eTag: 'e'}, {...object, versionId: 'v'}, true],
  ['the same ETag, without versions', {...object, eTag: 'e'}, {...object, eTag: 'e'}, true],
  ['another version', {...object, versionId: 'v', eTag: 'e'}, {...object, versionId: 'w', eTag: 'e'}, false],
  ['another ETag', {...object, eTag: 'e'}, {...object, eTag: 'f'}, false],
  ['a place that is not pinned may hold anything today', object, object, false],
  ['pins that cannot be compared', {...object, versionId: 'v'}, {...object, eTag: 'e'}, false],
  ['another key', {...object, eTag: 'e'}, {...object, key: 'l', eTag: 'e'}, false],
  ['another bucket', {...object, eTag: 'e'}, {...object, bucket: 'c', eTag: 'e'}, false],
  ['another type', {...object, eTag: 'e'}, {...object, bundleType: 'tgz', eTag: 'e'}, false]
])('%s', (_, one, other, expected) => {
  expect([isSameRevision(one, other), isSameRevision(other, one)]).toEqual([expected, expected])
})
