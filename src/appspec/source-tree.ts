import {nameOf, revisionPath} from './host-path.ts'
import type {RevisionEntry, RevisionPath, RevisionTree} from './revision-tree.ts'

/** As many links as Linux follows before it gives up. */
const mostLinks = 40

const trees = new WeakMap<ReadonlyMap<RevisionPath, RevisionEntry>, SourceTree>()

/** A revision as the installer walks it: links to directories are directories, names come sorted. */
export class SourceTree {
  /** Every path of the revision. */
  readonly paths: readonly RevisionPath[]
  readonly #entries: ReadonlyMap<RevisionPath, RevisionEntry>
  readonly #children = new Map<RevisionPath, string[]>()
  /** Where directories lead when links are followed. */
  readonly #directories = new Map<RevisionPath, RevisionPath>()
  /** By directory, names by what they are in lower case. */
  readonly #lowerCase = new Map<RevisionPath, ReadonlyMap<string, string>>()

  /** There can be hundreds of thousands of entries, and several ask: of each revision one is kept as long as the revision is. */
  static of(tree: Pick<RevisionTree, 'entries'>): SourceTree {
    const known = trees.get(tree.entries) ?? new SourceTree(tree)
    trees.set(tree.entries, known)
    return known
  }

  private constructor({entries}: Pick<RevisionTree, 'entries'>) {
    this.#entries = entries
    this.paths = [...entries.keys()]
    for (const path of this.paths) {
      if (path === '') continue
      const at = path.lastIndexOf('/')
      const parent = at < 0 ? '' : path.slice(0, at)
      const siblings = this.#children.get(parent)
      if (siblings === undefined) this.#children.set(parent, [nameOf(path)])
      else siblings.push(nameOf(path))
    }
    for (const names of this.#children.values()) names.sort()
  }

  /** The entry as it is, links not followed in its last part; the root is a directory. */
  entry(path: RevisionPath): RevisionEntry | undefined {
    const real = this.#real(path, false, 0)
    return real === undefined ? undefined : this.#at(real)
  }

  /** Where a path leads when links are followed; undefined out of the revision, or round in circles. */
  realPath(path: RevisionPath): RevisionPath | undefined {
    return this.#real(path, true, 0)
  }

  /** The path with the upper and lower case it has in the revision, for systems that do not care; undefined when there is none like it. */
  inAnyCase(path: RevisionPath): RevisionPath | undefined {
    if (path === '') return path
    let found = ''
    for (const part of path.split('/')) {
      const directory = this.#real(found, true, 0)
      const name = directory === undefined ? undefined : this.#nameIn(directory, part)
      if (name === undefined) return undefined
      found = found === '' ? name : `${found}/${name}`
    }
    return found
  }

  #nameIn(directory: RevisionPath, name: string): string | undefined {
    if (this.#at(directory === '' ? name : `${directory}/${name}`) !== undefined) return name
    let names = this.#lowerCase.get(directory)
    if (names === undefined) {
      names = new Map((this.#children.get(directory) ?? []).toReversed().map(each => [each.toLowerCase(), each]))
      this.#lowerCase.set(directory, names)
    }
    return names.get(name.toLowerCase())
  }

  isDirectory(path: RevisionPath): boolean {
    const real = this.#real(path, true, 0)
    return real !== undefined && this.#at(real)?.kind === 'directory'
  }

  /** The names in a directory, sorted. */
  names(path: RevisionPath): readonly string[] {
    const real = this.#real(path, true, 0)
    return real === undefined ? [] : (this.#children.get(real) ?? [])
  }

  #at(path: RevisionPath): RevisionEntry | undefined {
    if (path === '') return {path: '', kind: 'directory', mode: 0o755, size: 0}
    return this.#entries.get(path) ?? (this.#children.has(path) ? {path, kind: 'directory', mode: 0o755, size: 0} : undefined)
  }

  #real(path: RevisionPath, followLast: boolean, links: number): RevisionPath | undefined {
    if (links > mostLinks) return undefined
    if (path === '') return path
    const at = path.lastIndexOf('/')
    const parent = at < 0 ? '' : this.#realDirectory(path.slice(0, at), links)
    if (parent === undefined) return undefined
    const name = path.slice(at + 1)
    return followLast ? this.#followed(parent, name, links) : parent === '' ? name : `${parent}/${name}`
  }

  #followed(parent: RevisionPath, name: string, links: number): RevisionPath | undefined {
    const path = parent === '' ? name : `${parent}/${name}`
    const found = this.#entries.get(path)
    if (found?.kind !== 'symlink') return path
    const target = found.target ?? ''
    const inside = target.startsWith('/') ? undefined : revisionPath(`${parent}/${target}`)
    return inside === undefined ? undefined : this.#real(inside, true, links + 1)
  }

  /** Asked once for each entry of a directory. How many links are left to follow matters only inside of a link. */
  #realDirectory(path: RevisionPath, links: number): RevisionPath | undefined {
    const known = links === 0 ? this.#directories.get(path) : undefined
    if (known !== undefined) return known
    let real: RevisionPath | undefined = ''
    const parts = path.split('/')
    for (const [i, part] of parts.entries()) {
      real = this.#followed(real, part, links)
      if (real === undefined) return undefined
      // There are no links below what is not there, however long the path is.
      if (this.#at(real) === undefined) {
        real = [real, ...parts.slice(i + 1)].join('/')
        break
      }
    }
    if (links === 0) this.#directories.set(path, real)
    return real
  }
}
