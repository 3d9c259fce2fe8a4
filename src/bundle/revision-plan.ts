import type {RevisionEntry, RevisionTree} from '../appspec/revision-tree.ts'
import type {FileIdentity} from './file-identity.ts'
import type {Diagnostic} from '../core/diagnostic.ts'

/** Where the bytes of a planned file come from. */
export type PlannedContent =
  | {
      readonly from: 'disk'
      /** Absolute path. */
      readonly file: string
      /** As seen when planning: a later difference means that it is not the file that was planned. */
      readonly identity: FileIdentity
    }
  | {readonly from: 'memory'; readonly bytes: Uint8Array}

export interface PlannedEntry extends RevisionEntry {
  /** Present for files only. */
  readonly content?: PlannedContent
}

/** What a bundle will hold: decided once, then hashed and packed without looking at the directory's listing again. */
export interface RevisionPlan {
  /** The directory as the caller named it. */
  readonly source: string
  /** Every entry, directories included, ordered by the bytes of its path; modes as {@link normalMode} makes them. */
  readonly entries: readonly PlannedEntry[]
  /** Bytes of all files before compression. */
  readonly totalBytes: number
  readonly fileCount: number
  readonly tree: RevisionTree
  /** What is worth saying about the plan; what cannot be packed at all is an error instead. */
  readonly diagnostics: readonly Diagnostic[]
}
