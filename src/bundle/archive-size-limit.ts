import type {RevisionPlan} from './revision-plan.ts'

/**
 * Bytes an entry takes besides its content and twice its name: tar's header, those for what it cannot hold, and padding to 512; zip's
 * two headers and its descriptor are smaller.
 */
const entryBytes = 3 * 1024
/** What gzip adds to each slice that does not compress, and tar's padding at the end. */
const share = 1.001

/** More bytes than an archive of the plan has, of any type and however badly it compresses. Nothing is read for it. */
export function archiveSizeLimit({entries, totalBytes}: RevisionPlan): number {
  const names = entries.reduce((sum, {path, target}) => sum + 2 * (path.length + (target?.length ?? 0)) * 3, 0)
  return Math.ceil(totalBytes * share) + entries.length * entryBytes + names + 64 * 1024
}
