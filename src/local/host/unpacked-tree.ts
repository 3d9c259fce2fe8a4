import {lstatSync, readdirSync, readlinkSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {RevisionEntry, RevisionPath} from '../../appspec/revision-tree.ts'

/** The entries of a revision that was unpacked into a folder, for the installer to plan with. Links are not followed. */
export async function readUnpackedTree(archive: string): Promise<ReadonlyMap<RevisionPath, RevisionEntry>> {
  const entries = new Map<RevisionPath, RevisionEntry>()
  const folders: RevisionPath[] = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    await nextTurn()
    for (const name of readdirSync(join(archive, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`
      const stat = lstatSync(join(archive, path))
      const mode = stat.mode & 0o7777
      if (stat.isSymbolicLink()) entries.set(path, {path, kind: 'symlink', mode, size: 0, target: readlinkSync(join(archive, path))})
      else if (stat.isDirectory()) {
        entries.set(path, {path, kind: 'directory', mode, size: 0})
        folders.push(path)
      } else entries.set(path, {path, kind: 'file', mode, size: stat.size})
    }
  }
  return entries
}
