/** A path inside a revision: relative to its root, forward slashes, no `.` or `..` segments, no trailing slash. */
export type RevisionPath = string

export interface RevisionEntry {
  readonly path: RevisionPath
  readonly kind: 'file' | 'directory' | 'symlink'
  /** Permission bits (0o7777). */
  readonly mode: number
  /** Bytes of a file's content; 0 otherwise. */
  readonly size: number
  /** Where a symlink points, as written in the link. */
  readonly target?: string
}

/**
 * The files a revision really ships, seen by rules and by the install planner: a planned bundle, an archive that was read back,
 * a commit, or an unpacked deployment archive.
 */
export interface RevisionTree {
  /** Every entry by its path, parents included. */
  readonly entries: ReadonlyMap<RevisionPath, RevisionEntry>
  /** The content of a file, at most `limit` bytes of it; undefined when there is no such file. */
  read(path: RevisionPath, limit: number): Promise<Uint8Array | undefined>
  /**
   * Of a path that is not shipped, and is where the revision is made from, what leaves it out, as the end of a sentence: `` `*.sh` in
   * .codedeployignore leaves it out ``. Undefined for any other path; absent where nothing is left out.
   */
  readonly leftOutBy?: (path: RevisionPath) => string | undefined
}
