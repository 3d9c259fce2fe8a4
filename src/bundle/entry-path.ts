import {ArchiveProblem} from './archive-error.ts'
import {maxNameBytes, maxPathBytes} from './linux-limits.ts'
import {quoted} from './unpackable.ts'

/**
 * The revision path an archive's entry name stands for; empty for the root itself (`./`).
 * Refuses what unpacking could carry out of the destination: absolute names, drive letters, `..`, and on Windows backslashes.
 */
export function entryPath(name: string, onWindows: boolean): string {
  if (name.includes('\0')) throw unsafe(name, 'holds a NUL byte')
  if (name.includes('\uFFFD')) throw unsafe(name, 'is not UTF-8')
  if (name.startsWith('/')) throw unsafe(name, 'is absolute')
  if (onWindows && (name.includes('\\') || /^[A-Za-z]:/.test(name))) throw unsafe(name, 'could leave the destination on Windows')
  const segments = name.split('/').filter(segment => segment !== '' && segment !== '.')
  if (segments.includes('..')) throw unsafe(name, 'leads out of the archive with ".."')
  const path = segments.join('/')
  if (Buffer.byteLength(path) > maxPathBytes) throw unsafe(name.slice(0, 80), 'is longer than a host can store')
  const long = segments.find(segment => Buffer.byteLength(segment) > maxNameBytes)
  if (long !== undefined) throw unsafe(`${long.slice(0, 40)}…`, `is longer than a host can store (${Buffer.byteLength(long)} bytes)`)
  return path
}

function unsafe(name: string, why: string): ArchiveProblem {
  return new ArchiveProblem(
    `has an entry whose name ${why}: ${quoted(name)}`,
    'Build the archive from inside the directory that is deployed.'
  )
}
