import type {HeadObjectCommandOutput} from '@aws-sdk/client-s3'
import type {ArchiveState} from '../operations/ports.ts'

/** Storage classes whose objects must be restored before they can be read (S3 User Guide, "Working with archived objects"). */
const archives: readonly string[] = ['GLACIER', 'DEEP_ARCHIVE']

/** Undefined for an object that can be read at once. Intelligent-Tiering archives without changing the storage class. */
export function archiveState({
  StorageClass = 'STANDARD',
  ArchiveStatus,
  Restore = ''
}: Pick<HeadObjectCommandOutput, 'StorageClass' | 'ArchiveStatus' | 'Restore'>): ArchiveState | undefined {
  const tier = ArchiveStatus ?? (archives.includes(StorageClass) ? StorageClass : undefined)
  if (tier === undefined) return undefined
  const isRestored = Restore.includes('ongoing-request="false"')
  return {tier, ...(isRestored && {restoredUntil: /expiry-date="([^"]*)"/.exec(Restore)?.[1] ?? 'some day'})}
}
