import {crc32} from 'node:zlib'
import type {RevisionEntry} from '../appspec/revision-tree.ts'
import {planCheck} from './check-archive.ts'
import {quoted} from './unpackable.ts'

/** What a check is told as an archive is made; it throws `invalid-bundle` at the first difference from the plan. */
export interface ZipCheck {
  /** The next bytes; `begins` says where in them an entry begins. */
  entries(bytes: Buffer, begins: readonly number[]): void
  /** The next bytes of the central directory: whole records. */
  directory(bytes: Buffer): void
  /** The end records. Throws unless all that was planned was there. */
  end(bytes: Buffer): void
}

const full16 = 0xffff
const full32 = 0xffffffff
const kinds: Readonly<Record<number, RevisionEntry['kind']>> = {0o10: 'file', 0o04: 'directory', 0o12: 'symlink'}

/** What stands beside an entry's data. */
interface LocalEntry {
  readonly offset: number
  readonly name: string
  readonly method: number
  /** Bytes before the data. */
  readonly headerBytes: number
  readonly isLarge: boolean
  readonly hasDescriptor: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
}

/** Compared with the central directory once that is written; numbers only, for there may be hundreds of thousands. */
interface Seen {
  readonly offset: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  readonly method: number
}

/**
 * Reads the records of a zip as they pass, on its own and by the format alone (PKWARE's APPNOTE.TXT 6.3.10): beside the data, in the
 * directory and at the end. All three have to agree with each other, with the lengths of what passed, and with the plan: name, kind, mode,
 * size, target; each once, and none besides.
 */
export function zipCheck(planned: ReadonlyMap<string, RevisionEntry>): ZipCheck {
  const check = planCheck(planned)
  const seen = new Map<string, Seen>()
  let position = 0
  let open: LocalEntry | undefined
  let tail: Buffer = Buffer.alloc(0)
  let directoryStart = -1
  let records = 0

  /** `before` ends where the entry does. */
  const close = (end: number, before: Buffer): void => {
    if (open === undefined) return
    const {offset, name, method, headerBytes, isLarge, hasDescriptor} = open
    const descriptorBytes = hasDescriptor ? (isLarge ? 24 : 16) : 0
    const sizes = hasDescriptor ? readDescriptor(before, isLarge) : open
    if (sizes === undefined || end - offset !== headerBytes + sizes.compressedSize + descriptorBytes)
      return check.fail(`the data of ${quoted(name)} has not the length that is written beside it`)
    seen.set(name, {offset, method, crc: sizes.crc, compressedSize: sizes.compressedSize, size: sizes.size})
    open = undefined
  }

  return {
    entries(bytes, begins) {
      for (const at of begins) {
        close(position + at, at >= 24 ? bytes.subarray(at - 24, at) : Buffer.concat([tail, bytes.subarray(0, at)]))
        open = readLocal(bytes, at, position + at)
        if (open === undefined) check.fail('a header of the zip is damaged')
      }
      position += bytes.length
      tail = bytes.length >= 24 ? Buffer.from(bytes.subarray(-24)) : Buffer.concat([tail, bytes]).subarray(-24)
    },
    directory(bytes) {
      if (directoryStart === -1) {
        close(position, tail)
        directoryStart = position
      }
      for (let at = 0; at < bytes.length;) {
        const record = readCentral(bytes, at)
        if (record === undefined) return check.fail('the directory of the zip is damaged')
        at += record.bytes
        records += 1
        const {name, mode, size, compressedSize, crc, offset, method} = record
        const beside = seen.get(name)
        const agrees = beside?.offset === offset && beside.size === size && beside.compressedSize === compressedSize
        if (!agrees || beside.crc !== crc || beside.method !== method)
          check.fail(`the directory of the zip says something else about ${quoted(name)} than what stands beside it`)
        const kind = kinds[mode >> 12]
        if (kind === undefined) return check.fail(`${quoted(name)} has no kind`)
        const path = kind === 'directory' ? name.replace(/\/$/, '') : name
        if ((path !== name) !== (kind === 'directory')) check.fail(`${quoted(name)} is not named as a ${kind} is`)
        const target = kind === 'symlink' ? planned.get(path)?.target : undefined
        // The target is the content.
        if (target !== undefined && (method !== 0 || crc !== crc32(target) || size !== Buffer.byteLength(target)))
          check.fail(`the target of ${quoted(path)} is not ${target}`)
        check.entry({path, kind, mode: mode & 0o7777, size: kind === 'symlink' ? 0 : size, ...(target === undefined ? {} : {target})})
      }
      position += bytes.length
    },
    end(bytes) {
      const end = readEnd(bytes)
      const size = position - directoryStart
      if (end?.entries !== records || end.offset !== directoryStart || end.size !== size || seen.size !== records)
        check.fail('the end of the zip is not where or what it says')
      check.end()
    }
  }
}

function readLocal(bytes: Buffer, at: number, offset: number): LocalEntry | undefined {
  if (bytes.length < at + 30 || bytes.readUInt32LE(at) !== 0x04034b50) return undefined
  const nameLength = bytes.readUInt16LE(at + 26)
  const extraLength = bytes.readUInt16LE(at + 28)
  return {
    offset,
    name: bytes.toString('utf8', at + 30, at + 30 + nameLength),
    method: bytes.readUInt16LE(at + 8),
    headerBytes: 30 + nameLength + extraLength,
    // The sizes that follow have 64 bits when an extra field for them is here.
    isLarge: extraLength > 0 && bytes.readUInt16LE(at + 30 + nameLength) === 1,
    hasDescriptor: (bytes.readUInt16LE(at + 6) & (1 << 3)) !== 0,
    crc: bytes.readUInt32LE(at + 14),
    compressedSize: bytes.readUInt32LE(at + 18),
    size: bytes.readUInt32LE(at + 22)
  }
}

function readDescriptor(before: Buffer, isLarge: boolean): Pick<Seen, 'crc' | 'compressedSize' | 'size'> | undefined {
  const at = before.length - (isLarge ? 24 : 16)
  if (at < 0 || before.readUInt32LE(at) !== 0x08074b50) return undefined
  const crc = before.readUInt32LE(at + 4)
  if (!isLarge) return {crc, compressedSize: before.readUInt32LE(at + 8), size: before.readUInt32LE(at + 12)}
  return {crc, compressedSize: Number(before.readBigUInt64LE(at + 8)), size: Number(before.readBigUInt64LE(at + 16))}
}

function readCentral(
  bytes: Buffer,
  at: number
): (Seen & {readonly name: string; readonly mode: number; readonly bytes: number}) | undefined {
  if (bytes.length < at + 46 || bytes.readUInt32LE(at) !== 0x02014b50) return undefined
  const nameLength = bytes.readUInt16LE(at + 28)
  const extraLength = bytes.readUInt16LE(at + 30)
  let extra = at + 46 + nameLength + 4
  // A field that is full has its value in the zip64 extra field; there they follow each other.
  const wide = (field: number): number => {
    const value = bytes.readUInt32LE(field)
    if (value !== full32 || extraLength === 0) return value
    extra += 8
    return Number(bytes.readBigUInt64LE(extra - 8))
  }
  const size = wide(at + 24)
  const compressedSize = wide(at + 20)
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    compressedSize,
    size,
    mode: bytes.readUInt16LE(at + 40),
    offset: wide(at + 42),
    bytes: 46 + nameLength + extraLength
  }
}

/** The zip64 record stands first when there is one. */
function readEnd(bytes: Buffer): {readonly entries: number; readonly size: number; readonly offset: number} | undefined {
  const at = bytes.length - 22
  if (at < 0 || bytes.readUInt32LE(at) !== 0x06054b50) return undefined
  const entries = bytes.readUInt16LE(at + 10)
  const size = bytes.readUInt32LE(at + 12)
  const offset = bytes.readUInt32LE(at + 16)
  if (at === 0) return entries === full16 || size === full32 || offset === full32 ? undefined : {entries, size, offset}
  if (bytes.readUInt32LE(0) !== 0x06064b50 || at < 56) return undefined
  return {
    entries: Number(bytes.readBigUInt64LE(32)),
    size: Number(bytes.readBigUInt64LE(40)),
    offset: Number(bytes.readBigUInt64LE(48))
  }
}
