import {expect, test} from '@jest/globals'
import {centralHeader, dataDescriptor, dosTime, endOfCentralDirectory, localHeader, type ZipRecord} from '../../src/bundle/zip-records.ts'

const record: ZipRecord = {
  name: Buffer.from('ä'),
  method: 'deflated',
  unixMode: 0o100755,
  isDirectory: false,
  hasDescriptor: false,
  isLarge: false,
  crc: 0x01020304,
  compressedSize: 7,
  size: 9,
  dosTime: dosTime(Date.UTC(1980, 0, 1))
}
const gibibyte = 1024 ** 3
const extraOf = (header: Buffer, nameEnd: number): bigint[] =>
  Array.from({length: (header.length - nameEnd - 4) / 8}, (_, i) => header.readBigUInt64LE(nameEnd + 4 + 8 * i))

test('a small entry has 32-bit fields only', () => {
  const central = centralHeader(record, 100)
  expect(localHeader(record)).toHaveLength(32)
  expect(central).toHaveLength(48)
  expect({
    flags: central.readUInt16LE(8),
    needed: central.readUInt16LE(6),
    mode: central.readUInt32LE(38) >>> 16,
    offset: central.readUInt32LE(42)
  }).toEqual({
    flags: 1 << 11,
    needed: 20,
    mode: 0o100755,
    offset: 100
  })
})

test.each<[string, Partial<ZipRecord>, number, bigint[]]>([
  ['offset', {}, 5 * gibibyte, [5n * 1024n ** 3n]],
  ['size', {size: 5 * gibibyte}, 1, [5n * 1024n ** 3n]],
  [
    'both sizes and offset',
    {size: 6 * gibibyte, compressedSize: 5 * gibibyte},
    7 * gibibyte,
    [6n * 1024n ** 3n, 5n * 1024n ** 3n, 7n * 1024n ** 3n]
  ]
])('zip64: only the values that do not fit move to the extra field: %s', (_, change, offset, values) => {
  const central = centralHeader({...record, ...change}, offset)
  expect(extraOf(central, 48)).toEqual(values)
  expect(central.readUInt16LE(6)).toBe(45)
})

test('a large streamed entry says so in front, and has 64-bit sizes behind', () => {
  const large = {...record, hasDescriptor: true, isLarge: true, size: 5 * gibibyte, compressedSize: 4.5 * gibibyte}
  const local = localHeader(large)
  expect([local.readUInt32LE(18), local.readUInt32LE(22)]).toEqual([0xffffffff, 0xffffffff])
  expect(extraOf(local, 32)).toEqual([0n, 0n])
  const descriptor = dataDescriptor(large)
  expect([descriptor.readBigUInt64LE(8), descriptor.readBigUInt64LE(16)]).toEqual([BigInt(4.5 * gibibyte), BigInt(5 * gibibyte)])
  expect(dataDescriptor({...large, isLarge: false, size: 9, compressedSize: 7})).toHaveLength(16)
})

test.each([
  ['small', {entries: 3, offset: 10, size: 20}, 22],
  ['65,535 entries', {entries: 65_535, offset: 10, size: 20}, 98],
  ['a directory behind 4 GiB', {entries: 3, offset: 5 * gibibyte, size: 20}, 98]
])('the end of the archive: %s', (_, directory, length) => {
  expect(endOfCentralDirectory(directory)).toHaveLength(length)
})

test.each([
  [Date.UTC(1970, 0, 1), 0, 33],
  [Date.UTC(1980, 0, 1), 0, 33],
  [Date.UTC(2200, 0, 1), 0xbf7d, 0xff9f]
])('times outside of what DOS can say are moved to its ends: %d', (ms, time, date) => {
  expect(dosTime(ms)).toEqual({time, date})
})
