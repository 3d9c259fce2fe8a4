/**
 * The records of a zip archive as in PKWARE's APPNOTE.TXT 6.3.10; section numbers in comments are its own. Zip64 fields are written only where a
 * value does not fit, so that small archives stay readable for everything.
 */
export interface ZipRecord {
  /** UTF-8, with a trailing slash for directories. */
  readonly name: Buffer
  readonly method: 'stored' | 'deflated'
  /** Unix `st_mode`: type and permission bits. */
  readonly unixMode: number
  readonly isDirectory: boolean
  /** Sizes and checksum follow the data instead of standing before it. */
  readonly hasDescriptor: boolean
  /** Sizes are written with 64 bits beside the data, because the content may reach 4 GiB. */
  readonly isLarge: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  readonly dosTime: DosTime
}

export interface DosTime {
  readonly time: number
  readonly date: number
}

/** The wall-clock time of UTC in MS-DOS form (section 4.4.6): two-second steps, from 1980 to 2107. */
export function dosTime(ms: number): DosTime {
  const at = new Date(Math.min(Math.max(ms, Date.UTC(1980, 0, 1)), Date.UTC(2107, 11, 31, 23, 59, 58)))
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  }
}

const max16 = 0xffff
const max32 = 0xffffffff

function versionNeeded(zip64: boolean): number {
  return zip64 ? 45 : 20 // 4.5: zip64; 2.0: deflate and directories (section 4.4.3)
}

function flags({hasDescriptor}: ZipRecord): number {
  return (1 << 11) | (hasDescriptor ? 1 << 3 : 0) // bit 11: names are UTF-8; bit 3: a data descriptor follows
}

function methodNumber({method}: ZipRecord): number {
  return method === 'stored' ? 0 : 8
}

/** Section 4.3.7. */
export function localHeader(record: ZipRecord): Buffer {
  const {name, hasDescriptor, isLarge, dosTime, crc, compressedSize, size} = record
  const extraLength = isLarge ? 20 : 0
  const bytes = Buffer.alloc(30 + name.length + extraLength)
  bytes.writeUInt32LE(0x04034b50, 0) // local file header signature
  bytes.writeUInt16LE(versionNeeded(isLarge), 4) // version needed to extract
  bytes.writeUInt16LE(flags(record), 6) // general purpose bit flag
  bytes.writeUInt16LE(methodNumber(record), 8) // compression method
  bytes.writeUInt16LE(dosTime.time, 10) // last mod file time
  bytes.writeUInt16LE(dosTime.date, 12) // last mod file date
  bytes.writeUInt32LE(hasDescriptor ? 0 : crc, 14) // crc-32
  bytes.writeUInt32LE(isLarge ? max32 : hasDescriptor ? 0 : compressedSize, 18) // compressed size
  bytes.writeUInt32LE(isLarge ? max32 : hasDescriptor ? 0 : size, 22) // uncompressed size
  bytes.writeUInt16LE(name.length, 26) // file name length
  bytes.writeUInt16LE(extraLength, 28) // extra field length
  name.copy(bytes, 30)
  if (isLarge) zip64Extra([hasDescriptor ? 0 : size, hasDescriptor ? 0 : compressedSize]).copy(bytes, 30 + name.length)
  return bytes
}

/** Section 4.3.9; sizes have eight bytes when the local header bears the zip64 extra field. */
export function dataDescriptor({isLarge, crc, compressedSize, size}: ZipRecord): Buffer {
  const bytes = Buffer.alloc(isLarge ? 24 : 16)
  bytes.writeUInt32LE(0x08074b50, 0) // signature
  bytes.writeUInt32LE(crc, 4) // crc-32
  if (isLarge) {
    bytes.writeBigUInt64LE(BigInt(compressedSize), 8) // compressed size
    bytes.writeBigUInt64LE(BigInt(size), 16) // uncompressed size
  } else {
    bytes.writeUInt32LE(compressedSize, 8)
    bytes.writeUInt32LE(size, 12)
  }
  return bytes
}

/** Section 4.3.12; `offset` is that of the local header. */
export function centralHeader(record: ZipRecord, offset: number): Buffer {
  const {name, unixMode, isDirectory, dosTime, crc, compressedSize, size, isLarge} = record
  const large = [size, compressedSize, offset].filter(value => value >= max32)
  const extra = large.length === 0 ? Buffer.alloc(0) : zip64Extra(large)
  const bytes = Buffer.alloc(46 + name.length + extra.length)
  const needed = versionNeeded(isLarge || large.length > 0)
  bytes.writeUInt32LE(0x02014b50, 0) // central file header signature
  bytes.writeUInt16LE((3 << 8) | 45, 4) // version made by: 3 = Unix, so that the attributes are read as a mode; 4.5
  bytes.writeUInt16LE(needed, 6) // version needed to extract
  bytes.writeUInt16LE(flags(record), 8) // general purpose bit flag
  bytes.writeUInt16LE(methodNumber(record), 10) // compression method
  bytes.writeUInt16LE(dosTime.time, 12) // last mod file time
  bytes.writeUInt16LE(dosTime.date, 14) // last mod file date
  bytes.writeUInt32LE(crc, 16) // crc-32
  bytes.writeUInt32LE(Math.min(compressedSize, max32), 20) // compressed size
  bytes.writeUInt32LE(Math.min(size, max32), 24) // uncompressed size
  bytes.writeUInt16LE(name.length, 28) // file name length
  bytes.writeUInt16LE(extra.length, 30) // extra field length
  bytes.writeUInt16LE(0, 32) // file comment length
  bytes.writeUInt16LE(0, 34) // disk number start
  bytes.writeUInt16LE(0, 36) // internal file attributes
  bytes.writeUInt32LE(((unixMode << 16) | (isDirectory ? 0x10 : 0)) >>> 0, 38) // external file attributes: Unix mode; MS-DOS directory bit
  bytes.writeUInt32LE(Math.min(offset, max32), 42) // relative offset of local header
  name.copy(bytes, 46)
  extra.copy(bytes, 46 + name.length)
  return bytes
}

/** Section 4.5.3: only the values whose 32-bit field is full, in the order size, compressed size, offset. */
function zip64Extra(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 8 * values.length)
  bytes.writeUInt16LE(0x0001, 0) // header id: zip64
  bytes.writeUInt16LE(8 * values.length, 2) // size of the rest
  values.forEach((value, i) => bytes.writeBigUInt64LE(BigInt(value), 4 + 8 * i))
  return bytes
}

export interface CentralDirectory {
  readonly entries: number
  readonly offset: number
  readonly size: number
}

/** Sections 4.3.14 to 4.3.16: the end of the archive, with the zip64 records before it when a count, size or offset is too large. */
export function endOfCentralDirectory({entries, offset, size}: CentralDirectory): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0) // end of central dir signature
  end.writeUInt16LE(0, 4) // number of this disk
  end.writeUInt16LE(0, 6) // disk with the start of the central directory
  end.writeUInt16LE(Math.min(entries, max16), 8) // entries on this disk
  end.writeUInt16LE(Math.min(entries, max16), 10) // entries in total
  end.writeUInt32LE(Math.min(size, max32), 12) // size of the central directory
  end.writeUInt32LE(Math.min(offset, max32), 16) // its offset
  end.writeUInt16LE(0, 20) // comment length
  if (entries < max16 && size < max32 && offset < max32) return end

  const zip64 = Buffer.alloc(56)
  zip64.writeUInt32LE(0x06064b50, 0) // zip64 end of central dir signature
  zip64.writeBigUInt64LE(44n, 4) // size of the rest of this record
  zip64.writeUInt16LE((3 << 8) | 45, 12) // version made by
  zip64.writeUInt16LE(45, 14) // version needed to extract
  zip64.writeUInt32LE(0, 16) // number of this disk
  zip64.writeUInt32LE(0, 20) // disk with the start of the central directory
  zip64.writeBigUInt64LE(BigInt(entries), 24) // entries on this disk
  zip64.writeBigUInt64LE(BigInt(entries), 32) // entries in total
  zip64.writeBigUInt64LE(BigInt(size), 40) // size of the central directory
  zip64.writeBigUInt64LE(BigInt(offset), 48) // its offset

  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0) // zip64 end of central dir locator signature
  locator.writeUInt32LE(0, 4) // disk with the zip64 end of central directory
  locator.writeBigUInt64LE(BigInt(offset + size), 8) // its offset
  locator.writeUInt32LE(1, 16) // number of disks
  return Buffer.concat([zip64, locator, end])
}
