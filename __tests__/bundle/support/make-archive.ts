import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {pack, type Header} from 'tar-stream'
import {centralHeader, dosTime, endOfCentralDirectory, localHeader, type ZipRecord} from '../../../src/bundle/zip-records.ts'
import {temporaryFolder} from './temporary-folder.ts'

export type TarEntry = Partial<Header> & {readonly name: string; readonly content?: string | Buffer}

/** A tar of whatever is asked for, safe or not. */
export async function makeTar(entries: readonly TarEntry[]): Promise<Buffer> {
  const tar = pack()
  for (const {content, ...header} of entries) tar.entry({mode: 0o644, mtime: new Date(0), ...header}, content ?? '')
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

export interface ZipEntry {
  readonly name: string
  readonly content?: string | Buffer
  /** Upper half of the external attributes. Default: a file 0644, or a directory 0755. */
  readonly unixMode?: number
  /** Lower half: MS-DOS bits. */
  readonly dosAttributes?: number
  /** The system in "version made by": 3 Unix, 0 DOS, 10 NTFS. */
  readonly madeBy?: number
  readonly method?: number
  readonly crc?: number
  /** The size the directory claims. */
  readonly size?: number
  readonly flags?: number
}

/** A zip with whatever its directory is told to claim. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const {name, content = '', unixMode, dosAttributes = 0, madeBy = 3, method = 0, crc, size, flags} of entries) {
    const data = Buffer.from(content)
    const isDirectory = name.endsWith('/')
    const record: ZipRecord = {
      name: Buffer.from(name),
      method: 'stored',
      unixMode: unixMode ?? (isDirectory ? 0o40755 : 0o100644),
      isDirectory: false,
      hasDescriptor: false,
      isLarge: false,
      crc: crc ?? crc32(data),
      compressedSize: data.length,
      size: size ?? data.length,
      dosTime: dosTime(Date.UTC(2026, 0, 1))
    }
    const local = localHeader(record)
    const header = centralHeader(record, offset)
    header.writeUInt8(madeBy, 5)
    header.writeUInt16LE(method, 10)
    if (flags !== undefined) header.writeUInt16LE(flags, 8)
    header.writeUInt32LE((record.unixMode * 65536 + dosAttributes) >>> 0, 38)
    parts.push(local, data)
    central.push(header)
    offset += local.length + data.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...parts, directory, endOfCentralDirectory({entries: entries.length, offset, size: directory.length})])
}

/** Puts bytes into a file of a new folder. */
export function inFile(name: string, bytes: Uint8Array): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, bytes)
  return file
}
