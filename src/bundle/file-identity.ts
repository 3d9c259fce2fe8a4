import type {Stats} from 'node:fs'

/** What tells a file from another one that took its place, and from itself after it was written to; its times can be set back, `ctimeMs` cannot. */
export interface FileIdentity {
  readonly device: number
  readonly inode: number
  readonly mtimeMs: number
  readonly ctimeMs: number
}

export function fileIdentity({dev: device, ino: inode, mtimeMs, ctimeMs}: Stats): FileIdentity {
  return {device, inode, mtimeMs, ctimeMs}
}

export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  return one.device === other.device && one.inode === other.inode && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs
}
