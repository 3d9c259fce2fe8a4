import {parseExtraFields, type Entry, type LocalFileHeader} from 'yauzl'
import {ArchiveProblem} from './archive-error.ts'
import {quoted} from './unpackable.ts'

/** What a size of 32 bits says when the real one is in the extra field with {@link zip64Id} (APPNOTE.TXT, section 4.5.3). */
const elsewhere = 0xffffffff
const zip64Id = 0x0001

/**
 * Throws an {@link ArchiveProblem} when the header before an entry's data contradicts the directory at the end. Archives are read here by the
 * directory, and so do many programs; unzip, which hosts run, takes method, lengths and checksum from the header in front (unless bit 3 says
 * that they stand behind the data) and could not unpack it.
 */
export function checkLocalHeader(local: LocalFileHeader, entry: Entry, name: string): void {
  const isBehind = (local.generalPurposeBitFlag & (1 << 3)) !== 0
  const {compressedSize, uncompressedSize} = sizesOf(local)
  const isSame =
    local.compressionMethod === entry.compressionMethod &&
    (isBehind || (local.crc32 === entry.crc32 && compressedSize === entry.compressedSize && uncompressedSize === entry.uncompressedSize))
  if (isSame) return
  throw new ArchiveProblem(
    `is damaged: the header before ${quoted(name)} contradicts the directory at its end, and unzip on a host goes by that header`,
    'Build or download it again.'
  )
}

type Sizes = Pick<LocalFileHeader, 'compressedSize' | 'uncompressedSize'>

function sizesOf({compressedSize, uncompressedSize, extraField}: LocalFileHeader): Sizes {
  if (compressedSize !== elsewhere && uncompressedSize !== elsewhere) return {compressedSize, uncompressedSize}
  const long = zip64Of(extraField)
  let at = 0
  const next = (short: number): number => {
    if (short !== elsewhere || long === undefined || long.length < at + 8) return short
    at += 8
    return Number(long.readBigUInt64LE(at - 8))
  }
  const uncompressed = next(uncompressedSize)
  return {compressedSize: next(compressedSize), uncompressedSize: uncompressed}
}

function zip64Of(extraField: Buffer): Buffer | undefined {
  try {
    return parseExtraFields(extraField).find(({id}) => id === zip64Id)?.data
  } catch {
    // Cut short: what is said in 32 bits is all there is.
    return undefined
  }
}
