import type {RevisionEntry, RevisionPath} from '../appspec/revision-tree.ts'

export type ResolvedPath =
  | {readonly kind: 'found'; readonly entry: RevisionEntry}
  /** The root of the revision itself. */
  | {readonly kind: 'root'}
  | {readonly kind: 'missing'; readonly path: RevisionPath}
  | {readonly kind: 'outside'}
  | {readonly kind: 'loop'}

/** As many links as Linux follows in one path (path_resolution(7)). */
const maxLinks = 40

/**
 * Where `path` leads inside a revision when every symlink on the way is followed, as the kernel would after unpacking.
 * An absolute path or link, or `..` above the root, is `outside`.
 */
export function resolvePath(entries: ReadonlyMap<RevisionPath, RevisionEntry>, path: string): ResolvedPath {
  if (isAbsolute(path)) return {kind: 'outside'}
  const pending = path.split('/').reverse()
  const done: string[] = []
  let links = 0
  let entry: RevisionEntry | undefined
  for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
    if (segment === '' || segment === '.') continue
    if (segment === '..') {
      if (done.pop() === undefined) return {kind: 'outside'}
      entry = done.length === 0 ? undefined : entries.get(done.join('/'))
      continue
    }
    done.push(segment)
    const here = done.join('/')
    entry = entries.get(here)
    if (entry === undefined) return walksOut(done, pending) ? {kind: 'outside'} : {kind: 'missing', path: here}
    if (entry.kind === 'symlink') {
      if (++links > maxLinks) return {kind: 'loop'}
      const target = entry.target ?? ''
      if (isAbsolute(target)) return {kind: 'outside'}
      done.pop()
      pending.push(...target.split('/').reverse())
    }
  }
  return entry === undefined ? {kind: 'root'} : {kind: 'found', entry}
}

/** Behind a part that is missing nothing can be followed; what remains still must not climb above the root once the part exists. */
function walksOut(done: readonly string[], pending: readonly string[]): boolean {
  let depth = done.length
  for (let i = pending.length - 1; i >= 0; i--) {
    const segment = pending[i]
    if (segment === '..') depth -= 1
    else if (segment !== '' && segment !== '.') depth += 1
    if (depth < 0) return true
  }
  return false
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:/.test(path)
}
