import {createHash, type Hash} from 'node:crypto'
import type {RevisionEntry} from '../appspec/revision-tree.ts'

/** The first line of a manifest; it changes when the manifest's form does, so that hashes of two forms never meet. */
const manifestVersion = 'codedeploy-kit revision 1'

/** Hashes entries in the order of a plan: `begin` before the content of an entry, `end` after it. */
export interface ContentDigest {
  begin(entry: RevisionEntry): void
  update(content: Uint8Array): void
  end(): void
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
  let content: Hash | undefined
  return {
    begin(next) {
      entry = next
      content = next.kind === 'file' ? createHash('sha256') : undefined
    },
    update: bytes => content?.update(bytes),
    end() {
      if (entry === undefined) return
      const {kind, mode, path, target} = entry
      const what = content?.digest('hex') ?? (kind === 'symlink' ? (target ?? '') : '')
      manifest.update(`${JSON.stringify([kind, mode.toString(8), what, path])}\n`)
      entry = undefined
    },
    digest: () => manifest.digest('hex')
  }
}
