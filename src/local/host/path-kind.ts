import {lstatSync, statSync} from 'node:fs'
import type {Stats} from 'node:fs'

export type PathKind = 'file' | 'directory' | 'symlink'

/** What is at a path, links followed; `symlink` for a link that leads nowhere. Undefined when there is nothing. */
export function kindOf(path: string): PathKind | undefined {
  return named(look(statSync, path)) ?? ownKindOf(path)
}

/** What is at a path itself, a link being a link. */
export function ownKindOf(path: string): PathKind | undefined {
  return named(look(lstatSync, path))
}

function look(stat: (path: string) => Stats, path: string): Stats | undefined {
  try {
    return stat(path)
  } catch (error) {
    // ELOOP: links in a circle lead nowhere; ENOTDIR: a file where a folder would have to be.
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

function named(stats: Stats | undefined): PathKind | undefined {
  if (stats === undefined) return undefined
  return stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'symlink' : 'file'
}
