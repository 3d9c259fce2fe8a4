import type {RevisionEntry} from '../appspec/revision-tree.ts'

/** Tar is made of blocks of this size (POSIX.1-2017, `pax`, "ustar Interchange Format"). */
export const tarBlockBytes = 512

const nameBytes = 100
const prefixBytes = 155
/** The most that eleven octal digits say; larger sizes are written in binary, as GNU tar does. */
const maxOctalSize = 0o77777777777

const typeflags = {file: '0', symlink: '2', directory: '5', pax: 'x'} as const

/** A path, cut at a slash that is not written. */
interface SplitName {
  readonly name: string
  readonly prefix: string
}

interface HeaderFields {
  readonly mode: number
  readonly size: number
  readonly mtimeSeconds: number
  readonly typeflag: string
  readonly linkname: string
}

/**
 * All that stands before the content of an entry: a ustar header, and before that a pax header for names and targets that ustar cannot say.
 * Owner and group are 0 without names: the agent, as root, keeps the owner it finds in a tar.
 */
export function tarHeader({path, kind, mode, size, target}: RevisionEntry, mtimeMs: number): Buffer {
  const linkname = kind === 'symlink' ? (target ?? '') : ''
  const fields = {mode, size, mtimeSeconds: Math.floor(mtimeMs / 1000), typeflag: typeflags[kind], linkname}
  const split = isAscii(path) && Buffer.byteLength(linkname) <= nameBytes ? splitName(path) : undefined
  if (split !== undefined) return ustarHeader(split, fields)
  const records = Buffer.from(paxRecord('path', path) + (linkname === '' ? '' : paxRecord('linkpath', linkname)))
  // Readers take names from the records; what stands here is for those that know no pax headers.
  const unsaid = {name: 'PaxHeader', prefix: ''}
  const plain = {...fields, linkname: linkname === '' ? '' : 'PaxHeader'}
  return Buffer.concat([
    ustarHeader(unsaid, {...plain, size: records.length, typeflag: typeflags.pax}),
    records,
    Buffer.alloc(paddingOf(records.length)),
    ustarHeader(unsaid, plain)
  ])
}

/** Bytes that fill the last block of a content of `size` bytes. */
export function paddingOf(size: number): number {
  return (tarBlockBytes - (size % tarBlockBytes)) % tarBlockBytes
}

const ascii = /^[\0-\x7f]*$/
const isAscii = (text: string): boolean => ascii.test(text)

/** Undefined when the path does not fit. */
function splitName(path: string): SplitName | undefined {
  let cut = -1
  while (path.length - cut - 1 > nameBytes) {
    cut = path.indexOf('/', cut + 1)
    if (cut === -1) return undefined
  }
  return cut > prefixBytes ? undefined : {name: path.slice(cut + 1), prefix: path.slice(0, Math.max(cut, 0))}
}

/** The fields that are the same in every header. */
const template = Buffer.alloc(tarBlockBytes)
template.write(octal(0, 6), 108, 'latin1') // uid
template.write(octal(0, 6), 116, 'latin1') // gid
template.write('        ', 148, 'latin1') // chksum: spaces while it is computed
template.write('ustar\0' + '00', 257, 'latin1') // magic, version
template.write(octal(0, 6), 329, 'latin1') // devmajor
template.write(octal(0, 6), 337, 'latin1') // devminor

// Two parameters, for making one object of them by spreading, once for each entry, would leave a hidden class of V8 behind each time.
function ustarHeader({name, prefix}: SplitName, {mode, size, mtimeSeconds, typeflag, linkname}: HeaderFields): Buffer {
  const bytes = Buffer.from(template)
  bytes.write(name, 0, 'latin1') // name
  bytes.write(octal(mode, 6), 100, 'latin1') // mode
  if (size <= maxOctalSize) bytes.write(octal(size, 11), 124, 'latin1')
  else binarySize(bytes, size)
  bytes.write(octal(mtimeSeconds, 11), 136, 'latin1') // mtime
  bytes.write(typeflag, 156, 'latin1') // typeflag
  if (linkname !== '') bytes.write(linkname, 157) // linkname
  if (prefix !== '') bytes.write(prefix, 345, 'latin1') // prefix
  let sum = 0
  for (let i = 0; i < tarBlockBytes; i++) sum += bytes[i] ?? 0
  bytes.write(`${octal(sum, 6)}\0`, 148, 'latin1')
  return bytes
}

function octal(value: number, digits: number): string {
  return `${value.toString(8).padStart(digits, '0')} `
}

/** GNU's base-256: the first bit is set, the rest is the number, highest byte first. */
function binarySize(bytes: Buffer, size: number): void {
  bytes.writeUInt8(0x80, 124)
  bytes.writeBigUInt64BE(BigInt(size), 128)
}

/** A record says its own length, which counts the digits that say it. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  let length = bytes + String(bytes).length
  if (bytes + String(length).length > length) length = bytes + String(length).length
  return `${length}${rest}`
}
