/** What of an entry's mode a plan knows before it is normalised. */
export interface RawMode {
  readonly kind: 'file' | 'directory' | 'symlink'
  /** Permission bits as the file system says (0o7777). */
  readonly mode: number
}

/**
 * Whether the source was written under a umask that denies everything to others (027, 077): no file or directory grants them
 * anything, so the lack of those bits says nothing about any single file.
 */
export function isMaskedForOthers(entries: Iterable<RawMode>): boolean {
  let seen = false
  for (const {kind, mode} of entries) {
    if (kind === 'symlink') continue
    if ((mode & 0o007) !== 0) return false
    seen = true
  }
  return seen
}

/**
 * The mode an entry has in the bundle, chosen so that the umask of whoever wrote the source does not show:
 * - group and others never get write (umask 000, 002 and 022 give the same), the owner always gets read;
 * - setuid, setgid and sticky are dropped, as unzip does on the host;
 * - in a source {@link isMaskedForOthers}, files become 0755 if the owner may execute them, else 0644, and directories 0755;
 * - otherwise what was restricted stays restricted: 0600, 0640, 0444, 0555 are kept.
 * Symlinks are 0777, as Linux shows them.
 */
export function normalMode({kind, mode}: RawMode, maskedForOthers: boolean): number {
  if (kind === 'symlink') return 0o777
  if (kind === 'directory') return maskedForOthers ? 0o755 : (mode & 0o755) | 0o700
  if (maskedForOthers) return (mode & 0o100) === 0 ? 0o644 : 0o755
  return (mode & 0o755) | 0o400
}

/** `mode` with execute for everyone who may read. */
export function executableMode(mode: number): number {
  return mode | 0o100 | ((mode & 0o044) >> 2)
}
