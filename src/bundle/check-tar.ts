import type {RevisionEntry} from '../appspec/revision-tree.ts'
import {planCheck} from './check-archive.ts'

const blockBytes = 512

/** What a check is told as an archive is made; it throws `invalid-bundle` at the first difference from the plan. */
export interface TarCheck {
  write(bytes: Uint8Array): void
  /** Nothing comes any more: throws unless all that was planned was there, and the archive is complete. */
  end(): void
}

/**
 * Reads the blocks of a tar as they pass, on its own and by the format alone (POSIX.1-2017, `pax`), and compares every entry with the
 * plan: name, kind, mode, size, target; each once, none besides, owner root, and two blocks of zeros at the end. Contents are passed over by their size.
 */
export function tarCheck(planned: ReadonlyMap<string, RevisionEntry>): TarCheck {
  const check = planCheck(planned)
  /** Bytes that are still to come of the block or content at hand. */
  let missing = blockBytes
  let part: 'header' | 'records' | 'content' | 'end' = 'header'
  let kept: Uint8Array[] = []
  let overrides = new Map<string, string>()
  let zeroBlocks = 0

  const next = (to: typeof part, bytes: number): void => {
    part = to
    missing = bytes
  }

  const header = (block: Buffer): void => {
    if (block.every(byte => byte === 0)) {
      zeroBlocks += 1
      next(zeroBlocks === 2 ? 'end' : 'header', zeroBlocks === 2 ? Infinity : blockBytes)
      return
    }
    if (zeroBlocks > 0) check.fail('an entry stands behind the end of the tar')
    const fields = readHeader(block)
    if (fields === undefined) return check.fail('a header of the tar is damaged')
    const padded = Math.ceil(fields.size / blockBytes) * blockBytes
    if (fields.typeflag === 'x') {
      next('records', padded)
      return
    }
    const name = overrides.get('path') ?? fields.name
    const target = overrides.get('linkpath') ?? fields.linkname
    const kind = {'0': 'file', '2': 'symlink', '5': 'directory'}[fields.typeflag]
    if (kind === undefined) return check.fail(`an entry of the tar has type ${fields.typeflag}`)
    if (fields.uid !== 0 || fields.gid !== 0) return check.fail('an entry of the tar has an owner')
    check.entry({path: name, kind, mode: fields.mode, size: fields.size, target} as RevisionEntry)
    overrides = new Map()
    if (padded === 0) next('header', blockBytes)
    else next('content', padded)
  }

  const complete = (): void => {
    const block = Buffer.concat(kept)
    kept = []
    if (part === 'header') {
      header(block)
      return
    }
    if (part === 'records') overrides = readRecords(block)
    next('header', blockBytes)
  }

  return {
    write(bytes) {
      for (let offset = 0; offset < bytes.length;) {
        const available = bytes.subarray(offset, offset + missing)
        offset += available.length
        missing -= available.length
        if (part === 'end') check.fail('something stands behind the end of the tar')
        // The memory may be filled again once this returns.
        if (part !== 'content') kept.push(missing === 0 ? available : Buffer.from(available))
        if (missing === 0) complete()
      }
    },
    end() {
      if (part !== 'end') check.fail('the tar is cut off')
      check.end()
    }
  }
}

interface Header {
  readonly name: string
  readonly typeflag: string
  readonly linkname: string
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly size: number
}

/** Undefined when the checksum is wrong or a number is none. */
function readHeader(block: Buffer): Header | undefined {
  const text = (start: number, length: number): string => {
    const field = block.subarray(start, start + length)
    const end = field.indexOf(0)
    return field.toString('utf8', 0, end === -1 ? length : end)
  }
  const number = (start: number, length: number): number => {
    const field = text(start, length)
    return /^[0-7]+ *$/.test(field) ? parseInt(field, 8) : NaN
  }
  // The checksum is taken with spaces in its own eight bytes.
  let sum = 8 * 0x20
  for (let i = 0; i < blockBytes; i++) if (i < 148 || i >= 156) sum += block[i] ?? 0
  const prefix = text(345, 155)
  const name = text(0, 100)
  const fields = {
    name: prefix === '' ? name : `${prefix}/${name}`,
    typeflag: text(156, 1),
    linkname: text(157, 100),
    mode: number(100, 8),
    uid: number(108, 8),
    gid: number(116, 8),
    // A first bit of 1 says that the rest is binary (GNU): 8 GiB and more.
    size: block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : number(124, 12)
  }
  const numbers = [fields.mode, fields.uid, fields.gid, fields.size]
  return number(148, 8) === sum && text(257, 5) === 'ustar' && !numbers.some(Number.isNaN) ? fields : undefined
}

/** `<length> <key>=<value>\n`, where the length counts all of the record. */
function readRecords(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>()
  for (let offset = 0; offset < bytes.length && bytes[offset] !== 0;) {
    const space = bytes.indexOf(' ', offset)
    const length = Number(bytes.toString('latin1', offset, space))
    if (!(length > 0)) break
    const equals = bytes.indexOf('=', space)
    records.set(bytes.toString('utf8', space + 1, equals), bytes.toString('utf8', equals + 1, offset + length - 1))
    offset += length
  }
  return records
}
