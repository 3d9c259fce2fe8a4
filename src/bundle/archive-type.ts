import {closeSync, openSync, readSync} from 'node:fs'
import type {BundleType} from '../core/codedeploy-words.ts'
import {ArchiveProblem} from './archive-error.ts'
import {readFlags} from './read-planned-file.ts'

/** What the first bytes of a file say it is. */
type Content = BundleType | 'xz' | 'bzip2' | 'zstd' | 'empty' | 'unknown'

const headBytes = 512

function contentOf(descriptor: number): Content {
  const buffer = Buffer.alloc(headBytes)
  const bytesRead = readSync(descriptor, buffer, 0, headBytes, 0)
  const bytes = buffer.subarray(0, bytesRead)
  const starts = (...magic: number[]): boolean => bytes.subarray(0, magic.length).equals(Buffer.from(magic))
  if (bytesRead === 0) return 'empty'
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(0x1f, 0x8b)) return 'tgz'
  if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)) return 'xz'
  if (starts(0x42, 0x5a, 0x68)) return 'bzip2'
  if (starts(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd'
  // "ustar" at offset 257 (POSIX.1-1988), or the zeros that are all of an empty tar.
  if (bytes.subarray(257, 262).equals(Buffer.from('ustar')) || (bytesRead === headBytes && bytes.every(byte => byte === 0))) return 'tar'
  return 'unknown'
}

/** What kind of archive or compressed file `file` is; undefined for anything else. */
export function archiveContent(file: string): Exclude<Content, 'empty' | 'unknown'> | undefined {
  const descriptor = openSync(file, readFlags)
  try {
    const content = contentOf(descriptor)
    return content === 'empty' || content === 'unknown' ? undefined : content
  } finally {
    closeSync(descriptor)
  }
}

export interface ArchiveForm {
  /** What CodeDeploy is told. */
  readonly type: BundleType
  readonly reader: 'zip' | 'tar'
  readonly isGzipped: boolean
}

/**
 * How the agent would read the open file when it is deployed as `declared`; told from the content when nothing is declared. GNU tar detects
 * gzip by itself, so a tgz declared `tar` works; a plain tar declared `tgz`, or a mix-up with zip, fails on every host and is refused here.
 */
export function archiveForm(descriptor: number, declared?: BundleType): ArchiveForm {
  const content = contentOf(descriptor)
  switch (content) {
    case 'zip':
      if (declared !== undefined && declared !== 'zip') throw mismatch('zip', declared)
      return {type: 'zip', reader: 'zip', isGzipped: false}
    case 'tgz':
      if (declared === 'zip') throw mismatch('tgz', declared)
      return {type: declared ?? 'tgz', reader: 'tar', isGzipped: true}
    case 'tar':
      if (declared !== undefined && declared !== 'tar') throw mismatch('tar', declared)
      return {type: 'tar', reader: 'tar', isGzipped: false}
    case 'empty':
      throw new ArchiveProblem('is empty', 'Did the step that builds it succeed?')
    case 'unknown':
      // Something may stand before a zip (a self-extracting one): its reader decides, by the directory at the end.
      if (declared === 'zip') return {type: 'zip', reader: 'zip', isGzipped: false}
      throw new ArchiveProblem(
        `is no ${declared ?? 'zip, tar or gzip-compressed tar'} archive`,
        'CodeDeploy takes zip, tar and tgz. Was the download or the build complete?'
      )
    default:
      throw new ArchiveProblem(`is compressed with ${content}, which CodeDeploy's bundle types do not include`, 'Build a tgz or a zip.')
  }
}

function mismatch(content: BundleType, declared: BundleType): ArchiveProblem {
  return new ArchiveProblem(
    `is a ${content}, not a ${declared}: the agent would fail to unpack it`,
    `Use \`bundle-type: ${content}\`, or leave it empty.`
  )
}
