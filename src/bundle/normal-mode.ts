/** What of an entry's mode a plan knows before it is normalised. */
export interface RawMode {
  readonly kind: 'file' | 'directory' | 'symlink'
  /** Permission bits as the file system says (0o7777). */
  readonly mode: number
}

/**
 * Whether the source was written under a umask that denies everything to others (027, 077): no file or directory grants them
 * anything, so the lack of those bits says nothing about most single files; see {@link unmaskedMode}.
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
 * - what was restricted stays restricted: 0600, 0640, 0444, 0555 are kept.
 * Symlinks are 0777, as Linux shows them.
 */
export function normalMode({kind, mode}: RawMode): number {
  if (kind === 'symlink') return 0o777
  return (mode & 0o755) | (kind === 'directory' ? 0o700 : 0o400)
}

/**
 * The mode of an entry in a source that {@link isMaskedForOthers}, as the usual umask leaves it: files become 0755 if the owner may execute
 * them, else 0644, and directories 0755. Not for a file that holds a secret: nobody may open that to all users of a host.
 */
export function unmaskedMode({kind, mode}: RawMode): number {
  if (kind === 'symlink') return 0o777
  return kind === 'directory' || (mode & 0o100) !== 0 ? 0o755 : 0o644
}

/** `mode` with execute for everyone who may read. */
export function executableMode(mode: number): number {
  return mode | 0o100 | ((mode & 0o044) >> 2)
}
