import {ArchiveProblem} from './archive-error.ts'

const blockBytes = 512
const zeros = Buffer.alloc(64 * 1024)

/** Follows a tar from header to header, to find where it ends for the programs of hosts. */
export interface TarEnd {
  /** Takes the tar's bytes in their order, before its reader gets them. */
  pass(bytes: Uint8Array): void
  /** Takes where the content of the next entry starts in the tar, and its bytes with padding: only the reader of the tar knows these. */
  entry(start: number, paddedBytes: number): void
}

/**
 * A block of zeros in the place of a header ends a tar: GNU tar, bsdtar and the agent read nothing behind it, not even with a second one
 * missing or in the next member of a gzip file, while `tar-stream` reads on. Both methods throw an {@link ArchiveProblem} for anything but
 * zeros there: what is checked would not be what hosts get.
 */
export function tarEnd(): TarEnd {
  /** Bytes that came and are not judged: no more than the reader is behind. */
  let pending: Uint8Array[] = []
  let pendingStart = 0
  /** Where the next header is, or the one that the reader has to come to. */
  let position = 0
  let part: 'header' | 'entry' | 'end' = 'header'

  const forget = (): void => {
    for (let first = pending[0]; first !== undefined && pendingStart + first.length <= position; first = pending[0]) {
      pendingStart += first.length
      pending.shift()
    }
  }

  const block = (): Buffer | undefined => {
    const [first, ...rest] = pending
    if (first === undefined) return undefined
    const start = position - pendingStart
    const whole = first.length >= start + blockBytes ? first : Buffer.concat([first, ...rest])
    return whole.length >= start + blockBytes ? Buffer.from(whole.buffer, whole.byteOffset + start, blockBytes) : undefined
  }

  const advance = (): void => {
    forget()
    while (part === 'header') {
      const header = block()
      if (header === undefined) return
      if (isZero(header)) {
        part = 'end'
        position += blockBytes
      } else if (describesTheNext(header)) position += blockBytes + padded(sizeIn(header))
      else part = 'entry'
      forget()
    }
    if (part === 'entry') return
    for (const [i, bytes] of pending.entries()) {
      if (!isZero(i === 0 ? bytes.subarray(position - pendingStart) : bytes)) throw behindTheEnd()
      position = pendingStart + bytes.length
    }
    pending = []
    pendingStart = position
  }

  return {
    pass(bytes) {
      pending.push(bytes)
      advance()
    },
    entry(start, paddedBytes) {
      if (part === 'end') throw behindTheEnd()
      if (part !== 'entry' || start !== position + blockBytes)
        throw new ArchiveProblem('is damaged or cut off: its headers do not follow each other')
      position = start + paddedBytes
      part = 'header'
      advance()
    }
  }
}

/** Bytes with what fills the last block. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / blockBytes) * blockBytes
}

/** Headers of pax and GNU with the long names and other words for the entry behind them; readers do not show them as entries. */
function describesTheNext(header: Buffer): boolean {
  return 'xgLKN'.includes(header.toString('latin1', 156, 157))
}

function sizeIn(header: Buffer): number {
  // A first bit of 1 says that the rest is binary (GNU).
  if ((header[124] ?? 0) >= 0x80) return Number(header.readBigUInt64BE(128))
  const size = parseInt(header.toString('latin1', 124, 136).replaceAll('\0', ' ').trim(), 8)
  return Number.isNaN(size) ? 0 : size
}

function isZero(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const piece = bytes.subarray(at, at + zeros.length)
    if (!zeros.subarray(0, piece.length).equals(piece)) return false
  }
  return true
}

function behindTheEnd(): ArchiveProblem {
  return new ArchiveProblem(
    'has content behind the end of its tar, which no host would unpack',
    'Build it in one go: tars that are joined with `cat`, or added to behind their end, are read up to the first end only.'
  )
}
