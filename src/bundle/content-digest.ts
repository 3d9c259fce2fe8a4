import {createHash, hash, type Hash} from 'node:crypto'
import type {RevisionEntry} from '../appspec/revision-tree.ts'

/** The first line of a manifest; it changes when the manifest's form does, so that hashes of two forms never meet. */
const manifestVersion = 'codedeploy-kit revision 1'

/** Hashes entries in the order of a plan: `begin` before the content of an entry, `end` after it. */
export interface ContentDigest {
  begin(entry: RevisionEntry): void
  update(content: Uint8Array): void
  end(): void
  /** In the place of all three: an entry, and the hex SHA-256 of its content if it is a file. */
  add(entry: RevisionEntry, contentHash?: string): void
  /** Once all entries have ended. */
  digest(): string
}

/**
 * Hex SHA-256 that identifies what a revision holds: the hash of a manifest with one JSON line per entry (kind, octal mode, content hash or
 * link target, path). It does not depend on times, owners, umask, locale, the archive's type or the zlib that compresses it.
 */
export function contentDigest(): ContentDigest {
  const manifest = createHash('sha256').update(`${manifestVersion}\n`)
  let entry: RevisionEntry | undefined
  /** Of a content that came in pieces. */
  let pieces: Hash | undefined
  /** Of a content that came at once, for which a hash object would cost more than hashing. */
  let whole: string | undefined

  const add = ({kind, mode, path, target}: RevisionEntry, contentHash = ''): void => {
    const what = kind === 'symlink' ? (target ?? '') : contentHash
    manifest.update(`${JSON.stringify([kind, mode.toString(8), what, path])}\n`)
  }
  return {
    add,
    begin(next) {
      entry = next
      pieces = undefined
      whole = undefined
    },
    update(bytes) {
      if (entry?.kind !== 'file') return
      if (bytes.length === entry.size) whole = hash('sha256', bytes)
      else (pieces ??= createHash('sha256')).update(bytes)
    },
    end() {
      if (entry?.kind === 'file') add(entry, pieces?.digest('hex') ?? whole ?? hash('sha256', ''))
      else if (entry !== undefined) add(entry)
      entry = undefined
    },
    digest: () => manifest.digest('hex')
  }
}
