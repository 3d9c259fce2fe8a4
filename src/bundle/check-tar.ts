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
  /** The start of a block that did not come at once: the memory it came in may be filled again. */
  let kept: Buffer[] = []
  let overrides: ReadonlyMap<string, string> | undefined
  let zeroBlocks = 0

  const next = (to: typeof part, bytes: number): void => {
    part = to
    missing = bytes
  }

  const header = (block: Buffer): void => {
    if (block[0] === 0 && block.every(byte => byte === 0)) {
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
    const path = overrides?.get('path') ?? fields.name
    const target = overrides?.get('linkpath') ?? fields.linkname
    const kind = kinds.get(fields.typeflag)
    if (kind === undefined) return check.fail(`an entry of the tar has type ${fields.typeflag}`)
    if (fields.uid !== 0 || fields.gid !== 0) return check.fail('an entry of the tar has an owner')
    check.entry({path, kind, mode: fields.mode, size: fields.size, target})
    overrides = undefined
    if (padded === 0) next('header', blockBytes)
    else next('content', padded)
  }

  const complete = (block: Buffer): void => {
    if (part === 'header') {
      header(block)
      return
    }
    if (part === 'records') overrides = readRecords(block)
    next('header', blockBytes)
  }

  return {
    write(bytes) {
      const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      for (let offset = 0; offset < all.length;) {
        if (part === 'end') check.fail('something stands behind the end of the tar')
        const end = Math.min(offset + missing, all.length)
        missing -= end - offset
        const isKept = part !== 'content'
        const available = isKept || missing === 0 ? all.subarray(offset, end) : all
        offset = end
        if (missing > 0) {
          if (isKept) kept.push(Buffer.from(available))
        } else if (kept.length === 0) complete(available)
        else {
          const block = Buffer.concat([...kept, available])
          kept = []
          complete(block)
        }
      }
    },
    end() {
      if (part !== 'end') check.fail('the tar is cut off')
      check.end()
    }
  }
}

const kinds: ReadonlyMap<string, RevisionEntry['kind']> = new Map([
  ['0', 'file'],
  ['2', 'symlink'],
  ['5', 'directory']
])

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
  // The checksum is taken with spaces in its own eight bytes.
  let sum = 8 * space
  for (let i = 0; i < blockBytes; i++) if (i < 148 || i >= 156) sum += block[i] ?? 0
  const prefix = textIn(block, 345, 155)
  const name = textIn(block, 0, 100)
  const fields = {
    name: prefix === '' ? name : `${prefix}/${name}`,
    typeflag: textIn(block, 156, 1),
    linkname: textIn(block, 157, 100),
    mode: octalIn(block, 100, 8),
    uid: octalIn(block, 108, 8),
    gid: octalIn(block, 116, 8),
    // A first bit of 1 says that the rest is binary (GNU): 8 GiB and more.
    size: block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : octalIn(block, 124, 12)
  }
  // A sum of numbers is one only if all of them are.
  const numbers = fields.mode + fields.uid + fields.gid + fields.size
  return octalIn(block, 148, 8) === sum && textIn(block, 257, 5) === 'ustar' && !Number.isNaN(numbers) ? fields : undefined
}

function textIn(block: Buffer, start: number, length: number): string {
  let end = start
  while (end < start + length && block[end] !== 0) end += 1
  return end === start ? '' : block.toString('utf8', start, end)
}

const space = 0x20
const [zero, seven] = [0x30, 0x37]

/** Octal digits, and what ends them; NaN for anything else. */
function octalIn(block: Buffer, start: number, length: number): number {
  let value = 0
  let at = start
  for (; at < start + length; at++) {
    const byte = block[at] ?? 0
    if (byte < zero || byte > seven) break
    value = 8 * value + byte - zero
  }
  if (at === start) return NaN
  while (at < start + length && block[at] === space) at += 1
  return at === start + length || block[at] === 0 ? value : NaN
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
