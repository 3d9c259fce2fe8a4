import type {RevisionLocation} from './model.ts'

/**
 * Whether two locations certainly mean the same content: the same commit, AppSpecs of the same hash, or the same object with a version or an ETag that both have, and
 * none that differs. An object that is not pinned may hold something else today.
 */
export function isSameRevision(one: RevisionLocation, other: RevisionLocation): boolean {
  if (one.type === 'appspec' || other.type === 'appspec')
    return one.type === 'appspec' && other.type === 'appspec' && one.sha256 === other.sha256
  if (one.type === 'github' || other.type === 'github') {
    return (
      one.type === 'github' &&
      other.type === 'github' &&
      one.repository.toLowerCase() === other.repository.toLowerCase() &&
      one.commitId === other.commitId
    )
  }
  const pins = [
    [one.versionId, other.versionId],
    [one.eTag, other.eTag]
  ].filter(pair => !pair.includes(undefined))
  return (
    one.bucket === other.bucket &&
    one.key === other.key &&
    one.bundleType === other.bundleType &&
    pins.length > 0 &&
    pins.every(([mine, theirs]) => mine === theirs)
  )
}
